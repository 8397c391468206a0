// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/nextstep.h"

#include "engine/model/appstate.h"
#include "ui/records/comparison.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString translatedStep(const char *text)
{
    return QCoreApplication::translate("NextStep", text);
}

bool isKnown(const LookupRow &row)
{
    return !row.meaning.isEmpty();
}

bool isHeldBack(const LookupView &lookup)
{
    return lookup.failure && lookup.failure->isParked() &&
           std::all_of(lookup.rows.cbegin(), lookup.rows.cend(),
                       [&](const LookupRow &row) { return lookup.failure->knows(row.row); });
}

QString nothingLeftWords(const LookupView &lookup, const QDateTime &now)
{
    if (lookup.attempts.isEmpty()) {
        return lookup.carriedOverAsDelivered
                   ? QCoreApplication::translate("NextStep", "Nothing is left to do: it was carried over as delivered.")
                   : QCoreApplication::translate(
                         "NextStep", "Nothing is left to do: all its rows are marked. When that happened is no longer "
                                     "in the history.");
    }
    const JournalEntry &last = lookup.attempts.first();
    const QString at = timeWords(last.at, now);
    const bool isSameWord = last.statusBefore.compare(last.statusAfter, Qt::CaseInsensitive) == 0;
    switch (last.outcome == RecordOutcome::Superseded && isSameWord ? RecordOutcome::Unchanged : last.outcome) {
    case RecordOutcome::Updated:
        return QCoreApplication::translate("NextStep", "Nothing is left to do: “%1” was carried over to Zoho at %2.")
            .arg(last.statusAfter, at);
    case RecordOutcome::Unchanged:
        return QCoreApplication::translate("NextStep", "Nothing is left to do: Zoho showed “%1” already at %2.")
            .arg(last.statusAfter, at);
    case RecordOutcome::Superseded:
        return QCoreApplication::translate(
                   "NextStep", "Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.")
            .arg(last.statusBefore, last.statusAfter, at);
    case RecordOutcome::Failed:
    case RecordOutcome::Left:
    case RecordOutcome::Parked:
        break;
    }
    return QCoreApplication::translate("NextStep", "Nothing is left to do: all its rows are marked.");
}

//! What a cycle does about it, whenever it runs.
QString actionWords(const NextStepInput &input)
{
    const LookupView &lookup = input.lookup;
    const QString word = lookup.push ? lookup.push->statusAfter : QString();
    if (lookup.carriedOverAsDelivered) {
        return QCoreApplication::translate("NextStep", "It was carried over as delivered; the next cycle marks its "
                                                       "later rows here, without a call.");
    }
    if (input.zoho && input.zoho->isEmpty()) {
        return QCoreApplication::translate("NextStep", "Zoho has no record with this queue id yet; cycles look for "
                                                       "one, ever more rarely, and write “%1” then.")
            .arg(word);
    }
    if (input.zoho && lookup.push && showsAll(*input.zoho, *lookup.push)) {
        return QCoreApplication::translate("NextStep", "Zoho shows “%1” already; the next cycle marks the rows here.")
            .arg(word);
    }
    if (lookup.failure) {
        return QCoreApplication::translate("NextStep",
                                           "The next cycle tries “%1” again, after Zoho refused it in %Ln "
                                           "cycle(s) in a row; after three it is parked.",
                                           nullptr, lookup.failure->streak)
            .arg(word);
    }
    if (input.zoho || !lookup.attempts.isEmpty()) {
        return QCoreApplication::translate("NextStep",
                                           "The next cycle writes “%1”, unless Zoho shows something stronger by then.")
            .arg(word);
    }
    return QCoreApplication::translate("NextStep", "The next cycle writes “%1”, if Zoho has a record with this queue "
                                                   "id by then and shows nothing stronger.")
        .arg(word);
}

