// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/doctor/doctor.h"
#include "engine/store/sql/database.h"
#include "tests/engine/doctor/installationtest.h"
#include "tests/support/databaseoutage.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_doctor {

using namespace statusbridge;
using zohosim::CallKind;

class DoctorTest : public InstallationTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithASoundInstallation();
    void offlineZohoIsNotAsked();
    void whatIsWrongWithTheDatabaseIsFound_data();
    void whatIsWrongWithTheDatabaseIsFound();
    void aDatabaseThatGivesNoAnswerIsWaitedForOnce();
    void aDatabaseThatIsLockedForWritersIsWaitedForOnce();
    void aClockThatCannotBeRightIsFound();
    void aClockThatDiffersFromTheOthersIsFound_data();
    void aClockThatDiffersFromTheOthersIsFound();
    void aTimeZoneThatIsNotKnownIsFound();
    void aMarkWithoutEffectIsFound_data();
    void aMarkWithoutEffectIsFound();
    void marksThatWereNotTakenAreTold();
    void aBodyThatIsNoDocumentIsFound();
    void lookingChangesNothing();
    void aPageAsksForItsOwnAreaOnly_data();
    void aPageAsksForItsOwnAreaOnly();
    void settingsThatAreNotSavedAreTriedWithoutATrace();
    void howAServerIsReachedIsTold_data();
    void howAServerIsReachedIsTold();
    void theApiIsFoundWanting_data();
    void theApiIsFoundWanting();
    void aPortInUseMayBeOurOwn();
    void aTableOfBodiesWithoutQueueIdsIsNoError();
    void whatAlertsLackIsFoundWithoutSendingOne();
    void whereAChangedStatusIsNoticedIsTold();
};

void DoctorTest::nothingIsWrongWithASoundInstallation()
{
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);
    QCOMPARE(m_fixture->zoho.apiCalls(), 1);
}

void DoctorTest::offlineZohoIsNotAsked()
{
    QCOMPARE(problems(true), QStringList());
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void DoctorTest::whatIsWrongWithTheDatabaseIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("words");
    QTest::newRow("no index") << QString(u"DROP INDEX statusbridge_webhook_logs_queue_id"_s +
                                         TestDatabase::choose({}, u"_short"_s, u" ON webhook_logs"_s))
                              << "warning database: The table \"webhook_logs\" has no index"
                              << "statusbridge migrate";
    QTest::newRow("no column") << "ALTER TABLE webhook_logs RENAME COLUMN message_id TO wamid"
                               << "error database schema: "
                               << "message_id";
    QTest::newRow("no mark") << "ALTER TABLE delivered_logs RENAME COLUMN \"Updated\" TO done"
                             << "error database schema: "
                             << "Updated";
    QTest::newRow("no table") << "DROP TABLE delivered_logs"
                              << "error database schema: "
                              << "delivered_logs";
    QTest::newRow("newer") << "UPDATE statusbridge_schema SET version = 999"
                           << "error database schema: "
                           << "newer version";
}

void DoctorTest::whatIsWrongWithTheDatabaseIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, beginning);
    QFETCH(QString, words);
    m_fixture->execute(statement);
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(beginning), qPrintable(found.first()));
    QVERIFY2(found.first().contains(words, Qt::CaseInsensitive), qPrintable(found.first()));
}

void DoctorTest::aDatabaseThatGivesNoAnswerIsWaitedForOnce()
{
    DatabaseOutage outage(m_fixture->place());
    m_fixture->settings.database = outage.settings();
    m_fixture->settings.database.timeoutSeconds = 3;
    outage.begin();
    for (const bool offline : {true, false}) {
        QElapsedTimer timer;
        timer.start();
        const QStringList found = problems(offline);
        QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(found.size(), offline ? 1 : 2);
        QVERIFY2(found.constFirst().startsWith(u"error database database: "_s), qPrintable(found.constFirst()));
    }
    outage.end();
}

void DoctorTest::aDatabaseThatIsLockedForWritersIsWaitedForOnce()
{
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        return; // a server locks rows, not all of a database
    }
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s); // a row to be marked in both tables
    m_fixture->settings.database.timeoutSeconds = 3;
    TestConnection writer(m_fixture->place());
    writer.execute(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    const QStringList found = problems(true);
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().contains(u"could not be tried"_s), qPrintable(found.constFirst()));
}

void DoctorTest::aClockThatCannotBeRightIsFound()
{
    const QDateTime beginning(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC);
    m_fixture->clock.advance(std::chrono::milliseconds(m_fixture->clock.utcNow().msecsTo(beginning)));
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning clock: "_s), qPrintable(found.first()));
}

