// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/sampleinspection.h"

#include "engine/model/records.h"
#include "engine/status/eventtime.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/schema/bodyinspection.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

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
    int withLongQueueId = 0;
    int withUnreadableQueueId = 0;
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
    if (row.value(5).toInt() != 0) {
        ++(fitsKey(row.value(1).toString()) ? withUnreadableQueueId : withLongQueueId);
    }
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

Sentence share(int count, const Sample &sample, const ResolvedTable &table)
{
    return Sentence(SentenceId::ShareOfNewestRows, {count, sample.rows, table.table});
}

Finding valueless(int count, const Sample &sample, const ResolvedTable &table, SentenceId sentence,
                  const QString &setting)
{
    return {count == sample.rows ? Finding::Severity::Error : Finding::Severity::Warning,
            Sentence(sentence, {share(count, sample, table), sectionOf(table.source) + u'.' + setting})};
}

Findings findingsOf(const Sample &sample, const ResolvedTable &table)
{
    Findings findings;
    if (sample.withoutQueueId > 0) {
        findings += valueless(sample.withoutQueueId, sample, table, SentenceId::RowsWithoutQueueId, u"queue_id"_s);
    }
    if (sample.withLongQueueId > 0) {
        findings += valueless(sample.withLongQueueId, sample, table, SentenceId::QueueIdsTooLong, u"queue_id"_s);
    }
    if (sample.withUnreadableQueueId > 0) {
        findings +=
            valueless(sample.withUnreadableQueueId, sample, table, SentenceId::QueueIdsUnreadable, u"queue_id"_s);
    }
    if (sample.withoutStatus > 0) {
        findings += valueless(sample.withoutStatus, sample, table, SentenceId::RowsWithoutStatus, u"status"_s);
    }
    if (sample.withoutTime > 0) {
        findings += {Finding::Severity::Warning,
                     Sentence(SentenceId::TimesUnreadable,
                              {share(sample.withoutTime, sample, table), sample.unreadableTime.left(40),
                               sectionOf(table.source) + u".timestamp"_s})};
    }
    if (!sample.unknownMarks.isEmpty()) {
        findings +=
            {Finding::Severity::Warning, Sentence(SentenceId::MarksUnreadable,
                                                  {table.updated, table.table, (*sample.unknownMarks.cbegin()).left(40),
                                                   sectionOf(table.source) + u".updated"_s})};
    }
    if (sample.keys.size() < sample.rows) {
        findings += {Finding::Severity::Error,
                     Sentence(SentenceId::KeyRepeats, {table.id, table.table, sectionOf(table.source) + u".id"_s})};
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
        return {Finding::Severity::Ok, Sentence(SentenceId::WordsKnown, {found.rows, table.table})};
    }
    return {Finding::Severity::Warning,
            Sentence(SentenceId::WordsUnknown, {found.rows, table.table, listed(found.counts)})};
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
    const QStringList columns = {
        sql.idText(), sql.queueIdText(), sql.statusText(),
        sql.time(),   sql.updatedText(), u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(sql.hasImpossibleQueueId())};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Sample sample;
    const auto read = database.forEachRow(sql.newest(columns.join(u", "_s), sampleSize), {},
                                          [&](const QSqlQuery &row) { sample.add(row, now); });
    return read.transform([&] { return findingsOf(sample, table); });
}

Expected<Findings> inspectWords(Database &database, const WebhookTables &tables, const Ranking &ranking)
{
    Findings findings;
    for (const RowSource source : {RowSource::WebhookLogs, RowSource::DeliveredLogs, RowSource::Statuses}) {
        const ResolvedTable *table = tables.of(source);
        if (!table || table->bodies) {
            continue;
        }
        const auto found = readWords(database, *table, ranking);
        if (!found) {
            return found.error();
        }
        findings += findingOf(*found, *table);
    }
    return findings;
}

Expected<StatusRows> newestRows(Database &database, RowSource source, const TableMapping &mapping, int limit)
{
    return resolveTable(database, source, mapping).and_then([&](const ResolvedTable &table) {
        return table.bodies ? newestStatuses(database, table, limit) : readNewest(database, table, limit);
    });
}

} // namespace statusbridge
