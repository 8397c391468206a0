// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/needs.h"

#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/mnemonics.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype causesInFull = 3; // further ones are summed up

QString needText(const char *text)
{
    return QCoreApplication::translate("Needs", text);
}

QString needText(const char *text, qint64 count)
{
    return QCoreApplication::translate("Needs", text, nullptr, static_cast<int>(count));
}

//! As the state is worded everywhere, with the button that it has there, if any.
Need asPresented(const AppState &appState, const QDateTime &now)
{
    const Presentation shown = present(appState, now);
    return {.severity = shown.severity,
            .title = shown.title,
            .detail = shown.detail,
            .buttonText = withoutMnemonic(shown.commandText),
            .command = shown.command.value_or(CommandId::ShowSettings)};
}

Need withSetting(Need need, const QString &setting, const QString &buttonText)
{
    need.command = CommandId::ShowSettings;
    need.setting = setting;
    need.buttonText = buttonText;
    return need;
}

//! What the assistant leads through, as long as nothing is set up.
bool isOfSetUp(AppStateKind kind)
{
    return kind == AppStateKind::TablesMissing || kind == AppStateKind::DatabaseFileMissing ||
           kind == AppStateKind::NotConnected;
}

//! Nothing if the state passes by itself, or is told in parts of its own.
std::optional<Need> needOf(const AppState &appState, const NeedsInput &input)
{
    Need need = asPresented(appState, input.now);
    if (!input.isSetUp && isOfSetUp(appState.kind)) {
        need.command = CommandId::RunAssistant;
        need.buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Open the assistant"));
        return need;
    }
    switch (appState.kind) {
    case AppStateKind::DatabaseProblem:
    case AppStateKind::DatabaseFileMissing:
    case AppStateKind::TablesMissing:
    case AppStateKind::NotConnected:
    case AppStateKind::TokenRevoked:
    case AppStateKind::ScopeMissing:
    case AppStateKind::AccountFault:
    case AppStateKind::Stopped:
        return need;
    case AppStateKind::ServerRefuses:
    case AppStateKind::ServerUnreachable:
        need.command = CommandId::AttachToServer;
        return need;
    case AppStateKind::DatabaseLocked:
        need.command = CommandId::ShowDatabaseSettings;
        return need;
    case AppStateKind::QuotaUsedUp:
        return withSetting(need, u"sync.daily_calls"_s, needText(QT_TRANSLATE_NOOP("Needs", "Show the limits")));
    case AppStateKind::WishUnmet:
    case AppStateKind::NoInstanceRuns:
        return withSetting(need, u"sync.runs_cycles"_s, needText(QT_TRANSLATE_NOOP("Needs", "Open the settings")));
    case AppStateKind::ClockDiffers: // its test is in the chapter of the schedule
        return withSetting(need, u"sync.interval_minutes"_s, needText(QT_TRANSLATE_NOOP("Needs", "Test the clock")));
    default:
        return {};
    }
}

//! Refused, not merely left, in the last cycle.
std::optional<Need> failedRecords(const StatusView &view, const NeedsInput &input)
{
    if (!view.lastRun || view.lastRun->outcome != CycleOutcome::Partial) {
        return {};
    }
    const int failed = failedOf(view);
    if (failed == 0) {
        return {};
    }
    Need need = asPresented({.kind = AppStateKind::RecordsFailed,
                             .suggestedAction = SuggestedAction::ShowLastRun,
                             .count = failed,
                             .until = view.scheduler.nextSync},
                            input.now);
    need.runId = view.lastRun->id;
    return need;
}

Need parkedNeed(qint64 records, const QString &detail)
{
    return {.severity = Severity::Warning,
            .title = needText(QT_TRANSLATE_N_NOOP("Needs", "%Ln record(s) parked"), records),
            .detail = detail,
            .buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Show them")),
            .command = CommandId::ShowParked};
}

