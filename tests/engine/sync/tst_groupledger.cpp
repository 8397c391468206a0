// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/groupledger.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

using namespace statusbridge;
using samples::intent;

class GroupLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordThatIsAloneEndsItsIntentAndMarksItsRows()
    {
        GroupLedger ledger;
        ledger.expect(intent(1));
        const auto closing = ledger.succeeded(intent(1));
        QCOMPARE(closing.intents, QList<qint64>{1});
        QVERIFY(closing.rowsToMark == intent(1).rows);
        QVERIFY(closing.allSucceeded);
    }

    void rowsAreMarkedWhenTheLastOfTheirRecordsHasSucceeded()
    {
        GroupLedger ledger;
        ledger.expect(intent(1));
        ledger.expect(intent(2));
        const auto first = ledger.succeeded(intent(2));
        QVERIFY(first.intents.isEmpty());
        QVERIFY(first.rowsToMark.isEmpty());
        const auto last = ledger.succeeded(intent(1));
        QCOMPARE(last.intents, (QList<qint64>{1, 2}));
        QVERIFY(last.rowsToMark == intent(1).rows);
    }

    void oneRefusalMarksNothingButEndsTheIntentsOfAll_data()
    {
        QTest::addColumn<bool>("refusedFirst");
        QTest::newRow("refused first") << true;
        QTest::newRow("refused last") << false;
    }

    void oneRefusalMarksNothingButEndsTheIntentsOfAll()
    {
        QFETCH(bool, refusedFirst);
        GroupLedger ledger;
        ledger.expect(intent(1));
        ledger.expect(intent(2));
        const auto first = refusedFirst ? ledger.failed(intent(1)) : ledger.succeeded(intent(1));
        QVERIFY(first.intents.isEmpty());
        const auto last = refusedFirst ? ledger.succeeded(intent(2)) : ledger.failed(intent(2));
        QCOMPARE(last.intents, (QList<qint64>{1, 2}));
        QVERIFY(last.rowsToMark.isEmpty());
        QVERIFY(!last.allSucceeded);
    }

    void whileOneOutcomeIsUnknownAllIntentsStayOpen()
    {
        GroupLedger ledger;
        for (int i = 1; i <= 3; ++i) {
            ledger.expect(intent(i));
        }
        QVERIFY(ledger.succeeded(intent(1)).intents.isEmpty());
        QVERIFY(ledger.failed(intent(2)).intents.isEmpty()); // of the third nothing is ever heard
    }

    void rowsOfARecordThatIsNotDoneInThisCycleStayOpen()
    {
        GroupLedger ledger;
        Intent one = intent(1);
        one.marksRows = false;
        ledger.expect(one);
        const auto closing = ledger.succeeded(one);
        QCOMPARE(closing.intents, QList<qint64>{1});
        QVERIFY(closing.rowsToMark.isEmpty());
        QVERIFY(!closing.allSucceeded);
    }

    void queueIdsThatDifferOnlyInCaseAreTwo()
    {
        GroupLedger ledger;
        const Intent lower = intent(1);
        const Intent upper = intent(2, QStringLiteral("sent"), QStringLiteral("Q-1"));
        ledger.expect(lower);
        ledger.expect(upper);
        QVERIFY(!ledger.failed(upper).allSucceeded);
        QVERIFY(ledger.succeeded(lower).allSucceeded);
    }
};

QTEST_GUILESS_MAIN(GroupLedgerTest)
#include "tst_groupledger.moc"
