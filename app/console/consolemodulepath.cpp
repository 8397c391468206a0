// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolemodulepath.h"

#include "engine/core/literals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &environment)
{
    // The last one is for those who know better, and for platforms that need no display.
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        if (!environment.value(name).isEmpty()) {
            return true;
        }
    }
    return false;
}

QString programFolder()
{
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).absolutePath();
}

QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment)
{
    const auto chosen = environment.value(u"STATUSBRIDGE_CONSOLE_MODULE"_s);
    if (!chosen.isEmpty()) {
        return {chosen};
    }
    const auto name = u"/statusbridge_console.so"_s;
    const auto installed = QStringLiteral("/" STATUSBRIDGE_MODULE_FOLDER);
    return {programFolder + name, QDir::cleanPath(programFolder + installed + name)};
}

} // namespace statusbridge
