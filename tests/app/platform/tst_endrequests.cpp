// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/endrequests.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

#include <csignal>

namespace tst_endrequests {

using namespace statusbridge;

class EndRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsSignalsToTheEventLoop_data();
    void bringsSignalsToTheEventLoop();
    void everySignalArrives();
    void restoresThePreviousHandler();
    void anotherOneMayFollow();
    void whatComesEarlyIsHeldBack();
};

void EndRequestsTest::bringsSignalsToTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isReload");
    QTest::newRow("INT") << SIGINT << false;
    QTest::newRow("TERM") << SIGTERM << false;
    QTest::newRow("HUP") << SIGHUP << true;
}

void EndRequestsTest::bringsSignalsToTheEventLoop()
{
    QFETCH(int, number);
    QFETCH(bool, isReload);
    const auto requests = EndRequests::create();
    QSignalSpy ends(requests.get(), &EndRequests::endRequested);
    QSignalSpy reloads(requests.get(), &EndRequests::reloadRequested);
    QCOMPARE(::kill(::getpid(), number), 0);
    QTRY_COMPARE(ends.size() + reloads.size(), 1);
    QCOMPARE(reloads.size() == 1, isReload);
}

void EndRequestsTest::everySignalArrives()
{
    const auto requests = EndRequests::create();
    QSignalSpy ends(requests.get(), &EndRequests::endRequested);
    std::raise(SIGINT);
    std::raise(SIGINT);
    QTRY_COMPARE(ends.size(), 2);
}

void EndRequestsTest::anotherOneMayFollow()
{
    {
        const auto first = EndRequests::create();
    }
    const auto second = EndRequests::create();
    QSignalSpy ends(second.get(), &EndRequests::endRequested);
    std::raise(SIGTERM);
    QTRY_COMPARE(ends.size(), 1);
}

void EndRequestsTest::whatComesEarlyIsHeldBack()
{
    EndRequests::holdBack();
    for (const int number : {SIGHUP, SIGTERM, SIGINT}) {
        std::raise(number);
    }
    const auto requests = EndRequests::create();
    QSignalSpy ends(requests.get(), &EndRequests::endRequested);
    QSignalSpy reloads(requests.get(), &EndRequests::reloadRequested);
    QTRY_COMPARE(ends.size(), 2);
    QCOMPARE(reloads.size(), 1);
}

void EndRequestsTest::restoresThePreviousHandler()
{
    struct sigaction before = {};
    struct sigaction during = {};
    struct sigaction after = {};
    ::sigaction(SIGTERM, nullptr, &before);
    {
        const auto requests = EndRequests::create();
        ::sigaction(SIGTERM, nullptr, &during);
    }
    ::sigaction(SIGTERM, nullptr, &after);
    QVERIFY(during.sa_handler != before.sa_handler);
    QVERIFY(after.sa_handler == before.sa_handler);
}

QTEST_GUILESS_MAIN(EndRequestsTest)

} // namespace tst_endrequests

#include "tst_endrequests.moc"
