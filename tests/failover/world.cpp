// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/world.h"

#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace statusbridge {

using failover::Evidence;
using failover::Mark;
using failover::Patch;
using failover::Record;

namespace {

zohosim::Options zohoOptions()
{
    zohosim::Options options;
    options.perMinute = 0;
    options.tokensInTenMinutes = 0;
    options.liveTokens = 100'000;
    return options;
}

QString nowMs()
{
    return u"CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)"_s;
}

QStringList triggers()
{
    const auto trigger = [](const QString &name, const QString &body, const QString &event) {
        return QStringList{
            u"CREATE FUNCTION note_%1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %2; RETURN NULL; "
            "END $$"_s.arg(name, body),
            u"CREATE TRIGGER note_%1 AFTER %2 FOR EACH ROW EXECUTE FUNCTION note_%1()"_s.arg(name, event)};
    };
    QStringList list = {
        u"CREATE TABLE noted_lease (id bigserial, at bigint, token_before bigint, holder_before text, "
        "expiry_before bigint, token bigint, holder text, expiry bigint)"_s,
        u"CREATE TABLE noted_marks (id bigserial, at bigint, queue_id text, word text)"_s,
    };
    list += trigger(u"lease"_s,
                    u"INSERT INTO noted_lease (at, token_before, holder_before, expiry_before, token, "
                    "holder, expiry) VALUES (%1, OLD.token, OLD.holder, OLD.expires_at, NEW.token, "
                    "NEW.holder, NEW.expires_at)"_s.arg(nowMs()),
                    u"UPDATE ON statusbridge_lease"_s);
    list += trigger(u"delivered"_s,
                    u"IF NEW.\"Updated\" AND NOT OLD.\"Updated\" THEN INSERT INTO noted_marks (at, "
                    "queue_id, word) VALUES (%1, NEW.queue_id, NEW.status); END IF"_s.arg(nowMs()),
                    u"UPDATE ON delivered_logs"_s);
    list += trigger(u"settled"_s,
                    u"INSERT INTO noted_marks (at, queue_id, word) VALUES (%1, NEW.queue_id, NEW.word)"_s.arg(nowMs()),
                    u"INSERT OR UPDATE ON statusbridge_settled_rows"_s);
    return list;
}

QString openRowsQuery()
{
    return u"(SELECT count(*) FROM delivered_logs WHERE NOT \"Updated\") + (SELECT count(*) FROM "
           "webhook_logs w WHERE NOT EXISTS (SELECT 1 FROM statusbridge_settled_rows s WHERE "
           "s.row_id = CAST(w.id AS text) AND s.queue_id = w.queue_id))"_s;
}

QString randomWord(QRandomGenerator &random)
{
    static const QStringList words = {u"sent"_s, u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s, u"read"_s};
    return words.at(random.bounded(static_cast<int>(words.size())));
}

} // namespace

DatabaseServer serverOf(const TestDatabase &database)
{
    const DatabaseSettings settings = database.settings();
    return {.port = static_cast<quint16>(settings.port),
            .user = settings.user,
            .password = QString::fromUtf8(TestDatabase::password().reveal()),
            .database = settings.name};
}

World::World(const DatabaseServer &server, int instances)
    : m_zohoStart(QDateTime::currentMSecsSinceEpoch())
    , m_zoho(zohoOptions())
    , m_connection(QUuid::createUuid().toString())
{
    if (!m_zoho.start()) {
        qFatal("The simulated Zoho can't listen.");
    }
    m_shared = {.server = server,
                .zohoPort = m_zoho.port(),
                .clientSecret = m_zoho.options().clientSecret,
                .refreshToken = m_zoho.options().refreshToken};
    QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    for (int i = 0; i < instances; ++i) {
        m_instances.push_back(std::make_unique<Instance>(m_shared));
    }
    migrate();
}

World::~World()
{
    m_instances.clear();
    disconnect();
    QSqlDatabase::removeDatabase(m_connection);
}

