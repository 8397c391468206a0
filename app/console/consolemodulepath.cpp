// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolemodulepath.h"

#include "engine/core/literals.h"

#include <QDir>

namespace statusbridge {

QStringList consoleModuleFiles(const QString &programFolder, const QProcessEnvironment &environment)
{
    const auto chosen = environment.value(u"STATUSBRIDGE_CONSOLE_MODULE"_s);
    if (!chosen.isEmpty()) {
        return {chosen};
    }
    const auto name = QStringLiteral("/" STATUSBRIDGE_MODULE_FILE);
    const auto installed = QStringLiteral("/" STATUSBRIDGE_MODULE_FOLDER);
    return {programFolder + name, QDir::cleanPath(programFolder + installed + name)};
}

} // namespace statusbridge
