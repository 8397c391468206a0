// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"

namespace statusbridge {

struct EngineEnvironment;
struct Settings;

//! \brief Notes in the audit what the environment's person did, with a connection of its own: for commands that have
//! none. Blocks on the database; what fails is told in the log alone (audittable.h).
void noteCommand(const EngineEnvironment &environment, const AuditedCommand &command);
//! \brief The same of several, and of another person.
void noteCommands(const EngineEnvironment &environment, const Actor &by, const QList<AuditedCommand> &commands);

//! \brief That the secret called \p name was stored. Pure.
[[nodiscard]] inline AuditedCommand secretChange(const QString &name)
{
    return {.action = AuditAction::ChangeSecret, .object = name, .after = u"changed"_s};
}

//! \brief A row for each setting that \p after has other than \p before, without the credentials that a URL may carry.
//! Pure.
[[nodiscard]] QList<AuditedCommand> settingChanges(const Settings &before, const Settings &after);
//! \brief noteCommands() of what \p by changed in the settings of \p before, in the database that \p after names.
void noteSettingChanges(const EngineEnvironment &before, const Settings &after, const Actor &by);

} // namespace statusbridge
