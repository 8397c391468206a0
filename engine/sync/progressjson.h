// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

namespace statusbridge {

//! \brief The progress as the JSON text that stands in the lease, for other instances to show, and back.
[[nodiscard]] QString toJson(const CycleProgress &progress);
[[nodiscard]] std::optional<CycleProgress> progressFromJson(const QString &json);

} // namespace statusbridge
