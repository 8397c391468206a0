// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/storefixture.h"

#include "engine/store/lease.h"
#include "engine/store/migration.h"
#include "engine/store/runjournal.h"

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

} // namespace

StoreFixture::StoreFixture(Tables tables, const Settings &settings)
    : m_settings(settings), m_database(connect(DatabasePurpose::Migration))
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
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    }
    return value.isNull() ? QStringLiteral("NULL") : value.toString();
}

void StoreFixture::addWebhook(qint64 id, const QVariant &queueId, const QVariant &status, const QVariant &timestamp)
{
    run(QStringLiteral("INSERT INTO webhook_logs (id, queue_id, message_id, status, recipient_id, timestamp) "
                       "VALUES (?, ?, 'wamid.A', ?, '15550001234', ?)"),
        {id, queueId, status, timestamp});
}

void StoreFixture::addDelivered(qint64 id, const QVariant &queueId, const QVariant &status, const QVariant &updated)
{
    run(QStringLiteral(
            "INSERT INTO delivered_logs (id, queue_id, message_id, status, recipient_id, timestamp, \"Updated\") "
            "VALUES (?, ?, 'wamid.A', ?, '15550001234', '1750030073', ?)"),
        // A text is read as whatever type the column has.
        {id, queueId, status, updated.isNull() ? updated : QVariant(updated.toString())});
}

Fence StoreFixture::lease()
{
    return valueOrEnd(Lease(*m_database).acquire(QStringLiteral("test"), 60));
}

Fence StoreFixture::takeOver()
{
    run(QStringLiteral("UPDATE statusbridge_lease SET expires_at = 1"));
    return valueOrEnd(Lease(*m_database).acquire(QStringLiteral("somebody else"), 60));
}

qint64 StoreFixture::beginRun(const Fence &fence)
{
    Run run;
    run.holder = QStringLiteral("test");
    run.startedAt = QDateTime::currentDateTimeUtc();
    return valueOrEnd(RunJournal(*m_database).begin(fence, run));
}

StatusRow webhookRow(qint64 id, const QString &queueId, const QString &word)
{
    return StatusRow{.source = RowSource::WebhookLogs,
                     .id = QString::number(id),
                     .queueId = queueId,
                     .messageId = QStringLiteral("wamid.A"),
                     .statusWord = word,
                     .recipientId = QStringLiteral("15550001234"),
                     .timestamp = QStringLiteral("1750030073"),
                     .open = true};
}

StatusRow deliveredRow(qint64 id, const QString &queueId, const QString &word)
{
    StatusRow row = webhookRow(id, queueId, word);
    row.source = RowSource::DeliveredLogs;
    return row;
}

} // namespace statusbridge
