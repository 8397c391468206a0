// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

#include <memory>

class QCoreApplication;

namespace statusbridge {

class ConsoleHost;

//! \brief The window as a module, which the program loads only when a window is wanted: a server needs neither it nor
//! the Gui and Widgets libraries.
class ConsoleModule
{
public:
    virtual ~ConsoleModule() = default;

    //! \brief The version it was built with; the program must be of the same one.
    [[nodiscard]] virtual QString version() const = 0;

    //! \brief The application object of a program with a window. Ends the process without a display: ask for one
    //! before.
    [[nodiscard]] virtual std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) = 0;
    //! \brief Shows the window (or only the tray icon, if \p hidden) and returns when it has been told to quit.
    virtual void run(ConsoleHost &host, bool hidden) = 0;
    //! \brief Tells a person why there is no window to show, in a window.
    virtual void showStartFailure(const QString &sentence) = 0;
};

} // namespace statusbridge

Q_DECLARE_INTERFACE(statusbridge::ConsoleModule, "org.statusbridge.ConsoleModule/1")
