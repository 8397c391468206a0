// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilterbar.h"

#include "ui/audit/audittext.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace statusbridge {

namespace {

//! What the box of times holds is how many days are meant, today the last; or one of these.
constexpr int always = 0;
constexpr int oneDay = -1;

void addWithLabel(QBoxLayout *row, const QString &text, QWidget *widget)
{
    auto *label = new QLabel(text);
    label->setBuddy(widget);
    row->addWidget(label);
    row->addWidget(widget);
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_period(new QComboBox)
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_action(new QComboBox)
    , m_clear(new QToolButton)
{
    fillIn();
    layOut();
    for (QComboBox *box : {m_period, m_kind, m_action}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::follow);
    }
    connect(m_day, &QDateEdit::dateChanged, this, &AuditFilterBar::follow);
    connect(m_name, &QLineEdit::textChanged, this, &AuditFilterBar::follow);
    connect(m_clear, &QToolButton::clicked, this, &AuditFilterBar::clear);
    follow();
}

void AuditFilterBar::fillIn()
{
    m_period->addItem(tr("Always"), always);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 90 days"), 90);
    m_period->addItem(tr("On one day"), oneDay);
    m_kind->addItem(tr("From everywhere"), -1);
    for (int kind = 0; kind <= static_cast<int>(lastActorKind); ++kind) {
        m_kind->addItem(actorWords(static_cast<ActorKind>(kind)), kind);
    }
    m_action->addItem(tr("All changes"), -1);
    for (int action = 0; action <= static_cast<int>(lastAuditAction); ++action) {
        m_action->addItem(actionWords(static_cast<AuditAction>(action)), action);
    }
    m_day->setCalendarPopup(true);
    m_name->setPlaceholderText(tr("anybody"));
    m_name->setClearButtonEnabled(true);
    m_name->setToolTip(tr("The whole name of a user or token; of a user of the system without the machine"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Takes all filters away"));
    m_clear->setIcon(themedIcon(u"clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_period->setAccessibleName(tr("Time of the changes"));
    m_day->setAccessibleName(tr("Day of the changes"));
    m_name->setAccessibleName(tr("Who made the changes"));
    m_kind->setAccessibleName(tr("From where the changes were made"));
    m_action->setAccessibleName(tr("Kind of the changes"));
}

void AuditFilterBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addWithLabel(row, tr("Tim&e:"), m_period);
    row->addWidget(m_day);
    addWithLabel(row, tr("&By:"), m_name);
    row->addWidget(m_kind);
    addWithLabel(row, tr("&What:"), m_action);
    row->addWidget(m_clear);
    row->addStretch();
}

void AuditFilterBar::follow()
{
    m_day->setVisible(m_period->currentData().toInt() == oneDay);
    m_clear->setVisible(isFiltering());
    Q_EMIT changed();
}

AuditFilter AuditFilterBar::filter(const QDate &today) const
{
    AuditFilter filter{.by = m_name->text().trimmed()};
    const int days = m_period->currentData().toInt();
    if (days == oneDay) {
        filter.from = m_day->date().startOfDay();
        filter.until = m_day->date().addDays(1).startOfDay();
    } else if (days != always) {
        filter.from = today.addDays(1 - days).startOfDay();
    }
    if (const int kind = m_kind->currentData().toInt(); kind >= 0) {
        filter.kind = static_cast<ActorKind>(kind);
    }
    if (const int action = m_action->currentData().toInt(); action >= 0) {
        filter.action = static_cast<AuditAction>(action);
    }
    return filter;
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker silent(this);
        m_period->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_action->setCurrentIndex(0);
        m_name->clear();
        follow();
    }
    Q_EMIT changed();
}

bool AuditFilterBar::isFiltering() const
{
    return m_period->currentIndex() > 0 || m_kind->currentIndex() > 0 || m_action->currentIndex() > 0 ||
           !m_name->text().trimmed().isEmpty();
}

} // namespace statusbridge

#include "moc_auditfilterbar.cpp"
