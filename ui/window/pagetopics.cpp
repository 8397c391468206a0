// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagetopics.h"

#include "engine/core/literals.h"

namespace statusbridge {

ManualPlace manualPlaceOf(CommandId showCommand)
{
    switch (showCommand) {
    case CommandId::ShowOverview:
        return {u"cycles"_s, u"the-overview"_s};
    case CommandId::ShowDelivery:
        return {u"delivery"_s, {}};
    case CommandId::ShowRuns:
        return {u"cycles"_s, u"the-page-cycles"_s};
    case CommandId::ShowLookup:
        return {u"cycles"_s, u"where-is-a-message"_s};
    case CommandId::ShowParked:
        return {u"cycles"_s, u"parked-records"_s};
    case CommandId::ShowAudit:
        return {u"audit"_s, {}};
    case CommandId::ShowLog:
        return {u"cycles"_s, u"the-log"_s};
    case CommandId::ShowSettings:
        return {u"settings"_s, {}};
    default:
        return {};
    }
}

} // namespace statusbridge
