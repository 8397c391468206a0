// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/plan.h"
#include "engine/sync/settlements.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

#include <random>

namespace tst_plancut {

using namespace statusbridge;
using namespace std::chrono_literals;
using samples::now;

FieldFormat format()
{
    return {.ranking = samples::ranking(), .writtenAs = {}, .timestampFormat = u"yyyy"_s, .timeZone = QTimeZone::utc()};
}

//! One record for each word, whose status is so many minutes old.
PlanInput inputOf(const QList<std::pair<QString, int>> &statuses)
{
    PlanInput input{.records = {}, .rows = {}, .failures = {}, .now = now()};
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const auto &[word, minutes] = statuses.at(i);
        zoho::ReportRecord record = samples::record(static_cast<int>(i), {});
        record.queueId = u"q-%1"_s.arg(i);
        StatusRow row = samples::row(static_cast<int>(i), word, record.queueId);
        row.timestamp = minutes < 0 ? QString() : QString::number(now().addSecs(-60 * minutes).toSecsSinceEpoch());
        input.records += record;
        input.rows.insert(record.queueId, {row});
    }
    return input;
}

QStringList wordsOf(const Plan &plan, RecordOutcome outcome)
{
    QStringList words;
    for (const PlanLine &line : planLines(plan)) {
        if (line.outcome == outcome) {
            words += line.statusAfter;
        }
    }
    return words;
}

QStringList sentQueueIds(const Plan &plan)
{
    QStringList ids;
    for (const PlanLine &line : planLines(plan)) {
        if (line.outcome == RecordOutcome::Updated) {
            ids += line.queueId;
        }
    }
    return ids;
}

class PlanCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortOfCallsFinalWordsGoFirstThenAcceptedThenSent()
    {
        PlanInput input = inputOf({{u"sent"_s, 60}, {u"accepted"_s, 60}, {u"failed"_s, 60}, {u"read"_s, 60}});
        const auto sent = [&](int share) {
            input.share = share;
            return wordsOf(makePlan(input, format()), RecordOutcome::Updated);
        };
        QCOMPARE(sent(2), (QStringList{u"failed"_s, u"delivered"_s}));
        QCOMPARE(sent(3), (QStringList{u"failed"_s, u"delivered"_s, u"accepted"_s}));
        QCOMPARE(sent(4).size(), 4);
        QCOMPARE(sent(0), QStringList());
    }

    void theNewestGoFirstAndWhatHasNoTimeLast()
    {
        PlanInput input = inputOf({{u"failed"_s, 60}, {u"failed"_s, -1}, {u"failed"_s, 20}, {u"failed"_s, 1}});
        input.share = 3;
        QCOMPARE(sentQueueIds(makePlan(input, format())), (QStringList{u"q-3"_s, u"q-2"_s, u"q-0"_s}));
    }

    void shortOfCallsAPassingStatusWaitsForItsSuccessor()
    {
        PlanInput input = inputOf({{u"sent"_s, 9}, {u"accepted"_s, 3}, {u"failed"_s, 1}, {u"sent"_s, 11}});
        input.share = 3;
        const Plan plan = makePlan(input, format());
        QCOMPARE(sentQueueIds(plan), (QStringList{u"q-2"_s, u"q-3"_s}));
        QCOMPARE(plan.left, 2);
        QCOMPARE(toString(*plan.leftBecause), toString(LeftBecause::Share));
        input.settle = 0min;
        QCOMPARE(makePlan(input, format()).left, 1);
    }

    void withCallsEnoughNothingWaits()
    {
        PlanInput input = inputOf({{u"sent"_s, 0}, {u"accepted"_s, 3}, {u"failed"_s, 1}});
        input.share = 3;
        const Plan plan = makePlan(input, format());
        QCOMPARE(wordsOf(plan, RecordOutcome::Updated).size(), 3);
        QCOMPARE(plan.left, 0);
        QVERIFY(!plan.leftBecause);
        input.share.reset();
        QCOMPARE(makePlan(input, format()).left, 0);
    }

    void theLowerLimitIsTheReason()
    {
        PlanInput input = inputOf({{u"sent"_s, 0}, {u"sent"_s, 0}, {u"sent"_s, 0}});
        input.maxRecords = 2;
        input.share = 2;
        Plan plan = makePlan(input, format());
        QCOMPARE(toString(*plan.leftBecause), toString(LeftBecause::MaxRecords));
        QCOMPARE(plan.left, 1);
        input.share = 1;
        plan = makePlan(input, format());
        QCOMPARE(toString(*plan.leftBecause), toString(LeftBecause::Share));
        QVERIFY(planLines(plan).constLast().reason.english().contains(u"Calls are short"_s));
    }

    void wordsOfOnesOwnMatterLikeTheUsualOnesThatTheyOutrank()
    {
        const Ranking ranking({u"read"_s, u"delivered"_s, u"bounced"_s, u"failed"_s, u"buffered"_s, u"accepted"_s,
                               u"enroute"_s, u"sent"_s, u"queued"_s},
                              {});
        const QList<std::pair<QString, Urgency>> table = {
            {u"read"_s, Urgency::Final},   {u"delivered"_s, Urgency::Final},   {u"bounced"_s, Urgency::Final},
            {u"failed"_s, Urgency::Final}, {u"buffered"_s, Urgency::Accepted}, {u"accepted"_s, Urgency::Accepted},
            {u"enroute"_s, Urgency::Sent}, {u"sent"_s, Urgency::Sent},         {u"queued"_s, Urgency::Sent}};
        for (const auto &[word, urgency] : table) {
            QVERIFY2(urgencyOf(word, ranking) == urgency, qPrintable(word));
        }
        const Ranking failedLast({u"delivered"_s, u"accepted"_s, u"sent"_s, u"failed"_s}, {});
        QVERIFY(urgencyOf(u"failed"_s, failedLast) == Urgency::Final);
        QVERIFY(urgencyOf(u"sent"_s, failedLast) == Urgency::Sent);
    }

    void randomPlansKeepWithinTheLimitsAndLeaveNothingThatMattersMore();
};

