// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/drilldown.h"

#include <algorithm>

namespace statusbridge {

DeliveryFilter narrowed(const DeliveryFilter &filter, const QList<DeliveryState> &states)
{
    DeliveryFilter narrow = filter;
    narrow.states = states;
    return narrow;
}

DeliveryFilter narrowed(const DeliveryFilter &filter, const DeliveryPeriod &period)
{
    DeliveryFilter narrow = filter;
    narrow.from = period.begin;
    narrow.until = period.end;
    return narrow;
}

DeliveryFilter narrowed(const DeliveryFilter &filter, const DeliveryReason &reason)
{
    DeliveryFilter narrow = filter;
    narrow.states = {DeliveryState::Failed};
    narrow.reasonCode = reason.code;
    return narrow;
}

DeliveryFilter narrowed(const DeliveryFilter &filter, DeliveryDimension dimension, const QString &value)
{
    DeliveryFilter narrow = filter;
    switch (dimension) {
    case DeliveryDimension::Provider:
        narrow.provider = value;
        break;
    case DeliveryDimension::Number:
        narrow.number = value;
        break;
    case DeliveryDimension::Template:
        narrow.messageTemplate = value;
        break;
    }
    return narrow;
}

bool isTold(const QList<DeliveryGroup> &groups)
{
    return std::ranges::any_of(groups, [](const DeliveryGroup &group) { return !group.value.isEmpty(); });
}

QList<DeliveryDimension> toldBy(const DeliveryReport &report)
{
    QList<DeliveryDimension> told;
    for (auto groups = report.groups.cbegin(); groups != report.groups.cend(); ++groups) {
        if (isTold(*groups)) {
            told += groups.key();
        }
    }
    return told;
}

} // namespace statusbridge
