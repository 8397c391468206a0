// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/controlstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(titleLabel(QString()))
    , m_detail(wrappedLabel(QString()))
    , m_button(new QToolButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_detail->setAlignment(Qt::AlignCenter);
    m_detail->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->hide();
    markPrimary(m_button); // there is nothing else to do
    // In a row of its own it gets the height that its own width needs.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_detail, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spaceOf(Space::Normal, fontMetrics()));
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    m_icon->setPixmap(themedIcon(name).pixmap(48, 48));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty()) {
        setIcon(m_iconName);
    }
}

void EmptyState::setTexts(const QString &title, const QString &detail)
{
    setVisibleText(m_title, title);
    setVisibleText(m_detail, detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setAction(QAction *action)
{
    if (action) {
        m_button->setDefaultAction(action);
    }
    m_button->setVisible(action != nullptr);
}

} // namespace statusbridge

#include "moc_emptystate.cpp"
