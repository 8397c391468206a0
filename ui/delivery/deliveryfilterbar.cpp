// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryfilterbar.h"

#include "engine/core/literals.h"
#include "engine/core/visibletext.h"
#include "ui/delivery/deliverytext.h"
#include "ui/delivery/drilldown.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace statusbridge {

namespace {

// Letters that a list is wide, where there is little room and where there is much; names may be longer.
constexpr int leastWidth = 6;
constexpr int mostWidth = 26;

} // namespace

DeliveryFilterBar::DeliveryFilterBar(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_span(new QComboBox)
    , m_fromLabel(new QLabel(tr("&From:")))
    , m_from(new QDateEdit)
    , m_untilLabel(new QLabel(tr("&Until:")))
    , m_until(new QDateEdit)
    , m_clear(new QToolButton)
{
    setFocusProxy(m_span);
    fillIn(today);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addDays(row);
    addChoice(DeliveryDimension::Template, tr("Temp&late:"), row);
    addChoice(DeliveryDimension::Number, tr("&Number:", "of a telephone"), row);
    addChoice(DeliveryDimension::Provider, tr("Provi&der:"), row);
    row->addWidget(m_clear);
    row->addStretch();
    connect(m_span, &QComboBox::currentIndexChanged, this, &DeliveryFilterBar::follow);
    connect(m_from, &QDateEdit::dateChanged, this, &DeliveryFilterBar::follow);
    connect(m_until, &QDateEdit::dateChanged, this, &DeliveryFilterBar::follow);
    connect(m_clear, &QToolButton::clicked, this, &DeliveryFilterBar::clear);
    follow();
}

void DeliveryFilterBar::fillIn(const QDate &today)
{
    m_span->addItem(tr("Today"), int(DeliverySpan::Today));
    m_span->addItem(tr("Last 7 days"), int(DeliverySpan::Week));
    m_span->addItem(tr("Last 30 days"), int(DeliverySpan::Month));
    m_span->addItem(tr("Other days"), int(DeliverySpan::Chosen));
    m_span->setCurrentIndex(m_span->findData(int(DeliverySpan::Week)));
    m_span->setAccessibleName(tr("Time of the messages"));
    m_from->setDate(today.addDays(-6));
    m_from->setAccessibleName(tr("First day of the messages"));
    m_until->setDate(today);
    m_until->setAccessibleName(tr("Last day of the messages"));
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
    }
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Counts the messages of all providers, numbers and templates"));
    m_clear->setIcon(themedIcon(u"clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void DeliveryFilterBar::addDays(QHBoxLayout *row)
{
    auto *spanLabel = new QLabel(tr("Tim&e:"));
    spanLabel->setBuddy(m_span);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    row->addWidget(spanLabel);
    row->addWidget(m_span);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_untilLabel);
    row->addWidget(m_until);
}

void DeliveryFilterBar::addChoice(DeliveryDimension dimension, const QString &title, QHBoxLayout *row)
{
    const Choice choice{.label = new QLabel(title), .box = new QComboBox};
    choice.label->setBuddy(choice.box);
    choice.box->setObjectName(u"choice-%1"_s.arg(toString(dimension)));
    choice.box->setAccessibleName(dimensionWords(dimension));
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.box->setMinimumContentsLength(leastWidth);
    choice.box->setMaximumWidth(fontMetrics().averageCharWidth() * mostWidth);
    choice.box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choice.box->addItem(tr("All"));
    choice.label->hide();
    choice.box->hide();
    row->addWidget(choice.label);
    row->addWidget(choice.box, 1);
    m_choices.insert(dimension, choice);
    connect(choice.box, &QComboBox::currentIndexChanged, this, &DeliveryFilterBar::follow);
}

void DeliveryFilterBar::follow()
{
    const bool isChosen = span() == DeliverySpan::Chosen;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_untilLabel, m_until}) {
        widget->setVisible(isChosen);
    }
    m_clear->setVisible(isFiltering());
    Q_EMIT changed();
}

DeliverySpan DeliveryFilterBar::span() const
{
    return static_cast<DeliverySpan>(m_span->currentData().toInt());
}

void DeliveryFilterBar::setSpan(DeliverySpan span)
{
    m_span->setCurrentIndex(m_span->findData(int(span)));
}

std::optional<QString> DeliveryFilterBar::picked(DeliveryDimension dimension) const
{
    const QVariant value = m_choices.value(dimension).box->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

DeliveryQuestion DeliveryFilterBar::question(const QDate &today, const QTimeZone &zone) const
{
    const DayRange days = daysOf(span(), today, {m_from->date(), m_until->date()});
    return questionOf(days,
                      {.provider = picked(DeliveryDimension::Provider),
                       .number = picked(DeliveryDimension::Number),
                       .messageTemplate = picked(DeliveryDimension::Template)},
                      zone);
}

//! A list that something is picked from keeps what it offered: the report tells of nothing else then.
void DeliveryFilterBar::setChoices(const DeliveryReport &report)
{
    const QSignalBlocker silent(this);
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if (!picked(choice.key())) {
            offer(*choice, report.groups.value(choice.key()));
        }
    }
}

void DeliveryFilterBar::offer(const Choice &choice, const QList<DeliveryGroup> &groups)
{
    const QSignalBlocker silent(choice.box);
    while (choice.box->count() > 1) {
        choice.box->removeItem(1);
    }
    for (const DeliveryGroup &group : groups) {
        choice.box->addItem(visibleText(dimensionValueWords(group.value)), group.value);
    }
    choice.box->view()->setMinimumWidth(choice.box->view()->sizeHintForColumn(0) +
                                        2 * choice.box->fontMetrics().averageCharWidth());
    choice.label->setVisible(isTold(groups));
    choice.box->setVisible(isTold(groups));
}

void DeliveryFilterBar::clear()
{
    {
        const QSignalBlocker silent(this);
        for (const Choice &choice : std::as_const(m_choices)) {
            choice.box->setCurrentIndex(0);
        }
        follow();
    }
    Q_EMIT changed();
}

bool DeliveryFilterBar::isFiltering() const
{
    return std::any_of(m_choices.cbegin(), m_choices.cend(),
                       [](const Choice &choice) { return choice.box->currentIndex() > 0; });
}

} // namespace statusbridge

#include "moc_deliveryfilterbar.cpp"
