// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/criteria.h"

#include <QTest>

namespace tst_criteria {

using namespace statusbridge;
using namespace statusbridge::zohosim;

class TestCriteria : public QObject
{
    Q_OBJECT

private:
    static Schema schema()
    {
        Schema schema = Schema::messages();
        schema.set(Field{.name = u"Amount"_s, .kind = FieldKind::Number});
        schema.set(Field{.name = u"Done"_s, .kind = FieldKind::Boolean});
        schema.set(Field{.name = u"Created"_s, .kind = FieldKind::DateTime});
        schema.set(Field{.name = u"Person"_s, .kind = FieldKind::Name});
        schema.set(Field{.name = u"Account"_s, .kind = FieldKind::Lookup});
        return schema;
    }

    static QJsonObject record()
    {
        return {{u"ID"_s, u"3888833000000114027"_s},
                {u"Status"_s, u"sent"_s},
                {u"Queue_ID_DV"_s, u"q-1 (a)"_s},
                {u"recipient_id"_s, QJsonValue::Null},
                {u"Amount"_s, u"12.5"_s},
                {u"Done"_s, true},
                {u"Created"_s, u"18-Apr-2020 10:00:00"_s},
                {u"Person"_s, QJsonObject{{u"last_name"_s, u"Roe"_s}}},
                {u"Account"_s, QJsonObject{{u"ID"_s, u"77"_s}}}};
    }

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << expected;
        };
        row("Status == \"sent\"", true);
        row("Status == \"Sent\"", false);
        row("Status != \"delivered\"", true);
        row("Status!=\"sent\"", false);
        row("ID == 3888833000000114027", true);
        row("ID == 3888833000000114176", false); // what a double makes of the ID
        row("ID != 0", true);
        row("ID > 3888833000000114026", true);
        row("ID < 3888833000000114027", false);
        row("ID == 1 || ID == 3888833000000114027", true);
        row("(ID == 1 || ID == 2)", false);
        row("Status == \"sent\" && ID == 1", false);
        // && binds more tightly than ||
        row("Status == \"sent\" || ID == 1 && ID == 2", true);
        row("(Status == \"sent\" || ID == 1) && ID == 2", false);
        row("!(Status == \"sent\")", false);
        row("!Status.contains(\"x\")", true);
        row("!!(ID != 0)", true);
        row("Queue_ID_DV.contains(\"-1 (\")", true);
        row("Queue_ID_DV.startsWith(\"q-\")", true);
        row("Queue_ID_DV.startsWith(\"1\")", false);
        row("Queue_ID_DV.endsWith(\"(a)\")", true);
        row("Amount >= 12.5", true);
        row("Amount > 12.5", false);
        row("Amount < -1", false);
        row("Done == true", true);
        row("Done != true", false);
        row("Created == '18-Apr-2020 10:00:00'", true);
        row("Created > '18-Apr-2020'", true);
        row("Created < '18-Apr-2020'", false);
        row("Person.last_name == \"Roe\"", true);
        row("Person.last_name.startsWith(\"X\")", false);
        row("Account == 77", true);
        // null and absent are blank text
        row("recipient_id == \"\"", true);
        row("recipient_id != \"x\"", true);
        row("Queue_ID_Webhook != \"x\"", true);
    }
    void decides()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, expected);
        const Expected<CriteriaNode> node = parseCriteria(text, schema());
        QVERIFY2(node.hasValue(), node ? "" : qPrintable(node.error().message.english()));
        QCOMPARE(matches(*node, record(), {}), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "Status",
                                 "Status ==",
                                 "Status = \"sent\"",
                                 "Status == sent",
                                 "Status == \"sent",
                                 "Status == 'sent'",
                                 "Status == \"a\\\"b\"",
                                 "Nothing == \"x\"",
                                 "status == \"x\"",
                                 "ID == \"1\"",
                                 "ID == 1 ||",
                                 "(ID == 1",
                                 "ID == 1)",
                                 "ID == 1 ID == 2",
                                 "ID == 1 & ID == 2",
                                 "ID in (1)",
                                 "Status.matches(\"x\")",
                                 "Status.contains(1)",
                                 "ID.contains(\"1\")",
                                 "Status > \"a\"",
                                 "Done == \"true\"",
                                 "Done > true",
                                 "Created == \"18-Apr-2020\"",
                                 "Amount == \"1\"",
                                 "Status.last_name == \"x\"",
                                 "\"sent\" == Status"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("nested too deeply") << QString(5000, u'(') + u"ID == 1"_s + QString(5000, u')');
        QTest::newRow("negated too often") << QString(5000, u'!') + u"(ID == 1)"_s;
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseCriteria(text, schema()).hasValue());
    }

    void nullMayMatchNothing()
    {
        const Expected<CriteriaNode> node = parseCriteria(u"recipient_id != \"x\""_s, schema());
        QVERIFY(node.hasValue());
        QVERIFY(!matches(*node, record(), {.nullMatchesNotEqual = false}));
    }

    void aHundredIdsPass()
    {
        QStringList parts;
        for (int i = 0; i < 100; ++i) {
            parts.append(u"ID == %1"_s.arg(3888833000000113928 + i));
        }
        const Expected<CriteriaNode> node = parseCriteria(parts.join(u" || "_s), schema());
        QVERIFY(node.hasValue());
        QVERIFY(matches(*node, record(), {}));
    }
};

QTEST_GUILESS_MAIN(TestCriteria)

} // namespace tst_criteria

#include "tst_criteria.moc"
