// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/migration.h"
#include "engine/store/schema/rownotices.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_rownotices {

using namespace statusbridge;

//! PostgreSQL's notifications of new rows.
class RowNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMadeOnlyIfAskedForAndOnce();
    void tellThoseWhoListenOfEachStatement();
    void countAsMissingWhereOneIsDisabled();
    void thoseOfAnEarlierVersionAreMadeAgain();

private:
    [[nodiscard]] static Expected<MigrationResult> migrateWith(StoreFixture &store, bool tellOfRows)
    {
        const auto database = store.connect(DatabasePurpose::Migration);
        return migrate(*database, store.settings().webhookLogs, store.settings().deliveredLogs,
                       {.tellOfRows = tellOfRows});
    }
    [[nodiscard]] static bool hasThem(StoreFixture &store) { return told(store) == RowNotices::Changes; }
    [[nodiscard]] static RowNotices told(StoreFixture &store)
    {
        const auto tables =
            resolveTables(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
        return *rowNotices(store.database(), *tables);
    }
};

void RowNoticesTest::areMadeOnlyIfAskedForAndOnce()
{
    StoreFixture store;
    QVERIFY(migrateWith(store, false));
    QVERIFY(!hasThem(store));
    const auto made = migrateWith(store, true);
    QVERIFY2(made, made ? "" : qPrintable(describe(made.error())));
    QCOMPARE(made->done.size(), 2);
    QVERIFY(made->done.first().english().contains(u"DROP TRIGGER statusbridge_rows ON webhook_logs"_s));
    QVERIFY(hasThem(store));
    QVERIFY(migrateWith(store, true)->done.isEmpty());
}

void RowNoticesTest::tellThoseWhoListenOfEachStatement()
{
    StoreFixture store;
    QVERIFY(migrateWith(store, true));
    const auto listener = store.connect();
    QStringList heard;
    QVERIFY(listener->listen(rowNoticeChannel(), [&heard](const QString &payload) { heard += payload; }));
    store.run(u"INSERT INTO delivered_logs (queue_id, status) SELECT 'q', 'sent' FROM generate_series(1, 1000)"_s);
    QTRY_COMPARE(heard, QStringList(u"delivered_logs"_s));
    store.run(u"UPDATE delivered_logs SET %1 = true"_s.arg(store.quoted(u"Updated"_s))); // as a cycle marks them
    QVERIFY(sendTrialNotice(store.database(), u"x"_s));
    QTRY_COMPARE(heard, (QStringList{u"delivered_logs"_s, rowNoticeTrial() + u"x"_s}));
    store.run(u"UPDATE delivered_logs SET status = 'delivered'"_s); // as a collector that keeps a row for each message
    QTRY_COMPARE(heard.size(), 3);
    QCOMPARE(heard.last(), u"delivered_logs"_s);
    QVERIFY(listener->isOpen());
}

void RowNoticesTest::countAsMissingWhereOneIsDisabled()
{
    StoreFixture store;
    QVERIFY(migrateWith(store, true));
    store.run(u"ALTER TABLE webhook_logs DISABLE TRIGGER statusbridge_rows"_s);
    QVERIFY(told(store) == RowNotices::None);
}

void RowNoticesTest::thoseOfAnEarlierVersionAreMadeAgain()
{
    StoreFixture store;
    QVERIFY(migrateWith(store, true));
    store.run(u"DROP TRIGGER statusbridge_rows ON webhook_logs"_s);
    store.run(u"CREATE TRIGGER statusbridge_rows AFTER INSERT ON webhook_logs FOR EACH STATEMENT EXECUTE FUNCTION "
              "statusbridge_notify_rows()"_s);
    QVERIFY2(told(store) == RowNotices::NewRows, "it tells of no change");
    QCOMPARE(migrateWith(store, true)->done.size(), 1);
    QVERIFY(hasThem(store));
}

QTEST_GUILESS_MAIN(RowNoticesTest)

} // namespace tst_rownotices

#include "tst_rownotices.moc"
