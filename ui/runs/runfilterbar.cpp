// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runfilterbar.h"

#include "ui/text/formatting.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace statusbridge {

namespace {

enum Period { Always, Today, Week, Month, Quarter, OneDay, UntilDay };

//! Cycles in which something did not go as it should.
QList<CycleOutcome> withFailures()
{
    return {CycleOutcome::Partial, CycleOutcome::Failed, CycleOutcome::Quota, CycleOutcome::Unauthorized};
}

QDate firstDay(Period period, const QDate &today, const QDate &day)
{
    switch (period) {
    case Today:
        return today;
    case Week:
        return today.addDays(-6);
    case Month:
        return today.addDays(-29);
    case Quarter:
        return today.addDays(-89);
    case OneDay:
        return day;
    case Always:
    case UntilDay:
        break;
    }
    return {};
}

QLabel *labelFor(QWidget *widget, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new QComboBox)
    , m_trigger(new QComboBox)
    , m_period(new QComboBox)
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_onlyFailures(new QCheckBox(tr("Only with &failures")))
    , m_clear(new QToolButton)
{
    fillIn();
    layOut();
    for (QComboBox *box : {m_outcome, m_trigger, m_period}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RunFilterBar::follow);
    }
    connect(m_onlyFailures, &QCheckBox::toggled, this, &RunFilterBar::follow);
    connect(m_day, &QDateEdit::dateChanged, this, &RunFilterBar::follow);
    connect(m_clear, &QToolButton::clicked, this, &RunFilterBar::clear);
    follow();
}

void RunFilterBar::fillIn()
{
    m_outcome->addItem(tr("All outcomes"), -1);
    for (const auto outcome :
         {CycleOutcome::Succeeded, CycleOutcome::Continued, CycleOutcome::Partial, CycleOutcome::Failed,
          CycleOutcome::Cancelled, CycleOutcome::Quota, CycleOutcome::Unauthorized}) {
        m_outcome->addItem(outcomeWords(outcome), int(outcome));
    }
    m_trigger->addItem(tr("All triggers"), -1);
    for (const auto trigger : {RunTrigger::Manual, RunTrigger::Schedule, RunTrigger::Retry, RunTrigger::Push}) {
        m_trigger->addItem(triggerWords(trigger), int(trigger));
    }
    m_period->addItem(tr("Always"), Always);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("Last 7 days"), Week);
    m_period->addItem(tr("Last 30 days"), Month);
    m_period->addItem(tr("Last 90 days"), Quarter);
    m_period->addItem(tr("On one day"), OneDay);
    m_period->addItem(tr("Until a day"), UntilDay);
    m_onlyFailures->setToolTip(tr("Cycles that failed, or in which records were refused or left over"));
    m_day->setCalendarPopup(true);
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Takes all filters away"));
    m_clear->setIcon(themedIcon(u"clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_outcome->setAccessibleName(tr("Outcome of the cycles"));
    m_trigger->setAccessibleName(tr("Trigger of the cycles"));
    m_period->setAccessibleName(tr("Time of the cycles"));
    m_day->setAccessibleName(tr("Day of the cycles"));
}

void RunFilterBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelFor(m_outcome, tr("&Outcome:")));
    row->addWidget(m_outcome);
    row->addWidget(labelFor(m_trigger, tr("&Trigger:")));
    row->addWidget(m_trigger);
    row->addWidget(labelFor(m_period, tr("Tim&e:")));
    row->addWidget(m_period);
    row->addWidget(m_day);
    row->addWidget(m_onlyFailures);
    row->addWidget(m_clear);
    row->addStretch();
}

void RunFilterBar::follow()
{
    const int period = m_period->currentData().toInt();
    m_day->setVisible(period == OneDay || period == UntilDay);
    m_clear->setVisible(isFiltering());
    Q_EMIT changed();
}

RunFilter RunFilterBar::filter(const QDate &today) const
{
    RunFilter filter;
    const int outcome = m_outcome->currentData().toInt();
    if (outcome >= 0) {
        filter.outcomes = {static_cast<CycleOutcome>(outcome)};
    } else if (m_onlyFailures->isChecked()) {
        filter.outcomes = withFailures();
    }
    if (const int trigger = m_trigger->currentData().toInt(); trigger >= 0) {
        filter.triggers = {static_cast<RunTrigger>(trigger)};
    }
    const auto period = static_cast<Period>(m_period->currentData().toInt());
    if (const QDate first = firstDay(period, today, m_day->date()); first.isValid()) {
        filter.from = first.startOfDay();
    }
    if (period == OneDay || period == UntilDay) {
        filter.until = m_day->date().addDays(1).startOfDay();
    }
    return filter;
}

void RunFilterBar::showDay(const QDate &day)
{
    {
        const QSignalBlocker silent(this);
        m_day->setDate(day);
        m_period->setCurrentIndex(m_period->findData(OneDay));
        follow();
    }
    Q_EMIT changed();
}

void RunFilterBar::clear()
{
    {
        const QSignalBlocker silent(this);
        m_outcome->setCurrentIndex(0);
        m_trigger->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
        m_onlyFailures->setChecked(false);
        follow();
    }
    Q_EMIT changed();
}

bool RunFilterBar::isFiltering() const
{
    return m_outcome->currentIndex() > 0 || m_trigger->currentIndex() > 0 || m_period->currentIndex() > 0 ||
           m_onlyFailures->isChecked();
}

} // namespace statusbridge

#include "moc_runfilterbar.cpp"
