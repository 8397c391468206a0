// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/appstatetext.h"

#include "engine/model/connection.h"
#include "engine/model/tablesversion.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString translated(const char *text)
{
    return QCoreApplication::translate("AppStateText", text);
}

QString translated(const char *text, qint64 count)
{
    return QCoreApplication::translate("AppStateText", text, nullptr, static_cast<int>(count));
}

QString wordsOf(const AppState &appState)
{
    return appState.error ? sentenceText(withDetail(*appState.error)) : QString();
}

Presentation ofTables(const AppState &appState)
{
    if (saysVersion(appState.error, SentenceId::DatabaseOfNewerVersion)) {
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database is of a newer version")),
                .detail = wordsOf(appState)};
    }
    const bool isOlder = saysVersion(appState.error, SentenceId::DatabaseOfOlderVersion);
    return {.title = isOlder ? translated(QT_TRANSLATE_NOOP("AppStateText", "The database has to be upgraded"))
                             : translated(QT_TRANSLATE_NOOP("AppStateText", "The database is not set up yet")),
            .detail = wordsOf(appState),
            .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Set &up the database"))};
}

QString nextWords(const AppState &appState, const QDateTime &now)
{
    return appState.until.isValid()
               ? translated(QT_TRANSLATE_NOOP("AppStateText", "Next cycle %1.")).arg(timeWords(appState.until, now))
               : QString();
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

QString ofZohosWords(const AppState &appState)
{
    QString words = appState.error ? appState.error->detail : QString();
    if (words.endsWith(u'.')) {
        words.chop(1); // the sentence around them has one
    }
    return words.isEmpty() ? words : translated(QT_TRANSLATE_NOOP("AppStateText", "Zoho's words: “%1”.")).arg(words);
}

bool isOfClient(const AppState &appState)
{
    return appState.error && appState.error->detail.startsWith(u"invalid_client");
}

QString sinceWords(const AppState &appState, const QDateTime &now)
{
    return appState.since.isValid()
               ? translated(QT_TRANSLATE_NOOP("AppStateText", "Since %1.")).arg(timeWords(appState.since, now))
               : QString();
}

Presentation ofServer(const AppState &appState, const QDateTime &now)
{
    switch (appState.kind) {
    case AppStateKind::ServerRefuses:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The server does not let you in")),
                .detail = joined(wordsOf(appState), sinceWords(appState, now))};
    case AppStateKind::ServerUnreachable:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The server does not answer")),
                .detail = joined(wordsOf(appState), sinceWords(appState, now))};
    default:
        return {};
    }
}

Presentation ofDatabase(const AppState &appState, const QDateTime &now)
{
    switch (appState.kind) {
    case AppStateKind::DatabaseProblem:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database does not answer")),
                .detail = joined(wordsOf(appState), sinceWords(appState, now)),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Open the s&ettings"))};
    case AppStateKind::DatabaseLocked:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database is locked by another program")),
                .detail = joined(translated(QT_TRANSLATE_NOOP(
                                     "AppStateText",
                                     "It goes on by itself as soon as that program lets go of it. Nothing is lost.")),
                                 sinceWords(appState, now))};
    case AppStateKind::DatabaseFileMissing:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database file is missing")),
                .detail = joined(translated(QT_TRANSLATE_NOOP(
                                     "AppStateText", "If it was moved, put it back or choose it in the settings. If "
                                                     "there never was one, set up the database there.")),
                                 sinceWords(appState, now)),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Open the s&ettings"))};
    case AppStateKind::TablesMissing:
        return ofTables(appState);
    default:
        return {};
    }
}

Presentation ofConnection(const AppState &appState)
{
    switch (appState.kind) {
    case AppStateKind::NotConnected:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Not connected to Zoho")),
                .detail = translated(QT_TRANSLATE_NOOP(
                    "AppStateText",
                    "Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.")),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Co&nnect …"))};
    case AppStateKind::TokenRevoked:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Zoho refused the token: reconnect")),
                .detail = joined(
                    isOfClient(appState)
                        ? translated(QT_TRANSLATE_NOOP("AppStateText",
                                                       "Zoho does not know the client id or its secret: check both in "
                                                       "the settings. No webhook is lost meanwhile."))
                        : translated(QT_TRANSLATE_NOOP("AppStateText",
                                                       "The connection was revoked or has expired. No webhook is lost "
                                                       "meanwhile.")),
                    ofZohosWords(appState)),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Reco&nnect …"))};
    case AppStateKind::ScopeMissing:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The connection lacks a scope: reconnect")),
                .detail = joined(translated(QT_TRANSLATE_NOOP("AppStateText",
                                                              "It was made without a scope that reading and updating "
                                                              "records needs.")),
                                 ofZohosWords(appState)),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Reco&nnect …"))};
    default:
        return {};
    }
}

