// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertconditions.h"
#include "engine/config/settings.h"
#include "engine/store/state/alerttable.h"

#include <QTest>

namespace tst_alertconditions {

using namespace statusbridge;

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC); // a Monday

AlertFacts quietFacts()
{
    AlertFacts facts{.now = noon, .machine = u"host"_s};
    facts.view.token.state = u"valid"_s;
    facts.view.scheduler.running = true;
    return facts;
}

CycleEnding ended(CycleOutcome outcome, const QString &words = {})
{
    return {.outcome = outcome, .message = Sentence(words)};
}

QString raised(const std::optional<AlertVerdict> &verdict)
{
    return !verdict ? u"unknown"_s : verdict->isRaised ? verdict->sentence.english() : u"no"_s;
}

AlertVerdict verdict(bool isRaised, const QString &words = u"Wrong."_s)
{
    return {.kind = AlertKind::Parked, .isRaised = isRaised, .sentence = Sentence(words)};
}

class AlertConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWhenNothingIs()
    {
        for (const AlertVerdict &each : alertVerdicts(quietFacts(), {})) {
            QVERIFY2(!each.isRaised, qUtf8Printable(toString(each.kind)));
        }
    }

    void cyclesFailInARow()
    {
        using enum CycleOutcome;
        const auto failed = ended(Failed, u"No."_s);
        QVERIFY(verdictsOfCycles({failed, ended(Succeeded), failed}, 2).isEmpty());
        const auto twice = verdictsOfCycles({failed, ended(Cancelled), failed, ended(Partial)}, 2);
        QCOMPARE(twice.size(), 1);
        QVERIFY(twice[0].isRaised && twice[0].kind == AlertKind::CyclesFailed);
        QCOMPARE(twice[0].sentence.english(), u"2 cycles have failed in a row, the last one because: No."_s);
        QCOMPARE(verdictsOfCycles({failed}, 1)[0].sentence.english(), u"The last cycle has failed because: No."_s);
        QVERIFY(verdictsOfCycles({failed, failed}, 0).isEmpty());
        QVERIFY(verdictsOfCycles({}, 2).isEmpty());
    }

    void aGoodCycleEndsAllThatBadOnesBegan()
    {
        for (const auto outcome : {CycleOutcome::Succeeded, CycleOutcome::Continued, CycleOutcome::Partial}) {
            const auto verdicts = verdictsOfCycles({ended(outcome), ended(CycleOutcome::Failed)}, 2);
            QCOMPARE(verdicts.size(), 3);
            QVERIFY(std::ranges::none_of(verdicts, &AlertVerdict::isRaised));
        }
    }

    void zohoWantsToBeConnectedAgain()
    {
        AlertFacts facts = quietFacts();
        QCOMPARE(raised(unauthorizedVerdict(facts)), u"no"_s);
        facts.view.token.state = u"revoked"_s;
        QVERIFY(raised(unauthorizedVerdict(facts)).startsWith(u"Zoho does not accept"_s));
        facts.view.token.state = u"not_connected"_s;
        QCOMPARE(raised(unauthorizedVerdict(facts)), u"unknown"_s);
        facts.view.token.state = u"valid"_s;
        facts.endings = {ended(CycleOutcome::Unauthorized)};
        QVERIFY(unauthorizedVerdict(facts)->isRaised);
        facts.view.isNewConnection = true;
        QCOMPARE(raised(unauthorizedVerdict(facts)), u"no"_s);
    }

    void callsAreUsedUpOrWillBe()
    {
        AlertFacts facts = quietFacts();
        QCOMPARE(raised(quotaVerdict(facts)), u"no"_s);
        QCOMPARE(raised(forecastVerdict(facts)), u"unknown"_s);
        facts.view.calls.forecast = {.kind = CallForecast::Kind::Enough};
        QCOMPARE(raised(forecastVerdict(facts)), u"no"_s);
        facts.view.calls.forecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = noon.addSecs(7200)};
        QCOMPARE(raised(forecastVerdict(facts)),
                 u"The day's calls to Zoho will be used up at about 2026-11-30T14:00:00Z."_s);
        facts.view.calls.exhaustedUntil = noon.addSecs(3600);
        QCOMPARE(raised(forecastVerdict(facts)), u"unknown"_s);
        QCOMPARE(raised(quotaVerdict(facts)), u"The day's calls to Zoho are used up until 2026-11-30T13:00:00Z."_s);
        facts.view.calls.exhaustedUntil = {};
        facts.endings = {ended(CycleOutcome::Quota)};
        QCOMPARE(raised(quotaVerdict(facts)), u"unknown"_s);
    }

    void moreAreParkedThanIsUsual()
    {
        AlertFacts facts = quietFacts();
        facts.view.parked = 10;
        QCOMPARE(raised(parkedVerdict(facts, {})), u"no"_s);
        facts.view.parked = 11;
        QCOMPARE(raised(parkedVerdict(facts, {})),
                 u"11 records are parked, since Zoho refused them again and again."_s);
        AlertSettings none;
        none.parked = 0;
        QCOMPARE(raised(parkedVerdict(facts, none)), u"no"_s);
    }

    void rowsWaitForTooLong()
    {
        AlertFacts facts = quietFacts();
        facts.waiting = 7;
        facts.waitingSince = noon.addSecs(-3 * 3600 + 1);
        QCOMPARE(raised(waitingVerdict(facts, {})), u"no"_s);
        facts.waitingSince = noon.addSecs(-3 * 3600);
        QCOMPARE(raised(waitingVerdict(facts, {})),
                 u"7 queue ids have waited since 2026-11-30T09:00:00Z to be carried over."_s);
        facts.waiting = 0;
        QCOMPARE(raised(waitingVerdict(facts, {})), u"no"_s);
    }

    void theyWaitSinceTheyWereSeenOrACycleLeftNothing()
    {
        const QDateTime hourAgo = noon.addSecs(-3600);
        QCOMPARE(nextWaitingSince({}, 3, hourAgo.addDays(-1), noon), noon);
        QCOMPARE(nextWaitingSince(hourAgo, 3, hourAgo.addDays(-1), noon), hourAgo);
        QCOMPARE(nextWaitingSince(hourAgo, 3, hourAgo.addSecs(60), noon), hourAgo.addSecs(60));
        QCOMPARE(nextWaitingSince(hourAgo, 0, {}, noon), QDateTime());
        QCOMPARE(nextWaitingSince(noon.addDays(1), 3, {}, noon), noon); // the clock was set back
    }

    void aCycleIsOverdueUnlessAPersonStoppedIt()
    {
        AlertFacts facts = quietFacts();
        facts.dueSince = noon.addSecs(-15 * 60);
        QCOMPARE(raised(overdueVerdict(facts, {})), u"unknown"_s); // it may begin at this moment
        facts.wasOverdue = true;
        QCOMPARE(raised(overdueVerdict(facts, {})),
                 u"No cycle has begun since 2026-11-30T11:45:00Z, when one was due."_s);
        facts.view.lease.held = true; // it runs
        QCOMPARE(raised(overdueVerdict(facts, {})), u"no"_s);
        facts.view.lease.held = false;
        facts.view.scheduler.stoppedBy = u"anna"_s;
        facts.view.scheduler.running = false;
        QCOMPARE(raised(overdueVerdict(facts, {})), u"no"_s);
    }

    void aClockIsAnHourOff()
    {
        AlertFacts facts = quietFacts();
        facts.view.scheduler.clockAhead = std::chrono::minutes(-59);
        QCOMPARE(raised(clockVerdict(facts)), u"no"_s);
        facts.view.scheduler.clockAhead = std::chrono::minutes(-60);
        QCOMPARE(raised(clockVerdict(facts)),
                 u"The clock of host differs from the database's by 60 minutes, so set it."_s);
        QCOMPARE(clockVerdict(facts)->machine, u"host"_s);
    }

    void webhooksAreRefused()
    {
        AlertFacts facts = quietFacts();
        facts.refused = 9;
        QCOMPARE(raised(refusedVerdict(facts, {})), u"no"_s);
        facts.refused = 10;
        QVERIFY(raised(refusedVerdict(facts, {})).startsWith(u"10 webhooks were refused on host"_s));
    }

    void noWebhookArrivesInWorkingTime()
    {
        AlertSettings settings;
        settings.silentHours = 3;
        settings.workingHours = u"08:00-18:00"_s;
        settings.workingDays = u"mon-fri"_s;
        settings.timeZone = u"UTC"_s;
        AlertFacts facts = quietFacts();
        facts.isReceiving = true;
        facts.lastArrival = noon.addDays(-3).addSecs(5 * 3600); // Friday at five, so one hour then and four today
        QCOMPARE(raised(silentVerdict(facts, settings)), u"No webhook has arrived since 2026-11-27T17:00:00Z."_s);
        facts.now = noon.addSecs(-3 * 3600); // nine: two hours
        QCOMPARE(raised(silentVerdict(facts, settings)), u"no"_s);
        facts.now = noon.addSecs(8 * 3600); // in the evening no one is told
        QCOMPARE(raised(silentVerdict(facts, settings)), u"unknown"_s);
        facts.isReceiving = false;
        QCOMPARE(raised(silentVerdict(facts, settings)), u"no"_s);
    }

    void workingTimeIsOfHoursAndDays()
    {
        const auto hours = *ActiveHours::from(u"08:00-18:00"_s, u"mon-fri"_s);
        const auto between = [&](const QDateTime &from, const QDateTime &until) {
            return workingTimeBetween(from, until, hours, QTimeZone::utc()).count();
        };
        QCOMPARE(between(noon, noon), 0);
        QCOMPARE(between(noon.addDays(-1), noon), 240); // Sunday, and from eight
        QCOMPARE(between(noon.addDays(-7), noon), 5 * 600);
        QCOMPARE(between(noon.addYears(-1), noon), 10 * 600); // a fortnight at most
    }

    void fewMessagesOfAnHourAreDelivered()
    {
        AlertSettings settings;
        settings.deliveryPercent = 80;
        AlertFacts facts = quietFacts();
        QCOMPARE(raised(deliveryVerdict(facts, settings)), u"unknown"_s);
        facts.sample =
            DeliverySample{.from = noon.addSecs(-7200), .until = noon.addSecs(-3600), .messages = 19, .delivered = 0};
        QCOMPARE(raised(deliveryVerdict(facts, settings)), u"unknown"_s); // too few to tell
        facts.sample->messages = 100;
        facts.sample->delivered = 80;
        QCOMPARE(raised(deliveryVerdict(facts, settings)), u"no"_s);
        facts.sample->delivered = 79;
        QCOMPARE(raised(deliveryVerdict(facts, settings)),
                 u"Of 100 messages that began from 2026-11-30T10:00:00Z to 2026-11-30T11:00:00Z only 79 percent were "
                 "delivered."_s);
        QCOMPARE(raised(deliveryVerdict(facts, {})), u"no"_s);
    }

    void aCertificateEndsSoon()
    {
        AlertFacts facts = quietFacts();
        QCOMPARE(raised(certificateVerdict(facts, {})), u"no"_s);
        facts.certificates = {{.file = u"/a.pem"_s, .at = noon.addDays(40)},
                              {.file = u"/b.pem"_s, .at = noon.addDays(15)}};
        QCOMPARE(raised(certificateVerdict(facts, {})), u"no"_s);
        facts.now = noon.addDays(1);
        QCOMPARE(raised(certificateVerdict(facts, {})),
                 u"The certificate /b.pem ends at 2026-12-15T12:00:00Z: from then on callers refuse it."_s);
    }

    void aChangeIsToldAtOnce()
    {
        const AlertState before{.kind = AlertKind::Parked};
        const auto up = nextAlertStep(before, verdict(true), noon, false);
        QVERIFY(up.text && !up.text->isPassed);
        QCOMPARE(up.text->sentence.english(), u"Wrong."_s);
        QCOMPARE(up.state.since, noon);
        const auto same = nextAlertStep(up.state, verdict(true), noon.addDays(1), false);
        QVERIFY(!same.text);
        const auto down = nextAlertStep(same.state, verdict(false), noon.addDays(1), false);
        QVERIFY(down.text && down.text->isPassed);
        QCOMPARE(down.text->sentence.english(), u"Wrong."_s); // what has passed
    }

    void whatWasNeverToldHasNothingToPass()
    {
        QVERIFY(!nextAlertStep({.kind = AlertKind::Parked}, verdict(false), noon, false).text);
    }

    void oneAnHourTellsWhatCameMeanwhile()
    {
        auto step = nextAlertStep({.kind = AlertKind::Parked}, verdict(true), noon, false);
        step = nextAlertStep(step.state, verdict(false), noon.addSecs(60), false);
        QVERIFY(!step.text);
        step = nextAlertStep(step.state, verdict(true, u"Again."_s), noon.addSecs(120), false);
        QVERIFY(!step.text);
        step = nextAlertStep(step.state, verdict(true, u"Again."_s), noon.addSecs(3599), false);
        QVERIFY(!step.text);
        step = nextAlertStep(step.state, {}, noon.addSecs(3600), false);
        QVERIFY(step.text && !step.text->isPassed);
        QCOMPARE(step.text->changes, 2);
        QCOMPARE(step.text->sentence.english(), u"Again."_s);
        QVERIFY(!nextAlertStep(step.state, {}, noon.addDays(1), false).text);
    }

    void quietHoursHoldAllButWhatIsUrgent()
    {
        const auto held = nextAlertStep({.kind = AlertKind::Parked}, verdict(true), noon, true);
        QVERIFY(!held.text);
        const auto passed = nextAlertStep(held.state, verdict(false), noon.addSecs(600), true);
        QVERIFY(!passed.text);
        const auto morning = nextAlertStep(passed.state, verdict(false), noon.addSecs(8 * 3600), false);
        QVERIFY(morning.text && morning.text->isPassed);
        QCOMPARE(morning.text->changes, 2);
        const AlertVerdict urgent{.kind = AlertKind::WebhooksRefused, .isRaised = true};
        QVERIFY(nextAlertStep({.kind = AlertKind::WebhooksRefused}, urgent, noon, true).text);
    }

    void aClockThatWasSetBackSilencesNoAlert()
    {
        const AlertState told{.kind = AlertKind::Parked, .toldAt = noon.addDays(2)};
        QVERIFY(nextAlertStep(told, verdict(true), noon, false).text);
    }

    void quietHoursAreThoseOfTheZone()
    {
        AlertSettings settings;
        QVERIFY(!alertRulesOf(settings).isQuiet(noon));
        settings.quietHours = u"22:00-07:00"_s;
        settings.timeZone = u"Asia/Tokyo"_s; // nine hours ahead
        QVERIFY(!alertRulesOf(settings).isQuiet(noon));
        QVERIFY(alertRulesOf(settings).isQuiet(noon.addSecs(3600)));
        QVERIFY(!alertRulesOf(settings).isQuiet(noon.addSecs(10 * 3600)));
    }

    void theBackoffEndsAtAnHour()
    {
        QCOMPARE(alertBackoff(1), std::chrono::minutes(1));
        QCOMPARE(alertBackoff(2), std::chrono::minutes(2));
        QCOMPARE(alertBackoff(6), std::chrono::minutes(32));
        QCOMPARE(alertBackoff(7), std::chrono::minutes(60));
        QCOMPARE(alertBackoff(1000), std::chrono::minutes(60));
    }

    void wordsLeadBackToTheirKind()
    {
        for (int i = 0; i <= static_cast<int>(lastAlertKind); ++i) {
            const auto kind = static_cast<AlertKind>(i);
            QVERIFY(alertKindFromString(toString(kind)) == kind);
        }
        const AlertText text{.kind = AlertKind::Overdue,
                             .machine = u"host"_s,
                             .isPassed = true,
                             .sentence = Sentence(SentenceId::AlertOverdue, {u"2026-11-30T12:00:00Z"_s}),
                             .since = noon,
                             .changes = 3};
        QVERIFY(alertTextFromStored(storedText(text)) == text);
        QVERIFY(alertTextFromStored(u"{broken"_s).kind == AlertKind::Test);
    }
};

QTEST_GUILESS_MAIN(AlertConditionsTest)

} // namespace tst_alertconditions

#include "tst_alertconditions.moc"
