// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/toast.h"

#include <QEnterEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_toast {

using namespace statusbridge;
using std::chrono::milliseconds;

//! A window with a line to type in, and over it a toast.
class Window : public QWidget
{
public:
    Window() : line(new QLineEdit)
    {
        (new QVBoxLayout(this))->addWidget(line);
        toast = new Toast(this);
        resize(600, 300);
        show();
        activateWindow();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        QTest::mouseMove(this, QPoint(5, 5)); // wherever it was, it would hold the toast there
    }

    [[nodiscard]] QToolButton *undo() const { return toast->findChild<QToolButton *>(u"undo"_s); }

    QLineEdit *line;
    Toast *toast = nullptr;
};

class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSentencesStayLonger()
    {
        QCOMPARE(toastTime(u"Done."_s, false), milliseconds(5000));
        QVERIFY(toastTime(QString(100, u'x'), false) > milliseconds(9000));
        QVERIFY(toastTime(u"Done."_s, true) >= milliseconds(10000));
        QCOMPARE(toastTime(QString(5000, u'x'), true), milliseconds(20000));
    }

    void itSaysWhatWasDoneWithoutTakingTheKeyboard()
    {
        Window window;
        QVERIFY(!window.toast->isVisible());
        QVERIFY(window.toast->sentence().isEmpty());
        window.toast->showSentence(u"The settings are saved."_s);
        QVERIFY(window.toast->isVisible());
        QCOMPARE(window.toast->sentence(), u"The settings are saved."_s);
        QCOMPARE(window.toast->accessibleName(), u"The settings are saved."_s);
        QVERIFY(window.line->hasFocus());
        QVERIFY(!window.undo()->isVisible());
        QVERIFY(!window.toast->isHeld());
    }

    void itStandsInTheMiddleOfTheLowerEdge()
    {
        Window window;
        window.toast->showSentence(u"The settings are saved."_s);
        for (const QSize size : {QSize(600, 300), QSize(320, 200), QSize(1200, 700)}) {
            window.resize(size);
            const QRect rect = window.toast->geometry();
            QVERIFY(window.rect().contains(rect));
            QVERIFY(qAbs(rect.center().x() - window.rect().center().x()) <= 1);
            QVERIFY(rect.bottom() > window.height() * 3 / 4);
        }
    }

    void aLongSentenceTakesSeveralLines()
    {
        Window window;
        window.resize(320, 300);
        window.toast->showSentence(QString(u"word "_s).repeated(40));
        QVERIFY(window.rect().contains(window.toast->geometry()));
        QVERIFY(window.toast->height() > window.toast->fontMetrics().lineSpacing() * 3);
    }

    void whatWasDoneCanBeTakenBackOnce()
    {
        Window window;
        int undone = 0;
        window.toast->showSentence(u"The scheduler is stopped."_s, [&] { ++undone; });
        QVERIFY(window.undo()->isVisible());
        QTest::mouseClick(window.undo(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!window.toast->isVisible());
        QTest::mouseClick(window.undo(), Qt::LeftButton);
        QCOMPARE(undone, 1);
    }

    void whatUndoSaysIsShown()
    {
        Window window;
        window.toast->showSentence(u"Stopped."_s, [&] { window.toast->showSentence(u"Started again."_s); });
        window.undo()->click();
        QCOMPARE(window.toast->sentence(), u"Started again."_s);
    }

    void theKeyboardReachesItAndHoldsIt()
    {
        Window window;
        window.toast->showSentence(u"The scheduler is stopped."_s, [] {});
        QTest::keyClick(window.line, Qt::Key_Tab);
        QVERIFY(window.undo()->hasFocus());
        QVERIFY(window.toast->isHeld());
        QTest::keyClick(window.undo(), Qt::Key_Escape);
        QVERIFY(!window.toast->isVisible());
        QVERIFY(window.line->hasFocus()); // where it was
    }

    void theMouseHoldsItToo()
    {
        Window window;
        window.toast->showSentence(u"Done."_s);
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(window.toast, &enter);
        QVERIFY(window.toast->isHeld());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(window.toast, &leave);
        QVERIFY(!window.toast->isHeld());
    }

    void theNewestSentenceTakesThePlace()
    {
        Window window;
        window.toast->showSentence(u"One."_s, [] {});
        window.toast->showSentence(u"Two."_s);
        QCOMPARE(window.toast->sentence(), u"Two."_s);
        QVERIFY(!window.undo()->isVisible());
    }
};

QTEST_MAIN(ToastTest)

} // namespace tst_toast

#include "tst_toast.moc"