//! One for each cause, as a cause is removed for all of its records at once.
QList<Need> parkedRecords(const NeedsInput &input)
{
    if (input.view->parked == 0) {
        return {};
    }
    if (input.parked.isEmpty()) {
        return {parkedNeed(input.view->parked, needText(QT_TRANSLATE_NOOP("Needs", "Zoho refused them too often.")))};
    }
    QList<Need> needs;
    const bool areAllShown = input.parked.size() <= causesInFull + 1;
    const qsizetype shown = areAllShown ? input.parked.size() : causesInFull;
    int rest = 0;
    for (qsizetype number = 0; number < input.parked.size(); ++number) {
        const ParkedReason &reason = input.parked.at(number);
        if (number >= shown) {
            rest += reason.records;
            continue;
        }
        QStringList texts = {reason.cause.reason, codeText(reason.cause.zohoCode), reason.cause.zohoMessage};
        texts.removeAll(QString());
        needs += parkedNeed(reason.records, texts.join(u" · "_s));
    }
    if (rest > 0) {
        const qsizetype causes = input.parked.size() - shown;
        needs += parkedNeed(rest, needText(QT_TRANSLATE_N_NOOP("Needs", "For %Ln other reason(s)."), causes));
    }
    return needs;
}

QList<Need> unknownWords(const StatusView &view)
{
    if (view.unknownWords.isEmpty()) {
        return {};
    }
    qint64 queueIds = 0;
    for (const int count : view.unknownWords) {
        queueIds += count;
    }
    return {{.severity = Severity::Warning,
             .title = unknownWordsText(view.unknownWords.keys()),
             .detail = needText(QT_TRANSLATE_N_NOOP("Needs", "%Ln queue id(s) wait for its meaning."), queueIds),
             .buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Give it a meaning")),
             .setting = u"status.aliases"_s}};
}

QList<Need> givenUp(const StatusView &view)
{
    if (view.orphans.givenUp == 0) {
        return {};
    }
    return {{.title = needText(QT_TRANSLATE_N_NOOP("Needs", "%Ln queue id(s) given up"), view.orphans.givenUp),
             .detail = needText(QT_TRANSLATE_NOOP(
                 "Needs", "No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.")),
             .buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Look one up")),
             .command = CommandId::ShowLookup}};
}

QList<Need> withoutQueueId(int count)
{
    if (count == 0) {
        return {};
    }
    const QString title =
        count < withoutQueueIdLimit
            ? needText(QT_TRANSLATE_N_NOOP("Needs", "%Ln status(es) without a queue id"), count)
            : needText(QT_TRANSLATE_N_NOOP("Needs", "%Ln or more statuses without a queue id"), count);
    return {{.title = title,
             .detail = needText(QT_TRANSLATE_NOOP(
                 "Needs", "Nothing tells which records they belong to, so that no cycle carries them over.")),
             .buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Choose the queue id")),
             .setting = u"queue_ids.table"_s}};
}

QList<Need> closedApi(const QString &problem)
{
    if (problem.isEmpty()) {
        return {};
    }
    return {{.severity = Severity::Warning,
             .title = needText(QT_TRANSLATE_NOOP("Needs", "The HTTP API does not listen")),
             .detail = problem,
             .buttonText = needText(QT_TRANSLATE_NOOP("Needs", "Open the settings")),
             .setting = u"api.port"_s}};
}

//! What the database said of itself and of Zoho.
QList<Need> needsOf(const StatusView &view, const NeedsInput &input)
{
    QList<Need> needs;
    for (const AppState &trouble : troublesOf(view)) {
        if (const auto need = needOf(trouble, input)) {
            needs += *need;
        }
    }
    if (const auto failed = failedRecords(view, input)) {
        needs += *failed;
    }
    return needs + parkedRecords(input) + unknownWords(view) + withoutQueueId(input.withoutQueueId) + givenUp(view);
}

} // namespace

QList<Need> needsOf(const NeedsInput &input)
{
    QList<Need> needs;
    if (input.isFresh && input.view) {
        needs = needsOf(*input.view, input);
    } else if (const auto need = needOf(input.appState, input)) {
        needs += *need;
    }
    needs += closedApi(input.apiProblem);
    std::ranges::stable_sort(needs, std::ranges::greater(), &Need::severity);
    return needs;
}

QString needsCaption(qsizetype count)
{
    return needText(QT_TRANSLATE_N_NOOP("Needs", "need you"), count);
}

} // namespace statusbridge
