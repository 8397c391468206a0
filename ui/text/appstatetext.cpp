// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/appstatetext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

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
    return appState.error ? describe(*appState.error) : QString();
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

Presentation ofTroubles(const AppState &appState, const QDateTime &now)
{
    switch (appState.kind) {
    case AppStateKind::DatabaseProblem:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database does not answer")),
                .detail = wordsOf(appState)};
    case AppStateKind::TablesMissing:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "The database is not set up yet")),
                .detail = wordsOf(appState),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Set &up the database"))};
    case AppStateKind::NotConnected:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "Not connected to Zoho")),
                .detail = translated(QT_TRANSLATE_NOOP(
                    "AppStateText",
                    "Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.")),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Co&nnect …"))};
    case AppStateKind::Reconnect:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "Zoho refused the token: reconnect")),
                .detail = wordsOf(appState),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Reco&nnect …"))};
    case AppStateKind::QuotaUsedUp:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "Daily quota used up until %1"))
                             .arg(timeWords(appState.until, now)),
                .detail = translated(QT_TRANSLATE_NOOP(
                    "AppStateText", "Zoho takes no more calls today. Cycles go on by themselves after that."))};
    case AppStateKind::AccountFault:
        return {.severity = Severity::Bad,
                .title =
                    translated(QT_TRANSLATE_NOOP("AppStateText", "Nothing passes until somebody changes something")),
                .detail = wordsOf(appState),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Open the s&ettings"))};
    case AppStateKind::LastCycleFailed:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "The last cycle failed")),
                .detail = joined(wordsOf(appState), nextWords(appState, now))};
    default:
        return {};
    }
}

QString stoppedTitle(const AppState &appState, const QDateTime &now)
{
    if (appState.by.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "The scheduler does not run"));
    }
    return translated(QT_TRANSLATE_NOOP("AppStateText", "Stopped by %1 at %2"))
        .arg(appState.by, timeWords(appState.since, now));
}

Presentation ofRecords(const AppState &appState, const QDateTime &now)
{
    const QString next = nextWords(appState, now);
    switch (appState.kind) {
    case AppStateKind::Stopped:
        return {.severity = Severity::Warning,
                .title = stoppedTitle(appState, now),
                .detail = appState.by.isEmpty()
                              ? wordsOf(appState)
                              : translated(QT_TRANSLATE_NOOP(
                                    "AppStateText",
                                    "No cycle begins by itself, in any instance, until somebody starts it."))};
    case AppStateKind::RecordsFailed:
        return {.severity = Severity::Warning,
                .title =
                    translated(QT_TRANSLATE_N_NOOP("AppStateText", "%n record(s) not carried over"), appState.count),
                .detail = joined(translated(QT_TRANSLATE_NOOP("AppStateText", "They are tried again.")), next),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Show the&m"))};
    case AppStateKind::RecordsParked:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_N_NOOP("AppStateText", "%n record(s) parked"), appState.count),
                .detail = joined(translated(QT_TRANSLATE_NOOP(
                                     "AppStateText", "Zoho refused them too often. Everything else is carried over.")),
                                 next),
                .commandText = translated(QT_TRANSLATE_NOOP("AppStateText", "Show the&m"))};
    case AppStateKind::FirstCycleAwaited:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "Ready for the first cycle")),
                .detail = next};
    case AppStateKind::RowsWaiting:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_N_NOOP("AppStateText", "%n new status(es) wait for the next cycle"),
                                    appState.count),
                .detail = next};
    case AppStateKind::RecordsAwaited:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "All carried over")),
                .detail =
                    joined(translated(QT_TRANSLATE_N_NOOP("AppStateText", "%n queue id(s) have no record at Zoho yet."),
                                      appState.count),
                           next)};
    default:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "All carried over")),
                .detail = next};
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
        return CommandId::ShowSettings;
    case SuggestedAction::Migrate:
        return CommandId::SetUpDatabase;
    case SuggestedAction::ShowLastRun:
        return CommandId::ShowRuns;
    case SuggestedAction::ShowParked:
        return CommandId::ShowParked;
    }
    Q_UNREACHABLE();
}

Presentation wording(const AppState &appState, const QDateTime &now)
{
    if (appState.kind == AppStateKind::Unknown) {
        return {.title = translated(QT_TRANSLATE_NOOP("AppStateText", "Asking the database …"))};
    }
    if (appState.kind == AppStateKind::CycleRunning) {
        return {.severity = Severity::Busy,
                .title = translated(QT_TRANSLATE_NOOP("AppStateText", "A cycle is running")),
                .detail = appState.by.isEmpty()
                              ? QString()
                              : translated(QT_TRANSLATE_NOOP("AppStateText", "Run by %1.")).arg(appState.by)};
    }
    const Presentation trouble = ofTroubles(appState, now);
    return trouble.title.isEmpty() ? ofRecords(appState, now) : trouble;
}

} // namespace

Presentation present(const AppState &appState, const QDateTime &now)
{
    Presentation presentation = wording(appState, now);
    const bool isOfDatabase = appState.kind == AppStateKind::DatabaseProblem;
    presentation.command = isOfDatabase ? CommandId::ShowDatabaseSettings : commandOf(appState.suggestedAction);
    return presentation;
}

QString nextCycleWords(const SchedulerView &scheduler, const QDateTime &now)
{
    if (!scheduler.running || !scheduler.nextSync.isValid()) {
        return scheduler.reason;
    }
    const qint64 seconds = now.secsTo(scheduler.nextSync);
    if (seconds <= 0) {
        return translated(QT_TRANSLATE_NOOP("AppStateText", "Next cycle: now"));
    }
    return translated(QT_TRANSLATE_NOOP("AppStateText", "Next cycle %1, in %2"))
        .arg(timeWords(scheduler.nextSync, now), durationWords(std::chrono::seconds(seconds)));
}

} // namespace statusbridge
