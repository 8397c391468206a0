// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "engine/core/literals.h"
#include "engine/core/logging.h"
#include "ui/theme/svgiconengine.h"

#include <QFile>

// Resources of a static library are not there by themselves; the macro works outside of namespaces only.
static bool loadIcons()
{
    Q_INIT_RESOURCE(icons);
    return true;
}

// Out of a static library, nothing is linked that nobody calls. The macro wants to stand outside of namespaces.
static void bringIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace statusbridge {

namespace {

QIcon icon(const QString &name, std::optional<Severity> severity)
{
    [[maybe_unused]] static const bool areLoaded = loadIcons();
    bringIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcApp).noquote() << "There is no icon" << name;
        return {};
    }
    return QIcon(new SvgIconEngine(name, file.readAll(), severity));
}

} // namespace

QIcon themedIcon(const QString &name)
{
    return icon(name, {});
}

QIcon themedIcon(const QString &name, Severity severity)
{
    return icon(name, severity);
}

} // namespace statusbridge
