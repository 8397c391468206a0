// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/reportreader.h"

#include "tests/zohosim/answers.h"
#include "tests/zohosim/selection.h"

#include <QJsonArray>

namespace statusbridge::zohosim {

namespace {

// No page of Zoho's lists it, so what is answered here is unknown.
constexpr int foreignCursorCode = 9290;

std::optional<HttpResponse> badParameters(const Options &options, const Call &call)
{
    static const QStringList known = {u"max_records"_s,  u"criteria"_s, u"fields"_s,
                                      u"field_config"_s, u"from"_s,     u"limit"_s};
    if (hasRepeatedName(call.query)) {
        return refusal(options, 401, 1000, u"A parameter is given twice."_s);
    }
    for (const auto &[name, value] : call.query) {
        if (!known.contains(name)) {
            return refusal(options, 401, 1060, u"Unknown parameter %1."_s.arg(name));
        }
    }
    const QString size = parameter(call.query, u"max_records").value_or(u"200"_s);
    if (size != u"200" && size != u"500" && size != u"1000") {
        return refusal(options, 400, 9250, u"Please enter a valid value for max_records."_s);
    }
    if (parameter(call.query, u"limit").value_or(QString()).toInt() > 200) {
        return refusal(options, 401, 2945, u"MORE_THAN_MAX_LENGTH"_s);
    }
    const QString config = parameter(call.query, u"field_config").value_or(u"quick_view"_s);
    static const QStringList configs = {u"quick_view"_s, u"detail_view"_s, u"custom"_s, u"all"_s};
    const bool named = !parameter(call.query, u"fields").value_or(QString()).isEmpty();
    if (!configs.contains(config) || named != (config == u"custom")) {
        return refusal(options, 401, 1000, u"field_config and fields don't fit together."_s);
    }
    return std::nullopt;
}

// The name that people see differs from the link name, which a client must not confuse with it.
QString displayed(const QString &linkName)
{
    return QString(linkName).replace(u'_', u' ');
}

} // namespace

ReportReader::ReportReader(const Options &options, const RecordStore &store) : m_options(options), m_store(store) {}

HttpResponse ReportReader::page(const HttpRequest &request, const Call &call)
{
    if (auto refused = badParameters(m_options, call)) {
        return *refused;
    }
    qsizetype offset = 0;
    if (const QByteArray cursor = request.header("record_cursor"); !cursor.isEmpty()) {
        const auto known = m_cursors.constFind(cursor);
        if (known == m_cursors.cend()) {
            return emptyAnswer(m_options);
        }
        if (known->target != request.target) {
            return refusal(m_options, 400, foreignCursorCode, u"The record_cursor is of another URL."_s);
        }
        offset = known->offset;
    }
    const QString criteria = parameter(call.query, u"criteria").value_or(u"ID != 0"_s);
    const auto found = selectedRecords(m_store, criteria, m_options);
    if (!found) {
        return refusal(m_options, found.error());
    }
    const int size = parameter(call.query, u"max_records").value_or(u"200"_s).toInt();
    return pageFrom(offset, request.target, *found, shownFields(call.query), size);
}

HttpResponse ReportReader::pageFrom(qsizetype offset, const QByteArray &target, const QList<QJsonObject> &found,
                                    const QStringList &fields, qsizetype size)
{
    if (offset >= found.size()) {
        return emptyAnswer(m_options);
    }
    const qsizetype start = m_options.cursorStyle == CursorStyle::Repeating ? 0 : offset;
    const qsizetype end = std::min(found.size(), start + size);
    QJsonArray data;
    for (qsizetype i = start; i < end; ++i) {
        data.append(shown(found.at(i), fields));
    }
    HttpResponse response = jsonAnswer(200, {{u"code"_s, codeValue(m_options, 3000)}, {u"data"_s, data}});
    if (end < found.size() && m_options.cursorStyle != CursorStyle::Dropped) {
        const quint64 number = m_options.cursorStyle == CursorStyle::Repeating ? 1 : ++m_lastCursor;
        const QByteArray cursor = "78S" + QByteArray::number(number, 16) + "abc";
        m_cursors.insert(cursor, Cursor{target, end});
        response.headers.append({"record_cursor", cursor});
    }
    return response;
}

HttpResponse ReportReader::one(const Call &call) const
{
    if (auto refused = badParameters(m_options, call)) {
        return *refused;
    }
    if (!m_store.contains(call.recordId) || isHidden(m_store.record(call.recordId), m_options)) {
        return goneAnswer(m_options, call.recordId);
    }
    return jsonAnswer(200, {{u"code"_s, codeValue(m_options, 3000)},
                            {u"data"_s, shown(m_store.record(call.recordId), shownFields(call.query))}});
}

HttpResponse ReportReader::meta(const Call &call) const
{
    QJsonObject body{{u"code"_s, codeValue(m_options, 3000)}};
    if (call.component.isEmpty()) {
        const bool isOfReports = call.path.endsWith(u"/reports");
        QJsonArray list;
        for (const QString &name :
             isOfReports ? QStringList(m_options.report) : QStringList(m_options.form) + m_options.otherForms) {
            list.append(QJsonObject{{u"link_name"_s, name}, {u"display_name"_s, displayed(name)}, {u"type"_s, 1}});
        }
        body.insert(isOfReports ? u"reports"_s : u"forms"_s, list);
        return jsonAnswer(200, body);
    }
    QJsonArray fields;
    for (const Field &field : m_options.fields.fields()) {
        if (field.kind != FieldKind::Id && call.component == m_options.form) {
            fields.append(QJsonObject{{u"link_name"_s, field.name},
                                      {u"display_name"_s, displayed(field.name)},
                                      {u"unique"_s, field.unique},
                                      {u"type"_s, static_cast<int>(field.kind)}});
        }
    }
    body.insert(u"fields"_s, fields);
    return jsonAnswer(200, body);
}

QStringList ReportReader::shownFields(const Parameters &query) const
{
    const QString config = parameter(query, u"field_config").value_or(u"quick_view"_s);
    QStringList wanted = config == u"quick_view" ? m_options.quickView : QStringList();
    if (config == u"custom") {
        wanted = parameter(query, u"fields").value_or(QString()).split(u',');
    }
    QStringList shown;
    for (const Field &field : m_options.fields.fields()) {
        if (field.inReport && (wanted.isEmpty() || wanted.contains(field.name))) {
            shown.append(field.name);
        }
    }
    return shown;
}

QJsonObject ReportReader::shown(const QJsonObject &record, const QStringList &fields) const
{
    QJsonObject visible;
    for (const QString &field : fields) {
        if (field == u"ID") {
            visible.insert(field, idValue(m_options, record.value(field).toString()));
        } else if (const auto value = record.constFind(field); value != record.constEnd()) {
            visible.insert(field, *value);
        }
    }
    return visible;
}

} // namespace statusbridge::zohosim
