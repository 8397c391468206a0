// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiprogram.h"

#include "engine/config/settingstable.h"

#include <QCryptographicHash>

namespace statusbridge {

QString settingsVersion(const Settings &settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SettingDefinition &setting : settingsTable()) {
        hash.addData((setting.fullName() + u'=' + toToml(setting.read(settings)) + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace statusbridge
