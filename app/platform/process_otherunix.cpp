// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace statusbridge {

void hideMemory() {}

QString programFile(const char *startedAs)
{
    const QString name = QFile::decodeName(startedAs);
    const QString found = name.contains(u'/') ? name : QStandardPaths::findExecutable(name);
    return QFileInfo(found).canonicalFilePath();
}

} // namespace statusbridge
