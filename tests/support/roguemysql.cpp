// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roguemysql.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <future>

namespace statusbridge {

namespace {

constexpr int pollMs = 20;
constexpr qsizetype headSize = 4;
constexpr auto salt = "12345678901234567890";

void send(QTcpSocket &client, int number, const QByteArray &payload)
{
    const auto size = static_cast<quint32>(payload.size());
    QByteArray head(headSize, '\0');
    qToLittleEndian(size | static_cast<quint32>(number) << 24U, head.data());
    client.write(head + payload);
    client.flush();
}

QByteArray zeros(qsizetype count)
{
    return QByteArray(count, '\0');
}

//! Version 10, with all that a login of today needs, LOCAL_FILES and PLUGIN_AUTH among it.
QByteArray greeting()
{
    const QByteArray lowCapabilities("\x8f\xa2", 2);
    const QByteArray highCapabilities("\x0b\x00", 2);
    return QByteArray("\x0a") + "5.5.5-10.11.6-MariaDB" + zeros(1) + "abcd" + QByteArray(salt, 8) + zeros(1) +
           lowCapabilities + '\x2d' + QByteArray("\x02\x00", 2) + highCapabilities + '\x15' + zeros(10) +
           QByteArray(salt + 8, 12) + zeros(1) + "mysql_native_password" + zeros(1);
}

QByteArray fine()
{
    return zeros(3) + QByteArray("\x02\x00\x00\x00", 4);
}

} // namespace

RogueMysql::RogueMysql(Attack attack, const QByteArray &file) : m_attack(attack), m_file(file)
{
    std::promise<int> port;
    std::future<int> known = port.get_future();
    m_thread = std::jthread([this, &port](const std::stop_token &end) {
        QTcpServer server;
        const bool isListening = server.listen(QHostAddress::LocalHost);
        port.set_value(isListening ? server.serverPort() : 0);
        while (!end.stop_requested()) {
            if (server.waitForNewConnection(pollMs)) {
                const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
                serve(end, *client);
            }
        }
    });
    m_port = known.get();
}

RogueMysql::~RogueMysql() = default;

QByteArray RogueMysql::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

bool RogueMysql::hasAttacked() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasAttacked;
}

quint32 RogueMysql::capabilities() const
{
    const std::lock_guard lock(m_mutex);
    return m_capabilities;
}

void RogueMysql::serve(const std::stop_token &end, QTcpSocket &client)
{
    quint8 number = 0;
    send(client, 0, greeting());
    const QByteArray login = read(end, client, number);
    if (login.size() < headSize) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_capabilities = qFromLittleEndian<quint32>(login.constData());
        m_hasAttacked = m_attack == Attack::AskForPassword;
    }
    send(client, number + 1,
         m_attack == Attack::AskForPassword ? "\xfe" + QByteArray("mysql_clear_password") + zeros(1) + salt + zeros(1)
                                            : fine());
    for (QByteArray next = read(end, client, number); !next.isNull(); next = read(end, client, number)) {
        const bool isCommand = number == 0;
        const bool isQuery = isCommand && next.startsWith('\x03') && m_attack == Attack::AskForFile;
        const std::lock_guard lock(m_mutex);
        m_hasAttacked = m_hasAttacked || isQuery;
        if (isQuery || isCommand || next.isEmpty() || m_attack == Attack::AskForPassword) {
            send(client, number + 1, isQuery ? "\xfb" + m_file : fine());
        }
    }
}

QByteArray RogueMysql::read(const std::stop_token &end, QTcpSocket &client, quint8 &number)
{
    const auto waitFor = [&](qsizetype count) {
        while (client.bytesAvailable() < count && client.state() == QAbstractSocket::ConnectedState &&
               !end.stop_requested()) {
            client.waitForReadyRead(pollMs);
        }
        return client.bytesAvailable() >= count;
    };
    if (!waitFor(headSize)) {
        return {};
    }
    const QByteArray head = client.read(headSize);
    number = static_cast<quint8>(head.at(3));
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(head.constData()) & 0xffffffU);
    if (!waitFor(size)) {
        return {};
    }
    const QByteArray payload = size == 0 ? QByteArray("") : client.read(size);
    const std::lock_guard lock(m_mutex);
    m_received += payload;
    return payload;
}

} // namespace statusbridge
