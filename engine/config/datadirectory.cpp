// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include "engine/core/error.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace statusbridge {

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

Expected<void> prepareOwnerDirectory(const QString &path)
{
    const QFileInfo info(path);
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!info.exists()) {
        const QString parent = info.absolutePath();
        // Another instance may create it at the same moment, hence the second look.
        if (!QDir().mkpath(parent) || (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())) {
            return configurationError(
                u"The directory %1 cannot be created; check the permissions of %2."_s.arg(path, parent));
        }
    }
    const QFileInfo made(path);
    if (!made.isDir()) {
        return configurationError(u"%1 is in the way: a directory is needed there."_s.arg(path));
    }
    if (!made.isWritable()) {
        return configurationError(
            u"The directory %1 cannot be written into; check its owner and permissions."_s.arg(path));
    }
    return {};
}

QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory)
{
    return QDir::cleanPath(
        QDir(dataDirectory).absoluteFilePath(database.name.isEmpty() ? u"statusbridge.db"_s : database.name));
}

} // namespace statusbridge
