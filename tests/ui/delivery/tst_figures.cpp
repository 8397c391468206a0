// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "tests/ui/nameless.h"
#include "ui/delivery/figure.h"
#include "ui/delivery/figures.h"

#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_figures {

using namespace statusbridge;

Figure *figure(const Figures &figures, const QString &caption)
{
    for (auto *each : figures.findChildren<Figure *>()) {
        if (each->accessibleName().startsWith(caption + u':')) {
            return each;
        }
    }
    return nullptr;
}

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        texts += label->text();
    }
    return texts;
}

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qRegisterMetaType<QList<DeliveryState>>();
    }

    void eachNumberSaysWhichShareItIs()
    {
        Figures figures;
        figures.setReport(morning());
        QCOMPARE(figure(figures, u"Messages"_s)->number(), u"100"_s);
        QCOMPARE(figure(figures, u"Failed"_s)->number(), u"10"_s);
        QCOMPARE(figure(figures, u"Failed"_s)->detail(), u"10.0 %"_s);
        QCOMPARE(figure(figures, u"Read"_s)->detail(), u"20.0 %"_s);
        // Read ones have been delivered as well.
        QCOMPARE(figure(figures, u"Delivered"_s)->detail(), u"60.0 %; with read 80.0 %"_s);
        QCOMPARE(figure(figures, u"Until delivered"_s)->number(), u"2.5 s"_s);
        QCOMPARE(figure(figures, u"Until delivered"_s)->detail(), u"95 % within 1 min 1 s"_s);
    }

    void unknownWordsHaveANumberOnlyIfThereAreAny()
    {
        Figures figures;
        figures.setReport(morning());
        QVERIFY(figure(figures, u"Unknown words"_s)->isHidden());
        DeliveryReport report = morning();
        report.counts.unknown = 3;
        figures.setReport(report);
        QVERIFY(!figure(figures, u"Unknown words"_s)->isHidden());
    }

    void mouseAndKeyboardOpenTheMessages()
    {
        Figures figures;
        figures.setReport(morning());
        figures.show();
        QSignalSpy opened(&figures, &Figures::statesOpened);
        QTest::mouseClick(figure(figures, u"Failed"_s), Qt::LeftButton);
        QTest::keyClick(figure(figures, u"Read"_s), Qt::Key_Return);
        QTest::keyClick(figure(figures, u"Messages"_s), Qt::Key_Space);
        QCOMPARE(opened.size(), 3);
        QVERIFY(opened.at(0).first().value<QList<DeliveryState>>() == QList{DeliveryState::Failed});
        QVERIFY(opened.at(1).first().value<QList<DeliveryState>>() == QList{DeliveryState::Read});
        QVERIFY(opened.at(2).first().value<QList<DeliveryState>>().isEmpty());
    }

    void takenAwayNothingIsLeftToReadOrToOpen()
    {
        Figures figures;
        figures.setReport(morning());
        figures.clear();
        for (const auto *each : figures.findChildren<Figure *>()) {
            QCOMPARE(each->number(), u"–"_s);
            QCOMPARE(each->detail(), QString());
        }
        for (const QString &text : labelsOf(figures)) {
            QVERIFY2(!text.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(text));
        }
        QSignalSpy opened(&figures, &Figures::statesOpened);
        QTest::mouseClick(figure(figures, u"Failed"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 0);
    }

    void withoutTimesThereIsNoDuration()
    {
        DeliveryReport report = morning();
        report.times = {};
        Figures figures;
        figures.setReport(report);
        QCOMPARE(figure(figures, u"Until delivered"_s)->number(), u"–"_s);
        QVERIFY(!figure(figures, u"Until delivered"_s)->toolTip().isEmpty());
    }

    void everythingHasAName()
    {
        Figures figures;
        figures.setReport(morning());
        figures.show();
        QCOMPARE(namelessIn(figures), QStringList());
        QCOMPARE(figure(figures, u"Failed"_s)->accessibleName(), u"Failed: 10, 10.0 %"_s);
    }
};

QTEST_MAIN(FiguresTest)

} // namespace tst_figures

#include "tst_figures.moc"
