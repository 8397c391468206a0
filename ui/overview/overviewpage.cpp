// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "engine/core/clock.h"
#include "engine/model/appstate.h"
#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/overview/outcomemodel.h"
#include "ui/overview/progresscard.h"
#include "ui/overview/statecard.h"
#include "ui/overview/tile.h"
#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds flushPause(150);
constexpr int capacity = 200;

} // namespace

OverviewPage::OverviewPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_state(new StateCard(context.commands))
    , m_progress(new ProgressCard)
    , m_token(new Tile(tr("Zoho")))
    , m_pending(new Tile(tr("Pending")))
    , m_calls(new Tile(tr("Calls today")))
    , m_scheduler(new Tile(tr("Scheduler")))
    , m_model(new OutcomeModel(capacity, this))
    , m_outcomes(new DataTable(m_model, u"lastOutcomes"_s, tr("Last outcomes"),
                               {u"0000-00-00 00:00:00"_s, QString(24, u'n'),
                                OutcomeModel::tr("%1, was %2").arg(u"delivered"_s, u"accepted"_s), u"mm superseded"_s,
                                QString()}))
{
    auto *outcomesLabel = sectionLabel(tr("Last outco&mes"));
    outcomesLabel->setTextFormat(Qt::AutoText);
    outcomesLabel->setBuddy(m_outcomes);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(makeTiles());
    column->addWidget(makeButtons());
    column->addWidget(outcomesLabel);
    column->addWidget(m_outcomes, 1);

    connect(&context.status, &StatusWatch::changed, this, &OverviewPage::showState);
    connect(&context.status, &StatusWatch::progressChanged, this, &OverviewPage::showProgress);
    connect(&context.status, &StatusWatch::recordSettled, this, &OverviewPage::collect);
    connect(m_state, &StateCard::chosen, this, &OverviewPage::help);
    connect(m_outcomes, &DataTable::opened, this,
            [this](int row) { Q_EMIT lookupRequested(m_model->row(row).queueId); });
    connect(&m_seconds, &QTimer::timeout, this, &OverviewPage::showCountdown);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &OverviewPage::flush);
    showState();
}

QWidget *OverviewPage::makeTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    for (Tile *tile : {m_token, m_pending, m_calls, m_scheduler}) {
        row->addWidget(tile, 1);
    }
    return tiles;
}

QWidget *OverviewPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto id : {CommandId::SyncNow, CommandId::DryRun, CommandId::StartScheduler, CommandId::StopScheduler}) {
        row->addWidget(actionButton(m_context.commands.action(id)));
    }
    row->addStretch();
    return buttons;
}

void OverviewPage::activate()
{
    m_seconds.start(std::chrono::seconds(1));
    m_context.status.refresh();
    showCountdown();
}

void OverviewPage::deactivate()
{
    m_seconds.stop();
}

void OverviewPage::execute(CommandId)
{
    m_context.status.refresh();
}

void OverviewPage::showState()
{
    const StatusWatch &status = m_context.status;
    m_state->show(present(status.appState(), m_context.clock.utcNow()));
    const QString problem = m_context.host.apiProblem();
    if (problem.isEmpty()) {
        m_banner->clear();
    } else {
        m_banner->showMessage(Severity::Warning, problem);
    }
    showTiles();
    showProgress();
    loadLastRun();
}

void OverviewPage::help(CommandId command)
{
    const auto &view = m_context.status.view();
    const QString setting = settingOf(m_context.status.appState().suggestedAction);
    if (command == CommandId::ShowSettings && !setting.isEmpty()) {
        Q_EMIT settingRequested(setting);
    } else if (command == CommandId::ShowRuns && view && view->lastRun) {
        Q_EMIT runRequested(view->lastRun->id);
    } else {
        m_context.commands.action(command)->trigger();
    }
}

void OverviewPage::showTiles()
{
    const auto &view = m_context.status.view();
    if (!view) {
        return;
    }
    // What the database said last may be over.
    if (m_context.status.problem()) {
        for (Tile *tile : {m_token, m_pending, m_calls, m_scheduler}) {
            tile->setValue(u"–"_s, tr("Not known at the moment"));
        }
        m_calls->setShare(0, 0);
        return;
    }
    const QDateTime now = m_context.clock.utcNow();
    const AppStateParts &parts = m_context.status.appState().parts;
    m_token->setValue(connectionWords(parts), connectionDetail(parts, *view, now),
                      parts.zoho ? severityOf(*parts.zoho) : Severity::Good);
    const QString atZoho = view->pendingAtZoho ? tr("%n record(s) at Zoho, counted %1", nullptr, *view->pendingAtZoho)
                                                     .arg(ageWords(view->pendingAtZohoTime, now))
                                               : tr("Zoho's own records have not been counted yet");
    const qint64 orphans = view->orphans.noRecord + view->orphans.outside;
    const QString atZohoAndNot =
        orphans == 0 ? atZoho : tr("%n without a record yet", nullptr, static_cast<int>(orphans)) + u" · "_s + atZoho;
    m_pending->setValue(tr("%n queue id(s) here", nullptr, static_cast<int>(view->pendingHere)),
                        view->unknownWords.isEmpty() ? atZohoAndNot : unknownWordsText(view->unknownWords.keys()),
                        parts.records ? severityOf(*parts.records) : Severity::Neutral);
    showCalls(*view);
    showCountdown();
}

