// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/progresstext.h"

#include <QSet>
#include <QTest>

namespace tst_progresstext {

using namespace statusbridge;
using namespace std::chrono_literals;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
}

CycleProgress sending()
{
    CycleProgress progress;
    progress.phase = CyclePhase::Send;
    progress.done = 45;
    progress.total = 1532;
    progress.perSecond = 9.84;
    progress.timeLeft = 669s;
    return progress;
}

class ProgressTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEstimateIsRough()
    {
        QCOMPARE(aboutWords(0ms), u"about 1 s"_s);
        QCOMPARE(aboutWords(40'400ms), u"about 41 s"_s);
        QCOMPARE(aboutWords(89s), u"about 1 min"_s);
        QCOMPARE(aboutWords(669s), u"about 11 min"_s);
        QCOMPARE(aboutWords(2h + 5min), u"about 2 h 5 min"_s);
    }

    void theRateIsToldWhileItGoesOn()
    {
        QCOMPARE(paceWords(sending(), now()), u"9.8 a second · about 11 min left"_s);
        CycleProgress begun;
        QCOMPARE(paceWords(begun, now()), QString());
    }

    void whatItWaitsForStandsInTheRatesPlace()
    {
        CycleProgress progress = sending();
        progress.wait = {.reason = WaitReason::Minute, .until = now().addSecs(40), .number = 45};
        QCOMPARE(paceWords(progress, now()),
                 u"Waiting for Zoho's next minute, 45 call(s) a minute · about 11 min left"_s);
        progress.batchCalls = 5;
        QVERIFY(paceWords(progress, now()).endsWith(u" · about 11 min left · 5 call(s) to make"_s));
        progress.batchCalls = 0;
        progress.callsLeft = 120;
        QVERIFY(paceWords(progress, now()).endsWith(u" · about 11 min left · only 120 call(s) left today"_s));
    }

    void everyWaitHasWordsOfItsOwnWithWhatIsKnown()
    {
        QSet<QString> all;
        for (int reason = 1; reason <= static_cast<int>(lastWaitReason); ++reason) {
            const CycleWait wait{.reason = static_cast<WaitReason>(reason), .until = now(), .number = 12};
            const QString words = waitWords(wait, now());
            all += words;
            QVERIFY2(words.contains(u"12"_s), qPrintable(words)); // the number or the time
        }
        QCOMPARE(all.size(), static_cast<int>(lastWaitReason));
        QCOMPARE(waitWords({}, now()), QString());
    }

    void theStatusBarHasItInOneLine()
    {
        QCOMPARE(progressWords(sending(), now()),
                 u"Updating records at Zoho: 45 of 1,532 · 9.8 a second · about 11 min left"_s);
        CycleProgress fetching;
        fetching.phase = CyclePhase::Fetch;
        QCOMPARE(progressWords(fetching, now()), u"Fetching the pending records"_s);
    }

    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

QTEST_MAIN(ProgressTextTest)

} // namespace tst_progresstext

#include "tst_progresstext.moc"
