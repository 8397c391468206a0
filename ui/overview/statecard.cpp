// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statecard.h"

#include "ui/commands/commandset.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace statusbridge {

StateCard::StateCard(CommandSet &commands, QWidget *parent)
    : Card(parent)
    , m_commands(commands)
    , m_icon(new QLabel)
    , m_title(titleLabel(QString()))
    , m_detail(wrappedLabel(QString()))
    , m_suggestedAction(new QAction(this))
    , m_button(new QToolButton)
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"stateTitle"_s);
    m_detail->setObjectName(u"stateDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleName(tr("State"));
    m_button->setDefaultAction(m_suggestedAction);
    m_button->setObjectName(u"suggestedAction"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(QSize(20, 20));
    connect(m_suggestedAction, &QAction::triggered, this, [this] {
        if (m_command) {
            Q_EMIT chosen(*m_command);
        }
    });
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
}

void StateCard::show(const Presentation &presentation)
{
    m_severity = presentation.severity;
    setVisibleText(m_title, presentation.title);
    setVisibleText(m_detail, presentation.detail);
    m_detail->setVisible(!presentation.detail.isEmpty());
    m_command = presentation.command;
    m_button->setVisible(m_command.has_value());
    if (m_command) {
        const QAction *action = m_commands.action(*m_command);
        m_suggestedAction->setIcon(action->icon());
        m_suggestedAction->setText(presentation.commandText.isEmpty() ? action->text() : presentation.commandText);
        m_suggestedAction->setToolTip(action->toolTip());
        m_suggestedAction->setEnabled(action->isEnabled());
    }
    paintIcon();
}

void StateCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

void StateCard::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(m_severity), m_severity).pixmap(44, 44));
}

} // namespace statusbridge

#include "moc_statecard.cpp"
