// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/model/cyclesummary.h"
#include "ui/assistant/startquestion.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_startquestion {

using namespace statusbridge;
using namespace std::chrono_literals;

CycleSummary dryRun(int updates, int left = 0)
{
    CycleSummary summary;
    summary.dryRun = true;
    summary.callsNeeded = updates + 1;
    for (int i = 0; i < updates + left; ++i) {
        PlanLine line;
        line.outcome = i < updates ? RecordOutcome::Updated : RecordOutcome::Left;
        summary.plan += line;
    }
    return summary;
}

class StartQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForecastCountsWithTheLimitsOfTheSettings()
    {
        const StartForecast forecast = forecastOf(dryRun(532, 7), SyncSettings());
        QCOMPARE(forecast.records, 532);
        QCOMPARE(forecast.later, 7);
        QCOMPARE(forecast.calls, 533);
        // 45 calls a minute: eleven full minutes, and the 38 calls of the twelfth a tenth of a second apart.
        QVERIFY(forecast.duration > 11min && forecast.duration < 12min);
        SyncSettings fast;
        fast.callsPerMinute = 0;
        QVERIFY(forecastOf(dryRun(532), fast).duration < 1min);
    }

    void theForecastIsOneSentence()
    {
        StartForecast forecast{.records = 532, .calls = 533, .callsLeft = 1000, .duration = 11min + 40s};
        QCOMPARE(forecastWords(forecast),
                 u"532 record(s) would be updated, about 12 minute(s), 533 of the 1,000 calls that are left today."_s);
        forecast.callsLeft.reset();
        QCOMPARE(forecastWords(forecast), u"532 record(s) would be updated, about 12 minute(s), 533 call(s)."_s);
        forecast.later = 40;
        QVERIFY(forecastWords(forecast).endsWith(u"40 more follow(s) in the cycles after it."_s));
        QCOMPARE(forecastWords({.records = 1, .calls = 2, .duration = 3s}),
                 u"1 record(s) would be updated, less than a minute, 2 call(s)."_s);
    }

    void tooFewCallsAreSaid()
    {
        const StartForecast forecast{.records = 532, .calls = 533, .callsLeft = 100, .duration = 12min};
        QVERIFY2(forecastWords(forecast).contains(u"more than are left"_s), qPrintable(forecastWords(forecast)));
    }

    void nothingIsChosenBeforeAPersonChooses()
    {
        const SystemClock clock;
        StartQuestion question(clock);
        question.show();
        QVERIFY(!question.choice());
        QSignalSpy chosen(&question, &StartQuestion::chosen);
        question.button(StartChoice::AtFullHour)->setFocus(Qt::TabFocusReason);
        QVERIFY(!question.choice()); // the keyboard passes by
        QTest::keyClick(question.button(StartChoice::AtFullHour), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(question.choice() == StartChoice::AtFullHour);
        QVERIFY2(question.button(StartChoice::AtFullHour)->text().contains(u":00"_s),
                 qPrintable(question.button(StartChoice::AtFullHour)->text()));
    }
};

QTEST_MAIN(StartQuestionTest)

} // namespace tst_startquestion

#include "tst_startquestion.moc"
