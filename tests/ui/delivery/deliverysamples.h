// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"

namespace statusbridge {

//! \brief Two hours of a morning at a shop, with all that a body may tell.
inline DeliveryReport morning()
{
    const QDateTime begin(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
    DeliveryReport report;
    report.counts = {.pending = 10, .delivered = 60, .read = 20, .failed = 10};
    report.periods = {{.begin = begin,
                       .end = begin.addSecs(3600),
                       .counts = {.pending = 4, .delivered = 40, .read = 20, .failed = 2}},
                      {.begin = begin.addSecs(3600),
                       .end = begin.addSecs(7200),
                       .counts = {.pending = 6, .delivered = 20, .failed = 8}}};
    report.groups = {
        {DeliveryDimension::Provider, {{u"WhatsApp"_s, report.counts}}},
        {DeliveryDimension::Number, {{QString(), report.counts}}},
        {DeliveryDimension::Template,
         {{u"order_shipped"_s, {.delivered = 60, .read = 20, .failed = 10}}, {QString(), {.pending = 10}}}}};
    report.reasons = {
        {.provider = u"WhatsApp"_s, .code = u"131026"_s, .words = u"Message undeliverable"_s, .messages = 7},
        {.provider = u"WhatsApp"_s, .code = {}, .words = {}, .messages = 3}};
    report.times = {.messages = 80, .medianSeconds = 2.5, .percentile95Seconds = 61};
    report.countedAt = begin.addSecs(7200);
    return report;
}

} // namespace statusbridge
