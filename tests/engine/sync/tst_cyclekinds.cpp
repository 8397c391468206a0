// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/setup/migrate.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/naiveworld.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <memory>

namespace tst_cyclekinds {

using namespace statusbridge;
using zohosim::CallKind;

QString literal(const QString &text)
{
    return text.isNull() ? u"NULL"_s : u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

//! A collector's own table, whose Updated may be NULL.
void makeUpdatedNullable(CycleFixture &fixture)
{
    fixture.execute(u"DROP TABLE delivered_logs"_s);
    fixture.execute(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, "
                    "message_id TEXT, status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" BOOLEAN)"_s);
}

QString insertion(const NaiveRow &row)
{
    const QString values = QStringList{QString::number(row.id), literal(row.queueId),     literal(row.messageId),
                                       literal(row.word),       literal(row.recipientId), literal(row.timestamp)}
                               .join(u',');
    const QString columns = u"(id, queue_id, message_id, status, recipient_id, timestamp"_s;
    if (!row.inDeliveredLogs) {
        return u"INSERT INTO webhook_logs "_s + columns + u") VALUES ("_s + values + u')';
    }
    const QString updated = row.marked ? u"'1'"_s : row.id % 2 == 0 ? u"NULL"_s : u"'0'"_s;
    return u"INSERT INTO delivered_logs "_s + columns + u", \"Updated\") VALUES ("_s + values + u',' + updated + u')';
}

void build(const NaiveWorld &world, CycleFixture &fixture)
{
    makeUpdatedNullable(fixture);
    QStringList statements;
    for (const NaiveRow &row : world.rows()) {
        statements.append(insertion(row));
        if (row.marked && !row.inDeliveredLogs && !row.queueId.isNull()) {
            statements.append(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
                              "VALUES (%4, 1, %1, '%2', %3)"_s.arg(
                                  literal(row.queueId), QString::number(row.id), literal(row.markedAs),
                                  QString::number(targetOf(fixture.settings.zoho).key)));
        }
    }
    fixture.executeAll(statements);
    for (const NaiveRecord &record : world.records()) {
        fixture.zoho.addRecord(record.id, record.fields);
    }
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QSet<QString> markedRows(CycleFixture &fixture)
{
    return setOf(
        fixture.texts(u"SELECT 'd' || id FROM delivered_logs WHERE \"Updated\" UNION ALL "
                      "SELECT 'w' || w.id FROM webhook_logs w JOIN statusbridge_settled_rows s ON s.source = 1 AND "
                      "s.queue_id = w.queue_id AND s.row_id = w.id || '' AND (s.word = w.status OR "
                      "(s.word IS NULL AND w.status IS NULL))"_s));
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

//! Counts what is said aloud while it lives.
class WarningCounter
{
public:
    WarningCounter()
    {
        warnings = 0;
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
            warnings += type == QtWarningMsg ? 1 : 0;
        });
    }
    ~WarningCounter() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(WarningCounter)

    [[nodiscard]] int count() const { return warnings; }

private:
    static inline std::atomic<int> warnings = 0;
    QtMessageHandler m_before = nullptr;
};

//! A database that holds bytes which are no text: SQLite, which checks nothing, or PostgreSQL's with \p encoding.
struct OddTexts
{
    explicit OddTexts(const QString &encoding)
    {
        if (encoding.isEmpty()) {
            literals = {u"CAST(x'636166e9' AS TEXT)"_s, u"CAST(x'639d' AS TEXT)"_s, u"CAST(x'710071' AS TEXT)"_s,
                        u"x'712d31'"_s, u"CAST(x'efbb' AS TEXT)"_s};
            return;
        }
        const bool isWindows = encoding == u"WIN1252"; // which lacks some letters
        literals = isWindows ? QStringList{u"'c' || chr(129)"_s, u"chr(141)"_s}
                             : QStringList{u"'caf' || chr(233)"_s, u"'c' || chr(157)"_s, u"chr(239) || chr(187)"_s};
        fixture->settings.database.name = name;
        server.execute(
            {u"CREATE DATABASE %1 ENCODING '%2' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"_s.arg(name, encoding)});
        if (const auto migrated = migrate(fixture->environment); !migrated) {
            qFatal("%s", qPrintable(describe(migrated.error())));
        }
    }
    ~OddTexts()
    {
        fixture.reset();
        if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            server.execute({u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name)});
        }
    }
    Q_DISABLE_COPY_MOVE(OddTexts)

