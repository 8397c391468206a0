// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/plan.h"
#include "engine/sync/settlements.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace tst_plan {

using namespace statusbridge;
using samples::ranking;
using zoho::ReportRecord;

QDateTime now()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

const QString firstId = u"3888833000000114001"_s;

FieldFormat writing()
{
    return {.ranking = ranking(),
            .writtenAs = {},
            .timestampFormat = u"dd-MMM-yyyy HH:mm:ss"_s,
            .timeZone = QTimeZone("Asia/Kolkata")};
}

StatusRow row(const QString &id, const QString &word, bool open = true)
{
    StatusRow made = samples::row(1, word);
    made.id = id;
    made.open = open;
    return made;
}

ReportRecord record(const QString &status, const QString &id = firstId)
{
    ReportRecord made = samples::record(1, status);
    made.id = id;
    return made;
}

PlanInput input(const QList<ReportRecord> &records, const StatusRows &rows)
{
    PlanInput made{.records = records, .rows = {}, .failures = {}, .maxRecords = 1000, .now = now()};
    for (const StatusRow &each : rows) {
        made.rows[each.queueId].append(each);
    }
    return made;
}

RecordFailure parkedWith(const StatusRows &rows)
{
    RecordFailure failure{.recordId = firstId,
                          .queueId = u"q-1"_s,
                          .streak = 3,
                          .firstFailed = now().addDays(-1),
                          .parkedAt = now().addSecs(-3600),
                          .reason = u"Zoho refused it."_s,
                          .zohoWords = {},
                          .zohoCode = 3002,
                          .knownRows = {}};
    for (const StatusRow &each : rows) {
        failure.knownRows.append(rowName(each));
    }
    return failure;
}

QString onlyOutcome(const PlanInput &input)
{
    const Plan plan = makePlan(input, writing());
    return plan.groups.size() == 1 ? toString(plan.groups.first().records.first().outcome) : QString();
}

QStringList sent(const Plan &plan)
{
    QStringList ids;
    for (const PlannedGroup &group : plan.groups) {
        for (const PlannedRecord &planned : group.records) {
            ids += planned.outcome == RecordOutcome::Updated ? QStringList(planned.record.id) : QStringList();
        }
    }
    return ids;
}

qsizetype count(const Plan &plan, RecordOutcome outcome)
{
    return std::ranges::count(planLines(plan), outcome, &PlanLine::outcome);
}

