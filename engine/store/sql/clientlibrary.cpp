// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/clientlibrary.h"

#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace statusbridge {

namespace {

QString pluginFile(const QString &name)
{
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QDir plugins(folder + u"/sqldrivers"_s);
        const QStringList files = plugins.entryList({u"*"_s + name + u".*"_s}, QDir::Files);
        if (!files.isEmpty()) {
            return plugins.filePath(files.constFirst());
        }
    }
    return {};
}

using SetOption = int (*)(void *connection, int option, const void *value);
using Listener = void (*)(int mode, void *connection, const unsigned char *bytes, size_t size);
using AddListener = int (*)(char isAdded, Listener listener);

SetOption mariaDbOption()
{
    static const auto set = reinterpret_cast<SetOption>(clientFunction(u"qsqlmysql"_s, "mysql_options"));
    return set;
}

//! Of the calling thread, which alone its connections are opened on: a C function has no other way to find it.
thread_local const std::function<void(qintptr socket)> *socketWatcher = nullptr;

//! Called with all that a connection sends or gets, first with the server's greeting.
void watchConnection(int, void *connection, const unsigned char *, size_t)
{
    if (socketWatcher) {
        static const auto socketOf =
            reinterpret_cast<int (*)(const void *)>(clientFunction(u"qsqlmysql"_s, "mysql_get_socket"));
        if (socketOf) {
            (*socketWatcher)(socketOf(connection));
        }
    }
    constexpr int localInfile = 8; // MYSQL_OPT_LOCAL_INFILE, of MySQL's and MariaDB's libraries
    constexpr unsigned int never = 0;
    mariaDbOption()(connection, localInfile, &never);
}

} // namespace

QFunctionPointer clientFunction(const QString &plugin, const char *name)
{
    const QString file = pluginFile(plugin);
    return file.isEmpty() ? nullptr : QLibrary(file).resolve(name);
}

int postgresqlClientVersion()
{
    const auto version = reinterpret_cast<int (*)()>(clientFunction(u"qsqlpsql"_s, "PQlibVersion"));
    return version ? version() : 0;
}

bool canRequireLogin()
{
    constexpr int firstWithRequireAuth = 160000;
    return postgresqlClientVersion() >= firstWithRequireAuth;
}

void refuseLocalFiles()
{
    // Between making a connection and opening it Qt lets no other code at it.
    static const bool isListening = [] {
        const auto add = reinterpret_cast<AddListener>(clientFunction(u"qsqlmysql"_s, "ma_pvio_register_callback"));
        return add && mariaDbOption() && add(1, watchConnection) == 0;
    }();
    Q_UNUSED(isListening)
}

std::shared_ptr<void> watchMariaDbSockets(const std::function<void(qintptr socket)> &opened)
{
    if (!isMariaDbClient()) {
        return nullptr;
    }
    const auto watcher = std::make_shared<std::function<void(qintptr socket)>>(opened);
    socketWatcher = watcher.get();
    return {watcher.get(), [watcher](void *) { socketWatcher = nullptr; }};
}

bool isMariaDbClient()
{
    return clientFunction(u"qsqlmysql"_s, "mariadb_get_infov") != nullptr;
}

} // namespace statusbridge
