// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_parkedmodel {

using namespace statusbridge;

RecordFailure makeRecord(const QString &id, int streak, const QString &reason)
{
    const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    RecordFailure record;
    record.recordId = id;
    record.queueId = u"q-"_s + id;
    record.streak = streak;
    record.firstFailed = noon;
    record.parkedAt = noon.addSecs(streak * 60);
    record.reason = reason;
    record.zohoWords = u"No."_s;
    record.zohoCode = 3002;
    return record;
}

QList<RecordFailure> threeRecords()
{
    return {makeRecord(u"1"_s, 3, u"a"_s), makeRecord(u"2"_s, 5, u"b"_s), makeRecord(u"3"_s, 4, u"a"_s)};
}

QStringList ids(const ParkedModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list += model.row(row).recordId;
    }
    return list;
}

class ParkedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModel()
    {
        ParkedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(threeRecords());
        model.sort(ParkedModel::ReasonColumn, Qt::AscendingOrder);
        model.setCause(RecordCause::of(makeRecord({}, 1, u"b"_s)));
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theNewestComesFirstUntilItIsSortedOtherwise()
    {
        ParkedModel model;
        model.setRecords(threeRecords());
        QCOMPARE(ids(model).join(u','), u"2,3,1"_s);
        model.sort(ParkedModel::StreakColumn, Qt::AscendingOrder);
        QCOMPARE(ids(model).join(u','), u"1,3,2"_s);
        model.sort(ParkedModel::QueueIdColumn, Qt::DescendingOrder);
        QCOMPARE(ids(model).join(u','), u"3,2,1"_s);
    }

    void oneReasonIsPicked()
    {
        ParkedModel model;
        model.setRecords(threeRecords());
        model.setCause(RecordCause::of(makeRecord({}, 1, u"a"_s)));
        QCOMPARE(ids(model).join(u','), u"3,1"_s);
        QCOMPARE(model.records().size(), 3);
        model.setCause({});
        QCOMPARE(model.rowCount(), 3);
    }

    void aRecordIsShownInItsColumns()
    {
        ParkedModel model;
        model.setRecords({makeRecord(u"7"_s, 3, u"Zoho refused it."_s)});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ParkedModel::RecordColumn), u"7"_s);
        QCOMPARE(text(ParkedModel::QueueIdColumn), u"q-7"_s);
        QCOMPARE(text(ParkedModel::StreakColumn), u"3 time(s)"_s);
        QCOMPARE(text(ParkedModel::ReasonColumn), u"Zoho refused it."_s);
        QCOMPARE(text(ParkedModel::ZohoCodeColumn), u"3002"_s);
        QCOMPARE(text(ParkedModel::ZohoMessageColumn), u"No."_s);
    }
};

QTEST_GUILESS_MAIN(ParkedModelTest)

} // namespace tst_parkedmodel

#include "tst_parkedmodel.moc"
