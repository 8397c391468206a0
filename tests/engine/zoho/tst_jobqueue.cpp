// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/jobqueue.h"

#include <QTest>

namespace tst_jobqueue {

using namespace statusbridge::zoho;
using namespace std::chrono_literals;

Job job(const char *name)
{
    Job made;
    made.request.verb = name;
    return made;
}

QByteArrayList drained(JobQueue &queue)
{
    QByteArrayList names;
    while (queue.hasReady()) {
        names.append(queue.takeFirst().request.verb);
    }
    return names;
}

class JobQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsGoInTheOrderInWhichTheyCame()
    {
        JobQueue queue;
        queue.putLast(job("a"));
        queue.putLast(job("b"));
        queue.putFirst(job("urgent"));
        QCOMPARE(drained(queue), QByteArrayList({"urgent", "a", "b"}));
    }

    void aJobThatIsDueLaterWaitsAndThenGoesFirst()
    {
        JobQueue queue;
        queue.putLast(job("a"));
        queue.putLater(10ms, job("later"));
        queue.putLater(5ms, job("sooner"));
        QCOMPARE(queue.size(), 3U);
        QVERIFY(queue.nextDue() == 5ms);
        queue.makeDueReady(4ms);
        QVERIFY(queue.nextDue() == 5ms);
        queue.makeDueReady(5ms);
        QVERIFY(queue.nextDue() == 10ms);
        QCOMPARE(drained(queue), QByteArrayList({"sooner", "a"}));
        queue.makeDueReady(1h);
        QCOMPARE(drained(queue), QByteArrayList({"later"}));
        QVERIFY(!queue.nextDue());
    }

    void takingAllLeavesNothing()
    {
        JobQueue queue;
        queue.putLater(1h, job("later"));
        queue.putLast(job("a"));
        const auto all = queue.takeAll();
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all.front().request.verb, "a");
        QCOMPARE(queue.size(), 0U);
        QVERIFY(!queue.nextDue());
    }
};

QTEST_APPLESS_MAIN(JobQueueTest)

} // namespace tst_jobqueue

#include "tst_jobqueue.moc"
