// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoleplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &environment)
{
    // The last one is for those who know better, and for platforms that need no display.
    for (const auto &name :
         {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")}) {
        if (!environment.value(name).isEmpty()) {
            return true;
        }
    }
    return false;
}

QString programFolder()
{
    return QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).absolutePath();
}

QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment)
{
    const auto chosen = environment.value(QStringLiteral("STATUSBRIDGE_CONSOLE_MODULE"));
    if (!chosen.isEmpty()) {
        return {chosen};
    }
    const auto name = QStringLiteral("/statusbridge_console.so");
    const auto installed = QStringLiteral("/" STATUSBRIDGE_MODULE_FOLDER);
    return {programFolder + name, QDir::cleanPath(programFolder + installed + name)};
}

} // namespace statusbridge
