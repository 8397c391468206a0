// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/model/calllimit.h"

#include <QTest>

namespace tst_calllimit {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

class CallLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanHasSoManyCalls_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("developerApi");
        QTest::addColumn<int>("customApi");
        QTest::newRow("not said") << QString() << 5 << 0 << 0;
        QTest::newRow("unknown") << u"platinum"_s << 5 << 0 << 0;
        QTest::newRow("free, for the account") << u"free"_s << 3 << 250 << 100;
        QTest::newRow("standard") << u"standard"_s << 1 << 250 << 100;
        QTest::newRow("standard, four users") << u"standard"_s << 4 << 1000 << 400;
        QTest::newRow("professional") << u"professional"_s << 2 << 1000 << 500;
        QTest::newRow("enterprise") << u"enterprise"_s << 3 << 3000 << 1500;
        QTest::newRow("no user at all counts as one") << u"enterprise"_s << 0 << 1000 << 500;
        QTest::newRow("more than a number holds") << u"enterprise"_s << 100'000'000 << 2'147'483'647 << 2'147'483'647;
    }
    void aPlanHasSoManyCalls()
    {
        QFETCH(QString, plan);
        QFETCH(int, users);
        QTEST(callsOfPlan(plan, users, CallQuota::DeveloperApi), "developerApi");
        QTEST(callsOfPlan(plan, users, CallQuota::CustomApi), "customApi");
    }

    void whatIsConfiguredGoesBeforeThePlanAndThatBeforeWhatWasLearned()
    {
        LimitFacts facts{.configured = 300, .plan = u"standard"_s, .users = 2, .learned = {.calls = 120, .at = noon()}};
        const auto limit = [&] { return dayLimitOf(facts, CallQuota::DeveloperApi, noon()); };
        QCOMPARE(limit(), (DayLimit{.calls = 300, .source = LimitSource::Configured}));
        facts.configured = 0;
        QCOMPARE(limit(), (DayLimit{.calls = 500, .source = LimitSource::Plan}));
        QVERIFY(limit().isBinding());
        facts.plan.clear();
        QCOMPARE(limit(), (DayLimit{.calls = 120, .source = LimitSource::Learned, .learnedAt = noon()}));
        QVERIFY2(!limit().isBinding(), "others may have used the same calls");
        facts.learned = {};
        QCOMPARE(limit(), DayLimit());
        QVERIFY(!limit().known());
    }

    void whatWasLearnedIsBelievedForAWeek()
    {
        const LimitFacts facts{.learned = {.calls = 120, .at = noon()}};
        QCOMPARE(dayLimitOf(facts, CallQuota::DeveloperApi, noon().addDays(6)).calls, 120);
        QVERIFY(!dayLimitOf(facts, CallQuota::DeveloperApi, noon().addDays(7)).known());
    }

    void aRefusalTeachesHowManyCallsADayHas()
    {
        QCOMPARE(learnedFrom({}, 250, noon()), (LearnedLimit{.calls = 250, .at = noon()}));
        const LearnedLimit before{.calls = 250, .at = noon()};
        QCOMPARE(learnedFrom(before, 251, noon().addDays(1)).calls, 251);
        QCOMPARE(learnedFrom(before, 250, noon().addDays(1)).at, noon().addDays(1));
    }

    void fewerThanBeforeOrThanAnyPlanHasTeachNothing()
    {
        const LearnedLimit before{.calls = 250, .at = noon()};
        QCOMPARE(learnedFrom(before, 100, noon().addDays(1)), before);
        QCOMPARE(learnedFrom(before, 100, noon().addDays(8)).calls, 100);
        QCOMPARE(learnedFrom({}, 3, noon()), LearnedLimit());
    }

    void aCallPastTheLimitProvesItWrong()
    {
        QVERIFY(!isProvenWrong({}, 1000));
        QVERIFY(!isProvenWrong({.calls = 250, .at = noon()}, 250));
        QVERIFY(isProvenWrong({.calls = 250, .at = noon()}, 251));
    }
};

QTEST_GUILESS_MAIN(CallLimitTest)

} // namespace tst_calllimit

#include "tst_calllimit.moc"
