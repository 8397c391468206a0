// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"

#include <QSemaphore>
#include <QTest>

using namespace statusbridge;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnsweredElsewhereAndDeliveredHere()
    {
        ConsoleFixture fixture;
        QThread *asked = nullptr;
        QThread *answered = nullptr;
        std::optional<Expected<QList<Run>>> runs;
        fixture.desk.ask<QList<Run>>(
            this,
            [&asked](EngineDesk &desk) {
                asked = QThread::currentThread();
                return desk.runs(0, 10);
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

    void whoeverIsGoneGetsNoAnswer()
    {
        ConsoleFixture fixture;
        auto receiver = std::make_unique<QObject>();
        bool isDelivered = false;
        bool isLaterDelivered = false;
        fixture.desk.ask<StatusView>(
            receiver.get(), [](EngineDesk &desk) { return desk.status(); },
            [&](const Expected<StatusView> &) { isDelivered = true; });
        receiver.reset();
        fixture.desk.send<int>(
            this, [](const EngineEnvironment &) { return Expected<int>(1); },
            [&](const Expected<int> &) { isLaterDelivered = true; });
        QTRY_VERIFY(isLaterDelivered);
        QCOMPARE(fixture.desk.findChildren<QObject *>().size(), 0);
        QTest::qWait(0);
        QVERIFY(!isDelivered);
    }

    void aSlowQuestionHoldsNeitherTheWindowNorTheNextQuestion()
    {
        ConsoleFixture fixture;
        QSemaphore gate;
        bool isSlowDone = false;
        bool isQuickDone = false;
        fixture.desk.ask<int>(
            this,
            [&gate](EngineDesk &) {
                gate.acquire();
                return Expected<int>(1);
            },
            [&](const Expected<int> &) { isSlowDone = true; });
        fixture.desk.ask<int>(
            this, [](EngineDesk &) { return Expected<int>(2); }, [&](const Expected<int> &) { isQuickDone = true; });
        QTRY_VERIFY(isQuickDone);
        QVERIFY(!isSlowDone);
        gate.release();
        QTRY_VERIFY(isSlowDone);
    }

    void aDatabaseThatIsMissingIsAnAnswer()
    {
        ConsoleFixture fixture;
        fixture.cycle.settings.database.name = fixture.cycle.directory.filePath(QStringLiteral("elsewhere.db"));
        std::optional<ErrorKind> kind;
        fixture.desk.ask<StatusView>(
            this, [](EngineDesk &desk) { return desk.status(); },
            [&](const Expected<StatusView> &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind);
        QVERIFY(*kind == ErrorKind::Schema);
    }
};

QTEST_MAIN(DeskTest)
#include "tst_desk.moc"
