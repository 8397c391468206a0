// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>

Q_DECLARE_METATYPE(void (*)(statusbridge::ProgramFixture &fixture))

namespace tst_programrefusals {

using namespace statusbridge;
using zohosim::CallKind;

using Prepare = void (*)(ProgramFixture &fixture);

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
    void aResultThatCanNotBeWrittenIsAnError();
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
    row("wrong TOML", [](ProgramFixture &f) { f.writeConfiguration(u"[sync]\ninterval_minutes = = 5\n"_s); }, 3,
        {u"test.toml:2"_s});
    row("unknown key", [](ProgramFixture &f) { f.configure(u"intervall_minutes = 5\n"_s); }, 3,
        {u"test.toml:11"_s, u"intervall_minutes"_s, u"sync.interval_minutes"_s});
    row("bad value", [](ProgramFixture &f) { f.configure(u"concurrency = 0\n"_s); }, 3,
        {u"test.toml:11"_s, u"sync.concurrency"_s});
    row("bad variable", [](ProgramFixture &f) { f.setVariable(u"STATUSBRIDGE_SYNC_CONCURRENCY"_s, u"many"_s); }, 3,
        {u"STATUSBRIDGE_SYNC_CONCURRENCY"_s});
    row("a secret in the file", [](ProgramFixture &f) { f.configure(u"zoho_client_secret = \"HUSH\"\n"_s); }, 3, {});
    row("missing secret", [](ProgramFixture &f) { f.removeVariable(u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s); }, 3,
        {u"zoho_client_secret"_s, u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s});
    row("not connected", [](ProgramFixture &f) { f.removeVariable(u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s); }, 6,
        {u"statusbridge connect"_s});
    row("missing setting", [](ProgramFixture &f) { f.writeConfiguration(u"[zoho]\nclient_id = \"1000.CLIENT\"\n"_s); },
        3, {u"zoho.report"_s});
    row("unreachable host", [](ProgramFixture &f) { f.zoho().stop(); }, 2, {u"cannot be reached"_s});
    row("wrong link name",
        [](ProgramFixture &f) { f.zoho().configure([](zohosim::Options &options) { options.report = u"Other"_s; }); },
        2, {u"All_Messages"_s});
    row("missing table", [](ProgramFixture &f) { f.execute(u"DROP TABLE webhook_logs"_s); }, 2, {u"webhook_logs"_s});
    row("missing column", [](ProgramFixture &f) { f.execute(u"ALTER TABLE delivered_logs DROP COLUMN message_id"_s); },
        2, {u"message_id"_s});
    row("no database", [](ProgramFixture &f) { f.setVariable(u"STATUSBRIDGE_DATABASE_NAME"_s, u"none.db"_s); }, 2,
        {u"none.db"_s, u"statusbridge migrate"_s});
}

void TestProgramRefusals::badInput()
{
    QFETCH(Prepare, prepare);
    QFETCH(int, exitStatus);
    QFETCH(QStringList, says);
    ProgramFixture fixture;
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    fixture.addPending(u"1"_s, u"q-1"_s);
    prepare(fixture);

    const auto synced = fixture.run({u"sync"_s});
    QVERIFY2(synced.exitStatus == exitStatus, qPrintable(QString::number(synced.exitStatus) + synced.all()));
    for (const auto &part : says) {
        QVERIFY2(synced.all().contains(part), qPrintable(synced.all()));
    }
    for (const auto &secret : fixture.secrets()) {
        QVERIFY2(!synced.all().contains(secret), qPrintable(synced.all()));
    }
    const bool isStarted = synced.out.startsWith(u"Run "_s);
    QVERIFY2(isStarted || synced.err.count(u'\n') == 1, qPrintable(synced.err));
    QVERIFY2(!isStarted || synced.out.count(u"Why: "_s) == 1, qPrintable(synced.out));
    QCOMPARE(fixture.zoho().calls(CallKind::Update), 0);
    QCOMPARE(fixture.queryValue(u"SELECT Updated FROM delivered_logs"_s).toInt(), 0);
}

void TestProgramRefusals::badCommandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &line, const QString &says) { QTest::newRow(qPrintable(line)) << line << says; };
    row(u"snyc"_s, u"Did you mean \"sync\"?"_s);
    row(u"sync --dryrun"_s, u"Did you mean \"--dry-run\"?"_s);
    row(u"sync --log-level loud"_s, u"\"loud\""_s);
    row(u"lookup"_s, u"QUEUE_ID"_s);
    row(u"runs show seven"_s, u"\"seven\""_s);
    row(u"runs --limit 0"_s, u"--limit"_s);
    row(u"--no-gui status"_s, u"no option --no-gui"_s);
    row(u"lines\nand\nlines"_s, u"\"lines and lines\""_s);
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
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    fixture.addPending(u"1"_s, u"q-1"_s);
    QVERIFY(QFile::setPermissions(fixture.databaseFile(), QFile::ReadOwner));
    const auto before = fixture.databaseBytes();

    const auto synced = fixture.run({u"sync"_s});
    QVERIFY2(synced.exitStatus == 2, qPrintable(synced.all()));
    QVERIFY2(synced.err.contains(fixture.databaseFile()), qPrintable(synced.err));
    QCOMPARE(synced.err.count(u'\n'), 1);
    QVERIFY(fixture.databaseBytes() == before);
    QCOMPARE(fixture.zoho().apiCalls(), 0);
}

