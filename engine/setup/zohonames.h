// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief The names of the application's reports, forms, or fields of \p form, for pick lists. One call of the day's,
//! which is counted once there is a database. Blocks on the network. Errors: Account (the scope may be missing; only a
//! warning, since names can be typed), Unauthorized, Configuration (owner or app are not set) and those of any call.
[[nodiscard]] Expected<QList<ZohoNameView>> zohoReports(const EngineEnvironment &environment);
[[nodiscard]] Expected<QList<ZohoNameView>> zohoForms(const EngineEnvironment &environment);
[[nodiscard]] Expected<QList<ZohoNameView>> zohoFields(const EngineEnvironment &environment, const QString &form);

} // namespace statusbridge
