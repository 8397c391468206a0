// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/figures.h"

#include "engine/core/literals.h"
#include "ui/delivery/deliverytext.h"
#include "ui/delivery/figure.h"
#include "ui/text/formatting.h"

#include <QHBoxLayout>

namespace statusbridge {

Figures::Figures(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_all = addFigure(tr("Messages"), QString(), Severity::Neutral, {});
    const QMap<DeliveryState, QString> captions = {{DeliveryState::Delivered, tr("Delivered")},
                                                   {DeliveryState::Read, tr("Read", "messages")},
                                                   {DeliveryState::Failed, tr("Failed", "messages")},
                                                   {DeliveryState::Pending, tr("Pending")},
                                                   {DeliveryState::Unknown, tr("Unknown words")}};
    for (const DeliveryState state : shownStates()) {
        m_states.insert(state, addFigure(captions.value(state), stateIcon(state), severityOf(state), {state}));
        m_states.value(state)->setObjectName(toString(state));
    }
    m_times =
        addFigure(tr("Until delivered"), QString(), Severity::Neutral, {DeliveryState::Delivered, DeliveryState::Read});
    clear();
}

Figure *Figures::addFigure(const QString &caption, const QString &icon, Severity severity,
                           const QList<DeliveryState> &states)
{
    auto *figure = new Figure(caption, icon, severity);
    layout()->addWidget(figure);
    connect(figure, &Figure::clicked, this, [this, states] {
        if (m_isShown) {
            Q_EMIT statesOpened(states);
        }
    });
    return figure;
}

void Figures::setReport(const DeliveryReport &report)
{
    m_isShown = true;
    const DeliveryCounts &counts = report.counts;
    m_all->setNumber(numberWords(counts.total()), tr("all of them"));
    for (const DeliveryState state : shownStates()) {
        const qint64 count = countOf(counts, state);
        m_states.value(state)->setNumber(numberWords(count), shareWords(count, counts.total()));
    }
    if (counts.read > 0) {
        const QString share = shareWords(counts.delivered, counts.total());
        const QString withRead = shareWords(counts.delivered + counts.read, counts.total());
        m_states.value(DeliveryState::Delivered)
            ->setNumber(numberWords(counts.delivered), tr("%1; with read %2").arg(share, withRead));
    }
    m_states.value(DeliveryState::Unknown)->setVisible(counts.unknown > 0);
    showTimes(report.times);
}

void Figures::showTimes(const DeliveryTimes &times)
{
    if (times.messages == 0) {
        m_times->clear();
        m_times->setToolTip(tr("No message tells both when it left and when it was delivered."));
        return;
    }
    m_times->setNumber(secondsWords(times.medianSeconds),
                       tr("95 % within %1").arg(secondsWords(times.percentile95Seconds)));
    const int messages = static_cast<int>(times.messages);
    m_times->setToolTip(
        tr("The median of %Ln message(s): half of them took no longer. It counts from a message's first status.",
           nullptr, messages));
}

void Figures::clear()
{
    m_isShown = false;
    m_all->clear();
    for (Figure *figure : std::as_const(m_states)) {
        figure->clear();
    }
    m_states.value(DeliveryState::Unknown)->hide();
    m_times->clear();
}

} // namespace statusbridge

#include "moc_figures.cpp"