void DoctorTest::aClockThatDiffersFromTheOthersIsFound_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << 90 << "The machine's clock is 90 minutes ahead of ";
    QTest::newRow("behind") << -5 << "The machine's clock is 5 minutes behind ";
}

void DoctorTest::aClockThatDiffersFromTheOthersIsFound()
{
    QFETCH(int, minutes);
    QFETCH(QString, words);
    m_fixture->clock.advance(std::chrono::minutes(minutes));
    const QStringList found = problems();
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.first().startsWith(u"warning clock: "_s + words + u"the database's: "_s), qPrintable(found.first()));
    QVERIFY2(found.last().startsWith(u"warning clock: "_s + words + u"Zoho's: "_s), qPrintable(found.last()));
}

void DoctorTest::aTimeZoneThatIsNotKnownIsFound()
{
    m_fixture->settings.fields.timeZone = u"Nowhere/Land"_s;
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning clock: The time zone \"Nowhere/Land\" isn't known here"_s),
             qPrintable(found.first()));
}

void DoctorTest::aMarkWithoutEffectIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("words");
    const QStringList ignored = {
        TestDatabase::choose(
            u"CREATE TRIGGER undo_marks AFTER UPDATE ON delivered_logs BEGIN UPDATE delivered_logs "
            "SET \"Updated\" = 0 WHERE id = NEW.id; END"_s,
            u"CREATE FUNCTION undo_marks() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"_s,
            u"CREATE TRIGGER undo_marks BEFORE UPDATE ON delivered_logs FOR EACH ROW "
            "SET NEW.Updated = OLD.Updated"_s),
        TestDatabase::choose(u"SELECT 1"_s,
                             u"CREATE TRIGGER undo_marks BEFORE UPDATE ON delivered_logs FOR EACH ROW "
                             "EXECUTE FUNCTION undo_marks()"_s,
                             u"SELECT 1"_s)};
    QTest::newRow("undone") << ignored
                            << u"error database database: Marking a row of \"delivered_logs\" has no effect"_s;
    const QStringList refused = {
        TestDatabase::choose(u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs BEGIN "
                             "SELECT raise(ABORT, 'it is refused'); END"_s,
                             u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                             "'BEGIN RAISE ''it is refused''; END'"_s,
                             u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW "
                             "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'it is refused'"_s),
        TestDatabase::choose(u"SELECT 1"_s,
                             u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW "
                             "EXECUTE FUNCTION refuse()"_s,
                             u"SELECT 1"_s)};
    QTest::newRow("refused") << refused << u"error database database: A cycle can't mark a row of \"delivered_logs\""_s;
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        QTest::newRow("refused at the end of the transaction")
            << QStringList{refused.constFirst(),
                           u"CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON delivered_logs DEFERRABLE INITIALLY "
                           "DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()"_s}
            << u"error database database: A cycle can't mark a row of \"delivered_logs\""_s;
    }
}

void DoctorTest::aMarkWithoutEffectIsFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, words);
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    for (const QString &statement : statements) {
        m_fixture->execute(statement);
    }
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(words), qPrintable(found.first()));
    QCOMPARE(m_fixture->openRows(), 3);
}

void DoctorTest::marksThatWereNotTakenAreTold()
{
    m_fixture->execute(u"INSERT INTO statusbridge_unmarked_rows (target, source, row_id, tried_by) "
                       "VALUES (%1, 0, '7', 0)"_s.arg(targetOf(m_fixture->settings.zoho).key));
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning database: Rows of \"delivered_logs\""_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u" mark: 1. "_s), qPrintable(found.first()));
    m_fixture->sync(); // which finds that they need none
    QCOMPARE(problems(true), QStringList());
}

void DoctorTest::aBodyThatIsNoDocumentIsFound()
{
    m_fixture->settings.webhookLogs.queueId = u"payload->q"_s;
    m_fixture->execute(u"UPDATE webhook_logs SET payload = '{\"q\":\"q-1\"}'"_s);
    m_fixture->execute(u"INSERT INTO webhook_logs (status, payload) VALUES ('sent', '{\"q\":\"q-')"_s);
    const QStringList found = problems(true);
    QVERIFY2(found.join(u'\n').contains(
                 u"\"payload\" of 1 of the newest 3 rows of \"webhook_logs\" holds what is no JSON"_s),
             qPrintable(found.join(u'\n')));
}

void DoctorTest::lookingChangesNothing()
{
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Update), 0);
    QCOMPARE(m_fixture->openRows(), 2);
    QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 0);
}

