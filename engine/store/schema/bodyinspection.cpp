// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/bodyinspection.h"

#include "engine/config/settings.h"
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
using TroubleCounts = QMap<BodyTrouble, qint64>;

//! As in: left_out (1), no_json (2).
QString listed(const TroubleCounts &counts, bool usual)
{
    QStringList texts;
    for (const auto &[trouble, count] : counts.asKeyValueRange()) {
        if (isUsual(trouble) == usual) {
            texts += u"%1 (%2)"_s.arg(toString(trouble), QString::number(count));
        }
    }
    texts.sort();
    return texts.join(u", "_s);
}

//! \param troubled what holds the troubles \param usual what holds no status as is usual
Findings findingsOf(const TroubleCounts &counts, const Sentence &troubled, const Sentence &usual)
{
    Findings findings;
    if (const QString troubles = listed(counts, false); !troubles.isEmpty()) {
        findings += {Finding::Severity::Warning, Sentence(SentenceId::BodiesTroubled, {troubled, troubles})};
    }
    if (const QString others = listed(counts, true); !others.isEmpty()) {
        findings += {Finding::Severity::Ok, Sentence(SentenceId::BodiesWithoutStatus, {usual, others})};
    }
    return findings;
}

//! Of the newest bodies. All are numbers of rows.
struct BodySample
{
    int rows = 0;
    int unreadable = 0; //!< as JSON
    int withoutQueueId = 0;
    int withoutStatus = 0;
    int withoutTime = 0; //!< those with a text there that is no time
    QString unreadableTime;
    TroubleCounts others;
    int troubled = 0; //!< by others, of which a row may have several
    int usual = 0;

    void add(const BodyReading &reading, const QDateTime &now);
};

void BodySample::add(const BodyReading &reading, const QDateTime &now)
{
    ++rows;
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
    bool isTroubled = false;
    bool hasUsual = false;
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        if (trouble == BodyTrouble::NoJson) {
            ++unreadable;
        } else if (trouble == BodyTrouble::NoWord) {
            ++withoutStatus;
        } else {
            ++others[trouble];
            (isUsual(trouble) ? hasUsual : isTroubled) = true;
        }
    }
    troubled += isTroubled ? 1 : 0;
    usual += hasUsual ? 1 : 0;
}

//! An error, if it is so of all of them.
Finding valueless(int count, const BodySample &sample, const Sentence &text)
{
    return {count == sample.rows ? Finding::Severity::Error : Finding::Severity::Warning, text};
}

//! What of a table's setting is to be looked at for \p setting, which a shape stands for if there is one.
QString settingOf(const ResolvedTable &table, const QString &setting)
{
    return sectionOf(table.source) + u'.' + (table.bodies->hasShape() ? u"shape"_s : setting);
}

//! No fault of the settings where a provider has its own shape: then it is they that tell where else queue ids are.
Finding withoutQueueId(const BodySample &sample, const ResolvedTable &table, const Sentence &rows)
{
    if (!table.bodies->hasShape()) {
        return valueless(sample.withoutQueueId, sample,
                         Sentence(SentenceId::RowsWithoutQueueId, {rows, settingOf(table, u"queue_id"_s)}));
    }
    return {Finding::Severity::Warning,
            Sentence(table.bodies->hasQueueIds() ? SentenceId::BodiesWithoutQueueId : SentenceId::BodiesLackQueueId,
                     {rows})};
}

Findings findingsOf(const BodySample &sample, const ResolvedTable &table, bool areQueueIdsFound)
{
    const auto share = [&](int count) {
        return Sentence(SentenceId::ShareOfNewestRows, {count, sample.rows, table.table});
    };
    Findings findings;
    if (sample.unreadable > 0) {
        findings += valueless(
            sample.unreadable, sample,
            Sentence(SentenceId::DocumentsUnreadable, {table.bodies->documents().join(u"\", \""_s), sample.unreadable,
                                                       sample.rows, table.table, sectionOf(table.source)}));
    }
    if (sample.withoutQueueId > 0 && !areQueueIdsFound) {
        findings += withoutQueueId(sample, table, share(sample.withoutQueueId));
    }
    if (sample.withoutStatus > 0) {
        findings += valueless(
            sample.withoutStatus, sample,
            Sentence(SentenceId::RowsWithoutStatus, {share(sample.withoutStatus), settingOf(table, u"status"_s)}));
    }
    if (sample.withoutTime > 0) {
        findings +=
            {Finding::Severity::Warning,
             Sentence(table.bodies->hasShape() ? SentenceId::BodyTimesUnreadable : SentenceId::TimesUnreadable,
                      {share(sample.withoutTime), sample.unreadableTime.left(40), settingOf(table, u"timestamp"_s)})};
    }
    return findings + findingsOf(sample.others, share(sample.troubled), share(sample.usual));
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

Expected<Findings> inspectBodies(Database &database, const ResolvedTable &table, const QueueIdSettings &queueIds)
{
    // Every status has one of the two ids.
    const bool areQueueIdsFound = queueIds.useMessageId || !queueIds.table.isEmpty();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    BodySample sample;
    return forNewest(database, table, bodiesRead,
                     [&](const SourceBody &body) { sample.add(table.bodies->read(body.values, now), now); })
        .transform([&] { return findingsOf(sample, table, areQueueIdsFound); });
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
                {settledSource(table.source)}, [&counts](const QSqlQuery &row) {
                    if (const auto trouble = bodyTroubleOf(row.value(0).toString())) {
                        counts.insert(*trouble, row.value(1).toLongLong());
                    }
                });
        });
        if (!counted) {
            return counted.error();
        }
        const Sentence bodies(SentenceId::BodiesOfTable, {table.table});
        findings += *progress + findingsOf(counts, bodies, bodies);
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
