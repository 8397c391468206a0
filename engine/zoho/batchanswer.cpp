// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/batchanswer.h"

#include "engine/zoho/codes.h"
#include "engine/zoho/zohowords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace statusbridge::zoho {

namespace {

bool isResult(const QJsonObject &object)
{
    const QJsonValue updated = object.value(u"updated");
    const QJsonValue failed = object.value(u"failed");
    const auto fits = [](const QJsonValue &list) { return list.isArray() || list.isUndefined(); };
    return fits(updated) && fits(failed) && !(updated.isUndefined() && failed.isUndefined());
}

//! What stops a cycle is not for a list of records to say; any other reason is the record's own.
Error refusalOf(const QJsonObject &entry)
{
    const int code = codeOf(entry).value_or(0);
    const QString words = wordsOf(entry);
    Error error{.kind = ErrorKind::RecordRefused, .message = SentenceId::UpdateRefused};
    if (const auto meaning = meaningOf(code, 200, ApiPurpose::Update, words)) {
        const bool isOfRecord = meaning->kind == ErrorKind::RecordRefused || meaning->kind == ErrorKind::RecordGone ||
                                meaning->kind == ErrorKind::Account || meaning->kind == ErrorKind::Bug;
        error = isOfRecord ? *meaning : error;
    }
    error.detail = words;
    error.code = code;
    return error;
}

} // namespace

QByteArray batchBody(const QList<RecordUpdate> &updates, const FieldNames &fields)
{
    QJsonArray list;
    for (const RecordUpdate &update : updates) {
        list.append(QJsonObject{{u"id"_s, update.recordId}, {u"data"_s, dataOf(update.values, fields)}});
    }
    return QJsonDocument(QJsonObject{{u"updates"_s, list}}).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> functionResult(const QJsonObject &body)
{
    const QJsonValue wrapped = body.value(u"result");
    const QJsonObject inside =
        wrapped.isString() ? QJsonDocument::fromJson(wrapped.toString().toUtf8()).object() : wrapped.toObject();
    for (const QJsonObject &object : {inside, body}) {
        if (isResult(object)) {
            return object;
        }
    }
    return std::nullopt;
}

BatchAnswer readBatchAnswer(const QJsonObject &body, const QStringList &asked)
{
    const QJsonObject result = functionResult(body).value_or(QJsonObject());
    QSet<QString> updated;
    const QJsonArray updatedList = result.value(u"updated").toArray();
    for (const auto &id : updatedList) {
        updated.insert(textOf(id));
    }
    QHash<QString, Error> failed;
    const QJsonArray failedList = result.value(u"failed").toArray();
    for (const auto &value : failedList) {
        const QJsonObject entry = value.toObject();
        failed.insert(textOf(entry.value(u"id")), refusalOf(entry));
    }
    BatchAnswer answer;
    for (const QString &id : asked) {
        const auto refused = failed.constFind(id);
        if (updated.contains(id) == (refused != failed.cend())) {
            answer.unknown += id;
        } else if (refused != failed.cend()) {
            answer.refused.append({id, *refused});
        } else {
            answer.updated += id;
        }
    }
    return answer;
}

} // namespace statusbridge::zoho