NextStep dueStep(const SchedulerView &scheduler, const QDateTime &now)
{
    const QString when =
        scheduler.nextSync <= now
            ? translatedStep(QT_TRANSLATE_NOOP("NextStep", "It is due now."))
            : translatedStep(QT_TRANSLATE_NOOP("NextStep", "It is due at %1.")).arg(timeWords(scheduler.nextSync, now));
    const bool isHindered = !scheduler.reason.isEmpty();
    return {.severity = isHindered ? Severity::Warning : Severity::Busy,
            .words = isHindered ? u"%1 %2"_s.arg(when, sentenceText(scheduler.reason)) : when,
            .command = CommandId::SyncNow};
}

//! When a cycle does it, or what keeps all of them from it.
NextStep cycleStep(const NextStepInput &input)
{
    const AppState appState = appStateOf(input.status, input.problem);
    const auto blocked = [](const char *text, CommandId command) {
        return NextStep{.severity = Severity::Warning, .words = translatedStep(text), .command = command};
    };
    switch (appState.kind) {
    case AppStateKind::Unknown:
        return {.severity = Severity::Neutral,
                .words = translatedStep(QT_TRANSLATE_NOOP("NextStep", "When that is, is being asked.")),
                .command = {}};
    case AppStateKind::ServerRefuses:
    case AppStateKind::ServerUnreachable:
        return blocked(QT_TRANSLATE_NOOP("NextStep", "When that is, the server does not tell at the moment."),
                       CommandId::Refresh);
    case AppStateKind::DatabaseProblem:
    case AppStateKind::DatabaseLocked:
    case AppStateKind::DatabaseFileMissing:
    case AppStateKind::TablesMissing:
        return blocked(QT_TRANSLATE_NOOP("NextStep", "When that is, the database does not tell at the moment."),
                       CommandId::Refresh);
    case AppStateKind::CycleRunning:
        return {.severity = Severity::Busy,
                .words = translatedStep(QT_TRANSLATE_NOOP("NextStep",
                                                          "A cycle is running now; what came after it had read the "
                                                          "rows is left for the one after it.")),
                .command = {}};
    case AppStateKind::NotConnected:
        return blocked(QT_TRANSLATE_NOOP("NextStep", "But Statusbridge is not connected to Zoho: connect it first."),
                       CommandId::Connect);
    case AppStateKind::TokenRevoked:
    case AppStateKind::ScopeMissing:
        return blocked(QT_TRANSLATE_NOOP("NextStep", "But Zoho refuses the token: it has to be connected again first."),
                       CommandId::Connect);
    case AppStateKind::AccountFault:
        return blocked(QT_TRANSLATE_NOOP("NextStep", "But the last cycle failed, and no cycle gets further until "
                                                     "somebody mends the cause: the overview names it."),
                       CommandId::ShowOverview);
    default:
        break;
    }
    if (!input.status->scheduler.running && !input.status->scheduler.isBegunElsewhere) {
        return blocked(QT_TRANSLATE_NOOP("NextStep", "But no cycle begins by itself: the scheduler is stopped."),
                       CommandId::StartScheduler);
    }
    if (appState.kind == AppStateKind::QuotaUsedUp) {
        return {.severity = Severity::Warning,
                .words = translatedStep(QT_TRANSLATE_NOOP("NextStep", "Zoho's calls of the day are used up until %1."))
                             .arg(timeWords(appState.until, input.now)),
                .command = {}};
    }
    return dueStep(input.status->scheduler, input.now);
}

bool isOrdinary(const NextStepInput &input)
{
    return !input.zoho && !input.lookup.failure && !input.lookup.attempts.isEmpty() &&
           !input.lookup.carriedOverAsDelivered && input.status && input.status->scheduler.reason.isEmpty() &&
           input.status->scheduler.nextSync > input.now;
}

