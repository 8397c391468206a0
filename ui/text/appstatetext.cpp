// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString translated(const char *text)
{
    return QCoreApplication::translate("Presenter", text);
}

QString translated(const char *text, qint64 count)
{
    return QCoreApplication::translate("Presenter", text, nullptr, static_cast<int>(count));
}

QString wordsOf(const Situation &situation)
{
    return situation.error ? describe(*situation.error) : QString();
}

QString nextWords(const Situation &situation, const QDateTime &now)
{
    return situation.until.isValid()
               ? translated(QT_TRANSLATE_NOOP("Presenter", "Next cycle %1.")).arg(timeWords(situation.until, now))
               : QString();
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

Presentation ofTroubles(const Situation &situation, const QDateTime &now)
{
    switch (situation.kind) {
    case SituationKind::DatabaseProblem:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "The database does not answer")),
                .detail = wordsOf(situation)};
    case SituationKind::TablesMissing:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "The database is not set up yet")),
                .detail = wordsOf(situation),
                .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Set &up the database"))};
    case SituationKind::NotConnected:
        return {
            .severity = Severity::Bad,
            .title = translated(QT_TRANSLATE_NOOP("Presenter", "Not connected to Zoho")),
            .detail = translated(QT_TRANSLATE_NOOP(
                "Presenter", "Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.")),
            .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Co&nnect …"))};
    case SituationKind::Reconnect:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "Zoho refused the token: reconnect")),
                .detail = wordsOf(situation),
                .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Reco&nnect …"))};
    case SituationKind::QuotaUsedUp:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "Daily quota used up until %1"))
                             .arg(timeWords(situation.until, now)),
                .detail = translated(QT_TRANSLATE_NOOP(
                    "Presenter", "Zoho takes no more calls today. Cycles go on by themselves after that."))};
    case SituationKind::AccountFault:
        return {.severity = Severity::Bad,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "Nothing passes until somebody changes something")),
                .detail = wordsOf(situation),
                .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Open the s&ettings"))};
    case SituationKind::LastCycleFailed:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "The last cycle failed")),
                .detail = joined(wordsOf(situation), nextWords(situation, now))};
    default:
        return {};
    }
}

QString stoppedTitle(const Situation &situation, const QDateTime &now)
{
    if (situation.by.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("Presenter", "The scheduler does not run"));
    }
    return translated(QT_TRANSLATE_NOOP("Presenter", "Stopped by %1 at %2"))
        .arg(situation.by, timeWords(situation.since, now));
}

Presentation ofRecords(const Situation &situation, const QDateTime &now)
{
    const QString next = nextWords(situation, now);
    switch (situation.kind) {
    case SituationKind::Stopped:
        return {.severity = Severity::Warning,
                .title = stoppedTitle(situation, now),
                .detail =
                    situation.by.isEmpty()
                        ? wordsOf(situation)
                        : translated(QT_TRANSLATE_NOOP(
                              "Presenter", "No cycle begins by itself, in any instance, until somebody starts it."))};
    case SituationKind::RecordsFailed:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_N_NOOP("Presenter", "%n record(s) not carried over"), situation.count),
                .detail = joined(translated(QT_TRANSLATE_NOOP("Presenter", "They are tried again.")), next),
                .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Show the&m"))};
    case SituationKind::RecordsParked:
        return {.severity = Severity::Warning,
                .title = translated(QT_TRANSLATE_N_NOOP("Presenter", "%n record(s) parked"), situation.count),
                .detail = joined(translated(QT_TRANSLATE_NOOP(
                                     "Presenter", "Zoho refused them too often. Everything else is carried over.")),
                                 next),
                .commandText = translated(QT_TRANSLATE_NOOP("Presenter", "Show the&m"))};
    case SituationKind::FirstCycleAwaited:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "Ready for the first cycle")),
                .detail = next};
    case SituationKind::RowsWaiting:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_N_NOOP("Presenter", "%n new status(es) wait for the next cycle"),
                                    situation.count),
                .detail = next};
    case SituationKind::RecordsAwaited:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "All carried over")),
                .detail =
                    joined(translated(QT_TRANSLATE_N_NOOP("Presenter", "%n queue id(s) have no record at Zoho yet."),
                                      situation.count),
                           next)};
    default:
        return {.severity = Severity::Good,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "All carried over")),
                .detail = next};
    }
}

std::optional<CommandId> commandOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::SyncNow:
        return CommandId::SyncNow;
    case Remedy::CancelCycle:
        return CommandId::CancelCycle;
    case Remedy::StartScheduler:
        return CommandId::StartScheduler;
    case Remedy::Connect:
        return CommandId::RunAssistant;
    case Remedy::OpenSettings:
        return CommandId::ShowSettings;
    case Remedy::Migrate:
        return CommandId::SetUpDatabase;
    case Remedy::ShowLastRun:
        return CommandId::ShowRuns;
    case Remedy::ShowParked:
        return CommandId::ShowParked;
    }
    Q_UNREACHABLE();
}

Presentation wording(const Situation &situation, const QDateTime &now)
{
    if (situation.kind == SituationKind::Unknown) {
        return {.title = translated(QT_TRANSLATE_NOOP("Presenter", "Asking the database …"))};
    }
    if (situation.kind == SituationKind::CycleRunning) {
        return {.severity = Severity::Busy,
                .title = translated(QT_TRANSLATE_NOOP("Presenter", "A cycle is running")),
                .detail = situation.by.isEmpty()
                              ? QString()
                              : translated(QT_TRANSLATE_NOOP("Presenter", "Run by %1.")).arg(situation.by)};
    }
    const Presentation trouble = ofTroubles(situation, now);
    return trouble.title.isEmpty() ? ofRecords(situation, now) : trouble;
}

} // namespace

Presentation present(const Situation &situation, const QDateTime &now)
{
    Presentation presentation = wording(situation, now);
    presentation.command = commandOf(situation.remedy);
    return presentation;
}

QString nextCycleWords(const SchedulerView &scheduler, const QDateTime &now)
{
    if (!scheduler.running || !scheduler.nextSync.isValid()) {
        return scheduler.reason;
    }
    const qint64 seconds = now.secsTo(scheduler.nextSync);
    if (seconds <= 0) {
        return translated(QT_TRANSLATE_NOOP("Presenter", "Next cycle: now"));
    }
    return translated(QT_TRANSLATE_NOOP("Presenter", "Next cycle %1, in %2"))
        .arg(timeWords(scheduler.nextSync, now), durationWords(std::chrono::seconds(seconds)));
}

} // namespace statusbridge
