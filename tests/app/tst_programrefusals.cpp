// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace statusbridge;
using zohosim::CallKind;

namespace {

using Prepare = void (*)(ProgramFixture &fixture);

} // namespace

Q_DECLARE_METATYPE(Prepare)

// Bad input: one clear sentence, the documented exit status, and nothing changed.
class TestProgramRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInput_data();
    void badInput();
    void badCommandLine_data();
    void badCommandLine();
    void readOnlyDatabase();
    void anErrorIsADocumentToo();
    void jsonAloneIsRefused();
    void doctorReportsABrokenConfiguration();
    void doctorFindsNothingWrong();
    void doctorFindsAMissingTable();
};

void TestProgramRefusals::badInput_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, Prepare prepare, int exitStatus, const QStringList &says) {
        QTest::newRow(name) << prepare << exitStatus << says;
    };
    row("wrong TOML",
        [](ProgramFixture &f) { f.writeConfiguration(QStringLiteral("[sync]\ninterval_minutes = = 5\n")); }, 3,
        {QStringLiteral("test.toml:2")});
    row("unknown key", [](ProgramFixture &f) { f.configure(QStringLiteral("intervall_minutes = 5\n")); }, 3,
        {QStringLiteral("test.toml:11"), QStringLiteral("intervall_minutes"), QStringLiteral("sync.interval_minutes")});
    row("bad value", [](ProgramFixture &f) { f.configure(QStringLiteral("concurrency = 0\n")); }, 3,
        {QStringLiteral("test.toml:11"), QStringLiteral("sync.concurrency")});
    row("bad variable",
        [](ProgramFixture &f) {
            f.setVariable(QStringLiteral("STATUSBRIDGE_SYNC_CONCURRENCY"), QStringLiteral("many"));
        },
        3, {QStringLiteral("STATUSBRIDGE_SYNC_CONCURRENCY")});
    row("a secret in the file",
        [](ProgramFixture &f) { f.configure(QStringLiteral("zoho_client_secret = \"HUSH\"\n")); }, 3, {});
    row("missing secret",
        [](ProgramFixture &f) { f.removeVariable(QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET")); }, 3,
        {QStringLiteral("zoho_client_secret"), QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET")});
    row("not connected",
        [](ProgramFixture &f) { f.removeVariable(QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN")); }, 6,
        {QStringLiteral("statusbridge connect")});
    row("missing setting",
        [](ProgramFixture &f) { f.writeConfiguration(QStringLiteral("[zoho]\nclient_id = \"1000.CLIENT\"\n")); }, 3,
        {QStringLiteral("zoho.report")});
    row("unreachable host", [](ProgramFixture &f) { f.zoho().stop(); }, 2, {QStringLiteral("cannot be reached")});
    row("wrong link name",
        [](ProgramFixture &f) {
            f.zoho().configure([](zohosim::Options &options) { options.report = QStringLiteral("Other"); });
        },
        2, {QStringLiteral("All_Messages")});
    row("missing table", [](ProgramFixture &f) { f.execute(QStringLiteral("DROP TABLE webhook_logs")); }, 2,
        {QStringLiteral("webhook_logs")});
    row("missing column",
        [](ProgramFixture &f) { f.execute(QStringLiteral("ALTER TABLE delivered_logs DROP COLUMN message_id")); }, 2,
        {QStringLiteral("message_id")});
    row("no database",
        [](ProgramFixture &f) {
            f.setVariable(QStringLiteral("STATUSBRIDGE_DATABASE_NAME"), QStringLiteral("none.db"));
        },
        2, {QStringLiteral("none.db"), QStringLiteral("statusbridge migrate")});
}

void TestProgramRefusals::badInput()
{
    QFETCH(Prepare, prepare);
    QFETCH(int, exitStatus);
    QFETCH(QStringList, says);
    ProgramFixture fixture;
    QCOMPARE(fixture.run({QStringLiteral("migrate")}).exitStatus, 0);
    fixture.addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    prepare(fixture);

    const auto synced = fixture.run({QStringLiteral("sync")});
    QVERIFY2(synced.exitStatus == exitStatus, qPrintable(QString::number(synced.exitStatus) + synced.all()));
    for (const auto &part : says) {
        QVERIFY2(synced.all().contains(part), qPrintable(synced.all()));
    }
    for (const auto &secret : fixture.secrets()) {
        QVERIFY2(!synced.all().contains(secret), qPrintable(synced.all()));
    }
    const bool isStarted = synced.out.startsWith(QStringLiteral("Run "));
    QVERIFY2(isStarted || synced.err.count(u'\n') == 1, qPrintable(synced.err));
    QVERIFY2(!isStarted || synced.out.count(QStringLiteral("Why: ")) == 1, qPrintable(synced.out));
    QCOMPARE(fixture.zoho().calls(CallKind::Update), 0);
    QCOMPARE(fixture.queryValue(QStringLiteral("SELECT Updated FROM delivered_logs")).toInt(), 0);
}

void TestProgramRefusals::badCommandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &line, const QString &says) { QTest::newRow(qPrintable(line)) << line << says; };
    row(QStringLiteral("snyc"), QStringLiteral("Did you mean \"sync\"?"));
    row(QStringLiteral("sync --dryrun"), QStringLiteral("Did you mean \"--dry-run\"?"));
    row(QStringLiteral("sync --log-level loud"), QStringLiteral("\"loud\""));
    row(QStringLiteral("lookup"), QStringLiteral("QUEUE_ID"));
    row(QStringLiteral("runs show seven"), QStringLiteral("\"seven\""));
    row(QStringLiteral("runs --limit 0"), QStringLiteral("--limit"));
    row(QStringLiteral("--no-gui status"), QStringLiteral("no option --no-gui"));
}

void TestProgramRefusals::badCommandLine()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    ProgramFixture fixture;
    const auto finished = fixture.run(line.split(u' '));
    QCOMPARE(finished.exitStatus, 3);
    QVERIFY(finished.out.isEmpty());
    QCOMPARE(finished.err.count(u'\n'), 1);
    QVERIFY2(finished.err.contains(says), qPrintable(finished.err));
}

void TestProgramRefusals::readOnlyDatabase()
{
    ProgramFixture fixture;
    fixture.obeyPermissions();
    QCOMPARE(fixture.run({QStringLiteral("migrate")}).exitStatus, 0);
    fixture.addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    QVERIFY(QFile::setPermissions(fixture.databaseFile(), QFile::ReadOwner));
    const auto before = fixture.databaseBytes();

    const auto synced = fixture.run({QStringLiteral("sync")});
    QVERIFY2(synced.exitStatus == 2, qPrintable(synced.all()));
    QVERIFY2(synced.err.contains(fixture.databaseFile()), qPrintable(synced.err));
    QCOMPARE(synced.err.count(u'\n'), 1);
    QVERIFY(fixture.databaseBytes() == before);
    QCOMPARE(fixture.zoho().apiCalls(), 0);
}

void TestProgramRefusals::anErrorIsADocumentToo()
{
    ProgramFixture fixture;
    const auto usage = fixture.run({QStringLiteral("snyc"), QStringLiteral("--json")});
    QCOMPARE(usage.exitStatus, 3);
    QCOMPARE(usage.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("usage"));
    const auto schema = fixture.run({QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(schema.exitStatus, 2);
    QCOMPARE(schema.json().keys(), QStringList(QStringLiteral("error")));
}

void TestProgramRefusals::jsonAloneIsRefused()
{
    ProgramFixture fixture;
    const auto finished = fixture.run({QStringLiteral("--json")});
    QCOMPARE(finished.exitStatus, 3);
    QCOMPARE(finished.json().keys(), QStringList(QStringLiteral("error")));
    QVERIFY2(finished.err.contains(QStringLiteral("--json needs a command")), qPrintable(finished.err));
    QCOMPARE(fixture.run({QStringLiteral("--help")}).exitStatus, 0);
    QVERIFY(fixture.run({QStringLiteral("sync"), QStringLiteral("--help")}).out.contains(QStringLiteral("--dry-run")));
    QVERIFY(fixture.run({QStringLiteral("--version")}).out.startsWith(QStringLiteral("statusbridge ")));
}

void TestProgramRefusals::doctorReportsABrokenConfiguration()
{
    ProgramFixture fixture;
    fixture.configure(QStringLiteral("concurrency = 0\n"));
    const auto examined = fixture.run({QStringLiteral("doctor"), QStringLiteral("--offline")});
    QCOMPARE(examined.exitStatus, 3);
    QVERIFY2(examined.out.startsWith(QStringLiteral("error  configuration  ")), qPrintable(examined.out));
    QVERIFY(examined.out.contains(QStringLiteral("test.toml:11")));
}

void TestProgramRefusals::doctorFindsNothingWrong()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({QStringLiteral("migrate")}).exitStatus, 0);
    const auto examined = fixture.run({QStringLiteral("doctor")});
    QVERIFY2(examined.exitStatus == 0, qPrintable(examined.all()));
    QVERIFY(!examined.out.contains(QStringLiteral("error ")));
    QVERIFY(examined.out.contains(QStringLiteral("zoho")));
    const auto calls = fixture.zoho().apiCalls();
    QCOMPARE(fixture.run({QStringLiteral("doctor"), QStringLiteral("--offline")}).exitStatus, 0);
    QCOMPARE(fixture.zoho().apiCalls(), calls);
}

void TestProgramRefusals::doctorFindsAMissingTable()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({QStringLiteral("migrate")}).exitStatus, 0);
    fixture.execute(QStringLiteral("DROP TABLE webhook_logs"));
    const auto examined = fixture.run({QStringLiteral("doctor"), QStringLiteral("--offline")});
    QVERIFY2(examined.exitStatus == 2, qPrintable(examined.all()));
    QVERIFY2(examined.out.contains(QStringLiteral("webhook_logs")), qPrintable(examined.out));
}

QTEST_GUILESS_MAIN(TestProgramRefusals)
#include "tst_programrefusals.moc"