void World::migrate()
{
    Instance &first = instance(0);
    if (first.run({u"migrate"_s}) != 0 ||
        first.run({u"user"_s, u"add"_s, QLatin1String(Instance::user)}, Instance::password) != 0) {
        qFatal("The database can't be prepared: %s", qPrintable(first.log()));
    }
    for (const QString &statement : triggers()) {
        execute(statement);
    }
}

void World::startAll()
{
    for (const auto &each : m_instances) {
        if (!each->isRunning()) {
            each->start();
        }
    }
    for (const auto &each : m_instances) {
        for (int i = 0; i < 600 && !each->isReady(); ++i) {
            QThread::msleep(50);
        }
    }
}

void World::disconnect()
{
    QSqlDatabase::database(m_connection, false).close();
}

QVariant World::execute(const QString &sql)
{
    QVariant value;
    bool isFirst = true;
    read(sql, [&](const QSqlQuery &row) { value = std::exchange(isFirst, false) ? row.value(0) : value; });
    return value;
}

void World::read(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
{
    auto database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen()) {
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(m_shared.server.port);
        database.setDatabaseName(m_shared.server.database);
        database.setUserName(m_shared.server.user);
        database.setPassword(m_shared.server.password);
        if (!database.open()) {
            qFatal("The test can't reach the database: %s", qPrintable(database.lastError().text()));
        }
    }
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    while (query.next()) {
        row(query);
    }
}

void World::addRecord(const QString &queueId, const QString &status)
{
    const QString id = QString::number(3888833000000100000 + ++m_lastRecord);
    QJsonObject fields{{u"Queue_ID_DV"_s, queueId}, {u"Status"_s, status}};
    for (const QString &name :
         {u"Queue_ID_Webhook"_s, u"Message_ID_Webhook"_s, u"TimeStamp_Webhook"_s, u"recipient_id_Webhook"_s}) {
        fields.insert(name, QString());
    }
    m_zoho.addRecord(id, fields);
    m_records.append({.id = id, .queueId = queueId, .statusBefore = status});
}

void World::addRow(const QString &table, const QString &queueId, const QString &word)
{
    const qint64 number = ++m_lastRow;
    execute(u"INSERT INTO %1 (queue_id, message_id, status, recipient_id, timestamp) VALUES ('%2', "
            "'wamid.%3', '%4', '15550001234', '%5')"_s.arg(table, queueId, QString::number(number), word,
                                                           QString::number(1750031673 + number)));
    for (Record &record : m_records) {
        if (record.queueId == queueId) {
            record.words += word;
        }
    }
}

void World::beginRound(int records, QRandomGenerator &random)
{
    for (const Record &record : std::exchange(m_records, {})) {
        m_zoho.removeRecord(record.id);
    }
    // The services begin a cycle of their own when they start, whose lease would not be noted.
    for (int i = 0; i < 600 && isLeaseTaken(); ++i) {
        QThread::msleep(50);
    }
    m_zoho.clearLog();
    execute(u"TRUNCATE noted_lease, noted_marks, statusbridge_journal RESTART IDENTITY"_s);
    execute(u"BEGIN"_s);
    for (int i = 0; i < records; ++i) {
        const QString queueId = u"q-%1"_s.arg(m_lastRecord + 1);
        const QString status = random.bounded(4) == 0 ? u"sent"_s : QString();
        addRecord(queueId, status);
        if (random.bounded(20) == 0) {
            addRecord(queueId, {});
        }
        for (int rows = 1 + random.bounded(3); rows > 0; --rows) {
            addRow(random.bounded(2) == 0 ? u"webhook_logs"_s : u"delivered_logs"_s, queueId, randomWord(random));
        }
    }
    execute(u"COMMIT"_s);
}

void World::addLateRows(QRandomGenerator &random)
{
    QStringList queueIds;
    for (const Record &record : std::as_const(m_records)) {
        if (!queueIds.contains(record.queueId) && random.bounded(3) == 0) {
            queueIds += record.queueId;
        }
    }
    for (const QString &queueId : queueIds) {
        addRow(u"delivered_logs"_s, queueId, u"delivered"_s);
    }
}

QHash<QString, int> World::holders() const
{
    QHash<QString, int> byProcess;
    for (int i = 0; i < size(); ++i) {
        for (const qint64 process : m_instances.at(static_cast<size_t>(i))->processes()) {
            byProcess.insert(QString::number(process), i);
        }
    }
    return byProcess;
}

