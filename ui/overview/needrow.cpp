// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/needrow.h"

#include "ui/commands/commandset.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr int needIconSize = 20;

} // namespace

NeedRow::NeedRow(CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_icon(new QLabel)
    , m_title(sectionLabel(QString()))
    , m_detail(quietLabel(QString()))
    , m_button(new QToolButton)
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"needTitle"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"needButton"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_need); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
}

void NeedRow::show(const Need &need)
{
    m_need = need;
    setVisibleText(m_title, need.title);
    setVisibleText(m_detail, need.detail);
    m_detail->setVisible(!need.detail.isEmpty());
    m_detail->setAccessibleName(need.title);
    const QAction *action = m_commands.action(need.command);
    m_button->setText(need.buttonText.isEmpty() ? withoutMnemonic(action->text()) : need.buttonText);
    m_button->setIcon(action->icon());
    m_button->setToolTip(action->toolTip());
    m_button->setEnabled(action->isEnabled());
    m_button->setAccessibleName(u"%1: %2"_s.arg(m_button->text(), m_title->text()));
    m_button->setAccessibleDescription(need.detail);
    paintIcon();
}

void NeedRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

void NeedRow::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(m_need.severity), m_need.severity).pixmap(needIconSize, needIconSize));
}

} // namespace statusbridge

#include "moc_needrow.cpp"
