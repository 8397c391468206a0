// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreason.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/bodyreader.h"
#include "engine/status/bodies/jsontext.h"

namespace statusbridge {

namespace {

std::optional<FailureReason> firstReason(const QList<BodyStatus> &statuses, const QString &messageId)
{
    std::optional<FailureReason> first;
    for (const BodyStatus &status : statuses) {
        const auto reason = failureReasonOf(status.provider, status.reasonCode, status.reason);
        if (reason && status.messageId == messageId) {
            return reason;
        }
        first = first ? first : reason;
    }
    return first;
}

const QList<BodyReader> &readersOfAllShapes()
{
    static const QList<BodyReader> readers = [] {
        QList<BodyReader> made;
        for (auto shape = BodyShape::Meta; shape != BodyShape::Custom; shape = static_cast<BodyShape>(int(shape) + 1)) {
            made.append(BodyReader(shape));
        }
        return made;
    }();
    return readers;
}

} // namespace

std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId)
{
    const QByteArray body = payload.toUtf8();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto json = jsonOf(body);
    const auto *document = std::get_if<QJsonValue>(&json);
    for (const BodyReader &reader : readersOfAllShapes()) {
        const auto reading = document ? reader.readDocument(*document, now) : reader.read(body, now);
        if (const auto reason = firstReason(reading.statuses, messageId)) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace statusbridge
