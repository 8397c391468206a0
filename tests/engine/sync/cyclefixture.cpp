// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include "engine/setup/migrate.h"
#include "tests/engine/store/storefixture.h"
#include "tests/support/testconnection.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace statusbridge {

Expected<std::optional<Secret>> MemorySecrets::read(const QString &secretName) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(secretName);
    return found == m_secrets.cend() || found->isEmpty() ? std::optional<Secret>() : std::optional(*found);
}

Expected<void> MemorySecrets::write(const QString &secretName, const Secret &secret)
{
    if (!m_isWritable) {
        return readOnlyStoreError(*this, secretName);
    }
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(secretName, secret);
    return {};
}

Expected<void> MemorySecrets::remove(const QString &secretName)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(secretName);
    return {};
}

zohosim::Options CycleFixture::generousOptions()
{
    zohosim::Options options;
    options.perMinute = 0;
    return options;
}

zohosim::Options CycleFixture::limitedOptions(int callsADay)
{
    auto options = generousOptions();
    options.perDay = callsADay;
    options.tokensInTenMinutes = 0;
    options.liveTokens = 1000;
    options.fullLog = false;
    return options;
}

CycleFixture::CycleFixture(const zohosim::Options &options)
    : m_place([](const DatabaseSettings &place) {
        makeUsualTables(place);
        // Of a target that isn't configured here; the migration below adds the right one.
        TestDatabase::executeOn(place, {u"DELETE FROM statusbridge_scheduler"_s});
    })
    , zoho(options)
    , environment{.settings = settings,
                  .dataDirectory = directory.path(),
                  .secrets = secrets,
                  .clock = clock,
                  .holder = u"test"_s}
    , engine(environment)
{
    if (const auto started = zoho.start(); !started) {
        qFatal("%s", qPrintable(describe(started.error())));
    }
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        settings.database = m_place.settings();
    }
    settings.deliveredLogs.table = u"delivered_logs"_s;
    settings.zoho.accountsUrl = zoho.accountsUrl().toString();
    settings.zoho.apiUrl = zoho.apiUrl().toString();
    settings.zoho.clientId = options.clientId;
    settings.zoho.owner = options.owner;
    settings.zoho.app = options.app;
    settings.zoho.report = options.report;
    settings.fields.timeZone = u"UTC"_s;
    settings.sync.callsPerMinute = 0;
    settings.sync.updateDelayMs = 0;
    settings.sync.leaseSeconds = 5;
    const bool stored = secrets.write(secretnames::zohoClientSecret(), Secret(options.clientSecret.toUtf8())) &&
                        secrets.write(secretnames::zohoRefreshToken(), Secret(options.refreshToken.toUtf8())) &&
                        secrets.write(secretnames::databasePassword(), TestDatabase::password());
    Q_ASSERT(stored);
    if (const auto migrated = migrate(environment); !migrated) {
        qFatal("%s", qPrintable(describe(migrated.error())));
    }
}

void CycleFixture::trustZoho()
{
    settings.network.caFile = directory.filePath(u"zoho.pem"_s);
    QFile file(settings.network.caFile);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(zoho.certificatePem()) > 0;
    Q_ASSERT(written);
}

QString CycleFixture::addRecord(const QString &queueId, const QString &status)
{
    const QString id = QString::number(3888833000000100000 + ++m_records);
    QJsonObject fields{{u"Queue_ID_DV"_s, queueId}, {u"Status"_s, status}};
    for (const QString &name :
         {u"Queue_ID_Webhook"_s, u"Message_ID_Webhook"_s, u"TimeStamp_Webhook"_s, u"recipient_id_Webhook"_s}) {
        fields.insert(name, QString()); // a column without a value is shown all the same
    }
    zoho.addRecord(id, fields);
    return id;
}

void CycleFixture::addWebhook(const QString &queueId, const QString &word, const QString &timestamp)
{
    addRow(u"webhook_logs"_s, queueId, word, timestamp);
}

void CycleFixture::addDelivered(const QString &queueId, const QString &word, const QString &timestamp)
{
    addRow(u"delivered_logs"_s, queueId, word, timestamp);
}

void CycleFixture::addRow(const QString &table, const QString &queueId, const QString &word, const QString &timestamp)
{
    execute(u"INSERT INTO %1 (queue_id, message_id, status, recipient_id, timestamp) "
            "VALUES ('%2', 'wamid.%2', %3, '15550001234', '%4')"_s.arg(
                table, queueId, word.isNull() ? u"NULL"_s : u'\'' + word + u'\'', timestamp));
}

QStringList CycleFixture::addSentRecords(int count)
{
    QStringList rows;
    for (int i = 1; i <= count; ++i) {
        rows += u"('q-%1', 'wamid.%1', 'sent', '15550001234', '1750031673')"_s.arg(i);
    }
    execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
            rows.join(u", "_s));
    QStringList ids;
    for (int i = 1; i <= count; ++i) {
        ids.append(addRecord(u"q-%1"_s.arg(i), {}));
    }
    return ids;
}

CycleSummary runCycle(LocalEngine &engine, const CycleRequest &request)
{
    QSignalSpy finished(&engine, &Engine::cycleFinished);
    QEventLoop loop;
    QObject::connect(&engine, &Engine::cycleFinished, &loop, &QEventLoop::quit);
    if (const auto begun = engine.startCycle(request); !begun) {
        CycleSummary refused;
        refused.outcome = CycleOutcome::Failed;
        refused.error = begun.error();
        return refused;
    }
    loop.exec();
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return !engine.isCycleRunning(); });
    Q_ASSERT(ended);
    return finished.constFirst().constFirst().value<CycleSummary>();
}

CycleSummary CycleFixture::sync(const CycleRequest &request)
{
    return runCycle(engine, request);
}

QString CycleFixture::zohoStatus(const QString &recordId) const
{
    return zoho.record(recordId).value(u"Status"_s).toString();
}

void CycleFixture::execute(const QString &sql)
{
    TestDatabase::executeOn(place(), {sql});
}

void CycleFixture::executeAll(const QStringList &statements)
{
    TestDatabase::executeOn(place(), QStringList{u"BEGIN"_s} + statements + QStringList{u"COMMIT"_s});
}

QVariant CycleFixture::scalar(const QString &sql)
{
    return TestDatabase::executeOn(place(), {sql});
}

QStringList CycleFixture::texts(const QString &sql)
{
    QStringList texts;
    for (const QVariant &value : TestConnection(place()).execute(sql)) {
        texts += value.toString();
    }
    return texts;
}

DatabaseSettings CycleFixture::place() const
{
    DatabaseSettings found = settings.database;
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        found.name = databaseFile();
    }
    return found;
}

QString CycleFixture::databaseFile() const
{
    return directory.filePath(u"statusbridge.db"_s);
}

int CycleFixture::openRows()
{
    return scalar(u"SELECT (SELECT count(*) FROM delivered_logs WHERE NOT \"Updated\") + "
                  "(SELECT count(*) FROM webhook_logs w WHERE NOT EXISTS (SELECT 1 FROM "
                  "statusbridge_settled_rows s WHERE s.row_id = w.id || ''))"_s)
        .toInt();
}

} // namespace statusbridge
