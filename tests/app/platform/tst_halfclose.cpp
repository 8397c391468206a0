// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace statusbridge;

class HalfCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherSideSeesTheEndAndIsStillHeard()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(client.waitForConnected() && server.waitForNewConnection(5000));
        QTcpSocket *accepted = server.nextPendingConnection();
        accepted->write("last words");
        QVERIFY(accepted->waitForBytesWritten());
        endSending(accepted->socketDescriptor());
        client.write("heard");
        QVERIFY(client.waitForBytesWritten());
        QTRY_COMPARE(accepted->readAll(), QByteArray("heard"));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.readAll(), QByteArray("last words"));
    }
};

QTEST_GUILESS_MAIN(HalfCloseTest)
#include "tst_halfclose.moc"
