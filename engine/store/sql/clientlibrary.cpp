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

//! Called with all that a connection sends or gets, first with the server's greeting.
void refuseFilesOf(int, void *connection, const unsigned char *, size_t)
{
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
        return add && mariaDbOption() && add(1, refuseFilesOf) == 0;
    }();
    Q_UNUSED(isListening)
}

bool isMariaDbClient()
{
    return clientFunction(u"qsqlmysql"_s, "mariadb_get_infov") != nullptr;
}

} // namespace statusbridge