void DoctorTest::aPageAsksForItsOwnAreaOnly_data()
{
    QTest::addColumn<DoctorArea>("area");
    QTest::addColumn<QStringList>("subjects");
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, DoctorArea area, const QStringList &subjects, int calls) {
        QTest::newRow(name) << area << subjects << calls;
    };
    row("secrets", DoctorArea::Secrets, {u"secrets"_s}, 0);
    row("sign-in server", DoctorArea::SignInServer, {u"zoho"_s}, 1);
    row("token", DoctorArea::Token, {u"zoho"_s}, 1);
    row("zoho", DoctorArea::Zoho, {u"zoho"_s, u"report"_s}, 2);
    row("database", DoctorArea::Database, {u"database"_s}, 0);
    row("statuses", DoctorArea::Statuses, {u"database"_s}, 0);
    row("clock", DoctorArea::Clock, {u"clock"_s}, 0);
    row("api", DoctorArea::Api, {u"api"_s}, 0);
}

void DoctorTest::aPageAsksForItsOwnAreaOnly()
{
    QFETCH(const DoctorArea, area);
    QFETCH(const QStringList, subjects);
    QFETCH(const int, calls);
    m_fixture->settings.api.port = 0;
    QStringList found;
    for (const Finding &finding : checkArea(m_fixture->environment, area)) {
        QVERIFY2(finding.severity == Finding::Severity::Ok, qPrintable(finding.text.english()));
        found.append(finding.subject);
    }
    found.removeDuplicates();
    QCOMPARE(found, subjects);
    QCOMPARE(m_fixture->zoho.requests().size(), calls);
}

void DoctorTest::settingsThatAreNotSavedAreTriedWithoutATrace()
{
    Settings unsaved = m_fixture->settings;
    unsaved.database.name = m_fixture->directory.filePath(u"new.db"_s);
    unsaved.deliveredLogs.table = u"elsewhere"_s;
    const EngineEnvironment environment{.settings = unsaved,
                                        .dataDirectory = m_fixture->environment.dataDirectory,
                                        .secrets = m_fixture->secrets,
                                        .clock = m_fixture->clock,
                                        .holder = u"test"_s};
    const QStringList before = QDir(m_fixture->environment.dataDirectory).entryList(QDir::Files | QDir::Hidden);
    const auto findings = checkArea(environment, DoctorArea::Database);
    QVERIFY(findings.first().severity == Finding::Severity::Error);
    (void)checkArea(environment, DoctorArea::Secrets);
    (void)checkArea(environment, DoctorArea::Api);
    QVERIFY(!QFile::exists(unsaved.database.name));
    QCOMPARE(QDir(m_fixture->environment.dataDirectory).entryList(QDir::Files | QDir::Hidden), before);
}

void DoctorTest::howAServerIsReachedIsTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<QString>("words");
    QTest::newRow("here") << "127.0.0.1"
                          << ""
                          << "";
    QTest::newRow("checked") << "0.0.0.0"
                             << ""
                             << "its certificate is checked";
    QTest::newRow("any certificate") << "0.0.0.0"
                                     << "require"
                                     << "not checked";
    QTest::newRow("on purpose") << "0.0.0.0"
                                << "plain"
                                << "without TLS, on purpose";
    QTest::newRow("as before") << "0.0.0.0"
                               << "before"
                               << "The next release refuses that";
}

void DoctorTest::howAServerIsReachedIsTold()
{
    QFETCH(const QString, host);
    QFETCH(const QString, tls);
    QFETCH(const QString, words);
    const bool isBefore = tls == u"before";
    QFile left(m_fixture->environment.dataDirectory + u"/statusbridge.lock"_s);
    QVERIFY(!isBefore || left.open(QIODevice::WriteOnly));
    DatabaseSettings &database = m_fixture->settings.database;
    database.driver = u"postgresql"_s;
    database.name = u"none"_s;
    database.host = host;
    database.port = 1;
    database.tls = isBefore ? QString() : tls;
    const auto findings = checkArea(m_fixture->environment, DoctorArea::Database);
    const Finding &first = findings.first();
    const auto wanted = words.isEmpty() ? Finding::Severity::Error
                        : isBefore      ? Finding::Severity::Warning
                                        : Finding::Severity::Ok;
    QVERIFY2(first.severity == wanted && first.text.english().contains(words), qPrintable(first.text.english()));
}

void DoctorTest::theApiIsFoundWanting_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("address") << "192.0.2.1"
                             << ""
                             << "check the address";
    QTest::newRow("certificate") << "127.0.0.1"
                                 << "/nowhere/c.pem"
                                 << "api.tls_certificate";
}

