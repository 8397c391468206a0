// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/captionednumber.h"
#include "ui/overview/deliverycard.h"

#include <QLabel>
#include <QTest>

namespace tst_deliverycard {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

QDateTime midnight()
{
    return noon().addSecs(-12 * 3600);
}

DeliveryReport report()
{
    return {.counts = {.pending = 4, .delivered = 1200, .read = 800, .failed = 7}, .countedAt = noon().addSecs(-120)};
}

QStringList figures(const DeliveryCard &card)
{
    QStringList texts;
    for (const CaptionedNumber *figure : card.findChildren<CaptionedNumber *>()) {
        texts += figure->number() + u' ' + figure->caption();
    }
    return texts;
}

class DeliveryCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourNumbersTellWhatBecameOfTheMessages()
    {
        QLocale::setDefault(QLocale::c());
        DeliveryCard card;
        card.show(report(), midnight(), noon());
        QCOMPARE(figures(card), QStringList({u"1200 delivered"_s, u"800 read"_s, u"7 failed"_s, u"4 waiting"_s}));
        QCOMPARE(deliveryWords(report(), midnight(), noon()), u"Counted 2 min ago."_s);
    }

    void sinceWhenTheyAreCompleteIsSaidWhileItMatters()
    {
        DeliveryReport partial = report();
        partial.completeSince = noon().addSecs(-3600);
        QVERIFY(deliveryWords(partial, midnight(), noon()).startsWith(u"Complete since "_s));
        partial.completeSince = midnight().addDays(-3); // today is whole
        QCOMPARE(deliveryWords(partial, midnight(), noon()), u"Counted 2 min ago."_s);
    }

    void noMessageIsLeftOutSilently()
    {
        DeliveryReport strange = report();
        strange.counts.unknown = 3;
        QVERIFY(deliveryWords(strange, midnight(), noon()).startsWith(u"3 more with an unknown word."_s));
    }

    void whatWasNeverCountedIsNoZero()
    {
        DeliveryCard card;
        card.show({}, midnight(), noon());
        QCOMPARE(figures(card).constFirst(), u"– delivered"_s);
        card.showUnknown(u"Not known at the moment"_s);
        QCOMPARE(figures(card).constLast(), u"– waiting"_s);
        QCOMPARE(card.findChild<QLabel *>(u"deliveryWords"_s)->text(), u"Not known at the moment"_s);
    }
};

QTEST_MAIN(DeliveryCardTest)

} // namespace tst_deliverycard

#include "tst_deliverycard.moc"
