// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/receiver/spool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_spool {

using namespace statusbridge;

SpooledBody bodyOf(int number, qsizetype size = 40)
{
    return {.shape = u"meta"_s,
            .receivedAt = 1'750'000'000'000 + number,
            .body = QByteArray::number(number).leftJustified(size, '.')};
}

QList<SpooledBody> bodiesOf(int count)
{
    QList<SpooledBody> bodies;
    bodies.reserve(count);
    for (int i = 0; i < count; ++i) {
        bodies.append(bodyOf(i));
    }
    return bodies;
}

std::unique_ptr<Spool> opened(const QString &directory, const SpoolOptions &options = {})
{
    auto spool = Spool::open(directory, options);
    if (!spool) {
        qFatal("%s", qPrintable(describe(spool.error())));
    }
    return *std::move(spool);
}

//! All that waits, which is forgotten.
QList<SpooledBody> drained(Spool &spool, qint64 portion = 1000)
{
    QList<SpooledBody> bodies;
    for (auto next = spool.next(portion); next && !next->isEmpty(); next = spool.next(portion)) {
        bodies += next->bodies;
        spool.forget(*next);
    }
    return bodies;
}

QString onlyFile(const QString &directory)
{
    const auto files = QDir(directory).entryInfoList({u"*.spool"_s});
    return files.size() == 1 ? files.first().filePath() : QString();
}

//! A disk that takes \p bytes more.
SegmentWrite diskWith(const std::shared_ptr<qint64> &bytes)
{
    return [bytes](QFile &file, const QByteArray &what) {
        const auto taken = std::min<qint64>(*bytes, what.size());
        *bytes -= taken;
        return file.write(what.left(taken)) == taken && taken == what.size();
    };
}

class SpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void bodiesComeBackInTheirOrderAndAsTheyWere()
    {
        const auto spool = opened(place());
        QVERIFY(spool->append(bodiesOf(3)));
        const SpooledBody odd{.shape = u"twilio"_s, .receivedAt = -1, .body = QByteArray("\0\xff\nSBF1", 7)};
        QVERIFY(spool->append({odd, {.shape = u"meta"_s, .receivedAt = 0, .body = {}}}));
        QVERIFY(spool->waitingBytes() > 0);
        QCOMPARE(drained(*spool, 1), bodiesOf(3) + QList<SpooledBody>({odd, {.shape = u"meta"_s, .body = {}}}));
        QCOMPARE(spool->waitingBytes(), 0);
    }

    void whatIsNotForgottenIsFoundAgain()
    {
        {
            const auto spool = opened(place());
            QVERIFY(spool->append(bodiesOf(5)));
            const auto first = spool->next(1);
            QCOMPARE(first->bodies.size(), 1);
            spool->forget(*first);
        }
        // Where it was is not remembered here: who has it in a database tells.
        const auto spool = opened(place());
        const auto again = spool->next(1);
        QCOMPARE(again->bodies, QList{bodyOf(0)});
        spool->forget(again->segment, again->end);
        QCOMPARE(drained(*spool).size(), 4);
    }

    void whatWasForgottenIsRemoved()
    {
        const auto spool = opened(place(), {.segmentBytes = 200});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(spool->append({bodyOf(i)}));
        }
        QVERIFY(QDir(place()).count() > 6);
        QCOMPARE(drained(*spool).size(), 10);
        spool->tidy();
        QVERIFY(QDir(place()).isEmpty());
        QVERIFY(spool->append({bodyOf(1)}));
        QCOMPARE(drained(*spool).size(), 1);
    }

    void whatIsDoneWithGoesInTimeWhileMoreComes()
    {
        const auto spool = opened(place(), {.writtenFor = std::chrono::milliseconds(0)});
        QVERIFY(spool->append(bodiesOf(2)));
        QVERIFY(spool->append({bodyOf(2)})); // which stands in the same file as long as the database has nothing of it
        QCOMPARE(spool->segments().size(), 1);
        const auto first = spool->next(1);
        QVERIFY(first);
        QCOMPARE(first->bodies.size(), 1);
        spool->forget(*first);
        QVERIFY(spool->append({bodyOf(3)}));
        QCOMPARE(spool->segments().size(), 2);
        QCOMPARE(drained(*spool).size(), 3);
        QCOMPARE(spool->segments().size(), 0);
    }

    void onlyTheOwnerCanReadIt()
    {
        const auto spool = opened(place());
        QVERIFY(spool->append(bodiesOf(1)));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(onlyFile(place())) & others));
        QVERIFY(!(QFile::permissions(place()) & others));
    }

    void aTornEndIsLeftOutAndNothingBeforeIt()
    {
        QByteArray whole;
        QList<qint64> ends{SpoolSegment::headSize};
        {
            const auto spool = opened(place());
            for (int i = 0; i < 4; ++i) {
                QVERIFY(spool->append({bodyOf(i)}));
                ends.append(ends.last() + frameSize(bodyOf(i)));
            }
            QFile file(onlyFile(place()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            whole = file.readAll();
            QCOMPARE(whole.size(), ends.last());
        }
        const QString name = onlyFile(place());
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.left(size)) == size);
            file.close();
            const auto spool = opened(place());
            const auto before = std::upper_bound(ends.cbegin(), ends.cend(), size) - ends.cbegin() - 1;
            QCOMPARE(drained(*spool).size(), std::max<qsizetype>(0, before));
            // And what comes then is kept behind it.
            QVERIFY(spool->append({bodyOf(9)}));
            QCOMPARE(drained(*spool), QList{bodyOf(9)});
            spool->tidy();
        }
    }

    void aDamagedPlaceIsPassedOverAndTold()
    {
        {
            const auto spool = opened(place());
            QVERIFY(spool->append(bodiesOf(4)));
        }
        QFile file(onlyFile(place()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(SpoolSegment::headSize + frameSize(bodyOf(0)) + 50));
        QVERIFY(file.putChar('!'));
        file.close();
        const auto spool = opened(place());
        const auto portion = spool->next(100000);
        QCOMPARE(portion->bodies, (QList{bodyOf(0), bodyOf(2), bodyOf(3)}));
        QCOMPARE(portion->lostBytes, frameSize(bodyOf(1)));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"can't be read any more"_s));
        spool->forget(*portion);
    }

    void aFrameOfAnotherPlaceIsNone()
    {
        const auto frame = frameOf(bodyOf(1), "a name", 24);
        QVERIFY(readFrame(frame, "a name", 24));
        QVERIFY(!readFrame(frame, "a name", 25));
        QVERIFY(!readFrame(frame, "another", 24));
        for (qsizetype i = 0; i < frame.size(); ++i) {
            auto damaged = frame;
            damaged[i] = static_cast<char>(damaged.at(i) ^ 1);
            QVERIFY(!readFrame(damaged, "a name", 24));
        }
    }

    void aFullSpoolTakesNothingMoreUntilSomethingIsForgotten()
    {
        const auto spool = opened(place(), {.bytes = 1000, .segmentBytes = 300});
        int taken = 0;
        Expected<void> last;
        for (; taken < 100 && last; taken += last ? 1 : 0) {
            last = spool->append({bodyOf(taken)});
        }
        QVERIFY(last.error().kind == ErrorKind::Busy);
        QVERIFY(spooledBytes(place()) <= 1000);
        QVERIFY(taken >= 7);
        QCOMPARE(drained(*spool), bodiesOf(taken));
        QVERIFY(spool->append({bodyOf(0)}));
    }

    void whatIsInTheDatabaseDoesNotWait()
    {
        const auto spool = opened(place());
        QVERIFY(spool->append(bodiesOf(2)));
        const auto first = spool->next(1);
        QVERIFY(spool->append(bodiesOf(1)));
        const qint64 frame = frameSize(bodyOf(0));
        QCOMPARE(spooledBytes(place()), 3 * frame);
        const ArrivalMark mark{.spool = u"a"_s, .segment = first->segment, .end = first->end};
        QCOMPARE(spooledBytes(place(), mark), 2 * frame);
        QCOMPARE(spooledBytes(place(), {.spool = u"a"_s, .segment = "another file of it", .end = first->end}),
                 3 * frame);
        // What is kept to be written on has nothing in it that waits.
        const auto all = spool->next(100000);
        QVERIFY(!onlyFile(place()).isEmpty());
        QCOMPARE(spooledBytes(place(), {.spool = u"a"_s, .segment = all->segment, .end = all->end}), 0);
    }

    void aDiskThatIsFullTakesAllOfAnAppendOrNothing()
    {
        const auto left = std::make_shared<qint64>(1000);
        const auto spool = opened(place(), {.write = diskWith(left)});
        QVERIFY(spool->append(bodiesOf(2)));
        *left = 100; // one of three
        const auto refused = spool->append({bodyOf(7), bodyOf(8), bodyOf(9)});
        QVERIFY(refused.error().kind == ErrorKind::Transient);
        *left = 1000;
        QVERIFY(spool->append({bodyOf(2)}));
        QCOMPARE(opened(place())->next(100000)->bodies, bodiesOf(3));
        QCOMPARE(drained(*spool), bodiesOf(3));
    }

    void aFileThatCannotBeBegunLeavesNothingBehind()
    {
        const auto left = std::make_shared<qint64>(10);
        const auto spool = opened(place(), {.write = diskWith(left)});
        QVERIFY(!spool->append(bodiesOf(1)));
        QVERIFY(QDir(place()).isEmpty());
        *left = 1000;
        QVERIFY(spool->append(bodiesOf(1)));
        QCOMPARE(drained(*spool), bodiesOf(1));
    }

    void namesAreNeverUsedAgain()
    {
        const auto first = opened(place());
        QVERIFY(first->append(bodiesOf(1)));
        const auto id = first->segments().constFirst();
        QCOMPARE(drained(*first).size(), 1);
        first->tidy();
        QVERIFY(first->append(bodiesOf(1)));
        QVERIFY(first->segments().constFirst() != id);
    }

    void oneBodyThatIsLargerThanAPortionIsOne()
    {
        const auto spool = opened(place());
        QVERIFY(spool->append({bodyOf(1, 3 * 1024 * 1024), bodyOf(2)}));
        QCOMPARE(spool->next(1000)->bodies.size(), 1);
        QCOMPARE(drained(*spool).size(), 2);
    }

private:
    [[nodiscard]] QString place() const { return m_home->filePath(u"spool"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_APPLESS_MAIN(SpoolTest)

} // namespace tst_spool

#include "tst_spool.moc"
