// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/appstatetext.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QToolButton;

namespace statusbridge {

class CommandSet;

//! \brief The state of everything, large, with the one button that helps.
class StateCard : public Card
{
    Q_OBJECT

public:
    explicit StateCard(CommandSet &commands, QWidget *parent = nullptr);

    void show(const Presentation &presentation);
    using Card::show;

Q_SIGNALS:
    //! \brief A person has pressed the button.
    void chosen(statusbridge::CommandId command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    CommandSet &m_commands;
    Severity m_severity = Severity::Neutral;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QAction *m_suggestedAction; //!< triggers the command, under words of its own
    std::optional<CommandId> m_command;
    QToolButton *m_button;
};

} // namespace statusbridge
