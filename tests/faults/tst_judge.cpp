// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/judge.h"

#include <QTest>

namespace tst_judge {

using namespace statusbridge;
using namespace statusbridge::faults;

//! The judge of the other tests is tested, too: it must see each kind of wrong.
class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCarriedOverIsWell()
    {
        const Facts facts{.rows = {row(u"failed"_s, true)}, .records = {record({u"sent"_s, u"failed"_s})}};
        QCOMPARE(violationsAtAnyTime(facts) + violationsAtRest(facts), QStringList());
    }

    void whatWaitsIsWellWhileItWaitsAndLostAtTheEnd()
    {
        const Facts facts{.rows = {row(u"delivered"_s, false)}, .records = {record({u"sent"_s})}};
        QCOMPARE(violationsAtAnyTime(facts), QStringList());
        QCOMPARE(violationsAtRest(facts).size(), 2); // Zoho hasn't got it, and it is open
    }

    void aMarkWithoutZohoIsSeen()
    {
        const Facts facts{.rows = {row(u"delivered"_s, true)}, .records = {record({u"sent"_s})}};
        QCOMPARE(violationsAtAnyTime(facts).size(), 1);
        const Facts withoutRecord{.rows = {row(u"sent"_s, true)}};
        QCOMPARE(violationsAtAnyTime(withoutRecord).size(), 1);
    }

    void aDowngradeIsSeenUnlessAPersonMadeIt()
    {
        Facts facts{.rows = {row(u"delivered"_s, true), row(u"sent"_s, true)},
                    .records = {record({QString(), u"delivered"_s, u"sent"_s})}};
        QCOMPARE(violationsAtAnyTime(facts).size(), 1);
        facts.records.first().statuses.last().byStatusbridge = false;
        QCOMPARE(violationsAtAnyTime(facts), QStringList());
    }

    void aWordThatNoRowSaidIsSeen()
    {
        const Facts facts{.rows = {row(u"read"_s, true)},
                          .records = {record({QString(), u"failed"_s, u"delivered"_s})}};
        QCOMPARE(violationsAtAnyTime(facts).size(), 1);
    }

    void anIntentThatStaysIsSeen() { QCOMPARE(violationsAtRest({.openIntents = 1}).size(), 1); }

private:
    static RowFact row(const QString &word, bool isMarked)
    {
        return {.name = u"w1"_s, .queueId = u"q-1"_s, .words = {word}, .isMarked = isMarked};
    }

    //! The first word was there before, the others are Statusbridge's.
    static RecordFact record(const QStringList &words)
    {
        RecordFact made{.id = u"1"_s, .queueId = u"q-1"_s};
        for (const QString &word : words) {
            made.statuses += StatusFact{.word = word, .byStatusbridge = !made.statuses.isEmpty()};
        }
        return made;
    }
};

QTEST_APPLESS_MAIN(JudgeTest)

} // namespace tst_judge

#include "tst_judge.moc"
