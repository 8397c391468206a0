// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/bodyinspection.h"

#include "engine/model/records.h"
#include "engine/status/eventtime.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcebodies.h"
#include "engine/store/collector/unrollstate.h"
#include "engine/store/sql/database.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int bodiesRead = 200; //!< since they may be large

//! Bodies by what in them became no status.
using TroubleCounts = QMap<QString, qint64>;

//! What every collector gets beside statuses of messages.
bool isUsual(const QString &trouble)
{
    return trouble == toString(BodyTrouble::NoStatuses) || trouble == toString(BodyTrouble::OtherKind);
}

//! As in: no_json (2), left_out (1).
QString listed(const TroubleCounts &counts, bool usual)
{
    QStringList texts;
    for (const auto &[trouble, count] : counts.asKeyValueRange()) {
        if (isUsual(trouble) == usual) {
            texts += u"%1 (%2)"_s.arg(trouble, QString::number(count));
        }
    }
    return texts.join(u", "_s);
}

Findings findingsOf(const TroubleCounts &counts, const Sentence &bodies)
{
    Findings findings;
    if (const QString troubles = listed(counts, false); !troubles.isEmpty()) {
        findings += {Finding::Severity::Warning, Sentence(SentenceId::BodiesTroubled, {bodies, troubles})};
    }
    if (const QString usual = listed(counts, true); !usual.isEmpty()) {
        findings += {Finding::Severity::Ok, Sentence(SentenceId::BodiesWithoutStatus, {bodies, usual})};
    }
    return findings;
}

//! Of the newest bodies.
struct BodySample
{
    int rows = 0;
    int unreadable = 0; //!< as JSON
    int withoutQueueId = 0;
    int withoutStatus = 0;
    int withoutTime = 0; //!< those with a text there that is no time
    QString unreadableTime;
    TroubleCounts others;

    void add(const BodyReading &reading, const QDateTime &now);
};

void BodySample::add(const BodyReading &reading, const QDateTime &now)
{
    ++rows;
    const auto has = [&](BodyTrouble trouble) { return reading.troubles.contains(trouble); };
    unreadable += has(BodyTrouble::NoJson) ? 1 : 0;
    withoutStatus += has(BodyTrouble::NoWord) ? 1 : 0;
    const auto &statuses = reading.statuses;
    withoutQueueId +=
        std::ranges::any_of(statuses, [](const BodyStatus &each) { return each.queueId.isEmpty(); }) ? 1 : 0;
    for (const BodyStatus &status : statuses) {
        if (!status.time.trimmed().isEmpty() && !eventTime(status.time, now)) {
            ++withoutTime;
            unreadableTime = status.time;
            break;
        }
    }
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        if (trouble != BodyTrouble::NoJson && trouble != BodyTrouble::NoWord) {
            ++others[toString(trouble)];
        }
    }
}

//! An error, if it is so of all of them.
Finding valueless(int count, const BodySample &sample, const Sentence &text)
{
    return {count == sample.rows ? Finding::Severity::Error : Finding::Severity::Warning, text};
}

Findings findingsOf(const BodySample &sample, const ResolvedTable &table)
{
    const QString section = sectionOf(table.source);
    const auto share = [&](int count) {
        return Sentence(SentenceId::ShareOfNewestRows, {count, sample.rows, table.table});
    };
    Findings findings;
    if (sample.unreadable > 0) {
        findings += valueless(
            sample.unreadable, sample,
            Sentence(SentenceId::DocumentsUnreadable, {table.bodies->documents().join(u"\", \""_s), sample.unreadable,
                                                       sample.rows, table.table, section}));
    }
    if (sample.withoutQueueId > 0) {
        findings += valueless(
            sample.withoutQueueId, sample,
            Sentence(SentenceId::RowsWithoutQueueId, {share(sample.withoutQueueId), section + u".queue_id"_s}));
    }
    if (sample.withoutStatus > 0) {
        findings +=
            valueless(sample.withoutStatus, sample,
                      Sentence(SentenceId::RowsWithoutStatus, {share(sample.withoutStatus), section + u".status"_s}));
    }
    if (sample.withoutTime > 0) {
        findings += {Finding::Severity::Warning,
                     Sentence(SentenceId::TimesUnreadable,
                              {share(sample.withoutTime), sample.unreadableTime.left(40), section + u".timestamp"_s})};
    }
    return findings + findingsOf(sample.others, share(sample.rows));
}

//! Hands the newest bodies with their keys to \p visit.
Expected<void> forNewest(Database &database, const ResolvedTable &table, int limit,
                         const std::function<void(const SourceBody &)> &visit)
{
    const RowSql sql(database.dialect(), table);
    const QStringList columns = QStringList{sql.idText()} + sql.bodyValues();
    return database.forEachRow(sql.newest(columns.join(u", "_s), limit), {},
                               [&](const QSqlQuery &row) { visit(sourceBodyOf(table, row, 1)); });
}

Expected<Findings> inspectProgress(Database &database, const ResolvedTable &table)
{
    const auto state = unrollState(database, table);
    if (!state || !*state) {
        return state.transform([](const auto &) { return Findings(); });
    }
    if ((*state)->isComplete) {
        return Findings{{Finding::Severity::Ok,
                         Sentence(SentenceId::BodiesAllRead, {table.table, (*state)->bodies, (*state)->done})}};
    }
    return database.scalar(database.dialect().estimatedRows(table.name())).transform([&](const QVariant &rows) {
        return Findings{{Finding::Severity::Ok,
                         Sentence(SentenceId::BodiesFirstReading,
                                  {table.table, (*state)->bodies, std::max(rows.toLongLong(), (*state)->bodies)})}};
    });
}

} // namespace

Expected<Findings> inspectBodies(Database &database, const ResolvedTable &table)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    BodySample sample;
    return forNewest(database, table, bodiesRead,
                     [&](const SourceBody &body) { sample.add(table.bodies->read(body.values, now), now); })
        .transform([&] { return findingsOf(sample, table); });
}

Expected<Findings> inspectUnrolling(Database &database, const WebhookTables &tables)
{
    Findings findings;
    for (const ResolvedTable &table : tables.unrolled()) {
        const auto progress = inspectProgress(database, table);
        TroubleCounts counts;
        const auto counted = progress.and_then([&](const Findings &) {
            return database.forEachRow(
                u"SELECT trouble, count(*) FROM statusbridge_body_troubles WHERE source = ? GROUP BY trouble"_s,
                {settledSource(table.source)},
                [&counts](const QSqlQuery &row) { counts.insert(row.value(0).toString(), row.value(1).toLongLong()); });
        });
        if (!counted) {
            return counted.error();
        }
        findings += *progress + findingsOf(counts, Sentence(SentenceId::BodiesOfTable, {table.table}));
    }
    return findings;
}

Expected<StatusRows> newestStatuses(Database &database, const ResolvedTable &table, int limit)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    StatusRows rows;
    return forNewest(database, table, limit,
                     [&](const SourceBody &body) {
                         for (const BodyStatus &status : table.bodies->read(body.values, now).statuses) {
                             rows += {.source = table.source,
                                      .id = body.key,
                                      .queueId = status.queueId,
                                      .messageId = status.messageId,
                                      .statusWord = status.word,
                                      .recipientId = status.recipient,
                                      .timestamp = status.time};
                         }
                     })
        .transform([&] { return rows; });
}

} // namespace statusbridge
