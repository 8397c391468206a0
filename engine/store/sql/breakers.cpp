// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/breakers.h"

#include "engine/core/literals.h"
#include "engine/core/platform.h"
#include "engine/store/sql/clientlibrary.h"

#include <QSqlDriver>
#include <QVariant>

#include <memory>
#include <mutex>

namespace statusbridge {

namespace {

template <typename Function>
Function functionOf(const QString &plugin, const char *name)
{
    return reinterpret_cast<Function>(clientFunction(plugin, name));
}

//! The library's object of a connection; null while there is none.
void *handleOf(const QSqlDriver &driver)
{
    const QVariant handle = driver.handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

using SocketOf = int (*)(const void *connection);

SocketOf postgresqlSocket()
{
    return functionOf<SocketOf>(u"qsqlpsql"_s, "PQsocket");
}

//! MySQL's own library has no such function; its limits must do.
SocketOf mysqlSocket()
{
    return functionOf<SocketOf>(u"qsqlmysql"_s, "mysql_get_socket");
}

//! With a descriptor of its own: the library may close its one at any time, whose number is then that of another file.
CallDeadline::Breaker socketBreaker(qintptr socket)
{
    std::shared_ptr<const SocketGrip> grip = SocketGrip::of(socket);
    if (!grip) {
        return {};
    }
    return [grip] {
        grip->shutDown();
        return true;
    };
}

} // namespace

CallDeadline::Breaker postgresqlBreaker(const QSqlDriver &driver)
{
    const auto socketOf = postgresqlSocket();
    void *connection = handleOf(driver);
    return socketOf && connection ? socketBreaker(socketOf(connection)) : CallDeadline::Breaker();
}

CallDeadline::Breaker postgresqlOpeningBreaker(const QSqlDriver &driver)
{
    const auto socketOf = postgresqlSocket();
    if (!socketOf) {
        return {};
    }
    // After a login that failed, the object is freed at once. One that is still there half a second later is that of a
    // login that succeeded, and stays until Qt has had its answers.
    return [socketOf, &driver, seen = static_cast<void *>(nullptr)]() mutable {
        void *connection = handleOf(driver);
        const bool isLoggedIn = connection && connection == std::exchange(seen, connection);
        const auto end = isLoggedIn ? socketBreaker(socketOf(connection)) : CallDeadline::Breaker();
        return end && end();
    };
}

CallDeadline::Breaker mysqlBreaker(const QSqlDriver &driver)
{
    const auto socketOf = mysqlSocket();
    void *connection = handleOf(driver);
    return socketOf && connection ? socketBreaker(socketOf(connection)) : CallDeadline::Breaker();
}

CallDeadline::Breaker mysqlOpeningBreaker()
{
    struct Opening
    {
        std::mutex mutex;
        CallDeadline::Breaker end; //!< of the connection that greeted last; empty before
    };
    const auto opening = std::make_shared<Opening>();
    const auto watch = watchMariaDbSockets([opening, known = qintptr(-1)](qintptr socket) mutable {
        if (socket != std::exchange(known, socket)) {
            const std::lock_guard lock(opening->mutex);
            opening->end = socketBreaker(socket);
        }
    });
    if (!watch) {
        return {};
    }
    return [opening, watch] {
        const std::lock_guard lock(opening->mutex);
        return opening->end && opening->end();
    };
}

CallDeadline::Breaker sqliteBreaker(const QSqlDriver &driver)
{
    using Interrupt = void (*)(void *connection);
    const auto interrupt = functionOf<Interrupt>(u"qsqlite"_s, "sqlite3_interrupt");
    void *connection = handleOf(driver);
    if (!interrupt || !connection) {
        return {};
    }
    return [interrupt, connection] {
        interrupt(connection);
        return true;
    };
}

bool hasSqliteFileMoved(const QSqlDriver &driver)
{
    using FileControl = int (*)(void *connection, const char *database, int operation, void *argument);
    constexpr int hasMoved = 20; // SQLITE_FCNTL_HAS_MOVED
    const auto fileControl = functionOf<FileControl>(u"qsqlite"_s, "sqlite3_file_control");
    void *connection = handleOf(driver);
    int moved = 0;
    return fileControl && connection && fileControl(connection, "main", hasMoved, &moved) == 0 && moved != 0;
}

} // namespace statusbridge