void TestProgramRefusals::anErrorIsADocumentToo()
{
    ProgramFixture fixture;
    const auto usage = fixture.run({u"snyc"_s, u"--json"_s});
    QCOMPARE(usage.exitStatus, 3);
    QCOMPARE(usage.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"usage"_s);
    const auto schema = fixture.run({u"status"_s, u"--json"_s});
    QCOMPARE(schema.exitStatus, 2);
    QCOMPARE(schema.json().keys(), (QStringList{u"error"_s, u"state"_s}));
    QCOMPARE(schema.json().value(u"state"_s).toObject().value(u"kind"_s).toString(), u"database_file_missing"_s);
}

void TestProgramRefusals::jsonAloneIsRefused()
{
    ProgramFixture fixture;
    const auto finished = fixture.run({u"--json"_s});
    QCOMPARE(finished.exitStatus, 3);
    QCOMPARE(finished.json().keys(), QStringList(u"error"_s));
    QVERIFY2(finished.err.contains(u"--json needs a command"_s), qPrintable(finished.err));
    QCOMPARE(fixture.run({u"--help"_s}).exitStatus, 0);
    QVERIFY(fixture.run({u"sync"_s, u"--help"_s}).out.contains(u"--dry-run"_s));
    QVERIFY(fixture.run({u"--version"_s}).out.startsWith(u"statusbridge "_s));
    const auto verbose =
        fixture.run({u"--version"_s, u"--verbose"_s, u"--json"_s}).json().value(u"libraries"_s).toObject();
    QCOMPARE(verbose.value(u"qt"_s).toString(), QString::fromLatin1(qVersion()));
    QVERIFY(verbose.value(u"sql_drivers"_s).toString().contains(u"QSQLITE"_s));
}

void TestProgramRefusals::aResultThatCanNotBeWrittenIsAnError()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    const auto fullDisk = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    std::array<int, 2> pipe = {};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    ::close(pipe[0]); // its reader has gone
    for (const QStringList &arguments : {QStringList{u"status"_s}, {u"status"_s, u"--json"_s}, {u"--help"_s}}) {
        const auto lost = ProgramFixture::finish(*fixture.start(arguments, -1, fullDisk));
        QCOMPARE(lost.exitStatus, 2);
        QVERIFY2(lost.err.contains(u"can't be written: No space left"_s), qPrintable(lost.err));
        const auto unread = ProgramFixture::finish(*fixture.start(arguments, -1, pipe[1]));
        QCOMPARE(unread.exitStatus, 2);
        QCOMPARE(unread.err, QString());
    }
    ::close(pipe[1]);
    ::close(fullDisk);
}

void TestProgramRefusals::doctorReportsABrokenConfiguration()
{
    ProgramFixture fixture;
    fixture.configure(u"concurrency = 0\n"_s);
    const auto examined = fixture.run({u"doctor"_s, u"--offline"_s});
    QCOMPARE(examined.exitStatus, 3);
    QVERIFY2(examined.out.startsWith(u"error  configuration  "_s), qPrintable(examined.out));
    QVERIFY(examined.out.contains(u"test.toml:11"_s));
}

void TestProgramRefusals::doctorFindsNothingWrong()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    const auto examined = fixture.run({u"doctor"_s});
    QVERIFY2(examined.exitStatus == 0, qPrintable(examined.all()));
    QVERIFY(!examined.out.contains(u"error "_s));
    QVERIFY(examined.out.contains(u"zoho"_s));
    const auto calls = fixture.zoho().apiCalls();
    QCOMPARE(fixture.run({u"doctor"_s, u"--offline"_s}).exitStatus, 0);
    QCOMPARE(fixture.zoho().apiCalls(), calls);
}

void TestProgramRefusals::doctorFindsAMissingTable()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    fixture.execute(u"DROP TABLE webhook_logs"_s);
    const auto examined = fixture.run({u"doctor"_s, u"--offline"_s});
    QVERIFY2(examined.exitStatus == 2, qPrintable(examined.all()));
    QVERIFY2(examined.out.contains(u"webhook_logs"_s), qPrintable(examined.out));
}

QTEST_GUILESS_MAIN(TestProgramRefusals)

} // namespace tst_programrefusals

#include "tst_programrefusals.moc"