    TestDatabase server;
    QString name = server.settings().name + u"_odd"_s;
    QStringList literals;
    std::unique_ptr<CycleFixture> fixture = std::make_unique<CycleFixture>();
};

class CycleKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRecordsOfAllKindsEndAsTheRulesSay_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 20260301U, 77U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void aThousandRecordsOfAllKindsEndAsTheRulesSay()
    {
        QFETCH(unsigned, seed);
        const NaiveWorld world(seed, 1000);
        const NaiveWorld::Outcome expected = world.afterOneCycle();
        QVERIFY(expected.written.size() > 200);
        QVERIFY(expected.unchanged > 20);
        QVERIFY(expected.superseded > 20);
        CycleFixture fixture;
        build(world, fixture);

        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        for (const NaiveRecord &record : world.records()) {
            QJsonObject after = fixture.zoho.record(record.id);
            after.remove(u"ID"_s);
            QCOMPARE(after, expected.records.value(record.id));
            QCOMPARE(fixture.zoho.writes(record.id), expected.written.contains(record.id) ? 1 : 0);
        }
        QCOMPARE(sorted(markedRows(fixture)), sorted(expected.marked));
        QCOMPARE(sorted(setOf(fixture.texts(u"SELECT queue_id FROM statusbridge_delivered_queue_ids"_s))),
                 sorted(expected.delivered));
        QCOMPARE(first.counts.updated, expected.written.size());
        QCOMPARE(first.counts.unchanged, expected.unchanged);
        QCOMPARE(first.counts.superseded, expected.superseded);
        QCOMPARE(first.counts.noRecord, expected.noRecord);
        QCOMPARE(first.counts.unknownWords, expected.unknownWords);

        const int patches = fixture.zoho.calls(CallKind::Update);
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), patches);
        QCOMPARE(second.counts.calls, 0); // nothing is due
        QCOMPARE(sorted(markedRows(fixture)), sorted(expected.marked));
    }

    void anUnknownWordIsCountedOnceAndCostsNoCall()
    {
        CycleFixture fixture;
        fixture.addWebhook(u"twin"_s, u"deleted"_s);
        fixture.addRecord(u"twin"_s, {});
        fixture.addRecord(u"twin"_s, {});
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.calls, 0);
        QCOMPARE(summary.counts.unknownWords, 1);
        QCOMPARE(fixture.openRows(), 1);
    }

    void queueIdsThatNoFieldHoldsAreToldOnceAndStopNoOther_data()
    {
        QTest::addColumn<QString>("idType");
        QTest::newRow("keys that count up") << "INTEGER";
        QTest::newRow("other keys") << "VARCHAR(20)";
    }

    void queueIdsThatNoFieldHoldsAreToldOnceAndStopNoOther()
    {
        QFETCH(QString, idType);
        CycleFixture fixture;
        for (const auto *table : {"webhook_logs", "delivered_logs"}) {
            fixture.execute(u"DROP TABLE "_s + QLatin1String(table));
            fixture.execute(
                u"CREATE TABLE %1 (id %2 PRIMARY KEY, queue_id TEXT, message_id TEXT, status TEXT, "
                "recipient_id TEXT, timestamp TEXT, \"Updated\" BOOLEAN)"_s.arg(QLatin1String(table), idType));
        }
        QVERIFY(migrate(fixture.environment));
        const QString longId(300, u'x');
        const auto add = [&](const QString &table, const QString &id, const QString &queueId) {
            fixture.execute(
                u"INSERT INTO %1 (id, queue_id, message_id, status) VALUES ('%2', '%3', 'wamid', 'sent')"_s.arg(
                    table, id, queueId));
        };
        add(u"webhook_logs"_s, u"1"_s, longId);
        add(u"webhook_logs"_s, u"2"_s, u"q-1"_s);
        add(u"delivered_logs"_s, u"1"_s, longId);
        add(u"delivered_logs"_s, u"2"_s, QString(9000, u'y'));
        const QString longRecord = fixture.addRecord(longId, {});
        const QString record = fixture.addRecord(u"q-1"_s, {});

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^2 open rows of delivered_logs .*the key 1$"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^1 open rows of webhook_logs .*the key 1$"_s));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(first.counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(record), u"sent"_s);
        QCOMPARE(fixture.zoho.writes(longRecord), 0);

        {
            const WarningCounter warnings;
            QCOMPARE(fixture.sync().counts.calls, 0);
            QCOMPARE(warnings.count(), 0);
        }
        add(u"webhook_logs"_s, u"3"_s, longId);
        add(u"webhook_logs"_s, u"4"_s, u"q-1"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"open rows of webhook_logs "_s));
        QCOMPARE(fixture.sync().counts.unchanged, 1);
    }

    void bytesThatAreNoTextStopNothing_data()
    {
        QTest::addColumn<QString>("encoding");
        if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            QTest::newRow("none") << "SQL_ASCII";
            QTest::newRow("Windows-1252") << "WIN1252";
        } else {
            QTest::newRow("that of the database") << QString();
        }
    }

    void bytesThatAreNoTextStopNothing()
    {
        if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
            return; // which takes none
        }
        QFETCH(QString, encoding);
        const OddTexts odd(encoding);
        CycleFixture &fixture = *odd.fixture;
        const auto add = [&](const QString &queueId, const QString &messageId, const QString &word) {
            fixture.execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "
                            "(%1, %2, %3, %2, %2)"_s.arg(queueId, messageId, word));
        };
        for (const QString &bytes : odd.literals) {
            add(bytes, u"'wamid'"_s, u"'sent'"_s);
        }
        add(u"'q-1'"_s, odd.literals.constFirst(), u"'sent'"_s);
        add(u"'q-2'"_s, u"'wamid'"_s, odd.literals.constFirst());
        const QString letter = u"q-\u20ac"_s;
        add(u'\'' + letter + u'\'', u"'wamid'"_s, u"'delivered'"_s);
        add(u"'q\"3'"_s, u"'wamid'"_s, u"'sent'"_s); // for which all of the report is read
        const QString one = fixture.addRecord(u"q-1"_s, {});
        const QString withLetter = fixture.addRecord(letter, {});
        for (const QString &mangled :
             {u"caf\ufffd"_s, u"c\u009d"_s, u"q\ufffdq"_s, u"c?"_s, u"c\u001a"_s, u"q-\U0001f600"_s}) {
            fixture.addRecord(mangled, {});
        }

        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^%1 open rows of webhook_logs "_s.arg(odd.literals.size())));
        const CycleSummary first = fixture.sync();
        QVERIFY2(!first.error, first.error ? qPrintable(describe(*first.error)) : "");
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(first.counts.updated, 2);
        QCOMPARE(fixture.zohoStatus(withLetter), u"delivered"_s);
        QCOMPARE(fixture.zohoStatus(one), u"sent"_s);
        QCOMPARE(fixture.zoho.record(one).value(u"Message_ID_Webhook"_s).toString(),
                 QString()); // rather than another one
        QCOMPARE(fixture.zoho.calls(CallKind::Update), 2);
        const CycleSummary second = fixture.sync();
        QCOMPARE(second.counts.calls, 0);
        QCOMPARE(second.counts.unknownWords, 1);
        QCOMPARE(fixture.texts(u"SELECT queue_id FROM statusbridge_open_queue_ids"_s), QStringList{u"q-2"_s});
    }

    void bodiesOfSuchBytesStopNothing_data() { bytesThatAreNoTextStopNothing_data(); }

    void bodiesOfSuchBytesStopNothing()
    {
        if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
            return;
        }
        QFETCH(QString, encoding);
        const OddTexts odd(encoding);
        CycleFixture &fixture = *odd.fixture;
        fixture.settings.webhookLogs = {.table = u"webhook_logs"_s,
                                        .queueId = u"payload->q"_s,
                                        .messageId = {},
                                        .status = u"payload->s"_s,
                                        .recipientId = {},
                                        .timestamp = {},
                                        .updated = {}};
        for (const QString &queueId : QStringList{u"'q-1'"_s} + odd.literals) {
            fixture.execute(
                u"INSERT INTO webhook_logs (payload) VALUES ('{\"q\": \"' || %1 || '\", \"s\": \"sent\"}')"_s.arg(
                    queueId));
        }
        const QString one = fixture.addRecord(u"q-1"_s, {});
        const CycleSummary summary = fixture.sync();
        QVERIFY2(!summary.error, summary.error ? qPrintable(describe(*summary.error)) : "");
        QCOMPARE(fixture.zohoStatus(one), u"sent"_s);
    }
};

QTEST_GUILESS_MAIN(CycleKindsTest)

} // namespace tst_cyclekinds

#include "tst_cyclekinds.moc"
