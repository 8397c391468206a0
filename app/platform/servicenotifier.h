// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/visibletext.h"

#include <QObject>
#include <QTimer>

namespace statusbridge {

class Liveness;

//! \brief Tells systemd how the service is doing (sd_notify(3)); does nothing where no systemd started the program.
//!
//! While it lives, the event loop of its thread feeds the watchdog four times as often as systemd asks for, if no part
//! of the program is late: what hangs gets the service restarted. Lives on the main thread.
class ServiceNotifier : public QObject
{
    Q_OBJECT

public:
    //! \param liveness must outlive this.
    explicit ServiceNotifier(const Liveness &liveness, QObject *parent = nullptr);

    void ready() { notify("READY=1"); }
    void stopping() { notify("STOPPING=1"); }
    //! \brief One line that `systemctl status` shows.
    void setStatus(const QString &text) { notify("STATUS=" + visibleText(text).simplified().toUtf8()); }

private:
    static void notify(const QByteArray &state);
    void feedWatchdog();

    const Liveness &m_liveness;
    QStringList m_late; //!< when the watchdog was last to be fed
    QTimer m_watchdog;
};

//! \brief Sends \p datagram to the service manager that $NOTIFY_SOCKET names, if there is one. Returns why it could not
//! be sent; empty if it was, or if there is none. There never is on Windows.
[[nodiscard]] QString sendNotification(const QByteArray &datagram);

} // namespace statusbridge
