// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge::zohosim {

QJsonValue codeValue(const Options &options, int code)
{
    return options.codeStyle == NumberStyle::Text ? QJsonValue(QString::number(code)) : QJsonValue(code);
}

QJsonValue idValue(const Options &options, const QString &id)
{
    return options.idStyle == NumberStyle::Number ? QJsonValue(static_cast<qint64>(id.toLongLong())) : QJsonValue(id);
}

HttpResponse jsonAnswer(int status, const QJsonObject &body)
{
    return HttpResponse{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse refusal(const Options &options, int status, int code, const QString &message)
{
    return jsonAnswer(status, {{u"code"_s, codeValue(options, code)}, {u"message"_s, message}});
}

HttpResponse refusal(const Options &options, const Error &error)
{
    return refusal(options, error.code == 2945 ? 401 : 400, error.code, error.message.english());
}

HttpResponse emptyAnswer(const Options &options)
{
    const QString words = u"No records found matching the given criteria."_s;
    switch (options.emptyAnswer) {
    case EmptyAnswer::BadRequest9280:
        return refusal(options, 400, 9280, words);
    case EmptyAnswer::NotFound9280:
        return refusal(options, 404, 9280, words);
    case EmptyAnswer::NotFound3100:
        return refusal(options, 404, 3100, u"No records found for the given criteria."_s);
    case EmptyAnswer::EmptyList:
        break;
    }
    return jsonAnswer(200, {{u"code"_s, codeValue(options, 3000)}, {u"data"_s, QJsonArray()}});
}

HttpResponse goneAnswer(const Options &options, const QString &id)
{
    return options.goneAnswer == GoneAnswer::Ok3190
               ? refusal(options, 200, 3190, u"No record with ID %1 found."_s.arg(id))
               : refusal(options, 404, 3100, u"No Data Available"_s);
}

} // namespace statusbridge::zohosim
