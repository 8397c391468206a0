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

QString startMarker(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(u"started-by-a-person"_s);
}

Expected<void> removeMarker(const QString &path)
{
    QFile marker(path);
    if (!marker.remove() && marker.exists()) {
        return configurationError(Sentence(SentenceId::FileNotRemovable, {marker.fileName(), marker.errorString()}));
    }
    return {};
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
            return configurationError(Sentence(SentenceId::VariableNotAbsolutePath, {variable, path}));
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
    return removeMarker(setUpMarker(dataDirectory));
}

bool wasStartedHere(const QString &dataDirectory)
{
    return QFile::exists(startMarker(dataDirectory));
}

Expected<void> noteStartedHere(const QString &dataDirectory)
{
    return writeOwnerFile(startMarker(dataDirectory), "Cycles begin by themselves here, whatever autostart says.\n");
}

Expected<void> noteStoppedHere(const QString &dataDirectory)
{
    return removeMarker(startMarker(dataDirectory));
}

} // namespace statusbridge