void PlanCutTest::randomPlansKeepWithinTheLimitsAndLeaveNothingThatMattersMore()
{
    static const QStringList words = {u"sent"_s, u"accepted"_s, u"failed"_s, u"read"_s};
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        QList<std::pair<QString, int>> statuses;
        for (int i = static_cast<int>(random() % 40); i > 0; --i) {
            statuses.emplaceBack(words.at(static_cast<qsizetype>(random() % 4)), static_cast<int>(random() % 30));
        }
        PlanInput input = inputOf(statuses);
        input.maxRecords = 1 + static_cast<int>(random() % 40);
        if (random() % 4 > 0) {
            input.share = static_cast<int>(random() % 40);
        }
        const Plan plan = makePlan(input, format());
        int sent = 0;
        int left = 0;
        auto leastOfSent = Urgency::Final;
        auto mostOfLeft = Urgency::Sent;
        for (const PlannedGroup &group : plan.groups) {
            const auto urgency = urgencyOf(group.chosen.status.word, format().ranking);
            const bool isYoung = *group.chosen.time > now().addSecs(-600) && urgency != Urgency::Final;
            if (group.has(RecordOutcome::Updated)) {
                ++sent;
                leastOfSent = std::max(leastOfSent, urgency);
                QVERIFY2(!(isYoung && plan.leftBecause == LeftBecause::Share), "it should wait");
            } else {
                ++left;
                mostOfLeft = isYoung ? mostOfLeft : std::min(mostOfLeft, urgency);
            }
        }
        QCOMPARE(sent + left, static_cast<int>(statuses.size()));
        QCOMPARE(left, plan.left);
        QCOMPARE(plan.leftBecause.has_value(), left > 0);
        QVERIFY(sent <= std::min(input.maxRecords, input.share.value_or(input.maxRecords)));
        QVERIFY(left == 0 || plan.leftBecause == LeftBecause::MaxRecords || leastOfSent <= mostOfLeft);
    }
}

QTEST_GUILESS_MAIN(PlanCutTest)

} // namespace tst_plancut

#include "tst_plancut.moc"
