// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/campaign.h"

#include "tests/zohosim/certificate.h"

#include <utility>
#include <vector>

namespace statusbridge::abuse {

namespace {

constexpr std::chrono::milliseconds lead(200); // the attack is under way when the good clients come

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        qFatal("%s can't be written.", qPrintable(path));
    }
}

QByteArray goodCall(const QByteArray &user)
{
    return callText("/zoho/scheduler/status", user, Users::password);
}

using Clients = std::vector<std::unique_ptr<GoodClient>>;

Clients goodClients(int count, const Endpoint &endpoint, const QByteArray &from, const QByteArray &user)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(
            std::make_unique<GoodClient>(endpoint, GoodClient::Plan{.from = from, .request = goodCall(user)}));
    }
    return clients;
}

Calls finish(const Clients &clients)
{
    Calls calls;
    for (const auto &client : clients) {
        calls.add(client->finish());
    }
    return calls;
}

//! Sends the samples again and again until the end; what was wrong with them.
QStringList sendSamples(const QList<Sample> &samples, const Endpoint &endpoint, std::chrono::milliseconds time)
{
    QStringList complaints;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        do {
            complaints += complaintsAbout(samples, endpoint, neighbourAddress);
        } while (!QThread::currentThread()->isInterruptionRequested());
    }));
    thread->start();
    letPass(time);
    thread->requestInterruption();
    thread->wait();
    complaints.removeDuplicates();
    return complaints;
}

QString statusText(const QMap<int, int> &statuses)
{
    QStringList list;
    for (auto status = statuses.begin(); status != statuses.end(); ++status) {
        list += u"%1 × %2"_s.arg(status.value()).arg(status.key());
    }
    return list.isEmpty() ? QString() : u"attackers got "_s + list.join(u", "_s);
}

void letOneIn(const Endpoint &endpoint)
{
    for (const auto &[from, user] :
         {std::pair(otherAddress, Users::good), std::pair(neighbourAddress, Users::neighbour)}) {
        const auto socket = connectTo(endpoint, {.from = from});
        const auto answer = socket ? exchange(*socket, goodCall(user), std::chrono::seconds(10)) : std::nullopt;
        if (!answer || answer->status != 200) {
            qFatal("The good client is refused before there is an attack.");
        }
    }
}

} // namespace

void prepareDatabase(ProgramFixture &fixture)
{
    const auto migrated = fixture.run({u"migrate"_s});
    const auto added =
        fixture.run({u"user"_s, u"add"_s, QString::fromLatin1(Users::good)}, QByteArray(Users::password) + '\n');
    if (migrated.exitStatus != 0 || added.exitStatus != 0) {
        qFatal("%s", qPrintable(migrated.all() + added.all()));
    }
}

Campaign::Campaign(const Pace &pace, const Goals &goals) : m_pace(pace), m_goals(goals)
{
    prepareDatabase(m_fixture);
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s;
    m_fixture.execute(
        numbers.arg(Users::known) +
        u"INSERT INTO statusbridge_users (name, password_hash, created_at) "
        "SELECT 'user-' || i, password_hash, created_at FROM statusbridge_users, n WHERE name = '%1'"_s.arg(
            QLatin1String(Users::good)));
    m_fixture.execute(
        numbers.arg(largeQueueRows) +
        u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp, Updated) "
        "SELECT '%1', 'wamid.' || i, 'sent', '15550001234', '1750031673', 1 FROM n"_s.arg(QLatin1String(largeQueueId)));
    const auto made = zohosim::madeCertificate();
    if (!made) {
        qFatal("There is no certificate: is openssl installed?");
    }
    writeFile(m_certificates.filePath(u"cert.pem"_s), made->certificate.toPem());
    writeFile(m_certificates.filePath(u"key.pem"_s), made->key.toPem());
}

void Campaign::useTls(bool isTls)
{
    m_fixture.setVariable(u"STATUSBRIDGE_API_TLS_CERTIFICATE"_s,
                          isTls ? m_certificates.filePath(u"cert.pem"_s) : QString());
    m_fixture.setVariable(u"STATUSBRIDGE_API_TLS_KEY"_s, isTls ? m_certificates.filePath(u"key.pem"_s) : QString());
}

Measurement Campaign::run(const Attack &attack, const Variant &variant)
{
    useTls(variant.isTls);
    const Service service(m_fixture, variant.isTls);
    Measurement measurement{.attack = u"%1 (%2)"_s.arg(QLatin1String(attack.name), QLatin1String(variant.name)),
                            .descriptorsBefore = service.descriptors()};
    if (attack.isKnownBefore) {
        letOneIn(service.endpoint());
    }
    StallWatch stalls;
    attackWith(attack, variant, service.endpoint(), measurement);
    measurement.stallMs = stalls.finish();
    settle(service, m_pace.settling, m_goals, measurement);
    measurement.remarks += u"%1 lines logged"_s.arg(service.takeLog().count(u'\n'));
    return measurement;
}

void Campaign::attackWith(const Attack &attack, const Variant &variant, const Endpoint &endpoint,
                          Measurement &measurement)
{
    std::unique_ptr<Crowd> crowd;
    if (attack.crowd) {
        auto plan = *attack.crowd;
        if (!plan.from) {
            plan.from = variant.from;
        }
        crowd = std::make_unique<Crowd>(endpoint, plan);
        letPass(lead);
    }
    const auto others = goodClients(attack.others, endpoint, otherAddress, Users::good);
    const auto neighbours = goodClients(attack.neighbours, endpoint, neighbourAddress, Users::neighbour);
    GoodClient health(endpoint, {.from = healthAddress, .request = requestText("GET", "/healthz")});
    if (attack.samples.isEmpty()) {
        letPass(m_pace.attack);
    } else {
        measurement.complaints += sendSamples(attack.samples, endpoint, m_pace.attack);
    }
    measurement.others = finish(others);
    measurement.neighbours = finish(neighbours);
    measurement.health = health.finish();
    if (crowd) {
        measurement.remarks += statusText(crowd->finish());
    }
}

} // namespace statusbridge::abuse
