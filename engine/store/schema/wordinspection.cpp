// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/wordinspection.h"

#include "engine/status/ranking.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/database.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int readRows = 1000;
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
    const auto read =
        database.forEachRow(sql.newest(database.dialect().text(sql.status()), readRows), {}, [&](const QSqlQuery &row) {
            ++found.rows;
            const QString word = row.value(0).toString().trimmed().toLower();
            if (!word.isEmpty() && !ranking.read(word)) {
                ++found.counts[word];
            }
        });
    if (!read) {
        return read.error();
    }
    return found;
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

StoreFinding findingOf(const UnknownWords &found, const ResolvedTable &table)
{
    if (found.counts.isEmpty()) {
        return {StoreFinding::Severity::Ok, u"All words in the newest %1 rows of \"%2\" are known."_s.arg(
                                                QString::number(found.rows), table.table)};
    }
    return {StoreFinding::Severity::Warning,
            u"The newest %1 rows of \"%2\" hold words that are not known and never pushed: %3. If one "
            "means a word of the ranking, add it to status.aliases."_s.arg(QString::number(found.rows), table.table,
                                                                           listed(found.counts))};
}

} // namespace

Expected<StoreFindings> inspectWords(Database &database, const WebhookTables &tables, const Ranking &ranking)
{
    StoreFindings findings;
    for (const ResolvedTable &table : {tables.webhookLogs, tables.deliveredLogs}) {
        const auto found = readWords(database, table, ranking);
        if (!found) {
            return found.error();
        }
        findings += findingOf(*found, table);
    }
    return findings;
}

} // namespace statusbridge
