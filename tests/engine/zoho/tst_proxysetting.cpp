// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/httptransport.h"
#include "tests/zohosim/zohosimulator.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_proxysetting {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::ZohoSimulator;

//! Whether a call goes through the proxy of the environment, through a named one or straight to the server.
class ProxySettingTest : public QObject
{
    Q_OBJECT

    ZohoSimulator m_zoho;
    QTcpServer m_proxy;
    QByteArrayList m_asked;

    // Not a loopback address by name, as those never take a proxy, but it reaches this machine.
    QUrl address() const { return QUrl(u"http://0.0.0.0:%1/oauth/serverinfo"_s.arg(m_zoho.port())); }

    int statusWith(const QString &setting)
    {
        auto transport = HttpTransport::create({.proxy = setting, .extraCaFile = {}});
        if (!transport) {
            return -1;
        }
        int status = -1;
        QEventLoop loop;
        (*transport)
            ->send({.verb = "GET", .url = address(), .body = {}, .contentType = {}, .headers = {}},
                   [&](const HttpAnswer &answer) {
                       status = answer.status;
                       loop.quit();
                   });
        loop.exec();
        return status;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_proxy.listen(QHostAddress::LocalHost));
        connect(&m_proxy, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_asked.append(socket->readAll());
                socket->write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(m_proxy.serverPort());
        for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"}) {
            qputenv(name, url);
        }
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        QVERIFY(m_zoho.start().hasValue());
    }
    void init() { m_asked.clear(); }

    void theSystemsProxyIsHonored()
    {
        QCOMPARE(statusWith(u"system"_s), 503);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(m_asked.constFirst().startsWith("GET http://0.0.0.0:"));
    }

    void noneMeansNone()
    {
        QCOMPARE(statusWith(u"none"_s), 200);
        QVERIFY(m_asked.isEmpty());
    }

    void aNamedProxyIsUsed()
    {
        QCOMPARE(statusWith(u"http://127.0.0.1:%1"_s.arg(m_proxy.serverPort())), 503);
        QCOMPARE(m_asked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProxySettingTest)

} // namespace tst_proxysetting

#include "tst_proxysetting.moc"
