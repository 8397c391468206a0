// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/naiveworld.h"

#include <QTest>

namespace tst_cyclekinds {

using namespace statusbridge;
using zohosim::CallKind;

QString literal(const QString &text)
{
    return text.isNull() ? u"NULL"_s : u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

//! A collector's own table, whose Updated may be NULL.
void makeUpdatedNullable(CycleFixture &fixture)
{
    fixture.execute(u"DROP TABLE delivered_logs"_s);
    fixture.execute(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, "
                    "message_id TEXT, status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" BOOLEAN)"_s);
}

QString insertion(const NaiveRow &row)
{
    const QString values = QStringList{QString::number(row.id), literal(row.queueId),     literal(row.messageId),
                                       literal(row.word),       literal(row.recipientId), literal(row.timestamp)}
                               .join(u',');
    const QString columns = u"(id, queue_id, message_id, status, recipient_id, timestamp"_s;
    if (!row.inDeliveredLogs) {
        return u"INSERT INTO webhook_logs "_s + columns + u") VALUES ("_s + values + u')';
    }
    const QString updated = row.marked ? u"'1'"_s : row.id % 2 == 0 ? u"NULL"_s : u"'0'"_s;
    return u"INSERT INTO delivered_logs "_s + columns + u", \"Updated\") VALUES ("_s + values + u',' + updated + u')';
}

void build(const NaiveWorld &world, CycleFixture &fixture)
{
    makeUpdatedNullable(fixture);
    QStringList statements;
    for (const NaiveRow &row : world.rows()) {
        statements.append(insertion(row));
        if (row.marked && !row.inDeliveredLogs && !row.queueId.isNull()) {
            statements.append(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
                              "VALUES (%4, 1, %1, '%2', %3)"_s.arg(
                                  literal(row.queueId), QString::number(row.id), literal(row.markedAs),
                                  QString::number(targetOf(fixture.settings.zoho).key)));
        }
    }
    fixture.executeAll(statements);
    for (const NaiveRecord &record : world.records()) {
        fixture.zoho.addRecord(record.id, record.fields);
    }
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QSet<QString> markedRows(CycleFixture &fixture)
{
    return setOf(
        fixture.texts(u"SELECT 'd' || id FROM delivered_logs WHERE \"Updated\" UNION ALL "
                      "SELECT 'w' || w.id FROM webhook_logs w JOIN statusbridge_settled_rows s ON s.source = 1 AND "
                      "s.queue_id = w.queue_id AND s.row_id = w.id || '' AND (s.word = w.status OR "
                      "(s.word IS NULL AND w.status IS NULL))"_s));
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

class CycleKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRecordsOfAllKindsEndAsTheRulesSay_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 20260301U, 77U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void aThousandRecordsOfAllKindsEndAsTheRulesSay()
    {
        QFETCH(unsigned, seed);
        const NaiveWorld world(seed, 1000);
        const NaiveWorld::Outcome expected = world.afterOneCycle();
        QVERIFY(expected.written.size() > 200);
        QVERIFY(expected.unchanged > 20);
        QVERIFY(expected.superseded > 20);
        CycleFixture fixture;
        build(world, fixture);

        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        for (const NaiveRecord &record : world.records()) {
            QJsonObject after = fixture.zoho.record(record.id);
            after.remove(u"ID"_s);
            QCOMPARE(after, expected.records.value(record.id));
            QCOMPARE(fixture.zoho.writes(record.id), expected.written.contains(record.id) ? 1 : 0);
        }
        QCOMPARE(sorted(markedRows(fixture)), sorted(expected.marked));
        QCOMPARE(sorted(setOf(fixture.texts(u"SELECT queue_id FROM statusbridge_delivered_queue_ids"_s))),
                 sorted(expected.delivered));
        QCOMPARE(first.counts.updated, expected.written.size());
        QCOMPARE(first.counts.unchanged, expected.unchanged);
        QCOMPARE(first.counts.superseded, expected.superseded);
        QCOMPARE(first.counts.noRecord, expected.noRecord);
        QCOMPARE(first.counts.unknownWords, expected.unknownWords);

        const int patches = fixture.zoho.calls(CallKind::Update);
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), patches);
        QCOMPARE(second.counts.calls, 0); // nothing is due
        QCOMPARE(sorted(markedRows(fixture)), sorted(expected.marked));
    }

    void anUnknownWordIsCountedOnceAndCostsNoCall()
    {
        CycleFixture fixture;
        fixture.addWebhook(u"twin"_s, u"deleted"_s);
        fixture.addRecord(u"twin"_s, {});
        fixture.addRecord(u"twin"_s, {});
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.calls, 0);
        QCOMPARE(summary.counts.unknownWords, 1);
        QCOMPARE(fixture.openRows(), 1);
    }
};

QTEST_GUILESS_MAIN(CycleKindsTest)

} // namespace tst_cyclekinds

#include "tst_cyclekinds.moc"
