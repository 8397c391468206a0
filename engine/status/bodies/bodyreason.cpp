// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreason.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/bodyreader.h"
#include "engine/status/bodies/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

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

constexpr QLatin1StringView reasonMember("statusbridge_reason");

std::optional<FailureReason> keptReason(const QJsonObject &piece)
{
    const QJsonArray values = piece.value(reasonMember).toArray();
    return failureReasonOf(values.at(0).toString(), values.at(1).toString(), values.at(2).toString());
}

} // namespace

std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId)
{
    const QByteArray body = payload.toUtf8();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto json = jsonOf(body);
    const auto *document = std::get_if<QJsonValue>(&json);
    if (const auto kept = document ? keptReason(document->toObject()) : std::nullopt) {
        return kept;
    }
    for (const BodyReader &reader : readersOfAllShapes()) {
        const auto reading = document ? reader.readDocument(*document, now) : reader.read(body, now);
        if (const auto reason = firstReason(reading.statuses, messageId)) {
            return reason;
        }
    }
    return std::nullopt;
}

QJsonObject pieceOf(const BodyStatus &status)
{
    QJsonObject piece = status.part;
    const auto reason = failureReasonOf(status.provider, status.reasonCode, status.reason);
    const QString alone = QString::fromUtf8(QJsonDocument(piece).toJson(QJsonDocument::Compact));
    if (reason && failureReason(alone, status.messageId) != reason) {
        piece.insert(reasonMember, QJsonArray{reason->provider, reason->code, reason->vendorWords});
    }
    return piece;
}

} // namespace statusbridge
