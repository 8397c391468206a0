// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/storefixture.h"

#include "engine/setup/migrate.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/history/settlementwriter.h"
#include "engine/store/schema/migration.h"
#include "engine/store/state/lease.h"

#include <QtTest>

namespace statusbridge {

namespace {

template <typename T>
T valueOrEnd(Expected<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return std::move(result).value();
}

TestDatabase::Fill fillFor(StoreFixture::Tables tables, const Settings &settings)
{
    const bool isUsual =
        settings.webhookLogs == Settings().webhookLogs && settings.deliveredLogs == Settings().deliveredLogs;
    return tables == StoreFixture::Tables::Migrated && isUsual ? TestDatabase::Fill(makeUsualTables)
                                                               : TestDatabase::Fill();
}

} // namespace

void makeUsualTables(const DatabaseSettings &place)
{
    const auto database =
        valueOrEnd(Database::open(place, QString(), TestDatabase::password(), DatabasePurpose::Migration));
    valueOrEnd(migrate(*database, Settings().webhookLogs, Settings().deliveredLogs, {}));
}

StoreFixture::StoreFixture(Tables tables, const Settings &settings)
    : m_place(fillFor(tables, settings)), m_settings(settings), m_database(connect(DatabasePurpose::Migration))
{
    if (tables == Tables::Migrated) {
        valueOrEnd(migrate(*m_database, m_settings.webhookLogs, m_settings.deliveredLogs, {}));
    }
}

std::unique_ptr<Database> StoreFixture::connect(DatabasePurpose purpose, int timeoutSeconds) const
{
    return valueOrEnd(Database::open(databaseSettings(timeoutSeconds), QString(), TestDatabase::password(), purpose));
}

DatabaseSettings StoreFixture::databaseSettings(int timeoutSeconds) const
{
    DatabaseSettings settings = m_place.settings();
    settings.timeoutSeconds = timeoutSeconds;
    return settings;
}

void StoreFixture::run(const QString &sql, const QVariantList &bindings)
{
    valueOrEnd(m_database->change(sql, bindings));
}

QString StoreFixture::read(const QString &sql, const QVariantList &bindings)
{
    const QVariant value = valueOrEnd(m_database->scalar(sql, bindings));
    if (value.typeId() == QMetaType::Bool) { // PostgreSQL alone has them
        return value.toBool() ? u"1"_s : u"0"_s;
    }
    return value.isNull() ? u"NULL"_s : value.toString();
}

void StoreFixture::addWebhook(qint64 id, const QVariant &queueId, const QVariant &status, const QVariant &timestamp)
{
    run(u"INSERT INTO webhook_logs (id, queue_id, message_id, status, recipient_id, timestamp) "
        "VALUES (?, ?, 'wamid.A', ?, '15550001234', ?)"_s,
        {id, queueId, status, timestamp});
}

void StoreFixture::addDelivered(qint64 id, const QVariant &queueId, const QVariant &status, const QVariant &updated)
{
    run(u"INSERT INTO delivered_logs (id, queue_id, message_id, status, recipient_id, timestamp, \"Updated\") "
        "VALUES (?, ?, 'wamid.A', ?, '15550001234', '1750030073', ?)"_s,
        // A text is read as whatever type the column has.
        {id, queueId, status, updated.isNull() ? updated : QVariant(updated.toString())});
}

FencingToken StoreFixture::lease()
{
    return valueOrEnd(Lease(*m_database).acquire(u"test"_s, 60));
}

FencingToken StoreFixture::takeOver()
{
    run(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
    return valueOrEnd(Lease(*m_database).acquire(u"another instance"_s, 60));
}

qint64 StoreFixture::beginRun(const FencingToken &fencingToken)
{
    Run run;
    run.holder = u"test"_s;
    run.startedAt = QDateTime::currentDateTimeUtc();
    return valueOrEnd(RunJournal(*m_database).begin(fencingToken, run));
}

void StoreFixture::settle(const FencingToken &fencingToken, const WebhookTables &tables, const StatusRows &rows)
{
    Settlement settlement;
    settlement.entry.runId = beginRun(fencingToken);
    settlement.entry.recordId = u"1"_s;
    settlement.entry.queueId = u"1"_s;
    settlement.entry.outcome = RecordOutcome::Superseded;
    settlement.entry.at = QDateTime::currentDateTimeUtc();
    settlement.rowsToMark = rows;
    const auto entries = valueOrEnd(SettlementWriter(*m_database, tables).write(fencingToken, {settlement}));
    if (entries.constFirst().outcome == RecordOutcome::Failed) {
        qFatal("%s", qPrintable(entries.constFirst().reason.english()));
    }
}

StatusRow webhookRow(qint64 id, const QString &queueId, const QString &word)
{
    return StatusRow{.source = RowSource::WebhookLogs,
                     .id = QString::number(id),
                     .queueId = queueId,
                     .messageId = u"wamid.A"_s,
                     .statusWord = word,
                     .recipientId = u"15550001234"_s,
                     .timestamp = u"1750030073"_s,
                     .open = true};
}

StatusRow deliveredRow(qint64 id, const QString &queueId, const QString &word)
{
    StatusRow row = webhookRow(id, queueId, word);
    row.source = RowSource::DeliveredLogs;
    return row;
}

} // namespace statusbridge
