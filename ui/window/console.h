// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace statusbridge {

class ConsoleHost;

//! \brief Everything that is shown: window, tray icon and notifications. Lives on the main thread, needs QApplication.
class Console : public QObject
{
    Q_OBJECT

public:
    //! \param host must outlive this.
    explicit Console(ConsoleHost &host, QObject *parent = nullptr);
    ~Console() override;

    //! \brief Shows the window; only the tray icon if \p hidden and there is a tray.
    void show(bool hidden);

Q_SIGNALS:
    //! \brief A person or the system wants the program to end; the window is closed already.
    void quitRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace statusbridge
