// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/bulkrows.h"

#include "engine/store/sql/database.h"

#include <numeric>

namespace statusbridge {

namespace {

//! A packet is 1 MiB where a server is set to the least that is common.
constexpr qsizetype mostBytes = 512LL * 1024;

bool mustBeEscaped(QChar character)
{
    return character == u'"' || character == u'\\' || character < u' ';
}

//! Whether no database takes it: a NUL, or a surrogate without the other one.
bool isNoText(const QString &text, qsizetype i)
{
    const QChar character = text.at(i);
    if (!character.isSurrogate()) {
        return character.isNull();
    }
    return character.isHighSurrogate() ? i + 1 == text.size() || !text.at(i + 1).isLowSurrogate()
                                       : i == 0 || !text.at(i - 1).isHighSurrogate();
}

void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBad = isNoText(text, i);
        if (isBad || mustBeEscaped(text.at(i))) {
            json += QStringView(text).mid(start, i - start);
            json += isBad ? QString(QChar::ReplacementCharacter)
                          : u"\\u%1"_s.arg(text.at(i).unicode(), 4, 16, QLatin1Char('0'));
            start = i + 1;
        }
    }
    json += QStringView(text).mid(start);
    json += u'"';
}

//! As UTF-8, at most.
qsizetype bytesOf(QStringView text)
{
    constexpr char16_t lastOfOneByte = 0x7f;
    constexpr qsizetype mostOfOne = 3;
    return std::accumulate(text.begin(), text.end(), qsizetype(0), [](qsizetype bytes, QChar character) {
        return bytes + (character > lastOfOneByte ? mostOfOne : 1);
    });
}

Expected<void> runForAll(Database &database, const QString &sql, const BulkRows &rows)
{
    Expected<void> done;
    for (const QString &portion : rows.portions()) {
        done = done.and_then([&] { return database.run(sql, {portion}); });
    }
    return done;
}

} // namespace

void BulkRows::endRow(qsizetype start)
{
    const qsizetype bytes = bytesOf(QStringView(m_json).mid(start)) + 2;
    if (m_bytes > 0 && m_bytes + bytes > mostBytes) {
        m_cuts += start;
        m_bytes = 0;
    }
    m_bytes += bytes;
}

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

QStringList BulkRows::portions() const
{
    QStringList portions;
    qsizetype start = 0;
    for (const qsizetype cut : m_cuts) {
        portions += u'[' + m_json.mid(start, cut - start - 1) + u']'; // without the comma between them
        start = cut;
    }
    return isEmpty() ? portions : portions + QStringList(u'[' + m_json.mid(start) + u"]]"_s);
}

bool fitsKey(const QString &text)
{
    return text.size() <= longestKey || text.toUcs4().size() <= longestKey;
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

QStringList jsonLists(const QStringList &texts)
{
    QStringList lists;
    qsizetype start = 0;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype more = bytesOf(texts.at(i)) + 3;
        if (bytes > 0 && bytes + more > mostBytes) {
            lists += jsonList(texts.mid(start, i - start));
            start = i;
            bytes = 0;
        }
        bytes += more;
    }
    return texts.isEmpty() ? QStringList() : lists + QStringList(jsonList(texts.mid(start)));
}

Expected<int> changeForAll(Database &database, const QString &sql, const QStringList &texts)
{
    int changed = 0;
    for (const QString &list : jsonLists(texts)) {
        const auto some = database.change(sql, {list});
        if (!some) {
            return some;
        }
        changed += *some;
    }
    return changed;
}

Expected<QStringList> textsForAll(Database &database, const QString &sql, const QStringList &texts)
{
    QStringList found;
    for (const QString &list : jsonLists(texts)) {
        const auto some = database.texts(sql, {list});
        if (!some) {
            return some;
        }
        found += *some;
    }
    return found;
}

QString namesOf(const QList<BulkColumn> &fields)
{
    QStringList names;
    for (const BulkColumn &field : fields) {
        names += field.name;
    }
    return names.join(u", "_s);
}

Expected<void> insertAll(Database &database, const QString &table, const QList<BulkColumn> &fields,
                         const BulkRows &rows, const QStringList &keys)
{
    if (rows.isEmpty()) {
        return {};
    }
    QStringList others;
    for (const BulkColumn &field : fields) {
        if (!keys.contains(field.name)) {
            others += field.name;
        }
    }
    // SQLite reads ON CONFLICT after a SELECT as part of a join unless there is a WHERE (sqlite.org/lang_UPSERT.html).
    const QString sql = u"INSERT INTO %1 (%2) SELECT %2 FROM %3 AS j WHERE 1 = 1%4"_s.arg(
        table, namesOf(fields), database.dialect().jsonRows(fields),
        keys.isEmpty() ? QString() : database.dialect().orUpdate(keys, others));
    return runForAll(database, sql, rows);
}

Expected<void> deleteAll(Database &database, const QString &table, const QString &column, const QStringList &texts,
                         const QString &condition)
{
    const Dialect &dialect = database.dialect();
    return changeForAll(
               database,
               u"%1 WHERE %2 AND %3"_s.arg(dialect.deleteFrom(table), condition, dialect.isOneOfBoundTexts(column)),
               texts)
        .and_then([](int) { return Expected<void>(); });
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
    const QString source = database.dialect().jsonRows({{.name = u"id"_s, .type = BulkColumn::Type::Integer}});
    return runForAll(database,
                     u"%1 WHERE %2 AND %3 IN (SELECT j.id FROM %4 AS j)"_s.arg(database.dialect().deleteFrom(table),
                                                                               condition, column, source),
                     rows);
}

} // namespace statusbridge
