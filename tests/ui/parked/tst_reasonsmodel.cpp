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
    void twoMessagesOfOneCodeAreTwoCausesAndTwoCodesOfOneMessageToo()
    {
        RecordFailure one = parkedFor(u"refused"_s, 9);
        one.zohoCode = 3002;
        one.zohoWords = u"Invalid column value."_s;
        RecordFailure otherMessage = one;
        otherMessage.zohoWords = u"Invalid date format."_s;
        RecordFailure otherCode = one;
        otherCode.zohoCode = 3001;
        const auto reasons = reasonsOf({one, one, otherMessage, otherCode});
        QCOMPARE(reasons.size(), 3);
        QCOMPARE(reasons.first().records, 2);
        ReasonsModel model;
        model.setReasons(reasons);
        QCOMPARE(model.index(1, ReasonsModel::ZohoCodeColumn).data().toString(), u"3002"_s);
        QCOMPARE(model.index(1, ReasonsModel::ZohoMessageColumn).data().toString(), u"Invalid column value."_s);
        QVERIFY(model.index(0, ReasonsModel::ZohoCodeColumn).data().toString().isEmpty());
    }

    void theFirstRowStandsForAll()
    {
        ReasonsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReasons(twoReasons());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, ReasonsModel::RecordsColumn).data().toString(), u"3"_s);
        QVERIFY(!model.cause(0));
        QCOMPARE(model.cause(1)->reason, u"often"_s);
        QCOMPARE(model.rowOf(RecordCause{.reason = u"rare"_s}), 2);
        QCOMPARE(model.rowOf(RecordCause{.reason = u"gone"_s}), 0);
        QCOMPARE(model.rowOf({}), 0);
    }
};

QTEST_GUILESS_MAIN(ReasonsModelTest)

} // namespace tst_reasonsmodel

#include "tst_reasonsmodel.moc"
