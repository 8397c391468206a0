// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include "engine/core/error.h"
#include "engine/core/platform.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace statusbridge {

namespace {

QString setUpMarker(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(u"set-up-not-finished"_s);
}

} // namespace

Expected<QString> dataDirectory(const QProcessEnvironment &environment, const QString &userDirectory)
{
    for (const QString &variable : {u"STATUSBRIDGE_DATA_DIR"_s, u"STATE_DIRECTORY"_s}) {
        QString path = environment.value(variable);
        if (variable == u"STATE_DIRECTORY") {
            path = path.section(u':', 0, 0);
        }
        if (path.isEmpty()) {
            continue;
        }
        if (!QDir::isAbsolutePath(path)) {
            return configurationError(
                u"The environment variable %1 must be an absolute path, not \"%2\"."_s.arg(variable, path));
        }
        return QDir::cleanPath(path);
    }
    return userDirectory;
}

QString userDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/statusbridge"_s;
}

QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory)
{
    return QDir::cleanPath(
        QDir(dataDirectory).absoluteFilePath(database.name.isEmpty() ? u"statusbridge.db"_s : database.name));
}

bool isSetUpAwaited(const QString &dataDirectory)
{
    return QFile::exists(setUpMarker(dataDirectory));
}

Expected<void> noteSetUpBegun(const QString &dataDirectory)
{
    return writeOwnerFile(setUpMarker(dataDirectory), "No cycle begins by itself while this file is here.\n");
}

Expected<void> noteSetUpAnswered(const QString &dataDirectory)
{
    QFile marker(setUpMarker(dataDirectory));
    if (!marker.remove() && marker.exists()) {
        return configurationError(u"%1 cannot be removed: %2."_s.arg(marker.fileName(), marker.errorString()));
    }
    return {};
}

} // namespace statusbridge
