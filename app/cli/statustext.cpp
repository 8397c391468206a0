// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/core/visibletext.h"
#include "engine/model/callpace.h"
#include "engine/model/connection.h"

namespace statusbridge {

namespace {

QString tokenText(const TokenView &token, const std::optional<ZohoAnswer> &zoho, const QDateTime &now)
{
    const auto left = roughly(std::chrono::seconds(qMax<qint64>(0, now.secsTo(token.expiresAt))));
    if (token.state == u"valid" && zoho && zoho->kind == ZohoAnswerKind::NoAnswer) {
        return u"no answer since %1"_s.arg(timeForPeople(zoho->since));
    }
    if (token.state == u"valid") {
        return u"connected; the token is valid for %1, until %2"_s.arg(left, timeForPeople(token.expiresAt));
    }
    if (token.state == u"expiring") {
        return u"connected; the token ends in %1 and is renewed by the next cycle"_s.arg(left);
    }
    if (token.state == u"expired") {
        return u"connected; the token has expired and is renewed by the next cycle"_s;
    }
    if (token.state == u"revoked") {
        return u"the token was refused; run \"statusbridge connect\""_s;
    }
    if (token.state == u"scope_missing") {
        return u"the connection lacks a scope; run \"statusbridge connect\""_s;
    }
    if (token.state == u"refresh_failed") {
        return u"the last renewal of the token failed; \"statusbridge doctor\" tells why"_s;
    }
    return u"not connected; run \"statusbridge connect\""_s;
}

QString pendingText(const StatusView &view)
{
    auto text = counted(view.pendingHere, u"open queue id here"_s, u"open queue ids here"_s);
    if (view.pendingAtZoho) {
        text += u"; %1 at Zoho, counted at %2"_s.arg(counted(*view.pendingAtZoho, u"record"_s, u"records"_s),
                                                     timeForPeople(view.pendingAtZohoTime));
    }
    for (const auto &[count, what] : {std::pair(view.orphans.noRecord, "without a record at Zoho yet"),
                                      std::pair(view.orphans.outside, "with a record outside the criteria"),
                                      std::pair(view.orphans.givenUp, "given up, not counted here")}) {
        text += count == 0 ? QString() : u"; %1 %2"_s.arg(QString::number(count), QLatin1StringView(what));
    }
    for (auto word = view.unknownWords.cbegin(); word != view.unknownWords.cend(); ++word) {
        text += u"; %1 with the unknown word \"%2\""_s.arg(QString::number(word.value()), cell(word.key()));
    }
    for (const BodyProgress &bodies : view.bodies) {
        text += bodies.isComplete
                    ? QString()
                    : u"; %1 of about %2 bodies of \"%3\" are read so far"_s.arg(
                          QString::number(bodies.read), QString::number(bodies.about), cell(bodies.table));
    }
    return text;
}

QString callsText(const CallsView &calls)
{
    auto text = calls.limit > 0 ? u"%1 of %2 made"_s.arg(calls.today).arg(calls.limit)
                                : u"%1 made; the limit of a day is unknown"_s.arg(calls.today);
    if (calls.limitSource == LimitSource::Learned) {
        text += u", as Zoho showed at %1"_s.arg(timeForPeople(calls.learnedAt));
    }
    if (calls.exhaustedUntil.isValid()) {
        return text + u"; used up until "_s + timeForPeople(calls.exhaustedUntil);
    }
    return calls.limit > 0 ? text + u"; "_s + forecastText(calls.forecast) : text;
}

QString cycleText(const LeaseView &lease)
{
    if (!lease.held) {
        return u"none is running"_s;
    }
    auto text = u"run %1 by %2"_s.arg(QString::number(lease.runId), cell(lease.holder));
    if (lease.progress) {
        text += u": "_s + progressLine(*lease.progress);
    }
    return lease.cancelRequested ? text + u"; asked to end"_s : text;
}

QString lastRunText(const std::optional<Run> &run)
{
    if (!run) {
        return u"none yet"_s;
    }
    const auto outcome = run->outcome ? toString(*run->outcome) : u"not finished"_s;
    auto text = u"%1, %2, started at %3"_s.arg(QString::number(run->id), outcome, timeForPeople(run->startedAt));
    return run->message.isEmpty() ? text : text + u": "_s + cell(run->message.english());
}

QString lastCycle(const SchedulerView &scheduler)
{
    if (!scheduler.lastSync.isValid()) {
        return u"none yet"_s;
    }
    QString text = u"ended at "_s + timeForPeople(scheduler.lastSync);
    if (scheduler.lastDurationSeconds) {
        text += u", after %1 s"_s.arg(*scheduler.lastDurationSeconds, 0, 'f', 1);
    }
    return text;
}

QString totals(const SchedulerView &scheduler)
{
    auto text =
        u"%1 updated, %2 failed"_s.arg(QString::number(scheduler.totalSynced), QString::number(scheduler.totalFailed));
    return scheduler.totalsSince.isValid() ? QString(text + u", since "_s + timeForPeople(scheduler.totalsSince))
                                           : text;
}

QString helpFor(SuggestedAction action)
{
    switch (action) {
    case SuggestedAction::Connect:
        return u"Run \"statusbridge connect\"."_s;
    case SuggestedAction::StartScheduler:
        return u"\"statusbridge scheduler start\" starts it again."_s;
    case SuggestedAction::Migrate:
        return u"Run \"statusbridge migrate\"."_s;
    case SuggestedAction::GiveMeaning:
        return u"Give it a meaning in [status] aliases."_s;
    case SuggestedAction::ShowLastRun:
        return u"\"statusbridge runs show\" with the number of the last run lists them."_s;
    case SuggestedAction::ShowParked:
        return u"\"statusbridge parked\" lists them."_s;
    case SuggestedAction::OpenSettings:
    case SuggestedAction::OpenDatabaseSettings:
        return u"\"statusbridge doctor\" tells what to change."_s;
    case SuggestedAction::None:
    case SuggestedAction::SyncNow:
    case SuggestedAction::CancelCycle:
        return {};
    }
    Q_UNREACHABLE();
}

QString stateLines(const AppState &appState, const QString &reason)
{
    QString text = sentenceOf(appState) + u".\n"_s;
    const QString help = helpFor(appState.suggestedAction);
    for (const QString &line : {reason, help}) {
        text += line.isEmpty() ? QString() : visibleText(line) + u'\n';
    }
    return text;
}

} // namespace

QString stateText(const AppState &appState)
{
    return stateLines(appState, reasonOf(appState));
}

QString stateTextWithoutReason(const AppState &appState)
{
    return stateLines(appState, {});
}

QString forecastText(const CallForecast &forecast)
{
    switch (forecast.kind) {
    case CallForecast::Kind::Unknown:
        return u"whether they suffice is not known yet"_s;
    case CallForecast::Kind::Enough:
        return u"the calls for today are enough"_s;
    case CallForecast::Kind::UsedUp:
        return u"used up at about "_s + timeForPeople(forecast.usedUpAt);
    }
    Q_UNREACHABLE();
}

QString statusText(const StatusView &view, const QDateTime &now)
{
    const QString zoho =
        isUntried(view) ? u"not tried yet; the next cycle asks Zoho"_s : tokenText(view.token, view.zoho, now);
    QList<QStringList> lines{{u"Zoho"_s, zoho},
                             {u"Pending"_s, pendingText(view)},
                             {u"Parked"_s, counted(view.parked, u"record"_s, u"records"_s)},
                             {u"Calls today"_s, callsText(view.calls)}};
    if (view.customCalls) {
        lines += {u"Custom API"_s, callsText(*view.customCalls)};
    }
    if (view.arrivals && view.arrivals->unknownSenders > 0) {
        lines += {u"Webhooks"_s, u"%1 refused so far, since the signature or secret is missing or wrong"_s.arg(
                                     view.arrivals->unknownSenders)};
    }
    lines += QList<QStringList>{{u"Cycle"_s, cycleText(view.lease)},
                                {u"Scheduler"_s, schedulerLine(view.scheduler)},
                                {u"Last run"_s, lastRunText(view.lastRun)}};
    return stateText(appStateOf(view, {})) + u'\n' + alignedColumns(lines);
}

QString dueTimesWords(const SchedulerView &scheduler)
{
    if (!scheduler.cron.isEmpty()) {
        return u"at the times of \"%1\""_s.arg(cell(scheduler.cron));
    }
    QString words = u"every %1 min"_s.arg(scheduler.intervalMinutes);
    for (const auto &[joint, value] : {std::pair(u", "_s, scheduler.hours), std::pair(u", "_s, scheduler.days)}) {
        words += value.isEmpty() ? QString() : joint + cell(value);
    }
    return words;
}

QString schedulerLine(const SchedulerView &scheduler)
{
    if (scheduler.hold == SchedulerHold::Stopped || !scheduler.stoppedBy.isEmpty()) {
        return u"stopped by %1 at %2"_s.arg(cell(scheduler.stoppedBy), timeForPeople(scheduler.stoppedAt));
    }
    const auto reason = scheduler.reason.isEmpty() ? QString() : QString(u": "_s + cell(scheduler.reason.english()));
    if (!scheduler.running) {
        return u"not running"_s + reason;
    }
    return u"%1; the next cycle is due at %2"_s.arg(dueTimesWords(scheduler), timeForPeople(scheduler.nextSync)) +
           reason;
}

QString instanceLine(const SchedulerView &scheduler)
{
    const QString push =
        scheduler.pushAfterSeconds > 0 ? u", and %1 s after a new row"_s.arg(scheduler.pushAfterSeconds) : QString();
    switch (scheduler.hold) {
    case SchedulerHold::None:
        return u"begins cycles when they are due"_s + push;
    case SchedulerHold::Stopped:
        return scheduler.runsCycles ? u"begins none, since a person stopped the scheduler for all"_s
                                    : u"runs none (runs_cycles is off), and a person stopped the scheduler for all"_s;
    case SchedulerHold::RunsNoCycles:
        return u"runs none (runs_cycles is off)"_s;
    case SchedulerHold::NotStarted:
        return u"begins none before Start is pressed on it (autostart is off)"_s;
    case SchedulerHold::SetUpAwaited:
        return u"begins none before its set-up is finished"_s;
    }
    Q_UNREACHABLE();
}

QString nextTimesText(const QList<QDateTime> &times)
{
    QStringList texts;
    for (const QDateTime &time : times) {
        texts += timeForPeople(time);
    }
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

QString schedulerText(const SchedulerView &scheduler)
{
    return alignedColumns({{u"Scheduler"_s, schedulerLine(scheduler)},
                           {u"Here"_s, instanceLine(scheduler)},
                           {u"Next times"_s, nextTimesText(scheduler.nextTimes)},
                           {u"Asked for"_s, scheduler.wish ? cell(scheduler.wish->sentence.english()) : u"nothing"_s},
                           {u"Last cycle"_s, lastCycle(scheduler)},
                           {u"Totals"_s, totals(scheduler)}});
}

QString parkedText(const QList<RecordFailure> &parked)
{
    if (parked.isEmpty()) {
        return u"No record is parked.\n"_s;
    }
    QList<QStringList> rows = {
        {u"RECORD"_s, u"QUEUE ID"_s, u"PARKED SINCE"_s, u"REFUSED"_s, u"WHY"_s, u"ZOHO SAID"_s, u"MESSAGE FAILED"_s}};
    for (const auto &failure : parked) {
        rows += {cell(failure.recordId),
                 cell(failure.queueId),
                 timeForPeople(failure.parkedAt),
                 counted(failure.streak, u"time"_s, u"times"_s),
                 cell(failure.reason.english()),
                 cell(failure.zohoWords),
                 failure.failure ? cell(sentenceOf(*failure.failure).english()) : QString()};
    }
    return alignedColumns(rows) +
           u"\n\"statusbridge parked release ID\" has a record tried again by the next cycle.\n"_s;
}

QString releasedText(int count)
{
    if (count == 0) {
        return u"No record was parked.\n"_s;
    }
    return u"Released %1; the next cycle tries %2 again.\n"_s.arg(counted(count, u"record"_s, u"records"_s),
                                                                  count == 1 ? u"it"_s : u"them"_s);
}

QString findingsText(const QList<Finding> &findings)
{
    QList<QStringList> rows;
    for (const auto &finding : findings) {
        rows += {toString(finding.severity), cell(finding.subject), cell(finding.text.english())};
    }
    return alignedColumns(rows);
}

} // namespace statusbridge
