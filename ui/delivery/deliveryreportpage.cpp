// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryreportpage.h"

#include "ui/delivery/messagesview.h"
#include "ui/delivery/totalsview.h"

#include <QStackedLayout>

namespace statusbridge {

DeliveryReportPage::DeliveryReportPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_totals(new TotalsView(context))
    , m_messages(new MessagesView(context))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_totals);
    m_stack->addWidget(m_messages);
    connectParts();
}

void DeliveryReportPage::connectParts()
{
    connect(m_totals, &TotalsView::messagesRequested, this,
            [this](const DeliveryFilter &filter, const QList<DeliveryDimension> &told, const QTimeZone &zone) {
                m_messages->showMessages(filter, told, zone);
                m_stack->setCurrentWidget(m_messages);
                m_messages->focusTable();
                Q_EMIT commandsChanged();
            });
    connect(m_messages, &MessagesView::backRequested, this, &DeliveryReportPage::showTotals);
    connect(m_messages, &MessagesView::lookupRequested, this, &DeliveryReportPage::lookupRequested);
    connect(m_totals, &TotalsView::commandsChanged, this, &DeliveryReportPage::commandsChanged);
    connect(m_messages, &MessagesView::commandsChanged, this, &DeliveryReportPage::commandsChanged);
    connect(m_totals, &TotalsView::done, this, &DeliveryReportPage::done);
    connect(m_messages, &MessagesView::done, this, &DeliveryReportPage::done);
    connect(&m_context.status, &StatusWatch::changed, this, &DeliveryReportPage::follow);
    connect(&m_context.status, &StatusWatch::progressChanged, this, &DeliveryReportPage::follow);
}

void DeliveryReportPage::activate()
{
    m_isActive = true;
    m_totals->reload();
    if (areTotalsShown()) {
        m_totals->focusContent();
    } else {
        m_messages->reloadIfUnread();
        m_messages->focusTable();
    }
}

void DeliveryReportPage::deactivate()
{
    m_isActive = false;
}

//! A cycle that has ended, here or elsewhere, has counted.
void DeliveryReportPage::follow()
{
    if (!m_isActive) {
        return;
    }
    m_totals->showAge();
    if (m_changes.update(m_context.status.view(), m_context.status.progress()).hasEnded) {
        m_totals->reload();
        if (!areTotalsShown()) {
            m_messages->reloadIfUnread();
        }
    }
}

void DeliveryReportPage::showTotals()
{
    m_stack->setCurrentWidget(m_totals);
    if (m_isActive) {
        m_totals->focusContent();
    }
    Q_EMIT commandsChanged();
}

bool DeliveryReportPage::areTotalsShown() const
{
    return m_stack->currentWidget() == m_totals;
}

QList<CommandId> DeliveryReportPage::availableCommands() const
{
    return areTotalsShown() ? m_totals->availableCommands() : m_messages->availableCommands();
}

void DeliveryReportPage::execute(CommandId command)
{
    if (areTotalsShown()) {
        m_totals->execute(command);
    } else {
        m_messages->execute(command);
    }
}

} // namespace statusbridge

#include "moc_deliveryreportpage.cpp"
