// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "engine/core/logging.h"
#include "ui/theme/svgiconengine.h"

#include <QFile>

namespace statusbridge {

namespace {

QIcon icon(const QString &name, std::optional<Severity> severity)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
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
