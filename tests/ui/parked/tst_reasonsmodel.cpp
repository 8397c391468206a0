// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/reasonsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_reasonsmodel {

using namespace statusbridge;

RecordFailure parkedFor(const QString &reason, int minute)
{
    RecordFailure record;
    record.reason = reason;
    record.parkedAt = QDateTime(QDate(2026, 5, 4), QTime(12, minute), Qt::UTC);
    return record;
}

QList<ParkedReason> twoReasons()
{
    return reasonsOf({parkedFor(u"rare"_s, 9), parkedFor(u"often"_s, 30), parkedFor(u"often"_s, 10)});
}

class ReasonsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostFrequentReasonComesFirst()
    {
        const auto reasons = twoReasons();
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.first().reason, u"often"_s);
        QCOMPARE(reasons.first().records, 2);
        QCOMPARE(reasons.first().oldest.time(), QTime(12, 10));
        QVERIFY(reasonsOf({}).isEmpty());
    }

    void theFirstRowStandsForAll()
    {
        ReasonsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReasons(twoReasons());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, ReasonsModel::RecordsColumn).data().toString(), u"3"_s);
        QVERIFY(!model.reason(0));
        QCOMPARE(*model.reason(1), u"often"_s);
        QCOMPARE(model.rowOf(u"rare"_s), 2);
        QCOMPARE(model.rowOf(u"gone"_s), 0);
        QCOMPARE(model.rowOf({}), 0);
    }
};

QTEST_GUILESS_MAIN(ReasonsModelTest)

} // namespace tst_reasonsmodel

#include "tst_reasonsmodel.moc"
