// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
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
    m_detail->setMaximumWidth(520);
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->hide();
    // In a row of its own it gets the height that its own width needs.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_detail, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyState::setIcon(const QString &name)
{
    m_icon->setPixmap(themedIcon(name).pixmap(48, 48));
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
