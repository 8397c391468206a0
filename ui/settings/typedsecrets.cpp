// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typedsecrets.h"

#include "engine/config/secretstore.h"
#include "ui/settings/settingsdraft.h"

namespace statusbridge {

namespace {

Expected<void> writeAll(SecretStore &store, const QMap<QString, Secret> &secrets)
{
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        if (const auto written = store.write(secret.key(), secret.value()); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

void storeTypedSecrets(EngineGateway &gateway, SettingsDraft &draft, QObject *receiver,
                       const std::function<void(const Expected<void> &)> &then)
{
    if (draft.secrets().isEmpty()) {
        then({});
        return;
    }
    gateway.send<void>(
        receiver,
        [typed = draft.secrets()](const EngineEnvironment &environment) {
            return writeAll(environment.secrets, typed);
        },
        [&draft, typed = draft.secrets(), then](const Expected<void> &stored) {
            if (stored) {
                draft.noteStored(typed);
            }
            then(stored);
        });
}

} // namespace statusbridge
