// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/doctor/doctor.h"
#include "engine/receiver/spool.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/sql/database.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/databaseoutage.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_doctor {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void aMissingRefreshTokenIsFoundOnceAndCostsNoCall();
    void wrongLinkNamesAreFound_data();
    void wrongLinkNamesAreFound();
    void missingLinkNamesAreFoundWithoutACall();
    void aRevokedRefreshTokenIsFound();
    void aFieldThatIsNoColumnOfTheReportIsFound();
    void aTokenThatMayNotUpdateIsFound();
    void batchModeIsTriedWithoutARecord();
    void whatBatchModeLacksIsFoundOnceWithItsRemedy_data();
    void whatBatchModeLacksIsFoundOnceWithItsRemedy();
    void aTokenWithoutTheScopeOfBatchModeIsToldWithoutACall();
    void anotherRegionIsTold();
    void aFormatThatZohoDoesNotShowIsFound();
    void aMarkWithoutEffectIsFound_data();
    void aMarkWithoutEffectIsFound();
    void marksThatWereNotTakenAreTold();
    void aBodyThatIsNoDocumentIsFound();
    void lookingChangesNothing();
    void aPageAsksForItsOwnAreaOnly_data();
    void aPageAsksForItsOwnAreaOnly();
    void zohoCanBeTriedBeforeThereIsADatabaseOrAReport();
    void settingsThatAreNotSavedAreTriedWithoutATrace();
    void howAServerIsReachedIsTold_data();
    void howAServerIsReachedIsTold();
    void theApiIsFoundWanting_data();
    void theApiIsFoundWanting();
    void aPortInUseMayBeOurOwn();
    void whereReceivedStatusesArePutIsTriedWithoutATrace();
    void aReceiverThatKnowsNoSenderIsFound();
    void whatWaitsInTheSpoolIsTold();
    void whatWasReceivedAndGaveNoStatusIsToldByKind();
    void aTableOfBodiesWithoutQueueIdsIsNoError();
    void whatAlertsLackIsFoundWithoutSendingOne();
    void whereAChangedStatusIsNoticedIsTold();

private:
    //! The findings that are not Ok, each as "severity subject kind: text".
    [[nodiscard]] QStringList problems(bool offline = false);
    void useBatches();
    //! The fixture's database.
    [[nodiscard]] std::unique_ptr<Database> opened() const;

    std::unique_ptr<CycleFixture> m_fixture;
};

void DoctorTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    m_fixture->addSentRecords(2);
}

std::unique_ptr<Database> DoctorTest::opened() const
{
    auto database = readDatabasePassword(m_fixture->secrets).and_then([&](const Secret &password) {
        return Database::open(m_fixture->settings.database, m_fixture->directory.path(), password,
                              DatabasePurpose::Service);
    });
    if (!database) {
        qFatal("%s", qPrintable(describe(database.error())));
    }
    return *std::move(database);
}

QStringList DoctorTest::problems(bool offline)
{
    QStringList list;
    for (const Finding &finding : runDoctor(m_fixture->environment, offline)) {
        if (finding.severity == Finding::Severity::Warning) {
            list.append(u"warning %1: %2"_s.arg(finding.subject, finding.text.english()));
        } else if (finding.severity == Finding::Severity::Error) {
            list.append(u"error %1 %2: %3"_s.arg(finding.subject, toString(finding.kind), finding.text.english()));
        }
    }
    return list;
}

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

void DoctorTest::aMissingRefreshTokenIsFoundOnceAndCostsNoCall()
{
    QVERIFY(m_fixture->secrets.remove(secretnames::zohoRefreshToken()));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error secrets unauthorized: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"statusbridge connect"_s), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void DoctorTest::wrongLinkNamesAreFound_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("owner") << 0;
    QTest::newRow("application") << 1;
    QTest::newRow("report") << 2;
}

void DoctorTest::wrongLinkNamesAreFound()
{
    QFETCH(int, which);
    ZohoSettings &zoho = m_fixture->settings.zoho;
    *std::array{&zoho.owner, &zoho.app, &zoho.report}.at(static_cast<std::size_t>(which)) = u"nowhere"_s;
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error report account: "_s), qPrintable(found.first()));
}

