// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "engine/config/crosschecks.h"
#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/model/appstate.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/overview/cyclescard.h"
#include "ui/overview/daynumber.h"
#include "ui/overview/deliverycard.h"
#include "ui/overview/headline.h"
#include "ui/overview/needscard.h"
#include "ui/overview/outcomestream.h"
#include "ui/overview/progresscard.h"
#include "ui/overview/statetiles.h"
#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

constexpr int dayPauseSeconds = 60; // what happens besides the cycles is counted as often

} // namespace

OverviewPage::OverviewPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_questions(new OverviewQuestions(context.gateway, this))
    , m_headline(new Headline)
    , m_progress(new ProgressCard)
    , m_cycles(new CyclesCard)
    , m_needs(new NeedsCard(context.commands))
    , m_delivery(new DeliveryCard)
    , m_tiles(new StateTiles(*context.commands.action(CommandId::StopScheduler)))
    , m_outcomes(new OutcomeStream(context))
{
    m_progress->hide();
    layOut();
    connectParts();
    showState();
}

void OverviewPage::layOut()
{
    const auto beside = [](std::initializer_list<std::pair<QWidget *, int>> parts) {
        auto *row = new QHBoxLayout;
        for (const auto &[part, share] : parts) {
            row->addWidget(part, share);
        }
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->addLayout(beside({{m_headline, 3}, {m_progress, 2}}));
    column->addWidget(m_cycles);
    column->addLayout(beside({{m_needs, 3}, {m_delivery, 2}}));
    column->addWidget(m_tiles);
    column->addWidget(m_outcomes, 1);
}

void OverviewPage::connectParts()
{
    connect(&m_context.status, &StatusWatch::changed, this, &OverviewPage::showState);
    connect(&m_context.status, &StatusWatch::progressChanged, this, &OverviewPage::showProgress);
    connect(m_questions, &OverviewQuestions::dayAnswered, this, &OverviewPage::receiveDay);
    connect(m_needs, &NeedsCard::chosen, this, &OverviewPage::help);
    connect(m_cycles, &CyclesCard::runOpened, this, &OverviewPage::runRequested);
    connect(m_delivery, &DeliveryCard::opened, this, [this] { Q_EMIT pageRequested(CommandId::ShowDelivery); });
    connect(m_outcomes, &OutcomeStream::lookupRequested, this, &OverviewPage::lookupRequested);
    connect(m_outcomes, &OutcomeStream::done, this, [this](const QString &sentence) { Q_EMIT done(sentence); });
    connect(&m_seconds, &QTimer::timeout, this, &OverviewPage::showSecond);
}

void OverviewPage::activate()
{
    m_seconds.start(std::chrono::seconds(1));
    m_context.status.refresh();
    askDay();
    showTiles();
}

void OverviewPage::deactivate()
{
    m_seconds.stop();
}

void OverviewPage::execute(CommandId)
{
    m_context.status.refresh();
    askDay();
}

void OverviewPage::showState()
{
    const StatusWatch &status = m_context.status;
    showTiles();
    showProgress();
    showDay();
    m_outcomes->loadLastRun();
    const auto change = m_changes.update(status.view(), status.progress());
    const bool hasOtherParked = status.view() && status.view()->parked != m_parkedSeen;
    const bool isBack = !m_isDayFresh && !status.problem();
    if (m_seconds.isActive() && (change.hasBegun || change.hasEnded || hasOtherParked || isBack)) {
        askDay();
    }
}

void OverviewPage::askDay()
{
    m_dayAskedAt = m_context.clock.utcNow();
    m_parkedSeen = m_context.status.view() ? m_context.status.view()->parked : 0;
    m_questions->askDay(m_dayAskedAt);
}

void OverviewPage::receiveDay(const Expected<DayAnswer> &answer)
{
    m_isDayFresh = answer.hasValue();
    if (!answer) {
        showDay(); // the state tells why; what was known says of when it is
        return;
    }
    m_day = *answer;
    if (m_quietSince.isValid() && answer->at >= m_quietSince) {
        m_running = 0;
    }
    const StatusWatch &status = m_context.status;
    const qint64 runningId = status.progress() ? status.progress()->runId : 0;
    const std::chrono::minutes interval(status.view() ? status.view()->scheduler.intervalMinutes : 60);
    m_cycles->show(m_day->runs, m_day->runs.size() < dayCyclesLimit, runningId, interval, m_day->at);
    showDay();
}

QList<Need> OverviewPage::needs() const
{
    const StatusWatch &status = m_context.status;
    // Causes of other records than those that the state counts would not add up.
    const auto environment = m_context.host.environment();
    const bool isSameDay = m_day && status.view() && m_day->parked.size() == status.view()->parked;
    return needsOf({.view = status.view(),
                    .appState = status.appState(),
                    .isFresh = !status.problem(),
                    .parked = isSameDay ? reasonsOf(m_day->parked) : QList<ParkedReason>(),
                    .withoutQueueId = m_day ? m_day->withoutQueueId : 0,
                    .isSetUp = m_context.host.attachment() || checkZohoIsConfigured(environment->settings.zoho),
                    .apiProblem = m_context.host.apiProblem(),
                    .now = m_context.clock.utcNow()});
}

//! All that is of the day, and what needs a person.
void OverviewPage::showDay()
{
    const StatusWatch &status = m_context.status;
    const QDateTime now = m_context.clock.utcNow();
    const bool isFresh = status.view() && !status.problem();
    const bool isDayFresh = isFresh && m_isDayFresh;
    showCarriedOver();
    const QList<Need> all = needs();
    const bool isKnown = isFresh || status.problem();
    m_headline->showNeeds(isKnown ? std::optional<qint64>(all.size()) : std::nullopt, needsCaption(all.size()));
    const Presentation state = present(status.appState(), now);
    const bool isAmongNeeds =
        std::ranges::any_of(all, [&state](const Need &need) { return need.title == state.title; });
    m_headline->showState(state, !isAmongNeeds);
    m_needs->show(all, isKnown ? tr("Nothing does: everything goes on by itself.") : QString());
    if (m_day) {
        m_cycles->setAge(isDayFresh ? QString() : tr("As of %1").arg(timeWords(m_day->at, now)));
        showDelivery();
    }
}

void OverviewPage::showCarriedOver()
{
    const bool isFresh = m_isDayFresh && !m_context.status.problem();
    const auto shown = carriedOverToday(m_day, m_running, isFresh, m_context.clock.utcNow());
    m_headline->showCarriedOver(shown.number, shown.caption);
}

//! The numbers say themselves when they were counted; those of another day are not today's.
void OverviewPage::showDelivery()
{
    const QDateTime now = m_context.clock.utcNow();
    if (m_day->delivery && m_day->day == now.toLocalTime().date()) {
        m_delivery->show(*m_day->delivery, m_day->midnight, now);
    } else {
        m_delivery->showUnknown(tr("Not known at the moment"));
    }
}

void OverviewPage::help(const Need &need)
{
    if (!need.setting.isEmpty()) {
        Q_EMIT settingRequested(need.setting);
    } else if (need.runId > 0) {
        Q_EMIT runRequested(need.runId);
    } else {
        m_context.commands.action(need.command)->trigger();
    }
}

void OverviewPage::showTiles()
{
    const StatusWatch &status = m_context.status;
    m_tiles->show(status.view(), status.appState(), m_context.clock.utcNow());
}

void OverviewPage::showSecond()
{
    showTiles(); // a time that is left counts down
    const QDateTime now = m_context.clock.utcNow();
    const bool isNextDay = m_dayAskedAt.toLocalTime().date() != now.toLocalTime().date();
    if (isNextDay || m_dayAskedAt.secsTo(now) >= dayPauseSeconds) {
        askDay();
    }
}

void OverviewPage::showProgress()
{
    const auto &progress = m_context.status.progress();
    m_progress->setVisible(progress.has_value());
    if (progress) {
        m_progress->show(*progress, m_context.clock.utcNow());
        m_progress->setVisible(true);
        m_quietSince = {};
        m_running = progress->runId > 0 ? progress->counts.updated : 0; // a dry run writes nothing
    } else if (!m_quietSince.isValid()) {
        m_quietSince = m_context.clock.utcNow();
    }
    showCarriedOver();
}

} // namespace statusbridge

#include "moc_overviewpage.cpp"
