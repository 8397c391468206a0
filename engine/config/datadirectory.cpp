// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include "engine/core/error.h"

#include <QDir>
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

QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory)
{
    return QDir::cleanPath(
        QDir(dataDirectory).absoluteFilePath(database.name.isEmpty() ? u"statusbridge.db"_s : database.name));
}

} // namespace statusbridge
