// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QDir>
#include <QTest>

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

class ExaminationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWrongWithASoundInstallation();
    void offlineZohoIsNotAsked();
    void whatIsWrongWithTheDatabaseIsFound_data();
    void whatIsWrongWithTheDatabaseIsFound();
    void aClockThatCannotBeRightIsFound();
    void aClockThatDiffersFromZohosIsFound_data();
    void aClockThatDiffersFromZohosIsFound();
    void aMissingRefreshTokenIsFoundOnceAndCostsNoCall();
    void wrongLinkNamesAreFound_data();
    void wrongLinkNamesAreFound();
    void missingLinkNamesAreFoundWithoutACall();
    void aRevokedRefreshTokenIsFound();
    void aFieldThatIsNoColumnOfTheReportIsFound();
    void lookingChangesNothing();
    void aPageAsksForItsOwnAreaOnly_data();
    void aPageAsksForItsOwnAreaOnly();
    void zohoCanBeTriedBeforeThereIsADatabaseOrAReport();
    void settingsThatAreNotSavedAreTriedWithoutATrace();
    void theApiIsFoundWanting_data();
    void theApiIsFoundWanting();
    void aPortInUseMayBeOurOwn();

private:
    //! The findings that are not Ok, each as "severity subject kind: text".
    [[nodiscard]] QStringList problems(bool offline = false);

    std::unique_ptr<CycleFixture> m_fixture;
};

void ExaminationTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    m_fixture->addSentRecords(2);
}

QStringList ExaminationTest::problems(bool offline)
{
    QStringList list;
    for (const Finding &finding : examine(m_fixture->environment, offline)) {
        if (finding.severity == Finding::Severity::Warning) {
            list.append(QStringLiteral("warning %1: %2").arg(finding.subject, finding.text));
        } else if (finding.severity == Finding::Severity::Error) {
            list.append(QStringLiteral("error %1 %2: %3").arg(finding.subject, toString(finding.kind), finding.text));
        }
    }
    return list;
}

void ExaminationTest::nothingIsWrongWithASoundInstallation()
{
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);
    QCOMPARE(m_fixture->zoho.apiCalls(), 1);
}

void ExaminationTest::offlineZohoIsNotAsked()
{
    QCOMPARE(problems(true), QStringList());
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ExaminationTest::whatIsWrongWithTheDatabaseIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("words");
    QTest::newRow("no index") << QString(QStringLiteral("DROP INDEX statusbridge_webhook_logs_queue_id") +
                                         TestDatabase::choose({}, {}, QStringLiteral(" ON webhook_logs")))
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

void ExaminationTest::whatIsWrongWithTheDatabaseIsFound()
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

void ExaminationTest::aClockThatCannotBeRightIsFound()
{
    const QDateTime beginning(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC);
    m_fixture->clock.advance(std::chrono::milliseconds(m_fixture->clock.utcNow().msecsTo(beginning)));
    const QStringList found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("warning clock: ")), qPrintable(found.first()));
}

void ExaminationTest::aClockThatDiffersFromZohosIsFound_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << 90 << "The machine's clock is 90 minutes ahead of Zoho's";
    QTest::newRow("behind") << -5 << "The machine's clock is 5 minutes behind Zoho's";
}

void ExaminationTest::aClockThatDiffersFromZohosIsFound()
{
    QFETCH(int, minutes);
    QFETCH(QString, words);
    m_fixture->clock.advance(std::chrono::minutes(minutes));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("warning clock: ") + words), qPrintable(found.first()));
}

void ExaminationTest::aMissingRefreshTokenIsFoundOnceAndCostsNoCall()
{
    QVERIFY(m_fixture->secrets.remove(secretnames::zohoRefreshToken()));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("error secrets unauthorized: ")), qPrintable(found.first()));
    QVERIFY2(found.first().contains(QStringLiteral("statusbridge connect")), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ExaminationTest::wrongLinkNamesAreFound_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("owner") << 0;
    QTest::newRow("application") << 1;
    QTest::newRow("report") << 2;
}

void ExaminationTest::wrongLinkNamesAreFound()
{
    QFETCH(int, which);
    ZohoSettings &zoho = m_fixture->settings.zoho;
    *std::array{&zoho.owner, &zoho.app, &zoho.report}.at(static_cast<std::size_t>(which)) = QStringLiteral("nowhere");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("error report account: ")), qPrintable(found.first()));
}

void ExaminationTest::missingLinkNamesAreFoundWithoutACall()
{
    m_fixture->settings.zoho.report.clear();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("error zoho configuration: ")), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ExaminationTest::aRevokedRefreshTokenIsFound()
{
    m_fixture->zoho.revokeRefreshToken();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("error zoho unauthorized: ")), qPrintable(found.first()));
    QCOMPARE(m_fixture->zoho.apiCalls(), 0);
}

void ExaminationTest::aFieldThatIsNoColumnOfTheReportIsFound()
{
    m_fixture->zoho.configure([](zohosim::Options &options) {
        options.fields.set({.name = QStringLiteral("TimeStamp_Webhook"), .inReport = false});
    });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QStringLiteral("warning report: ")), qPrintable(found.first()));
    QVERIFY2(found.first().contains(QStringLiteral("TimeStamp_Webhook")), qPrintable(found.first()));
}

