// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/commandaudit.h"

#include "engine/config/configurationtransfer.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/config/settingstable.h"
#include "engine/core/logging.h"
#include "engine/environment.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/audittable.h"

namespace statusbridge {

namespace {

QString auditedValue(const SettingDefinition &definition, const Settings &settings)
{
    return withMaskedPhoneNumbers(shownValue(withoutAccess(definition, definition.read(settings))));
}

} // namespace

void noteCommand(const EngineEnvironment &environment, const AuditedCommand &command)
{
    noteCommands(environment, environment.actor, {command});
}

void noteCommands(const EngineEnvironment &environment, const Actor &by, const QList<AuditedCommand> &commands)
{
    if (commands.isEmpty()) {
        return;
    }
    const auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(environment.settings.database, environment.dataDirectory, password,
                              DatabasePurpose::Service);
    });
    if (!database) {
        warnIfFailed(lcStore, database.error(),
                     u"The command %1 was carried out, but is missing in the audit: "_s.arg(
                         toString(commands.constFirst().action)));
        return;
    }
    for (const AuditedCommand &command : commands) {
        noteCommand(**database, by, command);
    }
}

QList<AuditedCommand> settingChanges(const Settings &before, const Settings &after)
{
    QList<AuditedCommand> changes;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.read(before) != definition.read(after)) {
            changes += {.action = AuditAction::ChangeSetting,
                        .object = definition.fullName(),
                        .before = auditedValue(definition, before),
                        .after = auditedValue(definition, after)};
        }
    }
    return changes;
}

void noteSettingChanges(const EngineEnvironment &before, const Settings &after, const Actor &by)
{
    const EngineEnvironment changed{.settings = after,
                                    .dataDirectory = before.dataDirectory,
                                    .secrets = before.secrets,
                                    .clock = before.clock,
                                    .holder = before.holder,
                                    .actor = by};
    noteCommands(changed, by, settingChanges(before.settings, after));
}

} // namespace statusbridge