void DoctorTest::theApiIsFoundWanting()
{
    QFETCH(const QString, address);
    QFETCH(const QString, certificate);
    QFETCH(const QString, words);
    m_fixture->settings.api = {.address = address, .port = 0, .tlsCertificate = certificate, .tlsKey = certificate};
    const auto findings = checkArea(m_fixture->environment, DoctorArea::Api);
    QVERIFY(findings.first().severity == Finding::Severity::Error);
    QVERIFY2(findings.first().text.english().contains(words), qPrintable(findings.first().text.english()));
    QCOMPARE(problems(true).size(), certificate.isEmpty() ? 0 : 1); // doctor takes no port
}

void DoctorTest::aPortInUseMayBeOurOwn()
{
    m_fixture->settings.api.port = m_fixture->zoho.port();
    const auto findings = checkArea(m_fixture->environment, DoctorArea::Api);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().severity == Finding::Severity::Warning);
    m_fixture->settings.api.enabled = false;
    const auto whileItIsOff = checkArea(m_fixture->environment, DoctorArea::Api);
    QVERIFY(whileItIsOff.first().severity == Finding::Severity::Ok);
}

void DoctorTest::aTableOfBodiesWithoutQueueIdsIsNoError()
{
    m_fixture->settings.webhookLogs.shape = u"twilio"_s;
    m_fixture->execute(u"UPDATE webhook_logs SET payload = 'MessageSid=SM1&MessageStatus=sent'"_s);
    m_fixture->execute(u"INSERT INTO webhook_logs (payload) VALUES ('MessageSid=SM2&SmsStatus=received')"_s);
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning database"_s) && found.first().contains(u"[queue_ids]"_s),
             qPrintable(found.first()));
    m_fixture->settings.queueIds.useMessageId = true;
    QCOMPARE(problems(true), QStringList());
}

void DoctorTest::whatAlertsLackIsFoundWithoutSendingOne()
{
    AlertSettings &alerts = m_fixture->settings.alerts;
    alerts.mailTo = QStringList{u"anna@example.com"_s};
    alerts.mailFrom = u"statusbridge@example.com"_s;
    alerts.smtpHost = u"127.0.0.1"_s;
    alerts.smtpUser = u"anna"_s;
    alerts.webhookUrl = u"https://127.0.0.1:1/alerts"_s;
    const auto found = [&] {
        QStringList lines;
        for (const Finding &finding : checkArea(m_fixture->environment, DoctorArea::Alerts)) {
            lines += QString::number(static_cast<int>(finding.severity)) + u' ' + finding.text.english();
        }
        return lines;
    };
    QStringList lines = found();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"2 "_s) && lines[0].contains(u"smtp_password"_s));
    QVERIFY(lines[1].startsWith(u"1 "_s) && lines[1].contains(u"alert_webhook_key"_s));
    QVERIFY(m_fixture->secrets.write(u"smtp_password"_s, Secret("x")));
    QVERIFY(m_fixture->secrets.write(u"alert_webhook_key"_s, Secret("y")));
    QCOMPARE(found(), QStringList{u"0 Alerts go out by mail, webhook."_s});
    alerts.smtpTls = u"none"_s;
    alerts.webhookTemplate = u"/there/is/none.json"_s;
    lines = found();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"2 "_s) && lines[0].contains(u"everyone on the way could read the password"_s));
    QVERIFY(lines[1].startsWith(u"2 The template /there/is/none.json"_s));
    alerts = {};
    QVERIFY(found().isEmpty());
}

void DoctorTest::whereAChangedStatusIsNoticedIsTold()
{
    const auto told = [this] {
        QStringList texts;
        for (const Finding &finding : runDoctor(m_fixture->environment, true)) {
            if (finding.text.english().contains(u"a status that is changed in its row"_s)) {
                texts += finding.text.english();
            }
        }
        return texts;
    };
    QCOMPARE(told(), QStringList());
    m_fixture->settings.sync.pushAfterSeconds = 30;
    m_fixture->settings.webhookLogs.shape = u"meta"_s;
    const QStringList texts = told();
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.first().startsWith(u"A new row of \"webhook_logs\""_s), qPrintable(texts.first()));
    QVERIFY2(texts.last().startsWith(u"In \"delivered_logs\""_s), qPrintable(texts.last()));
    QVERIFY(texts.last().contains(u"newest 1000 rows"_s));
}

QTEST_GUILESS_MAIN(DoctorTest)

} // namespace tst_doctor

#include "tst_doctor.moc"
