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
    void theFirstRowStandsForAll()
    {
        ReasonsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReasons(twoReasons());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, ReasonsModel::RecordsColumn).data().toString(), u"3"_s);
        QVERIFY(!model.cause(0));
        QCOMPARE(model.cause(1)->reason, u"often"_s);
        QCOMPARE(model.rowOf(ParkedCause{.reason = u"rare"_s}), 2);
        QCOMPARE(model.rowOf(ParkedCause{.reason = u"gone"_s}), 0);
        QCOMPARE(model.rowOf({}), 0);
    }
};

QTEST_GUILESS_MAIN(ReasonsModelTest)

} // namespace tst_reasonsmodel

#include "tst_reasonsmodel.moc"
