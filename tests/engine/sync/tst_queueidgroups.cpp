// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/queueidgroups.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_queueidgroups {

using namespace statusbridge;
using samples::intent;

class QueueIdGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordThatIsAloneEndsItsIntentAndMarksItsRows()
    {
        QueueIdGroups groups;
        groups.expect(intent(1));
        const auto closing = groups.succeeded(intent(1));
        QCOMPARE(closing.intents, QList<qint64>{1});
        QVERIFY(closing.rowsToMark == intent(1).rows);
        QVERIFY(closing.allSucceeded);
    }

    void rowsAreMarkedWhenTheLastOfTheirRecordsHasSucceeded()
    {
        QueueIdGroups groups;
        groups.expect(intent(1));
        groups.expect(intent(2));
        const auto first = groups.succeeded(intent(2));
        QVERIFY(first.intents.isEmpty());
        QVERIFY(first.rowsToMark.isEmpty());
        const auto last = groups.succeeded(intent(1));
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
        QueueIdGroups groups;
        groups.expect(intent(1));
        groups.expect(intent(2));
        const auto first = refusedFirst ? groups.failed(intent(1)) : groups.succeeded(intent(1));
        QVERIFY(first.intents.isEmpty());
        const auto last = refusedFirst ? groups.succeeded(intent(2)) : groups.failed(intent(2));
        QCOMPARE(last.intents, (QList<qint64>{1, 2}));
        QVERIFY(last.rowsToMark.isEmpty());
        QVERIFY(!last.allSucceeded);
    }

    void whileOneOutcomeIsUnknownAllIntentsStayOpen()
    {
        QueueIdGroups groups;
        for (int i = 1; i <= 3; ++i) {
            groups.expect(intent(i));
        }
        QVERIFY(groups.succeeded(intent(1)).intents.isEmpty());
        QVERIFY(groups.failed(intent(2)).intents.isEmpty()); // of the third nothing is ever heard
    }

    void rowsOfARecordThatIsNotDoneInThisCycleStayOpen()
    {
        QueueIdGroups groups;
        Intent one = intent(1);
        one.marksRows = false;
        groups.expect(one);
        const auto closing = groups.succeeded(one);
        QCOMPARE(closing.intents, QList<qint64>{1});
        QVERIFY(closing.rowsToMark.isEmpty());
        QVERIFY(!closing.allSucceeded);
    }

    void queueIdsThatDifferOnlyInCaseAreTwo()
    {
        QueueIdGroups groups;
        const Intent lower = intent(1);
        const Intent upper = intent(2, u"sent"_s, u"Q-1"_s);
        groups.expect(lower);
        groups.expect(upper);
        QVERIFY(!groups.failed(upper).allSucceeded);
        QVERIFY(groups.succeeded(lower).allSucceeded);
    }
};

QTEST_GUILESS_MAIN(QueueIdGroupsTest)

} // namespace tst_queueidgroups

#include "tst_queueidgroups.moc"
