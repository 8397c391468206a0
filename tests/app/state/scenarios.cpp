// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/state/scenarios.h"

#include "engine/session/enginesession.h"
#include "engine/setup/connect.h"
#include "engine/setup/migrate.h"
#include "tests/support/testconnection.h"

#include <QFile>
#include <QTest>

namespace statusbridge {

using zohosim::CallKind;
using zohosim::Fault;

namespace {

std::unique_ptr<EngineSession> session(EveryPlace &places)
{
    auto opened = EngineSession::open(places.cycle.environment);
    if (!opened) {
        qFatal("%s", qPrintable(describe(opened.error())));
    }
    return *std::move(opened);
}

//! A message that waits to be carried over; returns the id of its record.
QString addWork(EveryPlace &places, const QString &queueId = u"work"_s, const QString &word = u"delivered"_s)
{
    const QString id = places.cycle.addRecord(queueId, u"sent"_s);
    places.cycle.addDelivered(queueId, word);
    return id;
}

void sync(EveryPlace &places)
{
    QTRY_VERIFY_WITH_TIMEOUT(!places.cycle.engine.isCycleRunning(), 20000);
    static_cast<void>(places.cycle.sync());
}

void mend(EveryPlace &places)
{
    places.cycle.zoho.clearFaults();
    sync(places);
}

void connectAgain(EveryPlace &places)
{
    const auto connected = connectToZoho(places.cycle.environment, Secret(places.cycle.zoho.addGrantCode().toLatin1()));
    QVERIFY2(connected, connected ? "" : qPrintable(describe(connected.error())));
    sync(places);
}

//! One file is all there is to move, and who reads waits for who writes.
void keepOneFile(CycleFixture &cycle)
{
    cycle.execute(u"PRAGMA journal_mode = DELETE"_s);
}

void moveDatabase(EveryPlace &places, const QString &from, const QString &to)
{
    QVERIFY(QFile::rename(places.cycle.databaseFile() + from, places.cycle.databaseFile() + to));
}

void loseDatabase(EveryPlace &places)
{
    moveDatabase(places, {}, u".kept"_s);
    QFile other(places.cycle.databaseFile());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(8192, 'x'));
}

//! Holds the file, as a program does that keeps a transaction open.
struct Holder
{
    std::unique_ptr<TestConnection> connection;

