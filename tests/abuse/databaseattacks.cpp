// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/campaign.h"
#include "tests/support/tcpproxy.h"
#include "tests/support/testconnection.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>

namespace statusbridge::abuse {

namespace {

constexpr std::chrono::milliseconds lookInterval(100);
constexpr std::chrono::milliseconds patience(5000);
constexpr int callers = 8;

std::optional<WireAnswer> ask(const Endpoint &endpoint, const QByteArray &request)
{
    const auto socket = connectTo(endpoint, {.from = otherAddress});
    return socket ? exchange(*socket, request, patience) : std::nullopt;
}

QString reasonIn(const WireAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"error"_s).toObject().value(u"message"_s).toString();
}

//! Readers and writers, so that whatever waits for the database does.
CrowdPlan callersOfAllKinds()
{
    return {.clients = callers, .from = manyAddresses, .request = [](int client, int) {
                return callText(client % 2 == 0 ? "/zoho/scheduler/start" : "/zoho/status", Users::good,
                                Users::password);
            }};
}

//! Looks at /readyz until the time is over.
void watchReadiness(const Endpoint &endpoint, std::chrono::milliseconds time, Measurement &measurement)
{
    QElapsedTimer timer;
    timer.start();
    QString reason;
    qint64 told = -1;
    while (timer.elapsed() < time.count()) {
        const auto answer = ask(endpoint, requestText("GET", "/readyz"));
        if (answer && answer->status == 503) {
            told = told < 0 ? timer.elapsed() : told;
            reason = reasonIn(*answer);
        }
        letPass(lookInterval);
    }
    if (told < 0) {
        measurement.complaints += u"/readyz never said 503"_s;
    } else {
        measurement.remarks += u"/readyz 503 after %1 ms: %2"_s.arg(told).arg(reason);
    }
}

bool isWell(const Endpoint &endpoint)
{
    const auto ready = ask(endpoint, requestText("GET", "/readyz"));
    const auto call = ask(endpoint, callText("/zoho/scheduler/start", Users::good, Users::password));
    return ready && ready->status == 200 && call && call->status == 200;
}

void watchRecovery(const Endpoint &endpoint, std::chrono::milliseconds time, Measurement &measurement)
{
    QElapsedTimer timer;
    timer.start();
    while (!isWell(endpoint)) {
        if (timer.elapsed() > time.count()) {
            measurement.complaints += u"not well again"_s;
            return;
        }
        letPass(lookInterval);
    }
    measurement.remarks += u"well again after %1 ms"_s.arg(timer.elapsed());
}

} // namespace

Measurement disturbDatabase(ProgramFixture &fixture, const Pace &pace, const Goals &goals,
                            std::chrono::milliseconds last, const std::function<void()> &disturb,
                            const std::function<void()> &mend)
{
    fixture.setVariable(u"STATUSBRIDGE_DATABASE_TIMEOUT_SECONDS"_s, QString::number(pace.databaseSeconds));
    const Service service(fixture, false);
    Measurement measurement{.descriptorsBefore = service.descriptors()};
    StallWatch stalls;
    GoodClient health(service.endpoint(), {.from = healthAddress, .request = requestText("GET", "/healthz")});
    Crowd crowd(service.endpoint(), callersOfAllKinds());
    letPass(std::chrono::milliseconds(500));
    disturb();
    watchReadiness(service.endpoint(), last, measurement);
    mend();
    watchRecovery(service.endpoint(), goals.backAgain, measurement);
    static_cast<void>(crowd.finish());
    measurement.health = health.finish();
    measurement.stallMs = stalls.finish();
    if (measurement.health.worstMs > goals.healthMs) {
        measurement.complaints += u"/healthz beyond %1 ms"_s.arg(goals.healthMs);
    }
    settle(service, pace.settling, goals, measurement);
    measurement.remarks += u"%1 lines logged"_s.arg(service.takeLog().count(u'\n'));
    return measurement;
}

Measurement Campaign::lockDatabase()
{
    useTls(false);
    // With a write-ahead log readers don't notice a lock; files that a collector has made often have none.
    m_fixture.execute(u"PRAGMA journal_mode = DELETE"_s);
    DatabaseSettings settings;
    settings.name = m_fixture.databaseFile();
    TestConnection connection(settings);
    auto measurement = disturbDatabase(
        m_fixture, m_pace, m_goals, m_pace.locked, [&] { connection.execute(u"BEGIN EXCLUSIVE"_s); },
        [&] { connection.execute(u"ROLLBACK"_s); });
    measurement.attack = u"database-locked"_s;
    m_fixture.removeVariable(u"STATUSBRIDGE_DATABASE_TIMEOUT_SECONDS"_s);
    return measurement;
}

Measurement disturbPostgresql(const QString &attack, const Pace &pace, const Goals &goals)
{
    qputenv("STATUSBRIDGE_TEST_DATABASE", "postgresql");
    Measurement measurement;
    {
        ProgramFixture fixture;
        prepareDatabase(fixture);
        TcpProxy proxy(qEnvironmentVariable("STATUSBRIDGE_TEST_POSTGRESQL_PORT").toUShort());
        fixture.setVariable(u"STATUSBRIDGE_DATABASE_PORT"_s, QString::number(proxy.port()));
        const bool isSilent = attack == u"database-silent";
        measurement = disturbDatabase(
            fixture, pace, goals, isSilent ? pace.silent : pace.locked,
            [&] {
                proxy.setStalled(isSilent);
                proxy.setRefusing(!isSilent);
                if (!isSilent) {
                    proxy.cut();
                }
            },
            [&] {
                proxy.setStalled(false);
                proxy.setRefusing(false);
            });
    }
    qputenv("STATUSBRIDGE_TEST_DATABASE", "sqlite");
    measurement.attack = attack;
    return measurement;
}

} // namespace statusbridge::abuse