Presentation ofCycles(const AppState &appState, const QDateTime &now)
{
    switch (appState.kind) {
    case AppStateKind::QuotaUsedUp:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The calls of the day are used up until %1"))
                             .arg(timeWords(appState.until, now)),
                .detail = translated(QT_TRANSLATE_NOOP(
                    "AppStateText", "Zoho takes no more calls today. Cycles go on by themselves after that."))};
    case AppStateKind::AccountFault:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Nothing passes until something is changed")),
                .detail = wordsOf(appState),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Open the s&ettings"))};
    case AppStateKind::ZohoUnreachable:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Zoho does not answer")),
                .detail =
                    joined(joined(translated(QT_TRANSLATE_NOOP(
                                      "AppStateText", "It can't be reached, or is too slow. What waits is kept.")),
                                  sinceWords(appState, now)),
                           nextWords(appState, now))};
    case AppStateKind::LastCycleFailed:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The last cycle failed")),
                .detail = joined(wordsOf(appState), nextWords(appState, now))};
    case AppStateKind::NoInstanceRuns:
        return {.title =
                    translated(QT_TRANSLATE_NOOP("AppStateText", "No instance is running that could begin a cycle")),
                .detail = wordsOf(appState)};
    case AppStateKind::ClockDiffers:
        return {.title = (appState.count > 0
                              ? translated(QT_TRANSLATE_N_NOOP("AppStateText", "This clock is %Ln minute(s) ahead"),
                                           appState.count)
                              : translated(QT_TRANSLATE_N_NOOP("AppStateText", "This clock is %Ln minute(s) behind"),
                                           -appState.count)),
                .detail = translated(QT_TRANSLATE_NOOP("AppStateText",
                                                       "The clock of this machine differs from the database's. Set it, "
                                                       "or the day's calls and the times of statuses are misjudged."))};
    default:
        return {};
    }
}

QString stoppedTitle(const AppState &appState, const QDateTime &now)
{
    if (appState.hold == SchedulerHold::NotStarted) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Not started on this instance"));
    }
    if (appState.by.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "The scheduler does not run"));
    }
    return translated(QT_TRANSLATE_NOOP("AppStateText", "Stopped by %1 at %2"))
        .arg(personWords(appState.by), timeWords(appState.since, now));
}

QString failedTitle(const AppState &appState)
{
    const QString failed =
        translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln record(s) not carried over"), appState.count);
    return appState.parked == 0
               ? failed
               : failed + u" · "_s +
                     translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln record(s) parked"), appState.parked);
}

Presentation ofTroubledRecords(const AppState &appState, const QDateTime &now)
{
    const QString next = nextWords(appState, now);
    switch (appState.kind) {
    case AppStateKind::WishUnmet:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The cycle that was asked for has not begun")),
                .detail = wordsOf(appState)};
    case AppStateKind::Stopped:
        return {.title = stoppedTitle(appState, now),
                .detail = appState.by.isEmpty()
                              ? wordsOf(appState)
                              : translated(QT_TRANSLATE_NOOP(
                                    "AppStateText",
                                    "No cycle begins by itself, in any instance, until somebody starts it."))};
    case AppStateKind::RecordsFailed:
        return {.title = failedTitle(appState),
                .detail = joined(
                    appState.parked == 0
                        ? translated(QT_TRANSLATE_NOOP("AppStateText", "They are tried again."))
                        : translated(QT_TRANSLATE_NOOP("AppStateText", "Those that are not parked are tried again.")),
                    next),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Show the&m"))};
    case AppStateKind::RecordsParked:
        return {.title = translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln record(s) parked"), appState.count),
                .detail = joined(translated(QT_TRANSLATE_NOOP(
                                     "AppStateText", "Zoho refused them too often. Everything else is carried over.")),
                                 next),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Show the&m"))};
    case AppStateKind::CycleCancelled:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "The last cycle was cancelled")),
                .detail =
                    joined(translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln queue id(s) wait for the next one."),
                                      appState.count),
                           next)};
    default:
        return {};
    }
}

