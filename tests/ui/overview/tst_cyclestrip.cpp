// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cyclescard.h"
#include "ui/overview/cyclestrip.h"
#include "ui/theme/severity.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tst_cyclestrip {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

Run runAt(qint64 id, const QDateTime &at, CycleOutcome outcome)
{
    Run run;
    run.id = id;
    run.startedAt = at;
    run.finishedAt = at.addSecs(10);
    run.outcome = outcome;
    return run;
}

CycleSpan span()
{
    return CycleSpan::endingAt(noon());
}

QList<CycleBar> threeBars()
{
    return barsOf({runAt(1, noon().addSecs(-7200), CycleOutcome::Succeeded),
                   runAt(2, noon().addSecs(-3600), CycleOutcome::Failed), runAt(3, noon(), CycleOutcome::Succeeded)},
                  span(), 0);
}

class CycleStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsSelectedAndReadOut()
    {
        CycleStrip strip;
        QCOMPARE(strip.selectedBar(), -1);
        strip.show(span(), threeBars(), {});
        QCOMPARE(strip.selectedBar(), 2);
        QVERIFY(strip.accessibleName().contains(u"succeeded"_s));
        QCOMPARE(strip.accessibleDescription().count(u'\n'), 3);
        QVERIFY(strip.accessibleDescription().startsWith(u"3 cycle(s): 2 succeeded, 1 failed"_s));
    }

    void theKeyboardMovesAndOpens()
    {
        CycleStrip strip;
        strip.show(span(), threeBars(), {});
        strip.show();
        QVERIFY(strip.focusPolicy() & Qt::TabFocus);
        QSignalSpy opened(&strip, &CycleStrip::opened);
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(opened.last().first().toLongLong(), 2);
        QTest::keyClick(&strip, Qt::Key_Home);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.selectedBar(), 0);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.selectedBar(), 2);
    }

    void fromRightToLeftTimeAndArrowsDoSoToo()
    {
        CycleStrip strip;
        strip.setLayoutDirection(Qt::RightToLeft);
        strip.resize(600, 60);
        strip.show(span(), threeBars(), {});
        strip.show();
        QVERIFY(strip.rectOf(0).left() > strip.rectOf(2).left());
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.selectedBar(), 1);
    }

    void aClickOpens()
    {
        CycleStrip strip;
        strip.resize(600, 60);
        strip.show(span(), threeBars(), {});
        strip.show();
        QSignalSpy opened(&strip, &CycleStrip::opened);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.rectOf(1).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 2);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(20, 20)); // no cycle there
        QCOMPARE(opened.size(), 1);
    }

    void whatAPersonChoseStaysWhenTimePasses()
    {
        CycleStrip strip;
        strip.show(span(), threeBars(), {});
        strip.show();
        QTest::keyClick(&strip, Qt::Key_Left);
        QList<CycleBar> later = threeBars();
        later.removeFirst();
        strip.show(span(), later, {});
        QCOMPARE(strip.selectedBar(), 0);
    }

    void howACycleEndedIsSeenByItsHeightToo()
    {
        CycleStrip strip;
        strip.setPalette(lightPalette());
        strip.resize(600, 60);
        strip.show(span(), threeBars(), {});
        const QImage image = strip.grab().toImage();
        const auto isDrawnAtHalf = [&](int bar, Severity severity) {
            const QRect rect = strip.rectOf(bar);
            return image.pixel(rect.left(), rect.center().y()) == severityColor(severity, strip.palette()).rgb();
        };
        QVERIFY(isDrawnAtHalf(1, Severity::Bad));
        QVERIFY(!isDrawnAtHalf(0, Severity::Good)); // it had nothing to do
    }

    void theCardSaysHowTheDayWent()
    {
        CyclesCard card;
        card.show({runAt(1, noon(), CycleOutcome::Succeeded)}, true, 0, std::chrono::minutes(60), noon());
        auto *words = card.findChild<QLabel *>(u"cyclesWords"_s);
        QVERIFY2(words->text().startsWith(u"1 cycle(s): 1 succeeded · No cycle before "_s), qPrintable(words->text()));
        card.setAge(u"As of 12:00"_s);
        QVERIFY(words->text().startsWith(u"As of 12:00 · 1 cycle(s)"_s));
    }
};

QTEST_MAIN(CycleStripTest)

} // namespace tst_cyclestrip

#include "tst_cyclestrip.moc"