void DoctorTest::missingLinkNamesAreFoundWithoutACall()
{
    m_fixture->settings.zoho.report.clear();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error zoho configuration: "_s), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void DoctorTest::aRevokedRefreshTokenIsFound()
{
    m_fixture->zoho.revokeRefreshToken();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error zoho unauthorized: "_s), qPrintable(found.first()));
    QCOMPARE(m_fixture->zoho.apiCalls(), 0);
}

void DoctorTest::aFieldThatIsNoColumnOfTheReportIsFound()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.fields.set({.name = u"TimeStamp_Webhook"_s, .inReport = false}); });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning report: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"TimeStamp_Webhook"_s), qPrintable(found.first()));
}

void DoctorTest::aTokenThatMayNotUpdateIsFound()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.report.UPDATE"_s); });
    for (int i = 0; i < 2; ++i) { // the second time the token is the kept one
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"error zoho unauthorized: "_s), qPrintable(found.first()));
        QVERIFY2(found.first().contains(u"ZohoCreator.report.UPDATE"_s), qPrintable(found.first()));
    }
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);
}

void DoctorTest::useBatches()
{
    m_fixture->settings.zoho.batchApi = u"push_statuses"_s;
    m_fixture->zoho.configure([](zohosim::Options &options) {
        options.customApi.linkName = u"push_statuses"_s;
        options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    });
}

void DoctorTest::batchModeIsTriedWithoutARecord()
{
    useBatches();
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 1);
    const Findings findings = runDoctor(m_fixture->environment, false);
    const auto found = std::ranges::find(findings, u"batch"_s, &Finding::subject);
    QVERIFY(found != findings.end());
    QVERIFY2(found->text.english().contains(u"up to 200 records"), qPrintable(found->text.english()));
    QCOMPARE(m_fixture->scalar(u"SELECT calls FROM statusbridge_custom_call_days"_s).toInt(), 2);
}

void DoctorTest::whatBatchModeLacksIsFoundOnceWithItsRemedy_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("none") << Fault::code(400, 9350) << u"batch-script"_s;
    QTest::newRow("disabled") << Fault::code(400, 9360) << u"enable it"_s;
    QTest::newRow("not permitted") << Fault::code(401, 9380) << u"give the user access"_s;
    QTest::newRow("quota") << Fault::code(403, 4000) << u"reset on"_s;
    QTest::newRow("another function") << Fault::answer(200, R"({"code":3000,"result":{"done":true}})")
                                      << u"batch-script"_s;
    QTest::newRow("a function that fails") << Fault::code(400, 9400) << u"did not run the function"_s;
}

void DoctorTest::whatBatchModeLacksIsFoundOnceWithItsRemedy()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, remedy);
    useBatches();
    m_fixture->zoho.addFault(fault.on(CallKind::CustomApi));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning batch: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(remedy), qPrintable(found.first()));
}

void DoctorTest::aTokenWithoutTheScopeOfBatchModeIsToldWithoutACall()
{
    useBatches();
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.customapi.EXECUTE"_s); });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning batch: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"ZohoCreator.customapi.EXECUTE"_s), qPrintable(found.first()));
    QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 0);
}

void DoctorTest::anotherRegionIsTold()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.apiDomain = u"https://www.zohoapis.in"_s; });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning zoho: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"zoho.data_center to \"in\""_s), qPrintable(found.first()));
}

void DoctorTest::aFormatThatZohoDoesNotShowIsFound()
{
    m_fixture->addDelivered(u"q-1"_s, u"failed"_s);
    QCOMPARE(m_fixture->sync().counts.updated, 2);
    QCOMPARE(problems(), QStringList());
    m_fixture->settings.fields.timestampFormat = u"MM/dd/yyyy HH:mm:ss"_s;
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning report: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"fields.timestamp_format"_s), qPrintable(found.first()));
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

