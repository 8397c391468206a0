// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configfile.h"

#include "engine/core/error.h"

#include <QFile>
#include <QFileInfo>

namespace statusbridge {

namespace {

constexpr qint64 largestFile = 1024LL * 1024; // bytes

Error refused(const QString &path, const QString &why)
{
    return configurationError(u"The configuration file %1 %2"_s.arg(path, why));
}

} // namespace

Expected<QByteArray> readConfigFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused(path, u"does not exist, or its directory may not be entered."_s);
    }
    // Opening a pipe or device could wait for ever.
    if (!info.isFile()) {
        return refused(path, info.isDir() ? u"is a directory; name the file in it."_s : u"is not a regular file."_s);
    }
    if (info.size() > largestFile) {
        return refused(path, u"is larger than 1 MiB, so it is probably another file."_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(path, u"cannot be read: %1."_s.arg(file.errorString()));
    }
    const QByteArray text = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        return refused(path, u"cannot be read: %1."_s.arg(file.errorString()));
    }
    return text;
}

} // namespace statusbridge
