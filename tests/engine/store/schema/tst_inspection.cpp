// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_inspection {

using namespace statusbridge;

using Severity = Finding::Severity;

QStringList textsOf(StoreFixture &store, Severity severity)
{
    const auto findings = inspect(store.database(), store.settings());
    QStringList texts;
    if (!findings) {
        qFatal("%s", qPrintable(describe(findings.error())));
    }
    for (const Finding &finding : *findings) {
        if (finding.severity == severity) {
            texts += finding.text.english();
        }
    }
    return texts;
}

class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isContentWithAMigratedDatabase();
    void findsMissingTables();
    void findsAMissingIndexAndSaysHowToAddIt();
    void findsAKeyThatIsNotUnique();
    void tellsOfQueueIdsThatCannotBeUsed();
    void changesNothing();
};

void InspectionTest::isContentWithAMigratedDatabase()
{
    StoreFixture store;
    QCOMPARE(textsOf(store, Severity::Error), QStringList());
    QCOMPARE(textsOf(store, Severity::Warning), QStringList());
    const QStringList well = textsOf(store, Severity::Ok);
    QCOMPARE(well.filter(u"all the columns"_s).size(), 2);
    QCOMPARE(well.filter(u"a search for one"_s).size(), 2);
}

void InspectionTest::findsMissingTables()
{
    StoreFixture store(StoreFixture::Tables::None);
    const QStringList errors = textsOf(store, Severity::Error);
    QCOMPARE(errors.size(), 3);
    QVERIFY(errors.at(0).contains(u"none of Statusbridge's own tables"_s));
    QVERIFY(errors.at(1).contains(u"no table \"webhook_logs\""_s));
    QVERIFY(errors.at(2).contains(u"no table \"delivered_logs\""_s));
}

void InspectionTest::findsAMissingIndexAndSaysHowToAddIt()
{
    StoreFixture store;
    store.run(u"DROP INDEX statusbridge_webhook_logs_queue_id"_s +
              TestDatabase::choose({}, u"_short"_s, u" ON webhook_logs"_s));
    const QStringList warnings = textsOf(store, Severity::Warning);
    QCOMPARE(warnings.size(), 1);
    const QString start = u"CREATE INDEX"_s;
    QVERIFY(warnings.constFirst().contains(start));
    QString statement = warnings.constFirst().mid(warnings.constFirst().indexOf(start));
    statement.chop(1);
    store.run(statement);
    QCOMPARE(textsOf(store, Severity::Warning), QStringList());
}

void InspectionTest::findsAKeyThatIsNotUnique()
{
    StoreFixture store;
    store.run(u"DROP TABLE webhook_logs"_s);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER, queue_id TEXT, message_id TEXT, status TEXT, "
              "recipient_id TEXT, timestamp TEXT)"_s);
    store.run(u"CREATE INDEX by_queue ON webhook_logs (queue_id)"_s);
    QCOMPARE(textsOf(store, Severity::Warning).size(), 1);
    QVERIFY(textsOf(store, Severity::Warning).constFirst().contains(u"webhook_logs.id"_s));
    store.run(u"CREATE UNIQUE INDEX pair ON webhook_logs (id, queue_id)"_s);
    QCOMPARE(textsOf(store, Severity::Warning).size(), 1);
    store.run(u"CREATE UNIQUE INDEX single ON webhook_logs (id)"_s);
    QCOMPARE(textsOf(store, Severity::Warning), QStringList());
}

void InspectionTest::tellsOfQueueIdsThatCannotBeUsed()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, status TEXT, "
              "recipient_id TEXT, timestamp TEXT)"_s);
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    store.addWebhook(1, u"q-1"_s, u"sent"_s);
    store.addWebhook(2, QString(300, u'x'), u"sent"_s);
    QCOMPARE(textsOf(store, Severity::Warning),
             QStringList{u"1 of the newest 2 rows of \"webhook_logs\" have a queue id that is longer than any field "
                         "at Zoho holds, so that nothing becomes of them: look at webhook_logs.queue_id."_s});
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) { // the only one that checks nothing
        store.run(u"INSERT INTO webhook_logs (id, queue_id, status) VALUES (3, CAST(x'636166e9' AS TEXT), 'sent')"_s);
        const QStringList warnings = textsOf(store, Severity::Warning);
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings.constLast(), u"1 of the newest 3 rows of \"webhook_logs\" have a queue id whose bytes are no "
                                       "text, so that nothing becomes of them: look at webhook_logs.queue_id."_s);
    }
}

void InspectionTest::changesNothing()
{
    StoreFixture store;
    const auto reader = store.connect(DatabasePurpose::Reader);
    QVERIFY(inspect(*reader, store.settings()));
}

QTEST_GUILESS_MAIN(InspectionTest)

} // namespace tst_inspection

#include "tst_inspection.moc"
