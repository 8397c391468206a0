// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/recordsamples.h"
#include "ui/lookup/lookupmodels.h"
#include "ui/lookup/lookuppage.h"
#include "ui/records/comparison.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QIcon>
#include <QTest>

namespace tst_lookupmodels {

using namespace statusbridge;
using namespace samples;

class LookupModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreShownWithTheirTableAndMeaning()
    {
        LookupRowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LookupView view = delivered();
        view.rows += lookupRow(10, u"deleted"_s, {}, false);
        view.rows.last().row.source = RowSource::DeliveredLogs;
        model.setLookupRows(view.rows, u"hooks"_s, u"done_hooks"_s);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, LookupRowModel::TableColumn), u"hooks"_s);
        QCOMPARE(text(1, LookupRowModel::TableColumn), u"done_hooks"_s);
        QCOMPARE(text(0, LookupRowModel::StateColumn), u"open"_s);
        QCOMPARE(text(1, LookupRowModel::StateColumn), u"done"_s);
        QCOMPARE(text(1, LookupRowModel::MeaningColumn), u"unknown, never pushed"_s);
        QCOMPARE(text(0, LookupRowModel::RowColumn), u"1"_s);
    }

    void theChosenRowIsMarkedByWordIconAndWeight()
    {
        LookupRowModel model;
        LookupView view = delivered();
        view.rows += lookupRow(2, u"sent"_s, u"sent"_s);
        model.setLookupRows(view.rows, {}, {});
        const QModelIndex chosen = model.index(0, LookupRowModel::ChosenColumn);
        QCOMPARE(chosen.data().toString(), u"chosen"_s);
        QVERIFY(!chosen.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(chosen.data(Qt::FontRole).value<QFont>().bold());
        const QModelIndex other = model.index(1, LookupRowModel::ChosenColumn);
        QVERIFY(other.data().toString().isEmpty());
        QVERIFY(!other.data(Qt::DecorationRole).isValid());
    }

    void rowsAreSortedByValueNotByText()
    {
        LookupRowModel model;
        model.setLookupRows({lookupRow(9, {}, {}), lookupRow(10, {}, {})}, {}, {});
        const auto key = [&](int row, int column) {
            return model.index(row, column).data(LookupRowModel::ValueRole).toLongLong();
        };
        QVERIFY(key(0, LookupRowModel::RowColumn) < key(1, LookupRowModel::RowColumn));
        QVERIFY(key(0, LookupRowModel::TimeColumn) < key(1, LookupRowModel::TimeColumn));
    }

    void attemptsAreShownWithReasonAndZohosWords()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JournalEntry entry = attempt(RecordOutcome::Failed);
        entry.zohoWords = u"Invalid column value"_s;
        entry.zohoCode = 3002;
        model.setRows({entry, attempt(RecordOutcome::Left)});
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(AttemptModel::OutcomeColumn), u"failed"_s);
        QCOMPARE(text(AttemptModel::BeforeColumn), u"sent"_s);
        QCOMPARE(text(AttemptModel::AfterColumn), u"delivered"_s);
        QCOMPARE(text(AttemptModel::RunColumn), u"12"_s);
        QCOMPARE(text(AttemptModel::CodeColumn), u"3002"_s);
        QCOMPARE(text(AttemptModel::MessageColumn), u"Invalid column value"_s);
        QVERIFY(!model.index(0, AttemptModel::OutcomeColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(model.row(1).outcome == RecordOutcome::Left);
    }

    void theReasonOfAFailureIsShownInPlainWordsAndInTheProvidersOwn()
    {
        LookupRowModel model;
        LookupRow row = lookupRow(1, u"failed"_s, u"failed"_s);
        row.row.failure =
            FailureReason{.provider = u"WhatsApp"_s, .code = u"131026"_s, .vendorWords = u"Message undeliverable"_s};
        model.setLookupRows({row, lookupRow(2, u"sent"_s, u"sent"_s)}, {}, {});
        const QModelIndex failed = model.index(0, LookupRowModel::FailureColumn);
        QCOMPARE(failed.data().toString(),
                 u"WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app"_s);
        QCOMPARE(failed.data(Qt::ToolTipRole).toString(),
                 u"<p>WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app<br>"
                 "Check the number; ask the person to install or update WhatsApp.<br>"
                 "The provider's own words: Message undeliverable</p>"_s);
        QVERIFY(model.index(1, LookupRowModel::FailureColumn).data().toString().isEmpty());
    }

    void candidatesAreShownInTheOrderInWhichTheyCame()
    {
        CandidateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQueueIds({u"q-2"_s, u"q-1"_s});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, CandidateModel::QueueIdColumn), u"q-2"_s);
        QVERIFY(text(1, CandidateModel::TimeColumn).isEmpty()); // not known yet
        model.setCandidate(candidateOf(delivered()));
        QVERIFY(!text(1, CandidateModel::TimeColumn).isEmpty());
        QCOMPARE(text(1, CandidateModel::WordColumn), u"delivered"_s);
        QVERIFY(text(0, CandidateModel::WordColumn).isEmpty());
        QCOMPARE(model.row(1).messageId, u"wamid.A"_s);
    }

    void aCandidateIsDescribedByItsNewestRow()
    {
        LookupView view = delivered();
        view.rows.prepend(lookupRow(5, u"read"_s, u"delivered"_s));
        QCOMPARE(candidateOf(view).statusWord, u"read"_s);
        LookupView empty;
        empty.queueId = u"q-9"_s;
        QCOMPARE(candidateOf(empty), SearchCandidate{.queueId = u"q-9"_s});
    }

    void recentSearchesAreFewAndNewestFirst()
    {
        QStringList recent = withRecentSearch({}, {});
        QVERIFY(recent.isEmpty());
        for (int number = 1; number <= 25; ++number) {
            recent = withRecentSearch(recent, u"q-%1"_s.arg(number));
        }
        QCOMPARE(recent.size(), recentSearchLimit);
        QCOMPARE(recent.first(), u"q-25"_s);
        recent = withRecentSearch(recent, u"q-10"_s);
        QCOMPARE(recent.first(), u"q-10"_s);
        QCOMPARE(recent.count(u"q-10"_s), 1);
        QCOMPARE(recent.size(), recentSearchLimit);
    }

    void theComparisonHasAColumnForEachRecord()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFields(compare(delivered(), {}, {}), {});
        QCOMPARE(model.columnCount(), 2);
        model.setFields(compare(delivered(), {}, {zohoRecord(true), zohoRecord(false)}), {u"1"_s, u"2"_s});
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"At Zoho: 2"_s);
        const auto shown = [&](int column, int role) { return model.index(0, column).data(role); };
        QCOMPARE(shown(3, Qt::DisplayRole).toString(), u"sent"_s);
        QVERIFY(!shown(3, Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(shown(2, Qt::AccessibleTextRole).toString(), u"delivered, the same"_s);
        QCOMPARE(shown(3, Qt::AccessibleTextRole).toString(), u"sent, something else"_s);
        // What is only read is neither the same nor something else.
        QVERIFY(!model.index(6, 2).data(Qt::DecorationRole).isValid());
    }
};

QTEST_MAIN(LookupModelsTest)

} // namespace tst_lookupmodels

#include "tst_lookupmodels.moc"
