// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace statusbridge;

namespace {

RecordFailure makeRecord(const QString &id, int streak, const QString &reason)
{
    const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    RecordFailure record;
    record.recordId = id;
    record.queueId = QStringLiteral("q-") + id;
    record.streak = streak;
    record.firstFailed = noon;
    record.parkedAt = noon.addSecs(streak * 60);
    record.reason = reason;
    record.zohoWords = QStringLiteral("No.");
    record.zohoCode = 3002;
    return record;
}

QList<RecordFailure> threeRecords()
{
    return {makeRecord(QStringLiteral("1"), 3, QStringLiteral("a")),
            makeRecord(QStringLiteral("2"), 5, QStringLiteral("b")),
            makeRecord(QStringLiteral("3"), 4, QStringLiteral("a"))};
}

QStringList ids(const ParkedModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list += model.record(row).recordId;
    }
    return list;
}

} // namespace

class ParkedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModelWhateverHappens()
    {
        ParkedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(threeRecords());
        model.sort(ParkedModel::ReasonColumn, Qt::AscendingOrder);
        model.setReason(QStringLiteral("b"));
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theNewestComesFirstUntilItIsSortedOtherwise()
    {
        ParkedModel model;
        model.setRecords(threeRecords());
        QCOMPARE(ids(model).join(u','), QStringLiteral("2,3,1"));
        model.sort(ParkedModel::StreakColumn, Qt::AscendingOrder);
        QCOMPARE(ids(model).join(u','), QStringLiteral("1,3,2"));
        model.sort(ParkedModel::QueueIdColumn, Qt::DescendingOrder);
        QCOMPARE(ids(model).join(u','), QStringLiteral("3,2,1"));
    }

    void oneReasonIsPicked()
    {
        ParkedModel model;
        model.setRecords(threeRecords());
        model.setReason(QStringLiteral("a"));
        QCOMPARE(ids(model).join(u','), QStringLiteral("3,1"));
        QCOMPARE(model.records().size(), 3);
        model.setReason({});
        QCOMPARE(model.rowCount(), 3);
    }

    void aRecordIsShownInItsColumns()
    {
        ParkedModel model;
        model.setRecords({makeRecord(QStringLiteral("7"), 3, QStringLiteral("Zoho refused it."))});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ParkedModel::RecordColumn), QStringLiteral("7"));
        QCOMPARE(text(ParkedModel::QueueIdColumn), QStringLiteral("q-7"));
        QCOMPARE(text(ParkedModel::StreakColumn), QStringLiteral("3 time(s)"));
        QCOMPARE(text(ParkedModel::ReasonColumn), QStringLiteral("Zoho refused it."));
        QCOMPARE(text(ParkedModel::ZohoWordsColumn), QStringLiteral("3002: No."));
    }
};

QTEST_GUILESS_MAIN(ParkedModelTest)
#include "tst_parkedmodel.moc"
