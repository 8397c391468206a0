// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/sampleinspection.h"

#include "engine/model/records.h"
#include "engine/status/eventtime.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int sampleSize = 1000;

//! What the newest rows are like.
struct Sample
{
    int rows = 0;
    int withoutQueueId = 0;
    int withoutStatus = 0;
    int withoutTime = 0; //!< those that have a text there, but none that is a time
    QString unreadableTime;
    QSet<QString> keys;
    QSet<QString> unknownMarks;

    void add(const QSqlQuery &row, const QDateTime &now);
};

bool isMark(const QString &text)
{
    return text.isEmpty() || saysYes(text) || flagWords().contains(text.toLower());
}

void Sample::add(const QSqlQuery &row, const QDateTime &now)
{
    ++rows;
    keys.insert(row.value(0).toString());
    withoutQueueId += row.value(1).toString().isEmpty() ? 1 : 0;
    withoutStatus += row.value(2).toString().trimmed().isEmpty() ? 1 : 0;
    const QString time = row.value(3).toString();
    if (!time.trimmed().isEmpty() && !eventTime(time, now)) {
        ++withoutTime;
        unreadableTime = time;
    }
    if (const QString mark = row.value(4).toString(); !isMark(mark)) {
        unknownMarks.insert(mark);
    }
}

QString share(int count, const Sample &sample, const ResolvedTable &table)
{
    return u"%1 of the newest %2 rows of \"%3\""_s.arg(QString::number(count), QString::number(sample.rows),
                                                       table.table);
}

Finding valueless(int count, const Sample &sample, const ResolvedTable &table, const QString &what,
                  const QString &setting)
{
    const bool isNone = count == sample.rows;
    return {isNone ? Finding::Severity::Error : Finding::Severity::Warning,
            u"%1 have no %2, so that nothing becomes of them: %3 %4.%5."_s.arg(
                share(count, sample, table), what, isNone ? u"correct"_s : u"if there should be more, look at"_s,
                sectionOf(table.source), setting)};
}

Findings findingsOf(const Sample &sample, const ResolvedTable &table)
{
    Findings findings;
    if (sample.withoutQueueId > 0) {
        findings += valueless(sample.withoutQueueId, sample, table, u"queue id"_s, u"queue_id"_s);
    }
    if (sample.withoutStatus > 0) {
        findings += valueless(sample.withoutStatus, sample, table, u"status"_s, u"status"_s);
    }
    if (sample.withoutTime > 0) {
        findings +=
            {Finding::Severity::Warning,
             u"%1 hold a time that can't be read, such as \"%2\", so that they come last among "
             "equals and no time is written: point %3.timestamp at Unix time or ISO 8601."_s.arg(
                 share(sample.withoutTime, sample, table), sample.unreadableTime.left(40), sectionOf(table.source))};
    }
    if (!sample.unknownMarks.isEmpty()) {
        findings +=
            {Finding::Severity::Warning,
             u"The column \"%1\" of \"%2\" holds \"%3\", which is neither yes nor no and counts "
             "as open: set %4.updated to a column of booleans."_s.arg(
                 table.updated, table.table, (*sample.unknownMarks.cbegin()).left(40), sectionOf(table.source))};
    }
    if (sample.keys.size() < sample.rows) {
        findings += {Finding::Severity::Error,
                     u"The column \"%1\" of \"%2\" holds the same key more than once, so that rows that "
                     "were not read would be marked: set %3.id to a column that is unique."_s.arg(
                         table.id, table.table, sectionOf(table.source))};
    }
    return findings;
}

//! The columns out of which a notation reads, each once.
QStringList documentColumns(const ResolvedTable &table)
{
    QStringList columns;
    for (const ColumnExpressions &sources :
         {table.queueId, table.messageId, table.status, table.recipientId, table.timestamp}) {
        for (const ColumnExpression &source : sources) {
            if (!source.path.isEmpty() && !columns.contains(source.column)) {
                columns += source.column;
            }
        }
    }
    return columns;
}

//! Of documents a few, since they may be large.
Expected<Findings> inspectDocuments(Database &database, const ResolvedTable &table)
{
    constexpr int documentsRead = 200;
    const Dialect &dialect = database.dialect();
    Findings findings;
    for (const QString &column : documentColumns(table)) {
        int rows = 0;
        int broken = 0;
        const auto read = database.forEachRow(
            RowSql(dialect, table).newest(dialect.text(u"r."_s + dialect.quoted(column)), documentsRead), {},
            [&](const QSqlQuery &row) {
                const QByteArray body = row.value(0).toString().toUtf8();
                ++rows;
                broken += !body.trimmed().isEmpty() && QJsonDocument::fromJson(body).isNull() ? 1 : 0;
            });
        if (!read) {
            return read.error();
        }
        if (broken > 0) {
            findings +=
                {broken == rows ? Finding::Severity::Error : Finding::Severity::Warning,
                 u"The column \"%1\" of %2 of the newest %3 rows of \"%4\" holds what is no JSON, so that "
                 "nothing is read out of it: see what writes it, or correct the notation in [%5]."_s.arg(
                     column, QString::number(broken), QString::number(rows), table.table, sectionOf(table.source))};
        }
    }
    return findings;
}

