// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace tst_halfclose {

using namespace statusbridge;

class HalfCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherSideSeesTheEndAndIsStillHeard()
    {
        std::array<int, 2> sockets = {-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()), 0);
        std::array<char, 16> text = {};
        QCOMPARE(::write(sockets[0], "last", 4), 4);
        QVERIFY(!hasEndedSending(sockets[1]));
        endSending(sockets[0]);
        QVERIFY(hasEndedSending(sockets[1]));
        QVERIFY(!hasEndedSending(sockets[0]));
        QCOMPARE(::read(sockets[1], text.data(), text.size()), 4);
        QCOMPARE(::read(sockets[1], text.data(), text.size()), 0);
        QCOMPARE(::write(sockets[1], "heard", 5), 5);
        QCOMPARE(::read(sockets[0], text.data(), text.size()), 5);
        QCOMPARE(QByteArray(text.data(), 5), QByteArray("heard"));
        ::close(sockets[0]);
        ::close(sockets[1]);
    }
};

QTEST_GUILESS_MAIN(HalfCloseTest)

} // namespace tst_halfclose

#include "tst_halfclose.moc"
