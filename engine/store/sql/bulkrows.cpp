// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/bulkrows.h"

#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

bool mustBeEscaped(QChar character)
{
    return character == u'"' || character == u'\\' || character < u' ';
}

void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (mustBeEscaped(text.at(i))) {
            json += QStringView(text).mid(start, i - start);
            json += u"\\u%1"_s.arg(text.at(i).unicode(), 4, 16, QLatin1Char('0'));
            start = i + 1;
        }
    }
    json += QStringView(text).mid(start);
    json += u'"';
}

} // namespace

void BulkRows::add(const QString &text)
{
    if (!m_json.endsWith(u'[')) {
        m_json += u',';
    }
    if (text.isNull()) {
        m_json += u"null"_s;
    } else {
        appendQuoted(m_json, text);
    }
}

QString BulkRows::json() const
{
    return isEmpty() ? u"[]"_s : QString(u'[' + m_json + u"]]"_s);
}

QString jsonList(const QStringList &texts)
{
    QString json;
    for (const QString &text : texts) {
        json += json.isEmpty() ? u'[' : u',';
        appendQuoted(json, text);
    }
    return json.isEmpty() ? u"[]"_s : QString(json + u']');
}

QString namesOf(const QList<JsonField> &fields)
{
    QStringList names;
    for (const JsonField &field : fields) {
        names += field.name;
    }
    return names.join(u", "_s);
}

Expected<void> insertAll(Database &database, const QString &table, const QList<JsonField> &fields, const BulkRows &rows,
                         const QStringList &keys)
{
    if (rows.isEmpty()) {
        return {};
    }
    QStringList others;
    for (const JsonField &field : fields) {
        if (!keys.contains(field.name)) {
            others += field.name;
        }
    }
    // SQLite reads ON CONFLICT after a SELECT as part of a join unless there is a WHERE (sqlite.org/lang_UPSERT.html).
    const QString sql = u"INSERT INTO %1 (%2) SELECT %2 FROM %3 AS j WHERE 1 = 1%4"_s.arg(
        table, namesOf(fields), database.dialect().jsonRows(fields),
        keys.isEmpty() ? QString() : database.dialect().orUpdate(keys, others));
    return database.run(sql, {rows.json()});
}

Expected<void> deleteAll(Database &database, const QString &table, const QString &column, const QStringList &texts,
                         const QString &condition)
{
    if (texts.isEmpty()) {
        return {};
    }
    const Dialect &dialect = database.dialect();
    return database.run(
        u"%1 WHERE %2 AND %3"_s.arg(dialect.deleteFrom(table), condition, dialect.isOneOfBoundTexts(column)),
        {jsonList(texts)});
}

Expected<void> deleteAll(Database &database, const QString &table, const QString &column, const QList<qint64> &ids,
                         const QString &condition)
{
    if (ids.isEmpty()) {
        return {};
    }
    BulkRows rows;
    for (const qint64 id : ids) {
        rows.addRow(id);
    }
    const QString source = database.dialect().jsonRows({{.name = u"id"_s, .type = JsonField::Type::Integer}});
    return database.run(u"%1 WHERE %2 AND %3 IN (SELECT j.id FROM %4 AS j)"_s.arg(database.dialect().deleteFrom(table),
                                                                                  condition, column, source),
                        {rows.json()});
}

} // namespace statusbridge
