// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <optional>

namespace statusbridge {

//! \brief Two settings that are fine alone but not together.
struct SettingConflict
{
    QString fullName; //!< the setting to change, "status.aliases"
    Sentence message; //!< begins with its name
};

//! \brief The first conflict in \p settings, each of which is valid by itself. Pure.
[[nodiscard]] std::optional<SettingConflict> findConflict(const Settings &settings);

//! \brief Whether \p host means this machine only: 127.0.0.0/8, ::1 or "localhost". No name is looked up. Pure.
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! \brief What of Zoho is spoken to: each needs what the one before it needs, and more.
enum class ZohoPart : quint8 { Accounts, Application, Report };

//! \brief Whether everything is set that a call to Zoho needs. Errors: Configuration, naming all that is missing.
[[nodiscard]] Expected<void> checkZohoIsConfigured(const ZohoSettings &zoho, ZohoPart part = ZohoPart::Report);

} // namespace statusbridge
