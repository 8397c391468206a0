// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/setup/batchscript.h"
#include "tests/engine/setup/deluge.h"

#include <QTest>

namespace tst_batchscript {

using namespace statusbridge;
using deluge::Statement;

Settings settings()
{
    Settings made;
    made.zoho.batchApi = u"push-statuses"_s;
    made.zoho.form = u"Message"_s;
    made.fields.messageIdWebhook = u"Message_No"_s;
    return made;
}

//! The statements of \p kind in \p block, with those inside others.
QList<Statement> all(const QList<Statement> &block, Statement::Kind kind)
{
    QList<Statement> found;
    for (const Statement &statement : block) {
        if (statement.kind == kind) {
            found += statement;
        }
        found += all(statement.body + statement.alternative, kind);
    }
    return found;
}

QStringList expressionsOf(const QList<Statement> &statements)
{
    QStringList expressions;
    for (const Statement &statement : statements) {
        expressions += statement.expression;
    }
    return expressions;
}

class BatchScriptTest : public QObject
{
    Q_OBJECT

    deluge::Function m_function;

private Q_SLOTS:
    void init()
    {
        const auto function = deluge::parse(*batchScript(settings()));
        QVERIFY2(function, function ? "" : qPrintable(describe(function.error())));
        m_function = *function;
    }

    void itTakesTheListAndReturnsWhatBecameOfIt()
    {
        QCOMPARE(m_function.name, u"push_statuses"_s);
        QCOMPARE(m_function.argument, u"updates"_s);
        QCOMPARE(m_function.body.constLast().expression, u"{\"updated\":updated,\"failed\":failed}"_s);
        const auto loops = all(m_function.body, Statement::Kind::ForEach);
        QCOMPARE(expressionsOf(loops), QStringList(u"updates"_s));
        QCOMPARE(loops.constFirst().target, u"update"_s);
    }

    void eachRecordIsTriedByItself()
    {
        const Statement loop = all(m_function.body, Statement::Kind::ForEach).constFirst();
        QCOMPARE(loop.body.size(), 1);
        const Statement &attempt = loop.body.constFirst();
        QVERIFY(attempt.kind == Statement::Kind::Try);
        QCOMPARE(attempt.body.constFirst().expression, u"Message[ID==update.get(\"id\").toLong()]"_s);
        QCOMPARE(expressionsOf(attempt.alternative),
                 QStringList(u"failed.add({\"id\":update.get(\"id\"),\"code\":3001,\"message\":problem.message})"_s));
        const Statement found = all(attempt.body, Statement::Kind::If).constFirst();
        QCOMPARE(found.expression, u"record.count()==0"_s);
        QVERIFY(found.body.constFirst().expression.contains(u"\"code\":3190"));
        QCOMPARE(found.alternative.constLast().expression, u"updated.add(update.get(\"id\"))"_s);
    }

    void onlyWhatIsThereIsAssigned()
    {
        QStringList assigned;
        for (const Statement &question : all(m_function.body, Statement::Kind::If).mid(1)) {
            QCOMPARE(question.body.size(), 1);
            const QString field = question.body.constFirst().target.section(u'.', 1);
            QCOMPARE(question.expression, u"values.containKey(\"%1\")"_s.arg(field));
            QCOMPARE(question.body.constFirst().expression, u"values.get(\"%1\")"_s.arg(field));
            assigned += field;
        }
        QCOMPARE(assigned, QStringList({u"Status"_s, u"Queue_ID_Webhook"_s, u"Message_No"_s, u"TimeStamp_Webhook"_s,
                                        u"recipient_id_Webhook"_s}));
    }

    void twoHundredRecordsStayBelowTheLimitOfStatements()
    {
        const int statements = deluge::mostStatements(m_function.body, 200);
        QVERIFY2(statements > 200 * 10 && statements <= 5000, qPrintable(QString::number(statements)));
    }

    void itSaysThatNoWorkflowsRun() { QVERIFY(batchScript(settings())->contains(u"No workflow of the form runs")); }

    void withoutAFormThereIsNone()
    {
        Settings incomplete = settings();
        incomplete.zoho.form.clear();
        const auto script = batchScript(incomplete);
        QVERIFY(!script && script.error().kind == ErrorKind::Configuration);
        QVERIFY(script.error().message.english().contains(u"zoho.form"));
    }

    void theParserIsNoPushover_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no semicolon") << u"map f(list a) { x = 1 }"_s;
        QTest::newRow("open block") << u"map f(list a) { if(x == 1) { x = 1; }"_s;
        QTest::newRow("open text") << u"map f(list a) { x = \"1; }"_s;
        QTest::newRow("no catch") << u"map f(list a) { try { x = 1; } }"_s;
        QTest::newRow("map without value") << u"map f(list a) { return {\"x\"}; }"_s;
        QTest::newRow("two functions") << u"map f(list a) { return a; } map g(list a) { return a; }"_s;
    }

    void theParserIsNoPushover()
    {
        QFETCH(const QString, text);
        QVERIFY(!deluge::parse(text));
    }
};

QTEST_APPLESS_MAIN(BatchScriptTest)

} // namespace tst_batchscript

#include "tst_batchscript.moc"
