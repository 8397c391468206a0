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
    return QStringLiteral("CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)");
}

QStringList triggers()
{
    const auto trigger = [](const QString &name, const QString &body, const QString &event) {
        return QStringList{
            QStringLiteral("CREATE FUNCTION note_%1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %2; RETURN NULL; "
                           "END $$")
                .arg(name, body),
            QStringLiteral("CREATE TRIGGER note_%1 AFTER %2 FOR EACH ROW EXECUTE FUNCTION note_%1()").arg(name, event)};
    };
    QStringList list = {
        QStringLiteral("CREATE TABLE noted_lease (id bigserial, at bigint, token_before bigint, holder_before text, "
                       "expiry_before bigint, token bigint, holder text, expiry bigint)"),
        QStringLiteral("CREATE TABLE noted_marks (id bigserial, at bigint, queue_id text, word text)"),
    };
    list += trigger(QStringLiteral("lease"),
                    QStringLiteral("INSERT INTO noted_lease (at, token_before, holder_before, expiry_before, token, "
                                   "holder, expiry) VALUES (%1, OLD.token, OLD.holder, OLD.expires_at, NEW.token, "
                                   "NEW.holder, NEW.expires_at)")
                        .arg(nowMs()),
                    QStringLiteral("UPDATE ON statusbridge_lease"));
    list += trigger(QStringLiteral("delivered"),
                    QStringLiteral("IF NEW.\"Updated\" AND NOT OLD.\"Updated\" THEN INSERT INTO noted_marks (at, "
                                   "queue_id, word) VALUES (%1, NEW.queue_id, NEW.status); END IF")
                        .arg(nowMs()),
                    QStringLiteral("UPDATE ON delivered_logs"));
    list += trigger(
        QStringLiteral("settled"),
        QStringLiteral("INSERT INTO noted_marks (at, queue_id, word) VALUES (%1, NEW.queue_id, NEW.word)").arg(nowMs()),
        QStringLiteral("INSERT OR UPDATE ON statusbridge_settled_rows"));
    return list;
}

QString openRowsQuery()
{
    return QStringLiteral("(SELECT count(*) FROM delivered_logs WHERE NOT \"Updated\") + (SELECT count(*) FROM "
                          "webhook_logs w WHERE NOT EXISTS (SELECT 1 FROM statusbridge_settled_rows s WHERE "
                          "s.row_id = CAST(w.id AS text) AND s.queue_id = w.queue_id))");
}

QString randomWord(QRandomGenerator &random)
{
    static const QStringList words = {QStringLiteral("sent"),   QStringLiteral("sent"),      QStringLiteral("accepted"),
                                      QStringLiteral("failed"), QStringLiteral("delivered"), QStringLiteral("read")};
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
    QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
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
    if (first.run({QStringLiteral("migrate")}) != 0 ||
        first.run({QStringLiteral("user"), QStringLiteral("add"), QLatin1String(Instance::user)}, Instance::password) !=
            0) {
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
        database.setHostName(QStringLiteral("127.0.0.1"));
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
    QJsonObject fields{{QStringLiteral("Queue_ID_DV"), queueId}, {QStringLiteral("Status"), status}};
    for (const QString &name : {QStringLiteral("Queue_ID_Webhook"), QStringLiteral("Message_ID_Webhook"),
                                QStringLiteral("TimeStamp_Webhook"), QStringLiteral("recipient_id_Webhook")}) {
        fields.insert(name, QString());
    }
    m_zoho.addRecord(id, fields);
    m_records.append({.id = id, .queueId = queueId, .statusBefore = status});
}

void World::addRow(const QString &table, const QString &queueId, const QString &word)
{
    const qint64 number = ++m_lastRow;
    execute(QStringLiteral("INSERT INTO %1 (queue_id, message_id, status, recipient_id, timestamp) VALUES ('%2', "
                           "'wamid.%3', '%4', '15550001234', '%5')")
                .arg(table, queueId, QString::number(number), word, QString::number(1750031673 + number)));
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
    m_zoho.clearLog();
    execute(QStringLiteral("TRUNCATE noted_lease, noted_marks, statusbridge_journal RESTART IDENTITY"));
    execute(QStringLiteral("BEGIN"));
    for (int i = 0; i < records; ++i) {
        const QString queueId = QStringLiteral("q-%1").arg(m_lastRecord + 1);
        const QString status = random.bounded(4) == 0 ? QStringLiteral("sent") : QString();
        addRecord(queueId, status);
        if (random.bounded(20) == 0) {
            addRecord(queueId, {});
        }
        for (int rows = 1 + random.bounded(3); rows > 0; --rows) {
            addRow(random.bounded(2) == 0 ? QStringLiteral("webhook_logs") : QStringLiteral("delivered_logs"), queueId,
                   randomWord(random));
        }
    }
    execute(QStringLiteral("COMMIT"));
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
        addRow(QStringLiteral("delivered_logs"), queueId, QStringLiteral("delivered"));
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
    const QString holder = execute(QStringLiteral("SELECT holder FROM statusbridge_lease WHERE id = 1 AND "
                                                  "expires_at > ") +
                                   nowMs())
                               .toString();
    return holders().value(holder.section(u':', -1).section(u' ', 0, 0), -1);
}

bool World::isLeaseTaken()
{
    return !execute(QStringLiteral("SELECT holder FROM statusbridge_lease WHERE id = 1")).toString().isEmpty();
}

bool World::isSettled()
{
    return execute(QStringLiteral("SELECT (SELECT count(*) FROM statusbridge_lease WHERE holder IS NOT NULL) + "
                                  "(SELECT count(*) FROM statusbridge_intents) + ") +
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
    read(QStringLiteral("SELECT at, token_before, holder_before, expiry_before, token, holder, expiry FROM noted_lease "
                        "ORDER BY id"),
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
    evidence.marks = marks(QStringLiteral("SELECT at, queue_id, word FROM noted_marks ORDER BY id"));
    evidence.journal = marks(QStringLiteral("SELECT noted_at, record_id, outcome FROM statusbridge_journal WHERE "
                                            "outcome = 'updated' ORDER BY id"));
    evidence.records = m_records;
    for (Record &record : evidence.records) {
        record.statusAfter = m_zoho.record(record.id).value(u"Status").toString();
    }
    evidence.openRows = execute(QStringLiteral("SELECT ") + openRowsQuery()).toInt();
    evidence.openIntents = execute(QStringLiteral("SELECT count(*) FROM statusbridge_intents")).toInt();
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
        execute(
            QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE client_port IN (%1)")
                .arg(ports.join(u',')));
    }
}

QString World::logs() const
{
    QString text;
    for (const auto &each : m_instances) {
        text += QStringLiteral("--- %1\n").arg(each->processes().value(0)) + each->log();
    }
    return text;
}

} // namespace statusbridge
