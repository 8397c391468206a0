// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/queueidchunks.h"

#include <QTest>

namespace tst_queueidchunks {

using namespace statusbridge;
using zoho::QueueIdChunks;
using namespace std::chrono_literals;

QueueIdChunks again(const QueueIdChunks &chunks, std::chrono::seconds age = 1h)
{
    return QueueIdChunks::fromText(chunks.toText(), u"Queue_ID_DV"_s, age);
}

class QueueIdChunksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyAreAskedForAtFirst()
    {
        const QueueIdChunks chunks(u"Queue_ID_DV"_s);
        QCOMPARE(chunks.size(), 50);
        QCOMPARE(chunks.callsFor(0), 0);
        QCOMPARE(chunks.callsFor(50), 1);
        QCOMPARE(chunks.callsFor(51), 2);
    }

    void whatIsRefusedIsHalvedAndKept()
    {
        QueueIdChunks chunks(u"Queue_ID_DV"_s);
        chunks.refuse(50);
        QCOMPARE(chunks.size(), 25);
        chunks.refuse(25);
        QCOMPARE(chunks.size(), 13);
        QCOMPARE(again(chunks).size(), 13);
        chunks.refuse(50); // the outer half, told after the inner ones
        QCOMPARE(chunks.size(), 13);
    }

    void aWholeChunkThatIsTakenLetsItGrowByATenth()
    {
        QueueIdChunks chunks(u"Queue_ID_DV"_s);
        chunks.accept(49);
        chunks.grow();
        QCOMPARE(chunks.size(), 50);
        chunks.accept(50);
        chunks.accept(50);
        chunks.grow();
        QCOMPARE(chunks.size(), 55);
        for (int cycle = 0; cycle < 100; ++cycle) {
            chunks.accept(chunks.size());
            chunks.grow();
        }
        QCOMPARE(chunks.size(), QueueIdChunks::mostTogether);
    }

    void itDoesNotGrowToWhatWasRefusedForAWeek()
    {
        QueueIdChunks chunks(u"Queue_ID_DV"_s);
        chunks.refuse(50);
        chunks.grow();
        for (int cycle = 0; cycle < 100; ++cycle) {
            chunks.accept(chunks.size());
            chunks.grow();
        }
        QCOMPARE(chunks.size(), 49);
        QueueIdChunks later = again(chunks, 8 * 24h);
        later.accept(49);
        later.grow();
        QCOMPARE(later.size(), 53);
    }

    void twoIdsThatAreRefusedAloneAreTheFieldsFault()
    {
        QueueIdChunks chunks(u"Queue_ID_DV"_s);
        chunks.refuseAlone(u"q-1"_s);
        QVERIFY(chunks.canCompare());
        QVERIFY(again(chunks).canCompare());
        chunks.refuseAlone(u"q-1"_s);
        QVERIFY(chunks.canCompare()); // the same one
        chunks.refuseAlone(u"q-2"_s);
        QVERIFY(!chunks.canCompare());
        QVERIFY(!again(chunks).canCompare());
        QVERIFY(again(chunks, 31 * 24h).canCompare()); // it may be another kind of field by now
    }

    void oneOddIdIsItsOwnFault()
    {
        QueueIdChunks chunks(u"Queue_ID_DV"_s);
        chunks.refuseAlone(u"odd"_s);
        chunks.accept(10);
        chunks.refuseAlone(u"strange"_s);
        QVERIFY(chunks.canCompare());
        QCOMPARE(chunks.size(), 50);
    }

    void anotherFieldStartsOver()
    {
        QueueIdChunks chunks(u"Number"_s);
        chunks.refuseAlone(u"1"_s);
        chunks.refuseAlone(u"2"_s);
        QVERIFY(again(chunks).canCompare());
    }

    void whatCannotBeReadStartsOver()
    {
        QCOMPARE(QueueIdChunks::fromText(u"{"_s, u"Queue_ID_DV"_s, 0s).size(), 50);
        QCOMPARE(QueueIdChunks::fromText(uR"({"field":"Queue_ID_DV","size":0})"_s, u"Queue_ID_DV"_s, 0s).size(), 1);
    }
};

QTEST_APPLESS_MAIN(QueueIdChunksTest)

} // namespace tst_queueidchunks

#include "tst_queueidchunks.moc"