void ExaminationTest::lookingChangesNothing()
{
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Update), 0);
    QCOMPARE(m_fixture->openRows(), 2);
    QCOMPARE(m_fixture->scalar(QStringLiteral("SELECT count(*) FROM statusbridge_runs")).toInt(), 0);
}

void ExaminationTest::aPageAsksForItsOwnAreaOnly_data()
{
    QTest::addColumn<ExaminationArea>("area");
    QTest::addColumn<QStringList>("subjects");
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, ExaminationArea area, const QStringList &subjects, int calls) {
        QTest::newRow(name) << area << subjects << calls;
    };
    row("secrets", ExaminationArea::Secrets, {QStringLiteral("secrets")}, 0);
    row("zoho", ExaminationArea::Zoho, {QStringLiteral("zoho"), QStringLiteral("report")}, 2);
    row("database", ExaminationArea::Database, {QStringLiteral("database")}, 0);
    row("statuses", ExaminationArea::Statuses, {QStringLiteral("database")}, 0);
    row("clock", ExaminationArea::Clock, {QStringLiteral("clock")}, 0);
    row("api", ExaminationArea::Api, {QStringLiteral("api")}, 0);
}

void ExaminationTest::aPageAsksForItsOwnAreaOnly()
{
    QFETCH(const ExaminationArea, area);
    QFETCH(const QStringList, subjects);
    QFETCH(const int, calls);
    m_fixture->settings.api.port = 0;
    QStringList found;
    for (const Finding &finding : examineArea(m_fixture->environment, area)) {
        QVERIFY2(finding.severity == Finding::Severity::Ok, qPrintable(finding.text));
        found.append(finding.subject);
    }
    found.removeDuplicates();
    QCOMPARE(found, subjects);
    QCOMPARE(m_fixture->zoho.requests().size(), calls);
}

void ExaminationTest::zohoCanBeTriedBeforeThereIsADatabaseOrAReport()
{
    QString &name = m_fixture->settings.database.name;
    name += QStringLiteral("_missing");
    auto findings = examineArea(m_fixture->environment, ExaminationArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QVERIFY(findings.last().severity == Finding::Severity::Ok);
    m_fixture->settings.zoho.report.clear();
    findings = examineArea(m_fixture->environment, ExaminationArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QCOMPARE(findings.last().subject, QStringLiteral("report"));
    QVERIFY(findings.last().text.contains(u"zoho.report"));
    QVERIFY(!QFile::exists(name));
}

void ExaminationTest::settingsThatAreNotSavedAreTriedWithoutATrace()
{
    Settings unsaved = m_fixture->settings;
    unsaved.database.name = m_fixture->directory.filePath(QStringLiteral("new.db"));
    unsaved.deliveredLogs.table = QStringLiteral("elsewhere");
    const EngineEnvironment environment{.settings = unsaved,
                                        .dataDirectory = m_fixture->environment.dataDirectory,
                                        .secrets = m_fixture->secrets,
                                        .clock = m_fixture->clock,
                                        .holder = QStringLiteral("test")};
    const QStringList before = QDir(m_fixture->environment.dataDirectory).entryList(QDir::Files | QDir::Hidden);
    const auto findings = examineArea(environment, ExaminationArea::Database);
    QVERIFY(findings.first().severity == Finding::Severity::Error);
    (void)examineArea(environment, ExaminationArea::Secrets);
    (void)examineArea(environment, ExaminationArea::Api);
    QVERIFY(!QFile::exists(unsaved.database.name));
    QCOMPARE(QDir(m_fixture->environment.dataDirectory).entryList(QDir::Files | QDir::Hidden), before);
}

void ExaminationTest::theApiIsFoundWanting_data()
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

void ExaminationTest::theApiIsFoundWanting()
{
    QFETCH(const QString, address);
    QFETCH(const QString, certificate);
    QFETCH(const QString, words);
    m_fixture->settings.api = {.address = address, .port = 0, .tlsCertificate = certificate, .tlsKey = certificate};
    const auto findings = examineArea(m_fixture->environment, ExaminationArea::Api);
    QVERIFY(findings.first().severity == Finding::Severity::Error);
    QVERIFY2(findings.first().text.contains(words), qPrintable(findings.first().text));
    QCOMPARE(problems(true).size(), certificate.isEmpty() ? 0 : 1); // doctor takes no port
}

void ExaminationTest::aPortInUseMayBeOurOwn()
{
    m_fixture->settings.api.port = m_fixture->zoho.port();
    const auto findings = examineArea(m_fixture->environment, ExaminationArea::Api);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().severity == Finding::Severity::Warning);
    m_fixture->settings.api.enabled = false;
    QVERIFY(examineArea(m_fixture->environment, ExaminationArea::Api).first().severity == Finding::Severity::Ok);
}

QTEST_GUILESS_MAIN(ExaminationTest)
#include "tst_examination.moc"
