// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/receiver/receiverfixture.h"

#include <QTest>

namespace statusbridge {

namespace {

constexpr int patienceMs = 20000;

} // namespace

ReceiverFixture::ReceiverFixture(const std::function<void(Settings &)> &prepare, const ReceiverOptions &options)
    : m_options(options)
{
    cycles.settings.webhook.enabled = true;
    cycles.settings.webhook.port = 0;
    for (const auto &[name, value] : {std::pair(secretnames::webhookMetaAppSecret(), metaAppSecret()),
                                      std::pair(secretnames::webhookMetaVerifyToken(), "verify me"_ba),
                                      std::pair(secretnames::webhookSharedSecret(), "shared"_ba)}) {
        if (!cycles.secrets.write(name, Secret(value))) {
            qFatal("The secrets can't be written.");
        }
    }
    if (prepare) {
        prepare(cycles.settings);
    }
    start();
}

void ReceiverFixture::start()
{
    m_server = std::make_unique<ReceiverServer>(
        cycles.environment, [this] { ++m_arrivals; }, m_options);
    const auto socket = ListeningSocket::open(placeOf(cycles.settings.webhook));
    const auto started = m_server->start();
    if (!socket || !started) {
        qFatal("%s", qPrintable(describe(started ? socket.error() : started.error())));
    }
    const auto port = m_server->listen(**socket);
    if (!port) {
        qFatal("%s", qPrintable(describe(port.error())));
    }
    m_port = *port;
}

void ReceiverFixture::stop()
{
    m_server.reset();
}

zohosim::Answer ReceiverFixture::post(const QByteArray &body) const
{
    return send("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body);
}

zohosim::Answer ReceiverFixture::send(const QByteArray &method, const QByteArray &target,
                                      const zohosim::Headers &headers, const QByteArray &body) const
{
    zohosim::TestClient client(m_port);
    client.send(method, target, headers, body);
    return client.receive(patienceMs);
}

int ReceiverFixture::rows(const QString &table)
{
    return cycles.scalar(u"SELECT count(*) FROM "_s + table).toInt();
}

bool ReceiverFixture::hasRows(int count)
{
    return QTest::qWaitFor([&] { return rows() >= count; }, patienceMs) && rows() == count;
}

} // namespace statusbridge
