// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"

#include <QTest>

#include <thread>

namespace tst_logging {

using namespace statusbridge;

class TestLogRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoRunToBeginWith() { QCOMPARE(LogRun::current(), 0); }
    void theRunBeforeComesBack();
    void anotherThreadHasItsOwn();
};

void TestLogRun::theRunBeforeComesBack()
{
    const LogRun outer(12);
    {
        const LogRun inner(13);
        QCOMPARE(LogRun::current(), 13);
    }
    QCOMPARE(LogRun::current(), 12);
}

void TestLogRun::anotherThreadHasItsOwn()
{
    const LogRun here(12);
    qint64 there = -1;
    std::thread([&there] { there = LogRun::current(); }).join();
    QCOMPARE(there, 0);
}

QTEST_GUILESS_MAIN(TestLogRun)

} // namespace tst_logging

#include "tst_logging.moc"