//! A record and its row for each of \p count queue ids, q-0 and so on.
PlanInput sentRecords(int count, int maxRecords)
{
    PlanInput made{.records = {}, .rows = {}, .failures = {}, .maxRecords = maxRecords, .now = now()};
    for (int i = 0; i < count; ++i) {
        ReportRecord each = record(QString(), QString::number(i));
        each.queueId = u"q-%1"_s.arg(i);
        StatusRow itsRow = row(QString::number(i), u"sent"_s);
        itsRow.queueId = each.queueId;
        made.records.append(each);
        made.rows[each.queueId] = {itsRow};
    }
    return made;
}

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outsideTheCriteriaOnlyWhatIsStrongerIsPushed_data()
    {
        QTest::addColumn<QString>("atZoho");
        QTest::addColumn<QString>("word");
        QTest::addColumn<RecordOutcome>("outcome");
        QTest::newRow("stronger there") << u"delivered"_s << u"failed"_s << RecordOutcome::Superseded;
        QTest::newRow("as strong") << u"delivered"_s << u"read"_s << RecordOutcome::Superseded;
        QTest::newRow("weaker there") << u"failed"_s << u"delivered"_s << RecordOutcome::Updated;
        QTest::newRow("unknown there") << u"queued"_s << u"sent"_s << RecordOutcome::Updated;
    }
    void outsideTheCriteriaOnlyWhatIsStrongerIsPushed()
    {
        QFETCH(QString, atZoho);
        QFETCH(QString, word);
        QFETCH(RecordOutcome, outcome);
        PlanInput made = input({record(atZoho)}, {row(u"1"_s, word)});
        made.outside = {firstId};
        QCOMPARE(toString(makePlan(made, writing()).groups.constFirst().records.constFirst().outcome),
                 toString(outcome));
    }

    void anOpenRowIsSentWithAllItsValues()
    {
        const Plan plan = makePlan(input({record(u"sent"_s)}, {row(u"1"_s, u"read"_s)}), writing());
        QCOMPARE(count(plan, RecordOutcome::Updated), 1);
        const auto &values = plan.groups.first().values;
        QCOMPARE(values.status, u"delivered"_s);
        QCOMPARE(values.queueId, u"q-1"_s);
        QCOMPARE(values.messageId, u"wamid.A"_s);
        QCOMPARE(values.timestamp, u"16-Jun-2025 05:24:33"_s);
        QCOMPARE(values.recipientId, u"15550001234"_s);
    }

    void whatTheRowLacksIsLeftOutAndNeverBlanked()
    {
        StatusRow bare = row(u"1"_s, u"sent"_s);
        bare.recipientId.clear();
        bare.messageId = u""_s;
        bare.timestamp = u"soon"_s;
        const Plan plan = makePlan(input({record(QString())}, {bare}), writing());
        QVERIFY(!plan.groups.first().values.recipientId);
        QVERIFY(!plan.groups.first().values.messageId);
        QVERIFY(!plan.groups.first().values.timestamp);
    }

    void aRecordWithoutAnOpenKnownRowIsNotTouched()
    {
        QCOMPARE(makePlan(input({record(QString())}, {row(u"1"_s, u"failed"_s, false), row(u"2"_s, u"deleted"_s)}),
                          writing())
                     .groups.size(),
                 0);
    }

    void anEmptyQueueIdMatchesNothing()
    {
        ReportRecord empty = record(QString());
        empty.queueId.clear();
        StatusRow stray = row(u"1"_s, u"sent"_s);
        stray.queueId.clear();
        QCOMPARE(makePlan(input({empty}, {stray}), writing()).groups.size(), 0);
    }

    void aLateSentNeverDowngradesAFailurePushedBefore()
    {
        const StatusRows rows = {row(u"1"_s, u"failed"_s, false), row(u"2"_s, u"sent"_s)};
        ReportRecord shown = record(u"failed"_s);
        const auto values = makePlan(input({shown}, rows), writing()).groups.first().values;
        QCOMPARE(values.status, u"failed"_s);
        shown.queueIdWebhook = *values.queueId;
        shown.messageIdWebhook = *values.messageId;
        shown.timestampWebhook = *values.timestamp;
        shown.recipientIdWebhook = *values.recipientId;
        QCOMPARE(onlyOutcome(input({shown}, rows)), toString(RecordOutcome::Unchanged));
    }

    void whatIsWeakerThanZohosWordIsSuperseded_data()
    {
        QTest::addColumn<QString>("zoho");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("superseded");
        QTest::newRow("sent below failed") << u"failed"_s << u"sent"_s << true;
        QTest::newRow("sent below accepted") << u"accepted"_s << u"sent"_s << true;
        QTest::newRow("Zoho's word has capitals") << u" Failed "_s << u"accepted"_s << true;
        QTest::newRow("delivered above failed") << u"failed"_s << u"delivered"_s << false;
        QTest::newRow("equal but other values") << u"failed"_s << u"failed"_s << false;
        QTest::newRow("blank is weaker than anything") << QString() << u"sent"_s << false;
        QTest::newRow("unknown is weaker than anything") << u"open"_s << u"sent"_s << false;
    }

    void whatIsWeakerThanZohosWordIsSuperseded()
    {
        QFETCH(QString, zoho);
        QFETCH(QString, word);
        QFETCH(bool, superseded);
        QCOMPARE(onlyOutcome(input({record(zoho)}, {row(u"1"_s, word)})),
                 toString(superseded ? RecordOutcome::Superseded : RecordOutcome::Updated));
    }

    void aDropDownWithOtherWordsIsWrittenAndReadInItsWords()
    {
        FieldFormat german = writing();
        german.writtenAs = {{u"failed"_s, u"Fehlgeschlagen"_s}};
        const auto failed = makePlan(input({record(QString())}, {row(u"1"_s, u"failed"_s)}), german);
        QCOMPARE(failed.groups.first().values.status, u"Fehlgeschlagen"_s);
        const auto sent = makePlan(input({record(u"fehlgeschlagen"_s)}, {row(u"1"_s, u"sent"_s)}), german);
        QCOMPARE(count(sent, RecordOutcome::Superseded), 1);
    }

    void aParkedRecordWaitsUntilANewRowArrives()
    {
        StatusRows rows = {row(u"1"_s, u"sent"_s)};
        PlanInput made = input({record(QString())}, rows);
        made.failures.insert(firstId, parkedWith(rows));
        QCOMPARE(onlyOutcome(made), toString(RecordOutcome::Parked));

        rows.append(row(u"2"_s, u"sent"_s));
        made.rows[u"q-1"_s] = rows;
        QCOMPARE(onlyOutcome(made), toString(RecordOutcome::Updated));
    }

    void recordsThatShareAQueueIdAreOneGroupAndAParkedOneKeepsItsRowsOpen()
    {
        const StatusRows rows = {row(u"1"_s, u"sent"_s)};
        PlanInput made = input({record(QString()), record(QString(), u"3888833000000114002"_s)}, rows);
        Plan plan = makePlan(made, writing());
        QCOMPARE(plan.groups.size(), 1);
        QVERIFY(plan.groups.first().marksRows());

        made.failures.insert(firstId, parkedWith(rows));
        plan = makePlan(made, writing());
        QCOMPARE(count(plan, RecordOutcome::Parked), 1);
        QCOMPARE(count(plan, RecordOutcome::Updated), 1);
        QVERIFY(!plan.groups.first().marksRows());
    }

    void theLimitCountsOnlyWhatIsSentAndLeavesLatelyRefusedRecordsFirst()
    {
        PlanInput made = sentRecords(4, 2);
        made.records[1].status = u"failed"_s;
        RecordFailure failure = parkedWith({});
        failure.recordId = u"0"_s;
        failure.parkedAt = {};
        made.failures.insert(failure.recordId, failure);

        const Plan plan = makePlan(made, writing());
        QCOMPARE(count(plan, RecordOutcome::Superseded), 1);
        QCOMPARE(count(plan, RecordOutcome::Updated), 2);
        QCOMPARE(count(plan, RecordOutcome::Left), 1);
        QCOMPARE(plan.groups.last().records.first().record.id, u"0"_s);
        QCOMPARE(toString(plan.groups.last().records.first().outcome), toString(RecordOutcome::Left));
    }

    void afterACycleThatLeftSeveralUnclearTheOldestHaveTheirTurnToo()
    {
        PlanInput made = sentRecords(20, 4);
        for (int i = 0; i < 2; ++i) {
            const QString id = QString::number(i);
            made.failures.insert(id, {.recordId = id, .queueId = u"q-"_s + id, .streak = 0, .firstFailed = now()});
        }
        QCOMPARE(sent(makePlan(made, writing())), (QStringList{u"2"_s, u"19"_s, u"3"_s, u"18"_s}));
        made.share = 3;
        QCOMPARE(sent(makePlan(made, writing())).size(), 3);
        made.share.reset();
        made.failures[u"0"_s].firstFailed = now().addDays(-2);
        QCOMPARE(sent(makePlan(made, writing())), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        made.failures.remove(u"0"_s);
        QCOMPARE(sent(makePlan(made, writing())), (QStringList{u"0"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void randomRowsGiveTheSamePlanInAnyOrderNeverWeakerThanZohoAndForgetNoRow();
};

void PlanTest::randomRowsGiveTheSamePlanInAnyOrderNeverWeakerThanZohoAndForgetNoRow()
{
    static const QStringList words = {u"sent"_s, u"accepted"_s, u"failed"_s, u"read"_s, u"deleted"_s, QString()};
    std::mt19937 random(42);
    const auto word = [&] { return words.at(static_cast<qsizetype>(random() % 6)); };
    for (int round = 0; round < 1000; ++round) {
        StatusRows rows;
        const int count = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < count; ++i) {
            rows.append(row(QString::number(i), word(), random() % 2 == 0));
        }
        const ReportRecord shown = record(word());
        const Plan plan = makePlan(input({shown}, rows), writing());
        StatusRows shuffled = rows;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const Plan again = makePlan(input({shown}, shuffled), writing());

        QCOMPARE(again.groups.size(), plan.groups.size());
        QCOMPARE(plan.groups.size(), hasOpenKnownRow(rows, ranking()) ? 1 : 0);
        if (plan.groups.isEmpty()) {
            continue;
        }
        const PlannedGroup &group = plan.groups.first();
        QCOMPARE(again.groups.first().values, group.values);
        QVERIFY(again.groups.first().records.first().outcome == group.records.first().outcome);
        QCOMPARE(group.rows, rows);
        if (group.records.first().outcome == RecordOutcome::Updated) {
            QVERIFY(ranking().strength(group.values.status) >= ranking().strength(shown.status));
        }
        for (const StatusRow &each : rows) {
            QVERIFY(ranking().strength(each.statusWord) <= group.chosen.status.strength);
        }
    }
}

QTEST_GUILESS_MAIN(PlanTest)

} // namespace tst_plan

#include "tst_plan.moc"
