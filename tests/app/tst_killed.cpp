// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace statusbridge;

namespace {

constexpr int recordCount = 150;

QProcessEnvironment environmentOf(const CycleFixture &fixture)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto options = fixture.zoho.options();
    const auto set = [&](const char *name, const QString &value) {
        environment.insert(QStringLiteral("STATUSBRIDGE_") + QString::fromLatin1(name), value);
    };
    set("DATA_DIR", fixture.directory.path());
    set("SECRET_ZOHO_CLIENT_SECRET", options.clientSecret);
    set("SECRET_ZOHO_REFRESH_TOKEN", options.refreshToken);
    set("ZOHO_ACCOUNTS_URL", fixture.settings.zoho.accountsUrl);
    set("ZOHO_API_URL", fixture.settings.zoho.apiUrl);
    set("ZOHO_CLIENT_ID", options.clientId);
    set("ZOHO_OWNER", options.owner);
    set("ZOHO_APP", options.app);
    set("ZOHO_REPORT", options.report);
    set("SYNC_CALLS_PER_MINUTE", QStringLiteral("0"));
    set("SYNC_UPDATE_DELAY_MS", QStringLiteral("0"));
    set("SYNC_LEASE_SECONDS", QStringLiteral("1"));
    set("DATABASE_NAME", fixture.directory.filePath(QStringLiteral("statusbridge.db")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), fixture.directory.path());
    return environment;
}

void startSync(QProcess &process, const CycleFixture &fixture)
{
    process.setProcessEnvironment(environmentOf(fixture));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(STATUSBRIDGE_PROGRAM), {QStringLiteral("sync")});
}

//! A clean cycle; the lease of the one that was killed runs out first.
int finishCleanly(const CycleFixture &fixture)
{
    constexpr int anotherInstanceRuns = 4;
    int status = anotherInstanceRuns;
    for (int attempt = 0; attempt < 100 && status == anotherInstanceRuns; ++attempt) {
        QProcess process;
        startSync(process, fixture);
        if (!process.waitForFinished(30000)) {
            return -1;
        }
        status = process.exitCode();
        if (status == anotherInstanceRuns) {
            QTest::qWait(100);
        }
    }
    return status;
}

} // namespace

//! Killing the program at any instant loses nothing and marks nothing that Zoho did not take.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleKilledAtAnyInstantIsMadeGoodByTheNext()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("STATUSBRIDGE_KILL_ROUNDS", &isSet);
        auto *random = QRandomGenerator::global();
        for (int round = 0; round < (isSet ? wanted : 10); ++round) {
            auto options = CycleFixture::generousOptions();
            options.latency = std::chrono::milliseconds(random->bounded(12));
            CycleFixture fixture(options);
            fixture.execute(
                QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                               "INSERT INTO webhook_logs (queue_id, message_id, status, timestamp) "
                               "SELECT 'q-' || i, 'wamid.' || i, CASE i % 3 WHEN 0 THEN 'delivered' ELSE "
                               "'sent' END, '1750031673' FROM n")
                    .arg(recordCount));
            QStringList ids;
            for (int i = 1; i <= recordCount; ++i) {
                ids.append(fixture.addRecord(QStringLiteral("q-%1").arg(i), {}));
            }
            QProcess process;
            startSync(process, fixture);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(random->bounded(20, 400));
            process.kill();
            process.waitForFinished();

            const int written =
                fixture.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_settled_rows")).toInt();
            int shown = 0;
            for (const QString &id : std::as_const(ids)) {
                shown += fixture.zohoStatus(id).isEmpty() ? 0 : 1;
            }
            QVERIFY2(written <= shown, "a row is marked that Zoho did not take");

            QCOMPARE(finishCleanly(fixture), 0);
            for (int i = 1; i <= recordCount; ++i) {
                QCOMPARE(fixture.zohoStatus(ids.at(i - 1)),
                         i % 3 == 0 ? QStringLiteral("delivered") : QStringLiteral("sent"));
                QCOMPARE(fixture.zoho.writes(ids.at(i - 1)), 1);
            }
            QCOMPARE(fixture.openRows(), 0);
            QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_intents")).toInt(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
