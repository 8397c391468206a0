// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/journalselection.h"
#include "ui/runs/recordsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_recordsmodel {

using namespace statusbridge;

QList<JournalEntry> entries(qint64 from, int count)
{
    QList<JournalEntry> list;
    for (int i = 0; i < count; ++i) {
        list += JournalEntry{
            .id = from + i,
            .runId = 1,
            .recordId = QString::number(from + i),
            .queueId = u"q-%1"_s.arg(from + i),
            .outcome = RecordOutcome::Failed,
            .statusBefore = u"sent"_s,
            .statusAfter = u"delivered"_s,
            .messageId = u"wamid.1"_s,
            .recipientId = u"15550001234"_s,
            .failure = FailureReason{.provider = u"WhatsApp"_s, .code = u"131999"_s, .vendorWords = u"Own words"_s},
            .reason = u"Zoho refused <b>it</b>."_s,
            .zohoWords = u"Invalid column value."_s,
            .zohoCode = 3002,
            .at = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC)};
    }
    return list;
}

class RecordsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModel()
    {
        RecordsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.start({});
        model.append(entries(1, 3));
        model.append(entries(4, RecordsModel::Store::pageSize));
        model.restore(0, entries(1, RecordsModel::Store::pageSize));
        model.restore(99, entries(1, 1));
        QCOMPARE(model.rowCount(), 3 + RecordsModel::Store::pageSize);
    }

    void aRecordIsShownInItsColumns()
    {
        RecordsModel model;
        model.start(entries(5, 1));
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(RecordsModel::OutcomeColumn), u"failed"_s);
        QCOMPARE(text(RecordsModel::RecordColumn), u"5"_s);
        QCOMPARE(text(RecordsModel::QueueIdColumn), u"q-5"_s);
        QCOMPARE(text(RecordsModel::BeforeColumn), u"sent"_s);
        QCOMPARE(text(RecordsModel::AfterColumn), u"delivered"_s);
        QCOMPARE(text(RecordsModel::ZohoCodeColumn), u"3002"_s);
        QCOMPARE(text(RecordsModel::ZohoMessageColumn), u"Invalid column value."_s);
        QCOMPARE(text(RecordsModel::FailureColumn), u"WhatsApp 131999: Own words"_s);
        QCOMPARE(text(RecordsModel::RecipientColumn), u"15550001234"_s);
        QCOMPARE(model.index(0, RecordsModel::ReasonColumn).data(Qt::ToolTipRole).toString(),
                 u"<p>Zoho refused &lt;b&gt;it&lt;/b&gt;.</p>"_s);
        QVERIFY(!model.index(0, RecordsModel::OutcomeColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void selectedRowsAreNamedByWhereTheyCanBeReadAgain()
    {
        RecordsModel model;
        model.start(entries(1, RecordsModel::Store::pageSize));
        model.append(entries(1001, RecordsModel::Store::pageSize));
        const int first = RecordsModel::Store::pageSize + 3;
        const auto ranges = rangesOf(QItemSelection(model.index(first, 0), model.index(first + 9, 0)), model);
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().after, qint64(RecordsModel::Store::pageSize));
        QCOMPARE(ranges.first().skip, 3);
        QCOMPARE(ranges.first().count, 10);
    }
};

QTEST_MAIN(RecordsModelTest)

} // namespace tst_recordsmodel

#include "tst_recordsmodel.moc"
