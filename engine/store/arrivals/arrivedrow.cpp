// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivedrow.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/bodyreason.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

namespace statusbridge {

namespace {

//! No provider says that much of one message; on its way into a row it would take twenty times its size.
constexpr qsizetype longestPayload = 64LL * 1024;

const QString withoutQueueId = u"-"_s;

//! Null if it is empty.
QByteArray jsonOf(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString arrivalDigest(const BodyStatus &status)
{
    const QString id = status.messageId.isEmpty() ? u"queue id "_s + status.queueId : status.messageId;
    // The same moment may be written in two ways.
    const QString time = status.timeMs ? QString::number(*status.timeMs) : status.time;
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QString &part : {id, status.word.toLower(), time, status.recipient, status.participant}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes)); // or "a", "bc" would be "ab", "c"
    }
    // What happened at about the same time stands side by side in the table, so that writing many touches few pages.
    constexpr qint64 second = 1000;
    constexpr int timeDigits = 10;
    return u"%1"_s.arg(status.timeMs.value_or(0) / second, timeDigits, 16, QLatin1Char('0')) +
           QString::fromLatin1(hash.result().toHex()) + (status.queueId.isEmpty() ? withoutQueueId : QString());
}

QString digestWithQueueId(const QString &digest)
{
    return digest.endsWith(withoutQueueId) ? digest.chopped(withoutQueueId.size()) : digest;
}

QString payloadOf(const BodyStatus &status)
{
    const QByteArray piece = jsonOf(pieceOf(status));
    if (piece.size() <= longestPayload) {
        return QString::fromUtf8(piece);
    }
    BodyStatus bare = status;
    bare.part = {};
    return QString::fromUtf8(jsonOf(pieceOf(bare)));
}

QString timeForColumn(const BodyStatus &status, const QString &typeName)
{
    static const QRegularExpression numbers(u"int|num|dec|double|float|real"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dates(u"time|date"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isNumber = numbers.match(typeName).hasMatch();
    if (!isNumber && !dates.match(typeName).hasMatch()) {
        return status.time.isEmpty() ? QString() : status.time;
    }
    if (!status.timeMs) {
        return {};
    }
    constexpr qint64 second = 1000;
    return isNumber ? QString::number(*status.timeMs / second)
                    : QDateTime::fromMSecsSinceEpoch(*status.timeMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace statusbridge
