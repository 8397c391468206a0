// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonfields.h"
#include "engine/model/delivery.h"

namespace statusbridge {

//! \brief The document of a report, with what it answers: the same of `report --json` and the HTTP API.
[[nodiscard]] QJsonObject jsonOf(const DeliveryReport &report, const DeliveryQuestion &question);
//! \brief The document of a page of messages; `next` is null behind the last one.
[[nodiscard]] QJsonObject jsonOf(const DeliveryPage &page);

//! \brief The members of these, as they are described to callers.
[[nodiscard]] QList<JsonMember> deliveryReportMembers();
[[nodiscard]] QList<JsonMember> deliveryPageMembers();

} // namespace statusbridge