Presentation ofRecords(const AppState &appState, const QDateTime &now)
{
    const QString next = nextWords(appState, now);
    const QString allDone = translated(QT_TRANSLATE_NOOP("AppStateText", "All carried over"));
    switch (appState.kind) {
    case AppStateKind::CallsRunOut:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Today's calls are used up at about %1"))
                             .arg(timeWords(appState.until, now)),
                .detail = translated(QT_TRANSLATE_N_NOOP("AppStateText",
                                                         "They are shared out among the cycles: what matters most goes "
                                                         "first, and %Ln status(es) wait."),
                                     appState.count)};
    case AppStateKind::FirstCycleAwaited:
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Ready for the first cycle")), .detail = next};
    case AppStateKind::RowsWaiting:
        return {.title = translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln new status(es) wait for the next cycle"),
                                    appState.count),
                .detail = next};
    case AppStateKind::UnknownWords:
        return {.title = allDone + u" · "_s + unknownWordsText(appState.words),
                .detail = joined(
                    translated(QT_TRANSLATE_NOOP("AppStateText", "Choose in the settings what it stands for.")), next),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Give it a &meaning"))};
    case AppStateKind::RecordsAwaited:
        return {.title = allDone,
                .detail = joined(
                    translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln queue id(s) have no record at Zoho yet."),
                               appState.count),
                    next)};
    default:
        return {.title = allDone, .detail = next};
    }
}

std::optional<CommandId> commandOf(SuggestedAction suggestedAction)
{
    switch (suggestedAction) {
    case SuggestedAction::None:
        return {};
    case SuggestedAction::SyncNow:
        return CommandId::SyncNow;
    case SuggestedAction::CancelCycle:
        return CommandId::CancelCycle;
    case SuggestedAction::StartScheduler:
        return CommandId::StartScheduler;
    case SuggestedAction::Connect:
        return CommandId::Connect;
    case SuggestedAction::OpenSettings:
    case SuggestedAction::GiveMeaning:
        return CommandId::ShowSettings;
    case SuggestedAction::OpenDatabaseSettings:
        return CommandId::ShowDatabaseSettings;
    case SuggestedAction::Migrate:
        return CommandId::SetUpDatabase;
    case SuggestedAction::ShowLastRun:
        return CommandId::ShowRuns;
    case SuggestedAction::ShowParked:
        return CommandId::ShowParked;
    }
    Q_UNREACHABLE();
}

QString standstillWords(WaitReason reason)
{
    return reason == WaitReason::Database
               ? u" · "_s + translated(QT_TRANSLATE_NOOP("AppStateText", "it waits for the database"))
           : reason == WaitReason::Silence
               ? u" · "_s + translated(QT_TRANSLATE_NOOP("AppStateText", "it gives no sign of life"))
               : QString();
}

Presentation wording(const AppState &appState, const QDateTime &now)
{
    if (appState.kind == AppStateKind::Unknown) {
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Asking the database …"))};
    }
    if (appState.kind == AppStateKind::CycleRunning) {
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "A cycle is running")) +
                         standstillWords(appState.standstill),
                .detail = appState.by.isEmpty()
                              ? translated(QT_TRANSLATE_NOOP("AppStateText", "This window runs it."))
                              : translated(QT_TRANSLATE_NOOP("AppStateText", "Run by %1.")).arg(appState.by)};
    }
    for (const Presentation &trouble : {ofServer(appState, now), ofDatabase(appState, now), ofConnection(appState),
                                        ofCycles(appState, now), ofTroubledRecords(appState, now)}) {
        if (!trouble.title.isEmpty()) {
            return trouble;
        }
    }
    return ofRecords(appState, now);
}

//! What tells this instance apart from others, where its state doesn't say so.
QString holdWords(const AppState &appState)
{
    const QString words = appState.hold == SchedulerHold::RunsNoCycles
                              ? translated(QT_TRANSLATE_NOOP("AppStateText", "runs no cycles"))
                          : appState.hold == SchedulerHold::NotStarted && appState.kind != AppStateKind::Stopped
                              ? translated(QT_TRANSLATE_NOOP("AppStateText", "not started on this instance"))
                              : QString();
    return words.isEmpty() ? QString() : u" · "_s + words;
}

} // namespace

Presentation present(const AppState &appState, const QDateTime &now)
{
    Presentation presentation = wording(appState, now);
    presentation.title += holdWords(appState);
    presentation.severity = appState.severity();
    presentation.command = commandOf(appState.suggestedAction);
    return presentation;
}

QString settingOf(SuggestedAction action)
{
    return action == SuggestedAction::GiveMeaning ? u"status.aliases"_s : QString();
}

