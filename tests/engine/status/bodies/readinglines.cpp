// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/status/bodies/readinglines.h"

#include "engine/core/literals.h"

namespace statusbridge {

QStringList linesOf(const BodyReading &reading)
{
    QStringList lines;
    for (const BodyStatus &status : reading.statuses) {
        QString line = status.word;
        const auto add = [&line](const QString &name, const QString &value) {
            line += value.isEmpty() ? QString() : u' ' + name + u'=' + value;
        };
        add(u"id"_s, status.messageId);
        add(u"queue"_s, status.queueId);
        add(u"to"_s, status.recipient);
        add(u"member"_s, status.participant);
        add(u"at"_s, status.time);
        add(u"code"_s, status.reasonCode);
        add(u"why"_s, status.reason);
        add(u"from"_s, status.businessNumber);
        add(u"template"_s, status.templateName);
        lines += line;
    }
    for (auto trouble = reading.troubles.cbegin(); trouble != reading.troubles.cend(); ++trouble) {
        lines += toString(trouble.key()) + u' ' + QString::number(trouble.value());
    }
    return lines;
}

QStringList linesOf(const BodyReader &reader, const QByteArray &body)
{
    return linesOf(reader.read(body, dayOfReading()));
}

QDateTime dayOfReading()
{
    return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
}

} // namespace statusbridge
