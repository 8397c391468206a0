// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/updatedowner.h"

#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

namespace {

constexpr QLatin1StringView ownerState("updated_owner");

QString ownerText(const Target &target)
{
    return QString::number(target.key) + u' ' + target.name;
}

} // namespace

Expected<std::optional<Target>> updatedOwner(Database &database)
{
    return KeyValueTable(database).value(ownerState).transform([](const std::optional<StateValue> &state) {
        if (!state) {
            return std::optional<Target>();
        }
        return std::optional(Target{.key = state->value.section(u' ', 0, 0).toLongLong(),
                                    .name = state->value.section(u' ', 1),
                                    .isProduction = true});
    });
}

Expected<bool> ownsUpdated(Database &database)
{
    return updatedOwner(database).transform([&](const std::optional<Target> &owner) {
        return database.target().isProduction && (!owner || owner->key == database.target().key);
    });
}

Expected<void> claimUpdated(Database &database)
{
    // As long as no target has it, or this one has it already.
    return database.target().isProduction
               ? KeyValueTable(database).setValueOnce(ownerState, ownerText(database.target()))
               : Expected<void>();
}

Expected<void> takeUpdated(Database &database)
{
    return KeyValueTable(database).setValue(ownerState, ownerText(database.target()));
}

} // namespace statusbridge