    void hold(EveryPlace &places)
    {
        connection = std::make_unique<TestConnection>(places.cycle.place());
        connection->execute(u"BEGIN EXCLUSIVE"_s);
    }
    void release() { connection.reset(); }
};

//! As another instance does that runs a cycle.
void takeLease(EveryPlace &places)
{
    places.cycle.execute(u"UPDATE statusbridge_state SET value = '60000' WHERE name = 'lease_length'"_s);
    places.cycle.execute(u"UPDATE statusbridge_lease SET holder = 'server:1 (service)', expires_at = %1"_s.arg(
        QDateTime::currentMSecsSinceEpoch() + 60000));
}

QString untried()
{
    return u"Not tried yet"_s;
}

ShownState shown(AppStateKind kind, const QString &title, ExitStatus exitStatus = ExitStatus::Ok,
                 const QString &zohoTile = u"Connected"_s)
{
    return {.kind = kind, .title = title, .exitStatus = exitStatus, .zohoTile = zohoTile};
}

ShownState ofDatabase(AppStateKind kind, const QString &title)
{
    return shown(kind, title, ExitStatus::CycleFailed, u"–"_s);
}

QList<Scenario> ofZoho()
{
    using Kind = AppStateKind;
    return {
        {.name = "the token is revoked",
         .shown = shown(Kind::TokenRevoked, u"Zoho refused the token: reconnect"_s, ExitStatus::Unauthorized,
                        u"Token refused"_s),
         .begin =
             [](EveryPlace &places) {
                 addWork(places, u"first"_s);
                 sync(places); // it holds an access token from now on
                 places.cycle.zoho.revokeRefreshToken();
                 addWork(places);
                 sync(places);
             },
         .end = connectAgain},
        {.name = "a scope is missing",
         .shown = shown(Kind::ScopeMissing, u"The connection lacks a scope: reconnect"_s, ExitStatus::Unauthorized,
                        u"Scope missing"_s),
         .begin =
             [](EveryPlace &places) {
                 places.cycle.zoho.configure([](zohosim::Options &options) { options.scopes.removeFirst(); });
                 addWork(places);
                 sync(places);
             },
         .end =
             [](EveryPlace &places) {
                 places.cycle.zoho.configure(
                     [](zohosim::Options &options) { options.scopes = zohosim::Options().scopes; });
                 connectAgain(places);
             },
         .before = shown(Kind::AllCarriedOver, u"All carried over"_s, ExitStatus::Ok, untried())},
        {.name = "the calls are used up",
         .shown = shown(Kind::QuotaUsedUp, u"The calls of the day are used up until"_s, ExitStatus::Quota),
         .begin =
             [](EveryPlace &places) {
                 places.cycle.zoho.addFault(Fault::code(200, 4000).repeated(Fault::forever));
                 addWork(places);
                 sync(places);
             },
         .end = mend},
        {.name = "Zoho is down",
         .shown = shown(Kind::ZohoUnreachable, u"Zoho does not answer"_s, ExitStatus::CycleFailed, u"No answer"_s),
         .begin =
             [](EveryPlace &places) {
                 addWork(places, u"first"_s);
                 sync(places);
                 addWork(places);
                 places.cycle.zoho.stop();
                 sync(places);
             },
         .end =
             [](EveryPlace &places) {
                 QVERIFY(places.cycle.zoho.start(places.cycle.zoho.port()));
                 sync(places);
             }},
        {.name = "Zoho is slow",
         .shown = shown(Kind::ZohoUnreachable, u"Zoho does not answer"_s, ExitStatus::CycleFailed, u"No answer"_s),
         .begin =
             [](EveryPlace &places) {
                 addWork(places);
                 places.cycle.zoho.addFault(Fault::of(Fault::Action::Hang).repeated(Fault::forever));
                 sync(places);
             },
         .end = mend,
         .prepare = [](CycleFixture &cycle) { cycle.settings.network.timeoutSeconds = 1; }},
        {.name = "the report has another name",
         .shown = shown(Kind::AccountFault, u"Nothing passes until something is changed"_s, ExitStatus::CycleFailed,
                        u"Refused"_s),
         .begin =
             [](EveryPlace &places) {
                 places.cycle.zoho.configure([](zohosim::Options &options) { options.report = u"Other"_s; });
                 addWork(places);
                 sync(places);
             },
         .end =
             [](EveryPlace &places) {
                 places.cycle.zoho.configure([](zohosim::Options &options) { options.report = u"All_Messages"_s; });
                 sync(places);
             }},
        {.name = "the first start",
         .shown = shown(Kind::NotConnected, u"Not connected to Zoho"_s, ExitStatus::Unauthorized, u"Not connected"_s),
         .begin = [](EveryPlace &) {},
         .end = connectAgain,
         .prepare = [](CycleFixture &cycle) { QVERIFY(cycle.secrets.remove(secretnames::zohoRefreshToken())); },
         .before = shown(Kind::NotConnected, u"Not connected to Zoho"_s, ExitStatus::Unauthorized, u"Not connected"_s)},
    };
}

QList<Scenario> ofDatabases()
{
    using Kind = AppStateKind;
    const auto holder = std::make_shared<Holder>();
    return {
        {.name = "the database is locked",
         .shown = ofDatabase(Kind::DatabaseLocked, u"The database is locked by another program"_s),
         .begin = [holder](EveryPlace &places) { holder->hold(places); },
         .end = [holder](EveryPlace &) { holder->release(); },
         .prepare = keepOneFile},
        {.name = "the database is gone",
         .shown = ofDatabase(Kind::DatabaseProblem, u"The database does not answer"_s),
         .begin = loseDatabase,
         .end =
             [](EveryPlace &places) {
                 QVERIFY(QFile::remove(places.cycle.databaseFile()));
                 moveDatabase(places, u".kept"_s, {});
             },
         .prepare = keepOneFile},
        {.name = "the database's file is moved",
         .shown = ofDatabase(Kind::DatabaseFileMissing, u"The database file is missing"_s),
         .begin = [](EveryPlace &places) { moveDatabase(places, {}, u".kept"_s); },
         .end = [](EveryPlace &places) { moveDatabase(places, u".kept"_s, {}); },
         .prepare = keepOneFile},
        {.name = "a table is missing",
         .shown = ofDatabase(Kind::TablesMissing, u"The database is not set up yet"_s),
         .begin = [](EveryPlace &places) { places.cycle.execute(u"DROP TABLE webhook_logs"_s); },
         .end = [](EveryPlace &places) { QVERIFY(migrate(places.cycle.environment)); }},
    };
}

QList<Scenario> ofCycles()
{
    using Kind = AppStateKind;
    return {
        {.name = "a person cancelled the cycle",
         .shown = shown(Kind::CycleCancelled, u"The last cycle was cancelled"_s),
         .begin =
             [](EveryPlace &places) {
                 places.cycle.addSentRecords(200);
                 places.cycle.zoho.addFault(Fault::of(Fault::Action::Late, std::chrono::milliseconds(200))
                                                .on(CallKind::Update)
                                                .repeated(Fault::forever));
                 places.cycle.engine.requestCycle({});
                 QTRY_VERIFY(places.cycle.zoho.calls(CallKind::Update) > 0);
                 QTRY_VERIFY(places.console.trigger(CommandId::CancelCycle));
                 QTRY_VERIFY(!places.cycle.engine.isCycleRunning());
             },
         .end = mend},
        {.name = "another instance runs a cycle",
         .shown = shown(Kind::CycleRunning, u"A cycle is running"_s),
         .begin = takeLease,
         .end = [](EveryPlace &places) { places.cycle.execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s); }},
        {.name = "a person stopped the scheduler",
         .shown = shown(Kind::Stopped, u"Stopped by ann at"_s),
         .begin = [](EveryPlace &places) { QVERIFY(session(places)->stopScheduler(u"ann"_s)); },
         .end = [](EveryPlace &places) { QVERIFY(session(places)->startScheduler(u"ann"_s)); }},
        {.name = "no instance begins what was wished for",
         .shown = shown(Kind::WishUnmet, u"The cycle that was asked for has not begun"_s, ExitStatus::Ok, untried()),
         .begin =
             [](EveryPlace &places) {
                 const qint64 then = QDateTime::currentMSecsSinceEpoch() - 120000;
                 places.cycle.execute(u"INSERT INTO statusbridge_wishes (target, started_by, wished_by, wished_at) "
                                      "SELECT id, 'manual', 'ann', %1 FROM statusbridge_scheduler"_s.arg(then));
             },
         .end = [](EveryPlace &places) { places.cycle.execute(u"DELETE FROM statusbridge_wishes"_s); },
         .after = shown(Kind::NoInstanceRuns, u"No instance is running"_s, ExitStatus::Ok, untried()),
         .prepare = [](CycleFixture &cycle) { cycle.settings.sync.runsCycles = false; },
         .before = shown(Kind::NoInstanceRuns, u"No instance is running"_s, ExitStatus::Ok, untried())},
        {.name = "the clock differs",
         .shown = shown(Kind::ClockDiffers, u"This clock is 10 minute(s) ahead"_s),
         .begin = [](EveryPlace &places) { places.cycle.clock.setError(std::chrono::minutes(10)); },
         .end = [](EveryPlace &places) { places.cycle.clock.setError({}); }},
    };
}

