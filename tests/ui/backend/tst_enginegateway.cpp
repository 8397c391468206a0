// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/ui/consolefixture.h"

#include <QSemaphore>
#include <QTest>

namespace tst_enginegateway {

using namespace statusbridge;

class EngineGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnsweredElsewhereAndDeliveredHere()
    {
        ConsoleFixture fixture;
        QThread *asked = nullptr;
        QThread *answered = nullptr;
        std::optional<Expected<QList<Run>>> runs;
        fixture.gateway.ask<QList<Run>>(
            this,
            [&asked](EngineSession &session) {
                asked = QThread::currentThread();
                return session.runs({}, {}, {}, 10);
            },
            [&](const Expected<QList<Run>> &answer) {
                answered = QThread::currentThread();
                runs = answer;
            });
        QVERIFY(!runs);
        QTRY_VERIFY(runs);
        QVERIFY(*runs);
        QVERIFY(asked != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    void aReceiverThatIsGoneGetsNoAnswer()
    {
        ConsoleFixture fixture;
        auto receiver = std::make_unique<QObject>();
        bool isDelivered = false;
        bool isLaterDelivered = false;
        fixture.gateway.ask<StatusView>(
            receiver.get(), [](EngineSession &session) { return session.status(); },
            [&](const Expected<StatusView> &) { isDelivered = true; });
        receiver.reset();
        fixture.gateway.send<int>(
            this, [](const EngineEnvironment &) { return Expected<int>(1); },
            [&](const Expected<int> &) { isLaterDelivered = true; });
        QTRY_VERIFY(isLaterDelivered);
        QCOMPARE(fixture.gateway.findChildren<QObject *>().size(), 0);
        QTest::qWait(0);
        QVERIFY(!isDelivered);
    }

    void aSlowQuestionHoldsNeitherTheWindowNorTheNextQuestion()
    {
        ConsoleFixture fixture;
        QSemaphore authenticator;
        bool isSlowDone = false;
        bool isQuickDone = false;
        fixture.gateway.ask<int>(
            this,
            [&authenticator](EngineSession &) {
                authenticator.acquire();
                return Expected<int>(1);
            },
            [&](const Expected<int> &) { isSlowDone = true; });
        fixture.gateway.ask<int>(
            this, [](EngineSession &) { return Expected<int>(2); }, [&](const Expected<int> &) { isQuickDone = true; });
        QTRY_VERIFY(isQuickDone);
        QVERIFY(!isSlowDone);
        authenticator.release();
        QTRY_VERIFY(isSlowDone);
    }

    void aQuestionBeginsWhenItIsItsTurn()
    {
        ConsoleFixture fixture;
        QSemaphore held;
        int answers = 0;
        bool hasBegun = false;
        const auto hold = [&held](EngineSession &) {
            held.acquire();
            return Expected<int>(1);
        };
        const auto count = [&answers](const Expected<int> &) { ++answers; };
        int holders = 0;
        const auto begun = [&holders] { ++holders; };
        fixture.gateway.ask<int>(this, hold, count, begun);
        fixture.gateway.ask<int>(this, hold, count, begun);
        QTRY_COMPARE(holders, 2);
        fixture.gateway.ask<int>(
            this, [](EngineSession &) { return Expected<int>(2); }, count, [&hasBegun] { hasBegun = true; });
        QCoreApplication::processEvents();
        QVERIFY(!hasBegun);
        held.release(2);
        QTRY_COMPARE(answers, 3);
        QVERIFY(hasBegun);
    }

    void aDatabaseThatIsMissingIsAnAnswer()
    {
        // Without the status watch, whose first question may have opened the one that is there.
        CycleFixture cycle;
        cycle.settings.database.name = cycle.directory.filePath(u"elsewhere.db"_s);
        TestHost host(cycle);
        EngineGateway gateway(host);
        std::optional<ErrorKind> kind;
        gateway.ask<StatusView>(
            this, [](EngineSession &session) { return session.status(); },
            [&](const Expected<StatusView> &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind);
        QVERIFY(*kind == ErrorKind::Schema);
    }
};

QTEST_MAIN(EngineGatewayTest)

} // namespace tst_enginegateway

#include "tst_enginegateway.moc"
