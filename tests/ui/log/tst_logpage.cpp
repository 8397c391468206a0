// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "tests/ui/log/logsamples.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/log/logreader.h"
#include "ui/log/logview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

namespace tst_logpage {

using namespace statusbridge;
using samples::message;

//! The page in a window of its own, with what a person can touch.
class Bench
{
public:
    Bench() : page(fixture.context())
    {
        page.resize(900, 500);
        page.show();
        page.activate();
        view = page.findChild<LogView *>();
        text = page.findChild<QLineEdit *>();
    }

    void say(int first, int count)
    {
        for (const LogRecord &record : samples::messages(first, count)) {
            fixture.host.log().append(record);
        }
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : page.findChildren<QToolButton *>()) {
            if (each->text().remove(u'&') == name) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QComboBox *list(const QString &name) const
    {
        for (QComboBox *each : page.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] int rows() const { return view->model()->rowCount(); }
    [[nodiscard]] bool isAtEnd() const
    {
        return view->verticalScrollBar()->value() == view->verticalScrollBar()->maximum();
    }
    [[nodiscard]] QString topText() const
    {
        return view->indexAt(QPoint(1, 1)).siblingAtColumn(LogModel::TextColumn).data().toString();
    }

    ConsoleFixture fixture;
    LogPage page;
    LogView *view = nullptr;
    QLineEdit *text = nullptr;
};

class LogPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAppearWhileTheyHappen()
    {
        Bench bench;
        QVERIFY(!bench.view->isVisible()); // a sentence stands there
        QVERIFY(bench.page.availableCommands().isEmpty());
        QSignalSpy commands(&bench.page, &Page::commandsChanged);
        bench.say(1, 3);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(bench.view->isVisible());
        QCOMPARE(commands.size(), 1);
        QCOMPARE(bench.page.availableCommands(), QList<CommandId>{CommandId::CopyDetails});
    }

    void whileItIsNotInFrontNothingIsFetched()
    {
        Bench bench;
        bench.page.deactivate();
        bench.say(1, 3);
        QTest::qWait(250); // more than two of the pauses between looks
        QCOMPARE(bench.rows(), 0);
        bench.page.activate();
        QCOMPARE(bench.rows(), 3);
    }

    void itIsFilteredByLevelCategoryAndText()
    {
        Bench bench;
        LogFeed &log = bench.fixture.host.log();
        log.append(message(u"The lease is taken"_s, QtInfoMsg, u"statusbridge.store"_s));
        log.append(message(u"Zoho is slow"_s, QtWarningMsg, u"statusbridge.zoho"_s));
        log.append(message(u"Zoho is gone"_s, QtCriticalMsg, u"statusbridge.zoho"_s));
        QTRY_COMPARE(bench.rows(), 3);
        QComboBox *level = bench.list(u"Level"_s);
        QComboBox *category = bench.list(u"Category"_s);
        level->setCurrentIndex(2);
        QCOMPARE(bench.rows(), 2);
        QTest::keyClicks(bench.text, u"GONE"_s);
        QCOMPARE(bench.rows(), 1);
        level->setCurrentIndex(0);
        bench.text->clear();
        category->setCurrentIndex(category->findText(u"statusbridge.store"_s));
        QCOMPARE(bench.rows(), 1);
        QTest::keyClicks(bench.text, u"nothing like it"_s);
        QCOMPARE(bench.rows(), 0);
        QVERIFY(!bench.view->isVisible());
        QTest::mouseClick(bench.button(u"Show all messages"_s), Qt::LeftButton);
        QCOMPARE(bench.rows(), 3);
        QVERIFY(bench.text->text().isEmpty());
    }

    void itFollowsTheEndUntilAPersonScrollsUp()
    {
        Bench bench;
        QToolButton *follow = bench.button(u"Follow"_s);
        bench.say(1, 300);
        QTRY_COMPARE(bench.rows(), 300);
        QTRY_VERIFY(bench.view->verticalScrollBar()->maximum() > 0 && bench.isAtEnd());
        bench.view->verticalScrollBar()->setValue(100);
        QVERIFY(!follow->isChecked());
        bench.say(301, 100);
        QTRY_COMPARE(bench.rows(), 400);
        QTest::qWait(0);
        QCOMPARE(bench.view->verticalScrollBar()->value(), 100);
        bench.view->verticalScrollBar()->setValue(bench.view->verticalScrollBar()->maximum());
        QVERIFY(follow->isChecked());
        bench.say(401, 100);
        QTRY_COMPARE(bench.rows(), 500);
        QTRY_VERIFY(bench.isAtEnd());
    }

    void aMessageThatIsReadDoesNotRunAway()
    {
        Bench bench;
        bench.say(1, 9900);
        QTRY_COMPARE(bench.rows(), 9900);
        QTRY_VERIFY(bench.isAtEnd());
        const int rowHeight = bench.view->rowHeight(0);
        bench.view->verticalScrollBar()->setValue(5000 * rowHeight);
        const QString top = bench.topText();
        QCOMPARE(top, u"Message 5001"_s);
        bench.say(9901, 600); // 500 of the oldest go
        QTRY_COMPARE(bench.view->model()->index(9999, LogModel::TextColumn).data().toString(), u"Message 10500"_s);
        QTRY_COMPARE(bench.topText(), top);
    }

    void aPickedMessageIsShownInFullAndFollowingStops()
    {
        Bench bench;
        bench.fixture.host.log().append(message(u"first line\nsecond line"_s, QtInfoMsg, QString(), 12));
        bench.say(2, 3);
        QTRY_COMPARE(bench.rows(), 4);
        const QRect first = bench.view->visualRect(bench.view->model()->index(0, LogModel::TextColumn));
        QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {}, first.center());
        QVERIFY(!bench.view->isFollowing());
        QVERIFY(bench.page.findChild<QPlainTextEdit *>()->toPlainText().contains(u"\nsecond line"_s));
        QTest::keyClick(bench.view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(bench.view->isFollowing());
    }

    void aMessageLeadsToItsRun()
    {
        Bench bench;
        QSignalSpy runs(&bench.page, &Page::runRequested);
        bench.fixture.host.log().append(message(u"of a run"_s, QtInfoMsg, QString(), 12));
        bench.say(2, 1);
        QTRY_COMPARE(bench.rows(), 2);
        const auto click = [&](int row, int column) {
            const QRect cell = bench.view->visualRect(bench.view->model()->index(row, column));
            QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(0, LogModel::RunColumn);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().first().toLongLong(), 12);
        QToolButton *open = bench.button(u"Open its cycle"_s);
        QVERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(runs.size(), 2);
        click(1, LogModel::RunColumn); // belongs to none
        QVERIFY(!open->isEnabled());
        QCOMPARE(runs.size(), 2);
    }

    void pauseHoldsWhatComesAndThenCatchesUp()
    {
        Bench bench;
        bench.say(1, 3);
        QTRY_COMPARE(bench.rows(), 3);
        QToolButton *pause = bench.button(u"Pause"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        bench.say(4, 2);
        const auto footer = [&] {
            for (const QLabel *label : bench.page.findChildren<QLabel *>()) {
                if (label->text().contains(u"Paused; 2"_s)) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(footer());
        QCOMPARE(bench.rows(), 3);
        bench.page.execute(CommandId::Refresh);
        QCOMPARE(bench.rows(), 3);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(bench.rows(), 5);
    }

    void clearingEmptiesTheViewAndNotTheFuture()
    {
        Bench bench;
        bench.say(1, 3);
        QTRY_COMPARE(bench.rows(), 3);
        QTest::mouseClick(bench.button(u"Clear view"_s), Qt::LeftButton);
        QCOMPARE(bench.rows(), 0);
        bench.say(4, 1);
        QTRY_COMPARE(bench.rows(), 1);
    }

    void whatIsSelectedIsCopiedOrElseAllThatIsShown()
    {
        Bench bench;
        bench.say(1, 3);
        QTRY_COMPARE(bench.rows(), 3);
        QSignalSpy done(&bench.page, &Page::done);
        bench.page.execute(CommandId::CopyDetails);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
        bench.view->selectRow(1);
        QTest::keyClick(bench.view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"statusbridge.cycle: Message 2\n"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
        QCOMPARE(done.size(), 2);
    }

    void aFloodDoesNotHoldTheWindow()
    {
        Bench bench;
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
        LogFeed &log = bench.fixture.host.log();
        std::unique_ptr<QThread> flood(QThread::create([&log] {
            for (const LogRecord &record : samples::messages(1, 100000)) {
                log.append(record);
            }
        }));
        sinceTick.start();
        heartbeat.start(0);
        flood->start();
        const auto last = [&] { return bench.view->model()->index(bench.rows() - 1, LogModel::TextColumn).data(); };
        QTRY_COMPARE_WITH_TIMEOUT(last().toString(), u"Message 100000"_s, 30000);
        QTRY_VERIFY(bench.isAtEnd());
        QVERIFY(flood->wait());
        qInfo("the longest hold was %lld ms", static_cast<long long>(longest));
        QCOMPARE(bench.rows(), 10000);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    }
};

QTEST_MAIN(LogPageTest)

} // namespace tst_logpage

#include "tst_logpage.moc"
