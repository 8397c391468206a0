// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingschange.h"

#include "engine/config/settingsfile.h"
#include "engine/core/logging.h"
#include "engine/session/commandaudit.h"

#include <QThreadPool>

namespace statusbridge {

Expected<QStringList> changeSettings(const ConfigSources &sources, const Settings &wanted,
                                     const std::function<Expected<void>()> &reload)
{
    const auto saved = saveSettings(sources, wanted);
    if (!saved) {
        return saved.error();
    }
    if (!saved->beyond.isEmpty()) {
        qCWarning(lcApp).noquote() << "These settings were saved, but an environment variable or the command line "
                                      "decides them:"
                                   << saved->beyond.join(u", "_s);
    }
    const auto reloaded = reload();
    if (!reloaded) {
        warnIfFailed(lcApp, undoSaving(*saved));
    }
    return reloaded.transform([&] { return saved->beyond; });
}

void noteSettings(const std::shared_ptr<const EngineEnvironment> &before, const Settings &settings, const Actor &by)
{
    QThreadPool::globalInstance()->start([before, settings, by] { noteSettingChanges(*before, settings, by); });
}

} // namespace statusbridge
