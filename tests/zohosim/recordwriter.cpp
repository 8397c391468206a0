// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/recordwriter.h"

#include "tests/zohosim/answers.h"
#include "tests/zohosim/selection.h"
#include "tests/zohosim/updatebody.h"

#include <QJsonArray>

namespace statusbridge::zohosim {

namespace {

constexpr qsizetype maxRecordsInOneUpdate = 200;

} // namespace

RecordWriter::RecordWriter(const Options &options, RecordStore &store, RequestLog &log)
    : m_options(options), m_store(store), m_log(log)
{}

HttpResponse RecordWriter::update(const HttpRequest &request, const Call &call)
{
    const Expected<QJsonObject> body = parsedUpdate(request.body, false);
    if (!body) {
        return refusal(m_options, body.error());
    }
    if (!call.query.isEmpty()) {
        return refusal(m_options, 401, 1060, u"Unknown parameter %1."_s.arg(call.query.first().first));
    }
    if (!m_store.contains(call.recordId) || isHidden(m_store.record(call.recordId), m_options)) {
        return goneAnswer(m_options, call.recordId);
    }
    return jsonAnswer(200, write(call.recordId, *body));
}

HttpResponse RecordWriter::updateMany(const HttpRequest &request, const Call &call)
{
    const Expected<QJsonObject> body = parsedUpdate(request.body, true);
    if (!body) {
        return refusal(m_options, body.error());
    }
    const auto selected = selectedRecords(m_store, body->value(u"criteria").toString(), m_options);
    if (!selected) {
        return refusal(m_options, selected.error());
    }
    QStringList ids;
    for (const QJsonObject &record : *selected) {
        ids.append(record.value(u"ID").toString());
    }
    if (ids.isEmpty()) {
        return refusal(m_options, 404, 3100, u"No records found for the given criteria."_s);
    }
    const bool untilLimit = parameter(call.query, u"process_until_limit") == u"true";
    if (ids.size() > maxRecordsInOneUpdate && !untilLimit) {
        return refusal(m_options, 200, 3960, u"More than 200 records cannot be processed."_s);
    }
    QJsonArray result;
    for (const QString &id : ids.mid(0, maxRecordsInOneUpdate)) {
        result.append(write(id, *body));
    }
    QJsonObject answer{{u"result"_s, result}, {u"code"_s, codeValue(m_options, 3000)}};
    if (untilLimit) {
        answer.insert(u"more_records"_s, ids.size() > maxRecordsInOneUpdate);
    }
    return jsonAnswer(200, answer);
}

QJsonObject RecordWriter::write(const QString &id, const QJsonObject &body)
{
    const QJsonObject data = body.value(u"data").toObject();
    if (const auto problem = problemWith(id, data)) {
        return *problem;
    }
    for (auto it = data.begin(); it != data.end(); ++it) {
        m_store.setField(id, it.key(), *it);
    }
    const QJsonArray skipped = body.value(u"skip_workflow").toArray();
    const bool ran = !skipped.contains(u"form_workflow"_s) && !skipped.contains(u"all"_s);
    m_log.written(m_store.record(id), ran);
    QJsonObject answer{{u"code"_s, codeValue(m_options, 3000)}, {u"data"_s, echo(id, body)}};
    if (body.value(u"result").toObject().value(u"message").toBool(true)) {
        answer.insert(u"message"_s, m_options.updateMessage);
    }
    return answer;
}

std::optional<QJsonObject> RecordWriter::problemWith(const QString &id, const QJsonObject &data) const
{
    for (auto it = data.begin(); it != data.end(); ++it) {
        const auto problem = problemWithValue(m_options.fields.find(it.key()), *it, m_options.dateFormat);
        if (problem && problem->code == 3001) {
            return QJsonObject{{u"code"_s, codeValue(m_options, 3001)},
                               {u"error"_s, QJsonArray{u"%1: %2"_s.arg(it.key(), problem->words)}}};
        }
        if (problem && problem->code == 3002) {
            return QJsonObject{{u"code"_s, codeValue(m_options, 3002)},
                               {u"error"_s, QJsonObject{{it.key(), problem->words}}}};
        }
        if (problem) {
            return QJsonObject{{u"code"_s, codeValue(m_options, problem->code)}, {u"message"_s, problem->words}};
        }
    }
    // Zoho validates every unique field again, also those that weren't sent.
    if (const QString field = m_store.duplicate(id, data); !field.isEmpty()) {
        const QString words = u"This value already exists. Enter a unique value."_s;
        return QJsonObject{{u"code"_s, codeValue(m_options, 3002)}, {u"error"_s, QJsonObject{{field, words}}}};
    }
    return std::nullopt;
}

QJsonObject RecordWriter::echo(const QString &id, const QJsonObject &body) const
{
    QJsonObject data;
    const QJsonArray fields = body.value(u"result").toObject().value(u"fields").toArray();
    const QJsonObject record = m_store.record(id);
    if (body.contains(u"result")) {
        for (const auto &field : fields) {
            data.insert(field.toString(), record.value(field.toString()));
        }
    } else {
        data = body.value(u"data").toObject();
    }
    data.insert(u"ID"_s, idValue(m_options, id));
    return data;
}

} // namespace statusbridge::zohosim
