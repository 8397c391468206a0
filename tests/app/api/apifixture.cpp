// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include "engine/session/enginesession.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace statusbridge {

namespace {

constexpr int patienceMs = 20000;

} // namespace

ApiFixture::ApiFixture(const std::function<void(Settings &)> &prepare, const ApiOptions &options)
{
    cycles.settings.api.port = 0;
    cycles.settings.api.hosts = QStringList{u"127.0.0.1"_s, u"a"_s};
    if (prepare) {
        prepare(cycles.settings);
    }
    auto session = EngineSession::open(cycles.environment);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    m_session = *std::move(session);
    const auto user = credentials();
    const auto added =
        m_session->addUser(user.value(u"username"_s).toString(), Secret(user.value(u"password"_s).toString().toUtf8()));
    m_server = std::make_unique<ApiServer>(cycles.environment, cycles.engine, options);
    const auto port = m_server->start();
    if (!added || !port) {
        qFatal("%s", qPrintable(describe(added ? port.error() : added.error())));
    }
    m_port = *port;
}

QJsonObject ApiFixture::credentials()
{
    return {{u"username"_s, u"ann"_s}, {u"password"_s, u"correct horse"_s}};
}

zohosim::Answer ApiFixture::call(const QByteArray &path, const QJsonObject &more) const
{
    auto object = credentials();
    for (auto member = more.begin(); member != more.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    const auto body = QJsonDocument(object).toJson();
    return send("POST", path, {{"Content-Type", "application/json"}}, body);
}

zohosim::Answer ApiFixture::send(const QByteArray &method, const QByteArray &path, const zohosim::Headers &headers,
                                 const QByteArray &body) const
{
    zohosim::TestClient client(m_port);
    client.send(method, path, headers, body);
    return client.receive(patienceMs);
}

QByteArray ApiFixture::sendRaw(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    socket.waitForConnected(patienceMs);
    socket.write(bytes);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs)) {
        all += socket.readAll();
    }
    return all + socket.readAll();
}

QString ApiFixture::everything()
{
    const auto count = [this](const char *sql) { return cycles.scalar(QString::fromLatin1(sql)).toString(); };
    const auto scheduler = m_session->scheduler();
    return QStringList{scheduler ? QString::number(scheduler->running) + scheduler->stoppedBy
                                 : describe(scheduler.error()),
                       count("SELECT count(*) FROM statusbridge_runs"),
                       count("SELECT count(*) FROM statusbridge_journal"),
                       count("SELECT count(*) FROM statusbridge_users"),
                       count("SELECT count(*) FROM statusbridge_users WHERE role = 'viewer'"),
                       count("SELECT count(*) FROM statusbridge_tokens"),
                       count("SELECT count(*) FROM statusbridge_audit"),
                       count("SELECT count(*) FROM statusbridge_record_failures"),
                       QString::number(cycles.openRows()),
                       QString::number(cycles.zoho.apiCalls())}
        .join(u' ');
}

} // namespace statusbridge
