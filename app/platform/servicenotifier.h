// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace statusbridge {

//! \brief Tells systemd how the service is doing (sd_notify(3)); does nothing where no systemd started the program.
//!
//! While it lives, the event loop of its thread feeds the watchdog twice as often as systemd asks for: a loop that
//! hangs gets the service restarted. Lives on the main thread.
class ServiceManager : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(QObject *parent = nullptr);

    void ready();
    void stopping();
    //! \brief One line that `systemctl status` shows.
    void setStatus(const QString &text);

private:
    QTimer m_watchdog;
};

} // namespace statusbridge
