// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreason.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/bodyreader.h"

namespace statusbridge {

namespace {

//! Whether it gives a reason; some providers send "no error" with every status.
bool tellsReason(const BodyStatus &status)
{
    return !(status.reasonCode.isEmpty() && status.reason.isEmpty()) && status.reasonCode != u"0";
}

std::optional<FailureReason> firstReason(const QList<BodyStatus> &statuses, const QString &messageId)
{
    std::optional<FailureReason> first;
    for (const BodyStatus &status : statuses) {
        if (!tellsReason(status)) {
            continue;
        }
        const FailureReason reason{
            .provider = status.provider, .code = status.reasonCode, .vendorWords = status.reason};
        if (status.messageId == messageId) {
            return reason;
        }
        first = first ? first : reason;
    }
    return first;
}

} // namespace

std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId)
{
    const QByteArray body = payload.toUtf8();
    for (auto shape = BodyShape::Meta; shape != BodyShape::Custom; shape = static_cast<BodyShape>(int(shape) + 1)) {
        const auto reason =
            firstReason(BodyReader(shape).read(body, QDateTime::currentDateTimeUtc()).statuses, messageId);
        if (reason) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace statusbridge
