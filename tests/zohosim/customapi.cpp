// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/customapi.h"

#include "tests/zohosim/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace statusbridge::zohosim {

namespace {

// The loop, the two values of an entry, the record, the question whether there is one, and the entry of a list; then
// the question and the assignment of each field.
constexpr int statementsOfRecord = 6;
constexpr int statementsOfField = 2;

//! The updates of a body that has just these members, or nothing.
std::optional<QJsonArray> updatesIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.keys() != QStringList{u"updates"_s} || !object.value(u"updates").isArray()) {
        return std::nullopt;
    }
    const QJsonArray updates = object.value(u"updates").toArray();
    const bool fits = std::all_of(updates.begin(), updates.end(), [](const QJsonValue &value) {
        const QJsonObject update = value.toObject();
        return update.keys() == QStringList{u"data"_s, u"id"_s} && update.value(u"id").isString() &&
               update.value(u"data").isObject();
    });
    return fits ? std::optional(updates) : std::nullopt;
}

QString wordsOf(const QJsonObject &problem)
{
    const QJsonValue error = problem.value(u"error");
    if (error.isObject()) {
        const QJsonObject fields = error.toObject();
        return fields.begin().key() + u": " + fields.begin()->toString();
    }
    return error.isArray() ? error.toArray().at(0).toString() : problem.value(u"message").toString();
}

} // namespace

CustomApi::CustomApi(const Options &options, RecordStore &store, RequestLog &log, const RecordWriter &writer)
    : m_options(options), m_store(store), m_log(log), m_writer(writer)
{}

HttpResponse CustomApi::run(const HttpRequest &request)
{
    const CustomApiOptions &custom = m_options.customApi;
    if (custom.mostBytes > 0 && request.body.size() > custom.mostBytes) {
        return jsonAnswer(413, {{u"message"_s, u"The body is too large."_s}});
    }
    const auto updates = updatesIn(request.body);
    if (!updates) {
        return refusal(m_options, 400, 3020, u"The body is missing or incomplete."_s);
    }
    Result result;
    qsizetype statements = 0;
    for (const auto &value : *updates) {
        const QJsonObject update = value.toObject();
        statements += statementsOfRecord + statementsOfField * update.value(u"data").toObject().size();
        if (custom.statements > 0 && statements > custom.statements) {
            return refusal(m_options, 400, 9400, u"The limit of statements was exceeded."_s);
        }
        if (custom.fatalIds.contains(update.value(u"id").toString())) {
            return refusal(m_options, 400, 9410, u"The function failed to execute."_s);
        }
        apply(update, result);
    }
    for (const QString &id : custom.foreignIds) {
        result.updated.append(idValue(m_options, id));
    }
    return answer(result);
}

void CustomApi::apply(const QJsonObject &update, Result &result)
{
    const QString id = update.value(u"id").toString();
    const QJsonObject data = update.value(u"data").toObject();
    const auto fail = [&](const QJsonValue &code, const QString &message) {
        result.failed.append(
            QJsonObject{{u"id"_s, idValue(m_options, id)}, {u"code"_s, code}, {u"message"_s, message}});
    };
    if (!m_store.contains(id)) {
        fail(codeValue(m_options, 3190), u"No record with ID %1 found."_s.arg(id));
        return;
    }
    if (m_options.customApi.refusedIds.contains(id)) {
        fail(codeValue(m_options, m_options.customApi.refusalCode), u"Status: Scripted."_s);
        return;
    }
    if (const auto problem = m_writer.problemWith(id, data)) {
        fail(problem->value(u"code"), wordsOf(*problem));
        return;
    }
    for (auto it = data.begin(); it != data.end(); ++it) {
        m_store.setField(id, it.key(), *it);
    }
    m_log.written(m_store.record(id), false);
    if (m_options.customApi.unansweredIds.contains(id)) {
        return;
    }
    result.updated.append(idValue(m_options, id));
    if (m_options.customApi.twiceAnsweredIds.contains(id)) {
        fail(codeValue(m_options, 3001), u"Scripted."_s);
    }
}

HttpResponse CustomApi::answer(const Result &result) const
{
    const QJsonObject body{{u"updated"_s, result.updated}, {u"failed"_s, result.failed}};
    switch (m_options.customApi.resultStyle) {
    case ResultStyle::Bare:
        return jsonAnswer(200, body);
    case ResultStyle::Wrapped:
        return jsonAnswer(200, {{u"code"_s, codeValue(m_options, 3000)}, {u"result"_s, body}});
    case ResultStyle::WrappedText:
        break;
    }
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return jsonAnswer(200, {{u"code"_s, codeValue(m_options, 3000)}, {u"result"_s, QString::fromUtf8(text)}});
}

} // namespace statusbridge::zohosim
