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
            return configurationError(Sentence(SentenceId::DirectoryNotMade, {path, parent}));
        }
    }
    const QFileInfo made(path);
    if (!made.isDir()) {
        return configurationError(Sentence(SentenceId::DirectoryInTheWay, {path}));
    }
    if (!made.isWritable()) {
        return configurationError(Sentence(SentenceId::DirectoryNotWritable, {path}));
    }
    return guardDirectory(path);
}

} // namespace statusbridge
