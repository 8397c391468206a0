// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/consolefixture.h"
#include "ui/window/console.h"
#include "ui/window/mainwindow.h"

namespace statusbridge {

//! \brief The whole console with its real window, as a person has it before them.
class WindowFixture
{
public:
    //! \param prepare what is to be done to records, rows and settings before the window comes up
    //! \param prepareHost the same of the program around it
    explicit WindowFixture(const std::function<void(CycleFixture &)> &prepare = {},
                           const std::function<void(TestHost &)> &prepareHost = {});

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Console &console() const { return *m_console; }
    [[nodiscard]] QString state() const; //!< the words of the overview
    //! \brief Triggers the command's one action, as menu, button and shortcut do; false while it is disabled.
    bool trigger(CommandId command);
    [[nodiscard]] bool isEnabled(CommandId command) const;
    //! \brief Why the command is disabled; empty if it is not.
    [[nodiscard]] QString refusal(CommandId command) const;
    //! \brief The first visible dialog of the name; nullptr if there is none.
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    void closeConsole();

    CycleFixture cycle;
    TestHost host;

private:
    [[nodiscard]] QAction *action(CommandId command) const;

    std::unique_ptr<Console> m_console;
    MainWindow *m_window = nullptr;
};

} // namespace statusbridge
