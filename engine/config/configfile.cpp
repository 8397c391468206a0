// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configfile.h"

#include "engine/config/configurationerror.h"

#include <QFile>
#include <QFileInfo>

namespace statusbridge {

namespace {

constexpr qint64 largestFile = 1024LL * 1024; // bytes

Error refused(const QString &path, const QString &why)
{
    return configurationError(QStringLiteral("The configuration file %1 %2").arg(path, why));
}

} // namespace

Expected<QByteArray> readConfigFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused(path, QStringLiteral("does not exist, or its directory may not be entered."));
    }
    // Opening a pipe or device could wait for ever.
    if (!info.isFile()) {
        return refused(path, info.isDir() ? QStringLiteral("is a directory; name the file in it.")
                                          : QStringLiteral("is not a regular file."));
    }
    if (info.size() > largestFile) {
        return refused(path, QStringLiteral("is larger than 1 MiB, so it is probably another file."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(path, QStringLiteral("cannot be read: %1.").arg(file.errorString()));
    }
    const QByteArray text = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        return refused(path, QStringLiteral("cannot be read: %1.").arg(file.errorString()));
    }
    return text;
}

} // namespace statusbridge