QString connectionWords(const AppStateParts &parts, const StatusView &view)
{
    if (!parts.zoho) {
        return isUntried(view) ? translated(QT_TRANSLATE_NOOP("AppStateText", "Not tried yet"))
                               : translated(QT_TRANSLATE_NOOP("AppStateText", "Connected"));
    }
    switch (*parts.zoho) {
    case AppStateKind::NotConnected:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Not connected"));
    case AppStateKind::TokenRevoked:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Token refused"));
    case AppStateKind::ScopeMissing:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Scope missing"));
    case AppStateKind::ZohoUnreachable:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "No answer"));
    default:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Refused"));
    }
}

QString connectionDetail(const AppStateParts &parts, const StatusView &view, const QDateTime &now)
{
    if (!parts.zoho && isUntried(view)) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "The next cycle asks Zoho"));
    }
    if (!parts.zoho || parts.zoho == AppStateKind::NotConnected) {
        return tokenWords(view.token, now);
    }
    return view.zoho && view.zoho->since.isValid()
               ? translated(QT_TRANSLATE_NOOP("AppStateText", "Since %1.")).arg(timeWords(view.zoho->since, now))
               : QString();
}

QString personWords(const QString &name)
{
    constexpr std::array callers = {
        std::pair("API user "_L1, QT_TRANSLATE_NOOP("AppStateText", "the API user %1")),
        std::pair("API token "_L1, QT_TRANSLATE_NOOP("AppStateText", "the API token %1")),
    };
    for (const auto &[prefix, words] : callers) {
        if (name.startsWith(prefix)) {
            return translated(words).arg(name.mid(prefix.size()));
        }
    }
    return name;
}

QString unknownWordsText(const QStringList &words)
{
    QStringList shown = words;
    shown.replaceInStrings(QRegularExpression(u"^$"_s), translated(QT_TRANSLATE_NOOP("AppStateText", "(blank)")));
    return translated(QT_TRANSLATE_N_NOOP("AppStateText", "%Ln word(s) are unknown: %1"), words.size())
        .arg(shown.join(u", "_s));
}

QString schedulerWords(const SchedulerView &scheduler)
{
    switch (scheduler.hold) {
    case SchedulerHold::None:
        if (scheduler.running && !scheduler.cron.isEmpty()) {
            return translated(QT_TRANSLATE_NOOP("AppStateText", "Running, at the times of %1")).arg(scheduler.cron);
        }
        if (scheduler.running) {
            return translated(QT_TRANSLATE_N_NOOP("AppStateText", "Running, every %Ln minute(s)"),
                              scheduler.intervalMinutes);
        }
        [[fallthrough]];
    case SchedulerHold::Stopped:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Stopped"));
    case SchedulerHold::RunsNoCycles:
        return scheduler.isWatched ? translated(QT_TRANSLATE_NOOP("AppStateText", "Run by other instances"))
                                   : translated(QT_TRANSLATE_NOOP("AppStateText", "Run by no instance"));
    case SchedulerHold::NotStarted:
        return scheduler.isBegunElsewhere
                   ? translated(QT_TRANSLATE_NOOP("AppStateText", "Run by other instances, not started here"))
                   : translated(QT_TRANSLATE_NOOP("AppStateText", "Not started on this instance"));
    case SchedulerHold::SetUpAwaited:
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Not set up yet"));
    }
    Q_UNREACHABLE();
}

QString nextCycleWords(const SchedulerView &scheduler, const QDateTime &now)
{
    if (scheduler.wish) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "A cycle was asked for by %1 at %2"))
            .arg(personWords(scheduler.wish->by), timeWords(scheduler.wish->at, now));
    }
    if (!scheduler.running && !scheduler.stoppedBy.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Stopped by %1 at %2"))
            .arg(personWords(scheduler.stoppedBy), timeWords(scheduler.stoppedAt, now));
    }
    if (!scheduler.running || !scheduler.nextSync.isValid()) {
        return sentenceText(scheduler.reason);
    }
    const qint64 seconds = now.secsTo(scheduler.nextSync);
    if (seconds <= 0) {
        return scheduler.reason.isEmpty() ? translated(QT_TRANSLATE_NOOP("AppStateText", "Next cycle: now"))
                                          : sentenceText(scheduler.reason);
    }
    return translated(QT_TRANSLATE_NOOP("AppStateText", "Next cycle %1, in %2"))
        .arg(timeWords(scheduler.nextSync, now), remainingWords(std::chrono::seconds(seconds)));
}

} // namespace statusbridge
