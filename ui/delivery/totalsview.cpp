// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/totalsview.h"

#include "engine/core/clock.h"
#include "engine/core/timezone.h"
#include "engine/session/enginesession.h"
#include "ui/commands/commandset.h"
#include "ui/delivery/breakdown.h"
#include "ui/delivery/deliverychartpanel.h"
#include "ui/delivery/deliveryexport.h"
#include "ui/delivery/deliveryfilterbar.h"
#include "ui/delivery/deliverytext.h"
#include "ui/delivery/drilldown.h"
#include "ui/delivery/figures.h"
#include "ui/export/exporter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds patience(200); // shorter, and every answer would flicker

QDate today(const Clock &clock)
{
    return clock.utcNow().toLocalTime().date();
}

} // namespace

TotalsView::TotalsView(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_exporter(new Exporter(context.gateway, m_banner, this))
    , m_filterBar(new DeliveryFilterBar(today(context.clock)))
    , m_figures(new Figures)
    , m_chart(new DeliveryChartPanel)
    , m_breakdown(new Breakdown)
    , m_empty(new EmptyState)
    , m_numbers(numbers())
    , m_stack(new QStackedWidget)
    , m_reservations(wrappedLabel(QString()))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    layOut();
    connectParts();
    showEmptiness();
}

QWidget *TotalsView::numbers()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_breakdown);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_figures);
    column->addWidget(splitter, 1);
    return part;
}

void TotalsView::layOut()
{
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_empty);
    m_reservations->setObjectName(u"reservations"_s);
    m_reservations->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reservations, 1);
    for (const auto id : {CommandId::ExportCsv, CommandId::ExportJson}) {
        foot->addWidget(actionButton(m_context.commands.action(id)));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void TotalsView::connectParts()
{
    connect(m_filterBar, &DeliveryFilterBar::changed, this, &TotalsView::ask);
    connect(&m_patience, &QTimer::timeout, this, &TotalsView::takeNumbersAway);
    connect(m_figures, &Figures::statesOpened, this,
            [this](const QList<DeliveryState> &states) { openMessages(narrowed(m_answered.filter, states)); });
    connect(m_chart, &DeliveryChartPanel::periodOpened, this,
            [this](const DeliveryPeriod &period) { openMessages(narrowed(m_answered.filter, period)); });
    connect(m_breakdown, &Breakdown::reasonOpened, this,
            [this](const DeliveryReason &reason) { openMessages(narrowed(m_answered.filter, reason)); });
    connect(m_breakdown, &Breakdown::groupOpened, this, [this](DeliveryDimension dimension, const QString &value) {
        openMessages(narrowed(m_answered.filter, dimension, value));
    });
    connect(m_breakdown, &Breakdown::selectionChanged, this, &TotalsView::commandsChanged);
    connect(m_exporter, &Exporter::busyChanged, this, &TotalsView::commandsChanged);
    connect(m_exporter, &Exporter::saved, this, &TotalsView::done);
}

DeliveryQuestion TotalsView::question() const
{
    return m_filterBar->question(today(m_context.clock), timeZoneOf({}));
}

void TotalsView::reload()
{
    ask();
}

void TotalsView::ask()
{
    const DeliveryQuestion next = question();
    m_isAsking = true;
    if (m_report && !(next == m_answered)) {
        m_patience.start();
    } else if (!m_report) {
        showEmptiness();
    }
    m_context.gateway.ask<DeliveryReport>(
        this, [next](EngineSession &session) { return session.deliveryReport(next); },
        [this, next, requestId = m_requestId.next()](const Expected<DeliveryReport> &report) {
            if (m_requestId.isNewest(requestId)) {
                showAnswer(next, report);
            }
        });
}

void TotalsView::showAnswer(const DeliveryQuestion &question, const Expected<DeliveryReport> &report)
{
    m_patience.stop();
    m_isAsking = false;
    if (!report) {
        takeNumbersAway();
        m_banner->showError(report.error(), m_context.commands.action(CommandId::Refresh));
    } else {
        if (m_hasFailed && !m_exporter->isBusy()) {
            m_banner->clear();
        }
        m_answered = question;
        m_report = *report;
        m_filterBar->setChoices(*report);
    }
    m_hasFailed = !report;
    if (m_report && m_report->counts.total() > 0) {
        showReport(*m_report);
    } else {
        showEmptiness();
    }
    showAge();
    Q_EMIT commandsChanged();
}

void TotalsView::showReport(const DeliveryReport &report)
{
    m_figures->setReport(report);
    m_chart->setPeriods(report.periods, m_answered.step, m_answered.zone);
    m_breakdown->setReport(report);
    m_stack->setCurrentWidget(m_numbers);
}

void TotalsView::takeNumbersAway()
{
    m_report.reset();
    m_figures->clear();
    m_chart->setPeriods({}, m_answered.step, m_answered.zone);
    m_breakdown->clear();
    showEmptiness();
    showAge();
    Q_EMIT commandsChanged();
}

void TotalsView::showEmptiness()
{
    m_stack->setCurrentWidget(m_empty);
    m_empty->setIcon(u"delivery"_s);
    m_empty->setAction(nullptr);
    if (m_isAsking) {
        m_empty->setTexts(tr("Asking the database …"), QString());
    } else if (m_hasFailed) {
        m_empty->setTexts(tr("The numbers can't be shown"), QString());
    } else if (m_filterBar->isFiltering()) {
        m_empty->setTexts(tr("No message fits"), tr("Take what is picked away, or choose other days."));
    } else if (m_report && m_report->countedAt.isValid()) {
        m_empty->setTexts(tr("No message in this time"),
                          tr("Choose other days. Messages appear here once their statuses come in through the webhook; "
                             "the settings can test that."));
    } else {
        m_empty->setTexts(
            tr("No statuses have been counted yet"),
            tr("The next cycle counts those that have come in. They come through the webhook: the settings "
               "say where your provider has to send them."));
        m_empty->setAction(m_context.commands.action(CommandId::SyncNow));
    }
}

void TotalsView::showAge()
{
    const bool isShown = m_report && m_report->countedAt.isValid();
    const QStringList sentences = isShown ? reservations(*m_report, m_context.clock.utcNow()) : QStringList();
    m_reservations->setText(sentences.join(u' '));
}

void TotalsView::openMessages(const DeliveryFilter &filter)
{
    Q_EMIT messagesRequested(filter, toldBy(*m_report), m_answered.zone);
}

void TotalsView::focusContent()
{
    if (m_stack->currentWidget() == m_numbers) {
        m_chart->focus();
    } else {
        m_filterBar->setFocus();
    }
}

QList<CommandId> TotalsView::availableCommands() const
{
    QList<CommandId> commands;
    if (m_report && m_report->counts.total() > 0 && !m_exporter->isBusy()) {
        commands += {CommandId::ExportCsv, CommandId::ExportJson};
    }
    if (!m_breakdown->selectionText().isEmpty()) {
        commands += CommandId::CopyDetails;
    }
    return commands;
}

void TotalsView::execute(CommandId command)
{
    switch (command) {
    case CommandId::Refresh:
        ask();
        break;
    case CommandId::ExportCsv:
        m_exporter->ask(ExportFormat::Csv, exportOfTotals(m_answered));
        break;
    case CommandId::ExportJson:
        m_exporter->ask(ExportFormat::Json, exportOfTotals(m_answered));
        break;
    case CommandId::CopyDetails:
        QGuiApplication::clipboard()->setText(m_breakdown->selectionText());
        break;
    default:
        break;
    }
}

} // namespace statusbridge

#include "moc_totalsview.cpp"
