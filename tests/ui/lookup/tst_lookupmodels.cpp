// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookup/lookupsamples.h"
#include "ui/lookup/attemptmodel.h"
#include "ui/lookup/candidatemodel.h"
#include "ui/lookup/lookuprowmodel.h"
#include "ui/lookup/recentsearches.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QIcon>
#include <QTest>

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
        view.rows += lookupRow(10, QStringLiteral("deleted"), {}, false);
        view.rows.last().row.source = RowSource::DeliveredLogs;
        model.setRows(view.rows, QStringLiteral("hooks"), QStringLiteral("done_hooks"));
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, LookupRowModel::TableColumn), QStringLiteral("hooks"));
        QCOMPARE(text(1, LookupRowModel::TableColumn), QStringLiteral("done_hooks"));
        QCOMPARE(text(0, LookupRowModel::StateColumn), QStringLiteral("open"));
        QCOMPARE(text(1, LookupRowModel::StateColumn), QStringLiteral("done"));
        QCOMPARE(text(1, LookupRowModel::MeaningColumn), QStringLiteral("unknown, never pushed"));
        QCOMPARE(text(0, LookupRowModel::RowColumn), QStringLiteral("1"));
    }

    void theChosenRowIsMarkedByWordIconAndWeight()
    {
        LookupRowModel model;
        LookupView view = delivered();
        view.rows += lookupRow(2, QStringLiteral("sent"), QStringLiteral("sent"));
        model.setRows(view.rows, {}, {});
        const QModelIndex chosen = model.index(0, LookupRowModel::ChosenColumn);
        QCOMPARE(chosen.data().toString(), QStringLiteral("chosen"));
        QVERIFY(!chosen.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(chosen.data(Qt::FontRole).value<QFont>().bold());
        const QModelIndex other = model.index(1, LookupRowModel::ChosenColumn);
        QVERIFY(other.data().toString().isEmpty());
        QVERIFY(!other.data(Qt::DecorationRole).isValid());
    }

    void rowsAreSortedByValueNotByText()
    {
        LookupRowModel model;
        model.setRows({lookupRow(9, {}, {}), lookupRow(10, {}, {})}, {}, {});
        const auto key = [&](int row, int column) {
            return model.index(row, column).data(LookupRowModel::SortRole).toLongLong();
        };
        QVERIFY(key(0, LookupRowModel::RowColumn) < key(1, LookupRowModel::RowColumn));
        QVERIFY(key(0, LookupRowModel::TimeColumn) < key(1, LookupRowModel::TimeColumn));
    }

    void attemptsAreShownWithReasonAndZohosWords()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JournalEntry entry = attempt(RecordOutcome::Failed);
        entry.zohoWords = QStringLiteral("Invalid column value");
        model.setAttempts({entry, attempt(RecordOutcome::Left)});
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(AttemptModel::OutcomeColumn), QStringLiteral("failed"));
        QCOMPARE(text(AttemptModel::BeforeColumn), QStringLiteral("sent"));
        QCOMPARE(text(AttemptModel::AfterColumn), QStringLiteral("delivered"));
        QCOMPARE(text(AttemptModel::RunColumn), QStringLiteral("12"));
        QCOMPARE(text(AttemptModel::ZohoColumn), QStringLiteral("Invalid column value"));
        QVERIFY(!model.index(0, AttemptModel::OutcomeColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(model.attempt(1).outcome == RecordOutcome::Left);
    }

    void theReasonOfAFailureIsShownInPlainWordsAndInTheProvidersOwn()
    {
        LookupRowModel model;
        LookupRow row = lookupRow(1, QStringLiteral("failed"), QStringLiteral("failed"));
        row.failure = FailureReason{.provider = QStringLiteral("WhatsApp"),
                                    .code = QStringLiteral("131026"),
                                    .plainWords = QStringLiteral("can't be delivered"),
                                    .vendorWords = QStringLiteral("Message undeliverable")};
        model.setRows({row, lookupRow(2, QStringLiteral("sent"), QStringLiteral("sent"))}, {}, {});
        const QModelIndex failed = model.index(0, LookupRowModel::FailureColumn);
        QCOMPARE(failed.data().toString(), QStringLiteral("WhatsApp 131026: can't be delivered"));
        QVERIFY(failed.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Message undeliverable")));
        QVERIFY(model.index(1, LookupRowModel::FailureColumn).data().toString().isEmpty());
    }

    void candidatesAreShownInTheOrderInWhichTheyCame()
    {
        CandidateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQueueIds({QStringLiteral("q-2"), QStringLiteral("q-1")});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, CandidateModel::QueueIdColumn), QStringLiteral("q-2"));
        QVERIFY(text(1, CandidateModel::TimeColumn).isEmpty()); // not known yet
        model.setCandidate(candidateOf(delivered()));
        QVERIFY(!text(1, CandidateModel::TimeColumn).isEmpty());
        QCOMPARE(text(1, CandidateModel::WordColumn), QStringLiteral("delivered"));
        QVERIFY(text(0, CandidateModel::WordColumn).isEmpty());
        QCOMPARE(model.candidate(1).messageId, QStringLiteral("wamid.A"));
    }

    void aCandidateIsDescribedByItsNewestRow()
    {
        LookupView view = delivered();
        view.rows.prepend(lookupRow(5, QStringLiteral("read"), QStringLiteral("delivered")));
        QCOMPARE(candidateOf(view).statusWord, QStringLiteral("read"));
        LookupView empty;
        empty.queueId = QStringLiteral("q-9");
        QCOMPARE(candidateOf(empty), Candidate{.queueId = QStringLiteral("q-9")});
    }

    void recentSearchesAreFewAndNewestFirst()
    {
        RecentSearches recent;
        recent.add({});
        QVERIFY(recent.list().isEmpty());
        for (int number = 1; number <= 25; ++number) {
            recent.add(QStringLiteral("q-%1").arg(number));
        }
        QCOMPARE(recent.list().size(), RecentSearches::limit);
        QCOMPARE(recent.list().first(), QStringLiteral("q-25"));
        recent.add(QStringLiteral("q-10"));
        QCOMPARE(recent.list().first(), QStringLiteral("q-10"));
        QCOMPARE(recent.list().count(QStringLiteral("q-10")), 1);
        QCOMPARE(recent.list().size(), RecentSearches::limit);
    }
};

QTEST_MAIN(LookupModelsTest)
#include "tst_lookupmodels.moc"