QList<Scenario> ofRecords()
{
    using Kind = AppStateKind;
    const auto refuse = [](EveryPlace &places, const QString &recordId) {
        places.cycle.zoho.addFault(
            Fault::code(200, 3002).on(CallKind::Update).forRecord(recordId).repeated(Fault::forever));
    };
    const auto park = [refuse](EveryPlace &places) {
        refuse(places, addWork(places, u"bad"_s));
        for (int cycle = 0; cycle < 3; ++cycle) {
            sync(places);
        }
    };
    const auto release = [](EveryPlace &places) {
        QVERIFY(session(places)->release({}));
        mend(places);
    };
    return {
        {.name = "a record is parked",
         .shown = shown(Kind::RecordsParked, u"1 record(s) parked"_s),
         .begin = park,
         .end = release},
        {.name = "one is parked and one failed",
         .shown =
             shown(Kind::RecordsFailed, u"1 record(s) not carried over · 1 record(s) parked"_s, ExitStatus::Incomplete),
         .begin =
             [park, refuse](EveryPlace &places) {
                 park(places);
                 refuse(places, addWork(places, u"worse"_s));
                 sync(places);
             },
         .end = release},
        {.name = "a word is unknown",
         .shown = shown(Kind::UnknownWords, u"All carried over · 1 word(s) are unknown: deleted"_s),
         .begin =
             [](EveryPlace &places) {
                 addWork(places, u"odd"_s, u"deleted"_s);
                 sync(places);
             },
         .end =
             [](EveryPlace &places) {
                 Settings settings = places.cycle.settings;
                 settings.status.aliases.insert(u"deleted"_s, u"failed"_s);
                 QVERIFY(places.console.host.reconfigure(settings));
             },
         .after = shown(Kind::RowsWaiting, u"1 new status(es) wait for the next cycle"_s)},
        {.name = "new rows wait",
         .shown = shown(Kind::RowsWaiting, u"1 new status(es) wait for the next cycle"_s),
         .begin = [](EveryPlace &places) { addWork(places); },
         .end = sync},
        {.name = "a record is awaited",
         .shown = shown(Kind::RecordsAwaited, u"All carried over"_s),
         .begin =
             [](EveryPlace &places) {
                 places.cycle.addDelivered(u"early"_s, u"delivered"_s);
                 sync(places);
             },
         .end =
             [](EveryPlace &places) {
                 places.cycle.addRecord(u"early"_s, u"sent"_s);
                 QVERIFY(session(places)->askAgain(u"early"_s)); // or it would be asked for in an hour
                 sync(places);
             }},
    };
}

} // namespace

void carryFirst(EveryPlace &places)
{
    addWork(places, u"earliest"_s);
    sync(places);
}

QList<Scenario> scenarios()
{
    return ofZoho() + ofDatabases() + ofCycles() + ofRecords();
}

} // namespace statusbridge
