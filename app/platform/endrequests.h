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

Q_SIGNALS:
    void endRequested();
    void reloadRequested();

protected:
    EndRequests() = default;
};

} // namespace statusbridge
