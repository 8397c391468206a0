// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QWidget>

#include <functional>

namespace statusbridge {

class CommandSet;
class ConsoleHost;
class EngineGateway;
class StatusWatch;
class Clock;

//! \brief What every page of the window works with. All of it outlives the pages.
struct ConsoleContext
{
    ConsoleHost &host;
    EngineGateway &gateway;
    StatusWatch &status;
    CommandSet &commands;
    const Clock &clock;
};

//! \brief One page of the window. It asks for what it shows when it is shown first, and activate() says when that may
//! be old.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! \brief The page has come to the front: bring what it shows up to date, put the focus where work begins.
    virtual void activate() = 0;
    //! \brief The page is no longer in front: it need not follow anything.
    virtual void deactivate() {}
    //! \brief The commands of CommandGroup::Records that work on this page at this moment; the window enables them
    //! while the page is in front, and Refresh always. Emit commandsChanged() when the answer changes.
    [[nodiscard]] virtual QList<CommandId> availableCommands() const { return {}; }
    //! \brief Does one of availableCommands(), or Refresh.
    virtual void execute(CommandId command) = 0;

    //! \brief Whether something was typed here that is not in force, and would be lost with the program.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    //! \brief Saves it; changesSaved() follows, or changesNotSaved() with what is wrong on the page.
    virtual void saveChanges() {}
    virtual void discardChanges() {}

Q_SIGNALS:
    void commandsChanged();
    //! \brief A person wants to know what became of \p text: a queue id, a message id or a phone number.
    void lookupRequested(const QString &text);
    //! \brief A person wants to see run \p runId with its records.
    void runRequested(qint64 runId);
    void pageRequested(statusbridge::CommandId showCommand);
    //! \brief A person wants to change the setting \p fullName.
    void settingRequested(const QString &fullName);
    //! \brief One sentence: something has been done.
    void done(const QString &sentence);
    //! \brief The same, and \p undo takes it back.
    void doneUndoably(const QString &sentence, const std::function<void()> &undo);
    //! \brief The answer of hasUnsavedChanges() has changed.
    void unsavedChanged();
    //! \brief What saveChanges() was to save is saved, or could not be.
    void changesSaved();
    void changesNotSaved();
};

} // namespace statusbridge
