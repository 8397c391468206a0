// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <QDir>
#include <QFileInfo>

namespace statusbridge {

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
    return guardDirectory(path);
}

} // namespace statusbridge