void OverviewPage::showCalls(const StatusView &view)
{
    const CallsView &calls = view.calls;
    const int limit = calls.limit;
    const QString value =
        limit > 0 ? tr("%1 of %2").arg(numberWords(calls.today), numberWords(limit)) : numberWords(calls.today);
    const auto &part = m_context.status.appState().parts.calls;
    const QString custom = view.customCalls ? u" · "_s + customCallsWords(*view.customCalls) : QString();
    m_calls->setValue(value, callsDetail(calls) + custom, part ? severityOf(*part) : Severity::Neutral);
    m_calls->setShare(calls.today, limit);
}

QString OverviewPage::customCallsWords(const CallsView &calls) const
{
    const QString today = numberWords(calls.today);
    return calls.limit > 0 ? tr("Custom API: %1 of %2").arg(today, numberWords(calls.limit))
                           : tr("Custom API: %1").arg(today);
}

QString OverviewPage::callsDetail(const CallsView &calls) const
{
    const QDateTime now = m_context.clock.utcNow();
    if (calls.exhaustedUntil.isValid()) {
        return tr("Used up until %1").arg(timeWords(calls.exhaustedUntil, now));
    }
    switch (calls.forecast.kind) {
    case CallForecast::Kind::Enough:
        return tr("Enough for today: %n call(s) left", nullptr, qMax(0, calls.limit - calls.today));
    case CallForecast::Kind::UsedUp:
        return tr("Used up at about %1").arg(timeWords(calls.forecast.usedUpAt, now));
    case CallForecast::Kind::Unknown:
        break;
    }
    return tr("The limit of a day is unknown");
}

void OverviewPage::showCountdown()
{
    const StatusWatch &status = m_context.status;
    if (!status.view() || status.problem()) {
        return;
    }
    const SchedulerView &scheduler = status.view()->scheduler;
    const auto &part = status.appState().parts.scheduler;
    m_scheduler->setValue(schedulerWords(scheduler), nextCycleWords(scheduler, m_context.clock.utcNow()),
                          part ? severityOf(*part) : Severity::Good);
}

void OverviewPage::showProgress()
{
    const auto &progress = m_context.status.progress();
    m_progress->setVisible(progress.has_value());
    if (progress) {
        m_progress->show(*progress, m_context.clock.utcNow());
        m_progress->setVisible(true);
    }
}

void OverviewPage::collect(const JournalEntry &entry)
{
    m_fresh += entry;
    // Only the newest are ever shown.
    if (m_fresh.size() > qsizetype{2} * capacity) {
        m_fresh.remove(0, m_fresh.size() - capacity);
    }
    if (!m_flush.isActive()) {
        m_flush.start(flushPause);
    }
}

void OverviewPage::flush()
{
    if (!m_fresh.isEmpty()) {
        if (m_fresh.last().runId != m_shownRun) {
            m_model->setRows({});
            m_shownRun = m_fresh.last().runId;
        }
        m_model->add(std::exchange(m_fresh, {}));
    }
}

// What this process did not see come in: before it began, or in another instance.
void OverviewPage::loadLastRun()
{
    const auto &view = m_context.status.view();
    if (!view || !view->lastRun || view->lastRun->id == m_shownRun || m_context.status.isOwnCycle()) {
        return;
    }
    m_shownRun = view->lastRun->id;
    const qint64 runId = m_shownRun;
    m_context.gateway.ask<QList<JournalEntry>>(
        this, [runId](EngineSession &session) { return session.journal(runId, {}, 0, capacity); },
        [this, runId](const Expected<QList<JournalEntry>> &entries) {
            if (entries && runId == m_shownRun && m_fresh.isEmpty()) {
                m_model->setRows({});
                m_model->add(*entries);
            }
        });
}

} // namespace statusbridge

#include "moc_overviewpage.cpp"
