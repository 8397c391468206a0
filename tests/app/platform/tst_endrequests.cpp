// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/endrequests.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

#include <csignal>

using namespace statusbridge;

class TestSignalWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsSignalsToTheEventLoop_data();
    void bringsSignalsToTheEventLoop();
    void everySignalArrives();
    void restoresThePreviousHandler();
};

void TestSignalWatcher::bringsSignalsToTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
}

void TestSignalWatcher::bringsSignalsToTheEventLoop()
{
    QFETCH(int, number);
    EndRequests watcher;
    QSignalSpy received(&watcher, &EndRequests::received);
    QCOMPARE(::kill(::getpid(), number), 0);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toInt(), number);
}

void TestSignalWatcher::everySignalArrives()
{
    EndRequests watcher;
    QSignalSpy received(&watcher, &EndRequests::received);
    std::raise(SIGINT);
    std::raise(SIGINT);
    QTRY_COMPARE(received.size(), 2);
}

void TestSignalWatcher::restoresThePreviousHandler()
{
    struct sigaction before = {};
    struct sigaction during = {};
    struct sigaction after = {};
    ::sigaction(SIGTERM, nullptr, &before);
    {
        const EndRequests watcher;
        ::sigaction(SIGTERM, nullptr, &during);
    }
    ::sigaction(SIGTERM, nullptr, &after);
    QVERIFY(during.sa_handler != before.sa_handler);
    QVERIFY(after.sa_handler == before.sa_handler);
}

QTEST_GUILESS_MAIN(TestSignalWatcher)
#include "tst_endrequests.moc"
