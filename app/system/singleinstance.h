// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QLocalServer>

namespace statusbridge {

//! \brief Lets a second console bring this one to the front: a socket in the data directory, for its owner alone. Lives
//! on the main thread.
class SingleInstanceServer : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstanceServer(QObject *parent = nullptr);

    //! \brief Listens in \p dataDirectory, whose ProcessLock the caller holds: the socket of an instance that crashed
    //! is removed. Errors: Configuration (the path is too long for a socket, for example).
    [[nodiscard]] Expected<void> listen(const QString &dataDirectory);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

//! \brief Asks the console that has \p dataDirectory to show itself. Blocks, two seconds at most. False if none
//! answers, because what runs there is no console.
[[nodiscard]] bool raiseRunningConsole(const QString &dataDirectory);

} // namespace statusbridge