void DoctorTest::zohoCanBeTriedBeforeThereIsADatabaseOrAReport()
{
    QString &name = m_fixture->settings.database.name;
    name += u"_missing"_s;
    auto findings = checkArea(m_fixture->environment, DoctorArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QVERIFY(findings.last().severity == Finding::Severity::Ok);
    m_fixture->settings.zoho.report.clear();
    findings = checkArea(m_fixture->environment, DoctorArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QCOMPARE(findings.last().subject, u"report"_s);
    QVERIFY(findings.last().text.english().contains(u"zoho.report"));
    QVERIFY(!QFile::exists(name));
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

void DoctorTest::whereReceivedStatusesArePutIsTriedWithoutATrace()
{
    m_fixture->settings.webhook.enabled = true;
    QVERIFY(m_fixture->secrets.write(secretnames::webhookSharedSecret(), Secret("s")));
    const auto textOf = [this] {
        const auto findings = runDoctor(m_fixture->environment, true);
        const auto found =
            std::ranges::find_if(findings, [](const Finding &each) { return each.subject == u"webhook"; });
        return found == findings.cend() ? QString() : found->text.english();
    };
    QCOMPARE(textOf(), u"Statuses that arrive become rows of delivered_logs."_s);
    QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM delivered_logs"_s).toInt(), 0);
    QCOMPARE(problems(true), QStringList());
    m_fixture->settings.deliveredLogs.table = u"deliveries"_s;
    m_fixture->execute(
        u"CREATE TABLE deliveries (id varchar(9) PRIMARY KEY, queue_id text, message_id text, status text, "
        "recipient_id text, timestamp text, \"Updated\" integer, more integer NOT NULL)"_s);
    QVERIFY2(textOf().contains(u"since deliveries takes no rows"_s), qPrintable(textOf()));
}

void DoctorTest::aReceiverThatKnowsNoSenderIsFound()
{
    m_fixture->settings.webhook.enabled = true;
    const auto found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning webhook: "_s) && found.first().contains(u"webhook_meta_app_secret"_s),
             qPrintable(found.first()));
}

void DoctorTest::whatWaitsInTheSpoolIsTold()
{
    const QString home = m_fixture->directory.path();
    const auto spool = Spool::open(spoolDirectory(home));
    QVERIFY(spool);
    const SpooledBody body{.shape = u"meta"_s, .receivedAt = 1, .body = "{}"};
    QVERIFY((*spool)->append({body, body}));
    const auto text = [&](int bodies) {
        return u"warning webhook: The receiver of webhooks is switched off. %1 bytes of received webhooks wait in %2 "
               "for the database."_s.arg(QString::number(bodies * frameSize(body)), spoolDirectory(home));
    };
    QCOMPARE(problems(true), QStringList{text(2)});
    // What is written already is only kept to be written on.
    const auto database = opened();
    const auto keepMark = [&](const SpoolPortion &portion) {
        return keepArrivalMark(*database, {.spool = spoolName(home), .segment = portion.segment, .end = portion.end});
    };
    QVERIFY(keepMark(*(*spool)->next(1)));
    QCOMPARE(problems(true), QStringList{text(1)});
    QVERIFY(keepMark(*(*spool)->next(100000)));
    QCOMPARE(problems(true), QStringList());
}

void DoctorTest::whatWasReceivedAndGaveNoStatusIsToldByKind()
{
    m_fixture->settings.webhook.enabled = true;
    QVERIFY(m_fixture->secrets.write(secretnames::webhookSharedSecret(), Secret("s")));
    const auto told = [this](Finding::Severity severity) {
        QStringList texts;
        for (const Finding &finding : runDoctor(m_fixture->environment, true)) {
            if (finding.severity == severity && finding.text.english().startsWith(u"What was received"_s)) {
                texts += finding.text.english();
            }
        }
        return texts;
    };
    using enum Finding::Severity;
    QCOMPARE(told(Ok) + told(Warning), QStringList());
    const auto database = opened();
    QVERIFY(ArrivalTotals(*database).add({.withoutStatus = {{BodyTrouble::NoStatuses, 40}}}));
    QCOMPARE(told(Ok), QStringList{u"What was received and gave no status, by kind: no_statuses (40)."_s});
    QVERIFY(ArrivalTotals(*database).add({.unreadable = 2, .withoutStatus = {{BodyTrouble::NoJson, 2}}}));
    QCOMPARE(told(Ok), QStringList());
    const QStringList warnings = told(Warning);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().startsWith(
                 u"What was received and gave no status, by kind: no_json (2), no_statuses (40). The last"_s),
             qPrintable(warnings.first()));
    // After a week it is of the past.
    m_fixture->execute(u"UPDATE statusbridge_state SET updated_at = updated_at - %1 WHERE name LIKE 'receiver.%'"_s.arg(
        8LL * 24 * 3600 * 1000));
    QCOMPARE(told(Ok), QStringList{u"What was received and gave no status, by kind: no_json (2), no_statuses (40)."_s});
    QCOMPARE(told(Warning), QStringList());
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
