// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace statusbridge {

//! \brief Brings the system's requests to end or to read the configuration again to the event loop of the thread that
//! created it, for as long as it lives.
//!
//! INT, TERM and HUP on unix; the console's events (Ctrl+C, closing it, logging off, shutting down) on Windows, which
//! knows no reload. There can be one at a time, because a signal handler has no other way to find it. The handlers that
//! were installed before come back when it is destroyed.
class EndRequests : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::unique_ptr<EndRequests> create();
    //! \brief Keeps back what is requested from now on until there is one of these, which brings it then: so none ends
    //! the process while it starts. To be called before there is a second thread. Without effect on Windows.
    static void holdBack();

Q_SIGNALS:
    void endRequested();
    void reloadRequested();

protected:
    EndRequests() = default;
};

} // namespace statusbridge
