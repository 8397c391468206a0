// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace statusbridge {

//! \brief Brings INT, TERM and HUP to the event loop of the thread that made it, for as long as it lives.
//!
//! There can be one at a time, because a signal handler has no other way to find it. The previous handlers come back
//! when it goes.
class EndRequests : public QObject
{
    Q_OBJECT

public:
    explicit EndRequests(QObject *parent = nullptr);
    ~EndRequests() override;

Q_SIGNALS:
    //! \param number SIGINT, SIGTERM or SIGHUP
    void received(int number);

private:
    void drain();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace statusbridge
