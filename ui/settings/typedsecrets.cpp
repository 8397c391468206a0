// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typedsecrets.h"

#include "engine/config/secretstore.h"
#include "engine/session/commandaudit.h"
#include "ui/settings/settingsdraft.h"

namespace statusbridge {

namespace {

Expected<void> writeAll(const EngineEnvironment &environment, const QMap<QString, Secret> &secrets)
{
    QList<AuditedCommand> changes;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        if (const auto written = environment.secrets.write(secret.key(), secret.value()); !written) {
            noteCommands(environment, environment.actor, changes);
            return written;
        }
        changes += secretChange(secret.key());
    }
    noteCommands(environment, environment.actor, changes);
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
        [typed = draft.secrets()](const EngineEnvironment &environment) { return writeAll(environment, typed); },
        [&draft, typed = draft.secrets(), then](const Expected<void> &stored) {
            if (stored) {
                draft.noteStored(typed);
            }
            then(stored);
        });
}

} // namespace statusbridge