NextStep stepForOpenRows(const NextStepInput &input)
{
    NextStep next = cycleStep(input);
    const bool isDue = next.severity == Severity::Busy && next.command == CommandId::SyncNow;
    next.words = isDue && isOrdinary(input)
                     ? QCoreApplication::translate("NextStep", "The next cycle at %1 writes “%2”.")
                           .arg(timeWords(input.status->scheduler.nextSync, input.now), input.lookup.push->statusAfter)
                     : u"%1 %2"_s.arg(actionWords(input), next.words);
    return next;
}

NextStep parkedStep(const RecordFailure &failure, const QDateTime &now)
{
    return {.severity = Severity::Bad,
            .words = QCoreApplication::translate(
                         "NextStep",
                         "Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since "
                         "%1. It is tried again when a new row arrives for it or somebody releases it.",
                         nullptr, failure.streak)
                         .arg(timeWords(failure.parkedAt, now)),
            .command = CommandId::ReleaseSelected};
}

QString orphanWords(const OrphanView &orphan, const QDateTime &now)
{
    const QString since = timeWords(orphan.since, now);
    switch (orphan.finding) {
    case OrphanFinding::NotListed:
        return QCoreApplication::translate("NextStep", "Zoho's report does not list it since %1.").arg(since);
    case OrphanFinding::NoRecord:
        return QCoreApplication::translate("NextStep", "No record at Zoho yet, since %1.").arg(since);
    case OrphanFinding::OutsideCriteria:
        return QCoreApplication::translate("NextStep",
                                           "Its record at Zoho is outside the criteria since %1, and is left alone.")
            .arg(since);
    }
    Q_UNREACHABLE();
}

//! Zoho was asked in vain, and is not asked in the next cycle.
NextStep orphanStep(const OrphanView &orphan, const QDateTime &now)
{
    const QString next =
        orphan.isGivenUp
            ? translatedStep(QT_TRANSLATE_NOOP("NextStep",
                                               "That is so for too long: Zoho is asked no more, unless a new "
                                               "row arrives or somebody wants it."))
            : translatedStep(QT_TRANSLATE_NOOP("NextStep", "The first cycle after %1 asks again, or the next one if a "
                                                           "new row arrives."))
                  .arg(timeWords(orphan.askAfter, now));
    return {.severity = orphan.isGivenUp ? Severity::Warning : Severity::Neutral,
            .words = orphanWords(orphan, now) + u' ' + next,
            .command = {},
            .maySoonerAsk = true};
}

bool waits(const OrphanView &orphan, const QDateTime &now)
{
    return orphan.isGivenUp || (orphan.askAfter.isValid() && orphan.askAfter > now);
}

} // namespace

bool isOpen(const LookupView &lookup)
{
    return std::any_of(lookup.rows.cbegin(), lookup.rows.cend(),
                       [](const LookupRow &row) { return row.row.open && isKnown(row); });
}

NextStep nextStep(const NextStepInput &input)
{
    const LookupView &lookup = input.lookup;
    if (lookup.rows.isEmpty()) {
        return {.severity = Severity::Warning,
                .words = translatedStep(QT_TRANSLATE_NOOP("NextStep",
                                                          "Nothing until a webhook arrives: no row of either table "
                                                          "has this queue id, so there is no status to write.")),
                .command = {}};
    }
    if (std::none_of(lookup.rows.cbegin(), lookup.rows.cend(), isKnown)) {
        return {.severity = Severity::Warning,
                .words = translatedStep(QT_TRANSLATE_NOOP("NextStep",
                                                          "Nothing: none of its status words is known, and unknown "
                                                          "words are never pushed. The settings can give them a "
                                                          "meaning.")),
                .command = CommandId::ShowSettings};
    }
    if (isHeldBack(lookup)) {
        return parkedStep(*lookup.failure, input.now);
    }
    if (isOpen(lookup) && lookup.orphan && waits(*lookup.orphan, input.now)) {
        return orphanStep(*lookup.orphan, input.now);
    }
    return isOpen(lookup)
               ? stepForOpenRows(input)
               : NextStep{.severity = Severity::Good, .words = nothingLeftWords(lookup, input.now), .command = {}};
}

} // namespace statusbridge
