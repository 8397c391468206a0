// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include "engine/config/configurationerror.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace statusbridge {

Expected<QString> dataDirectory(const QProcessEnvironment &environment, const QString &userDirectory)
{
    for (const QString &variable : {QStringLiteral("STATUSBRIDGE_DATA_DIR"), QStringLiteral("STATE_DIRECTORY")}) {
        QString path = environment.value(variable);
        if (variable == u"STATE_DIRECTORY") {
            path = path.section(u':', 0, 0);
        }
        if (path.isEmpty()) {
            continue;
        }
        if (!QDir::isAbsolutePath(path)) {
            return configurationError(
                QStringLiteral("The environment variable %1 must be an absolute path, not \"%2\".")
                    .arg(variable, path));
        }
        return QDir::cleanPath(path);
    }
    return userDirectory;
}

QString userDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/statusbridge");
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
                QStringLiteral("The directory %1 cannot be created; check the permissions of %2.").arg(path, parent));
        }
    }
    const QFileInfo made(path);
    if (!made.isDir()) {
        return configurationError(QStringLiteral("%1 is in the way: a directory is needed there.").arg(path));
    }
    if (!made.isWritable()) {
        return configurationError(
            QStringLiteral("The directory %1 cannot be written into; check its owner and permissions.").arg(path));
    }
    return {};
}

QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory)
{
    return QDir::cleanPath(
        QDir(dataDirectory)
            .absoluteFilePath(database.name.isEmpty() ? QStringLiteral("statusbridge.db") : database.name));
}

} // namespace statusbridge