constexpr qsizetype mostNamed = 10;
constexpr qsizetype mostLetters = 40;

//! Words that are not known, by how often they are there.
struct UnknownWords
{
    int rows = 0;
    QHash<QString, int> counts;
};

Expected<UnknownWords> readWords(Database &database, const ResolvedTable &table, const Ranking &ranking)
{
    const RowSql sql(database.dialect(), table);
    UnknownWords found;
    const auto read = database.forEachRow(sql.newest(sql.statusText(), sampleSize), {}, [&](const QSqlQuery &row) {
        ++found.rows;
        const QString word = row.value(0).toString().trimmed().toLower();
        if (!word.isEmpty() && !ranking.read(word)) {
            ++found.counts[word];
        }
    });
    return read.and_then([&] { return Expected(found); });
}

//! The most frequent ones first, as in: "deleted" (12), "warning" (1).
QString listed(const QHash<QString, int> &counts)
{
    QList<std::pair<QString, int>> words;
    for (const auto &[word, count] : counts.asKeyValueRange()) {
        words.append({word, count});
    }
    std::ranges::sort(words, [](const auto &left, const auto &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    QStringList texts;
    for (const auto &[word, count] : words.first(std::min(words.size(), mostNamed))) {
        texts += u"\"%1\" (%2)"_s.arg(word.left(mostLetters), QString::number(count));
    }
    if (words.size() > mostNamed) {
        texts += u"and %1 more"_s.arg(words.size() - mostNamed);
    }
    return texts.join(u", "_s);
}

Finding findingOf(const UnknownWords &found, const ResolvedTable &table)
{
    if (found.counts.isEmpty()) {
        return {Finding::Severity::Ok, u"All words in the newest %1 rows of \"%2\" are known."_s.arg(
                                           QString::number(found.rows), table.table)};
    }
    return {Finding::Severity::Warning,
            u"The newest %1 rows of \"%2\" hold words that are not known and never pushed: %3. If one "
            "means a word of the ranking, add it to status.aliases."_s.arg(QString::number(found.rows), table.table,
                                                                           listed(found.counts))};
}

Expected<StatusRows> readNewest(Database &database, const ResolvedTable &table, int limit)
{
    const RowSql sql(database.dialect(), table);
    return database.list(sql.newest(sql.valueColumns(), limit), {},
                         [&](const QSqlQuery &row) { return valueRowOf(table.source, row); });
}

} // namespace

Expected<Findings> inspectSample(Database &database, const ResolvedTable &table)
{
    const RowSql sql(database.dialect(), table);
    const QStringList columns = {sql.idText(), sql.queueIdText(), sql.statusText(), sql.time(), sql.updatedText()};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Sample sample;
    const auto read = database.forEachRow(sql.newest(columns.join(u", "_s), sampleSize), {},
                                          [&](const QSqlQuery &row) { sample.add(row, now); });
    return read.and_then([&] { return inspectDocuments(database, table); }).transform([&](const Findings &documents) {
        return documents + findingsOf(sample, table);
    });
}

Expected<Findings> inspectWords(Database &database, const WebhookTables &tables, const Ranking &ranking)
{
    Findings findings;
    for (const ResolvedTable &table : {tables.webhookLogs, tables.deliveredLogs}) {
        const auto found = readWords(database, table, ranking);
        if (!found) {
            return found.error();
        }
        findings += findingOf(*found, table);
    }
    return findings;
}

Expected<StatusRows> newestRows(Database &database, RowSource source, const TableMapping &mapping, int limit)
{
    const auto table = resolveTable(database, source, mapping);
    const auto version = table.and_then([&](const ResolvedTable &) { return schemaVersion(database); });
    if (!version) {
        return version.error();
    }
    const QString function = database.dialect().ownFunction;
    if (function.isEmpty() || *version > 0) {
        return readNewest(database, *table, limit);
    }
    // What the mapping needs is made for as long as it takes to read, and taken back.
    Expected<StatusRows> rows = StatusRows();
    const auto undone = database.inTransaction([&]() -> Expected<void> {
        rows = database.run(function).and_then([&] { return readNewest(database, *table, limit); });
        return Error{.kind = ErrorKind::Cancelled, .message = u"This was a preview."_s};
    });
    return !undone && undone.error().kind != ErrorKind::Cancelled ? Expected<StatusRows>(undone.error()) : rows;
}

} // namespace statusbridge