int World::holder()
{
    const QString holder = execute(u"SELECT holder FROM statusbridge_lease WHERE id = 1 AND "
                                   "expires_at > "_s +
                                   nowMs())
                               .toString();
    return holders().value(holder.section(u':', -1).section(u' ', 0, 0), -1);
}

bool World::isLeaseTaken()
{
    return !execute(u"SELECT holder FROM statusbridge_lease WHERE id = 1"_s).toString().isEmpty();
}

bool World::isSettled()
{
    return execute(u"SELECT (SELECT count(*) FROM statusbridge_lease WHERE holder IS NOT NULL) + "
                   "(SELECT count(*) FROM statusbridge_intents) + "_s +
                   openRowsQuery())
               .toInt() == 0;
}

QList<Patch> World::patches() const
{
    QHash<QByteArray, int> byToken;
    for (int i = 0; i < size(); ++i) {
        byToken.insert("Zoho-oauthtoken " + m_instances.at(static_cast<size_t>(i))->accessToken(), i);
    }
    QList<Patch> list;
    for (const zohosim::LoggedRequest &request : m_zoho.requests()) {
        if (request.kind == zohosim::CallKind::Update && request.status == 200) {
            const QJsonObject data = QJsonDocument::fromJson(request.body).object().value(u"data").toObject();
            list.append({.at = m_zohoStart + request.arrival.count() / 1000,
                         .instance = byToken.value(request.header("authorization"), -1),
                         .recordId = request.recordId,
                         .status = data.value(u"Status").toString(),
                         .body = request.body});
        }
    }
    return list;
}

QList<Mark> World::marks(const QString &sql)
{
    QList<Mark> list;
    read(sql, [&list](const QSqlQuery &row) {
        list.append(
            {.at = row.value(0).toLongLong(), .name = row.value(1).toString(), .word = row.value(2).toString()});
    });
    return list;
}

Evidence World::evidence()
{
    Evidence evidence;
    const auto byProcess = holders();
    read(u"SELECT at, token_before, holder_before, expiry_before, token, holder, expiry FROM noted_lease "
         "ORDER BY id"_s,
         [&](const QSqlQuery &row) {
             const QString holder = row.value(5).toString();
             evidence.lease.append({.at = row.value(0).toLongLong(),
                                    .tokenBefore = row.value(1).toLongLong(),
                                    .holderBefore = row.value(2).toString(),
                                    .expiryBefore = row.value(3).toLongLong(),
                                    .token = row.value(4).toLongLong(),
                                    .holder = holder,
                                    .expiry = row.value(6).toLongLong()});
             evidence.instances.insert(holder, byProcess.value(holder.section(u':', -1).section(u' ', 0, 0), -1));
         });
    evidence.patches = patches();
    evidence.marks = marks(u"SELECT at, queue_id, word FROM noted_marks ORDER BY id"_s);
    evidence.journal = marks(u"SELECT noted_at, record_id, outcome FROM statusbridge_journal WHERE "
                             "outcome = 'updated' ORDER BY id"_s);
    evidence.records = m_records;
    for (Record &record : evidence.records) {
        record.statusAfter = m_zoho.record(record.id).value(u"Status").toString();
    }
    evidence.openRows = execute(u"SELECT "_s + openRowsQuery()).toInt();
    evidence.openIntents = execute(u"SELECT count(*) FROM statusbridge_intents"_s).toInt();
    evidence.concurrency = m_shared.concurrency;
    return evidence;
}

void World::terminateBackends(Instance &instance)
{
    QStringList ports;
    for (const quint16 port : instance.database().outgoingPorts()) {
        ports += QString::number(port);
    }
    if (!ports.isEmpty()) {
        execute(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE client_port IN (%1)"_s.arg(
            ports.join(u',')));
    }
}

QString World::logs() const
{
    QString text;
    for (const auto &each : m_instances) {
        text += u"--- %1\n"_s.arg(each->processes().value(0)) + each->log();
    }
    return text;
}

} // namespace statusbridge
