// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/rownotices.h"

#include "engine/store/schema/alteration.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! What the trigger is called, on each table.
constexpr QLatin1StringView triggerName("statusbridge_rows");

Expected<RowNotices> noticesOf(Database &database, const TableName &table)
{
    // A statement of the collector fires it once, however many rows it inserts. One that an earlier version made does
    // not tell of changes (16 is the bit of UPDATE).
    return database
        .scalar(u"SELECT max(tgtype & 16) FROM pg_catalog.pg_trigger WHERE tgrelid = to_regclass(%1) AND tgname = %2 "
                "AND NOT tgisinternal AND tgenabled <> 'D'"_s.arg(sqlText(database.dialect().qualified(table)),
                                                                  sqlText(triggerName)))
        .transform([](const QVariant &update) {
            return update.isNull() ? RowNotices::None : update.toInt() == 0 ? RowNotices::NewRows : RowNotices::Changes;
        });
}

Expected<void> makeFunction(Database &database)
{
    // No right to make it again is needed where it is there already.
    const auto isThere = database.scalar(u"SELECT to_regproc('statusbridge_notify_rows') IS NOT NULL"_s);
    if (!isThere || isThere->toBool()) {
        return isThere ? Expected<void>() : isThere.error();
    }
    return database.run(
        u"CREATE FUNCTION statusbridge_notify_rows() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
        "PERFORM pg_catalog.pg_notify(%1, TG_TABLE_NAME); RETURN NULL; END $body$"_s.arg(sqlText(rowNoticeChannel())));
}

Expected<void> makeTrigger(Database &database, const ResolvedTable &table)
{
    // Of these columns alone, so that a cycle that marks rows tells itself nothing.
    QStringList columns;
    for (const QString &column : table.bodies ? table.bodies->columns() : QStringList{table.queueId, table.status}) {
        columns += database.dialect().quoted(column);
    }
    const QString name = database.dialect().qualified(table.name());
    const Alteration alteration = {
        .table = table.name(),
        .statement = u"CREATE TRIGGER %1 AFTER INSERT OR UPDATE OF %2 ON %3 FOR EACH STATEMENT EXECUTE FUNCTION "
                     "statusbridge_notify_rows()"_s.arg(triggerName, columns.join(u", "_s), name),
        .what = SentenceId::ATriggerOfNewRows};
    // Together, so that no row comes in between.
    const QString dropOld = u"DROP TRIGGER IF EXISTS %1 ON %2"_s.arg(triggerName, name);
    return alterBriefly(database, alteration, QStringList{dropOld, alteration.statement});
}

} // namespace

QString rowNoticeChannel()
{
    return u"statusbridge_rows"_s;
}

QString rowNoticeTrial()
{
    return u"trial:"_s;
}

Expected<RowNotices> rowNotices(Database &database, const WebhookTables &tables)
{
    if (!database.dialect().tellsOfRows) {
        return RowNotices::None;
    }
    return noticesOf(database, tables.webhookLogs.name()).and_then([&](RowNotices webhooks) {
        return noticesOf(database, tables.deliveredLogs.name()).transform([&](RowNotices delivered) {
            return std::min(webhooks, delivered);
        });
    });
}

Expected<QList<Sentence>> makeRowNotices(Database &database, const WebhookTables &tables)
{
    QList<Sentence> done;
    auto made = makeFunction(database);
    for (const ResolvedTable &table : {tables.webhookLogs, tables.deliveredLogs}) {
        const auto before = made.and_then([&] { return noticesOf(database, table.name()); });
        if (!before) {
            return before.error();
        }
        if (*before == RowNotices::Changes) {
            continue;
        }
        made = makeTrigger(database, table);
        if (!made) {
            return made.error();
        }
        done += Sentence(SentenceId::TriggerMade, {table.table, triggerName});
    }
    return done;
}

Expected<void> sendTrialNotice(Database &database, const QString &payload)
{
    return database
        .scalar(u"SELECT pg_catalog.pg_notify(%1, %2)"_s.arg(sqlText(rowNoticeChannel()),
                                                             sqlText(rowNoticeTrial() + payload)))
        .and_then([](const QVariant &) { return Expected<void>(); });
}

} // namespace statusbridge
