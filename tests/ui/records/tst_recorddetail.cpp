// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/ui/consolefixture.h"
#include "tests/ui/nameless.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordfacts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace tst_recorddetail {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

//! The detail of the record of q-1 with an engine behind it.
class Bench
{
public:
    explicit Bench(int cyclesThatRefuse = 0) : detail(fixture.context())
    {
        recordId = fixture.cycle.addSentRecords(12).constFirst();
        if (cyclesThatRefuse > 0) {
            fixture.cycle.zoho.addFault(Fault::code(200, 3002, u"Invalid column value."_s)
                                            .on(CallKind::Update)
                                            .forRecord(recordId)
                                            .repeated(Fault::forever));
        }
        for (int cycle = 0; cycle < std::max(cyclesThatRefuse, 1); ++cycle) {
            (void)fixture.cycle.sync();
        }
        fixture.cycle.zoho.clearFaults();
        detail.resize(360, 500);
        detail.show();
    }

    //! The newest entry of q-1.
    [[nodiscard]] JournalEntry entry()
    {
        return (*EngineSession::open(fixture.cycle.environment))->attempts(u"q-1"_s)->constFirst();
    }

    [[nodiscard]] QString text() const { return detail.findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] bool says(const QString &part) const { return text().contains(part); }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto buttons = detail.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        return found == buttons.cend() ? nullptr : *found;
    }

    //! A person reads the question and agrees; false if there is none.
    [[nodiscard]] bool agree() const
    {
        const auto *box = detail.findChild<QMessageBox *>(u"confirmation"_s);
        if (box) {
            box->findChild<QPushButton *>(u"accept"_s)->click();
        }
        return box;
    }

    ConsoleFixture fixture;
    QString recordId;
    RecordDetail detail;
};

class RecordDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedRecordIsToldWhole()
    {
        Bench bench(1);
        bench.detail.showRecord(bench.entry());
        QVERIFY(bench.says(u"Zoho's code\n3002"_s));
        QVERIFY(bench.says(u"Zoho's message\nInvalid column value."_s));
        QVERIFY(bench.says(u"What to do\n"_s));
        QVERIFY(bench.says(u"Record\n"_s + bench.recordId));
        QVERIFY(bench.says(u"Asking the database …"_s));
        QTRY_VERIFY(bench.says(u"What happens next\n"_s));
        QVERIFY(bench.says(u"cycle 1: failed"_s));
        QVERIFY(!bench.says(u"Asking the database …"_s));
        const auto labels = bench.detail.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"failed: q-1"_s; }));
    }

    void whatItSaysCanBeSelectedWithTheKeyboard()
    {
        Bench bench;
        bench.detail.showRecord(bench.entry());
        auto *paper = bench.detail.findChild<QTextBrowser *>();
        QVERIFY(paper->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(paper, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(bench.recordId));
        QTest::keyClick(paper, Qt::Key_Tab);
        QVERIFY(bench.detail.focusWidget() != paper);
    }

    void aFailedRecordIsRetriedAtOnce()
    {
        Bench bench(1);
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.button(u"Retry"_s)->isEnabled());
        QVERIFY(!bench.button(u"Release"_s)->isEnabled());
        QVERIFY(bench.button(u"Release"_s)->toolTip().contains(u"not parked"_s));
        QSignalSpy changed(&bench.detail, &RecordDetail::changed);
        bench.button(u"Retry"_s)->click();
        QTRY_VERIFY(bench.agree());
        QTRY_COMPARE(bench.fixture.cycle.zohoStatus(bench.recordId), u"sent"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(bench.says(u"cycle 2: updated"_s));
        QTRY_VERIFY(!bench.button(u"Retry"_s)->isEnabled());
    }

    void aParkedRecordIsReleased()
    {
        Bench bench(3);
        bench.detail.showRecord(
            entryOfFailure((*EngineSession::open(bench.fixture.cycle.environment))->parked()->constFirst()));
        QVERIFY(bench.says(u"Parked since\n"_s));
        QTRY_VERIFY(bench.button(u"Release"_s)->isEnabled());
        QVERIFY(bench.button(u"Retry"_s)->isEnabled());
        QSignalSpy done(&bench.detail, &RecordDetail::done);
        bench.button(u"Release"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(!bench.button(u"Release"_s)->isEnabled());
        QCOMPARE(bench.fixture.cycle.sync().counts.updated, 1);
    }

    void ofWhatWentWellNothingIsRetried()
    {
        Bench bench;
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.button(u"Retry"_s)->toolTip().contains(u"nothing to retry"_s));
        QVERIFY(!bench.button(u"Retry"_s)->isEnabled());
        QVERIFY(bench.button(u"Copy for a ticket"_s)->isEnabled());
    }

    void zohoIsAskedOnlyOnRequest()
    {
        Bench bench;
        const int calls = bench.fixture.cycle.zoho.apiCalls();
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.says(u"What happens next\n"_s));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), calls);
        bench.button(u"Ask Zoho (1 call)"_s)->click();
        QVERIFY(bench.says(u"Asking Zoho …"_s));
        QVERIFY(!bench.button(u"Ask Zoho (1 call)"_s)->isEnabled());
        QTRY_VERIFY(bench.says(u"Status\nsent, as a cycle would write it"_s));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), calls + 1);
    }

    void aRefusalOfZohoIsToldAndTheRestStays()
    {
        Bench bench;
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.says(u"cycle 1: updated"_s));
        bench.fixture.cycle.zoho.addFault(Fault::code(403, 2933).on(CallKind::List).repeated(Fault::forever));
        bench.button(u"Ask Zoho (1 call)"_s)->click();
        QTRY_VERIFY(bench.says(u"It could not be done\n"_s));
        QVERIFY(bench.says(u"cycle 1: updated"_s));
        QVERIFY(bench.button(u"Ask Zoho (1 call)"_s)->isEnabled());
    }

    void theAnswerOfAnotherRecordIsNotShown()
    {
        Bench bench;
        JournalEntry other = bench.entry();
        bench.detail.showRecord(other);
        other.queueId = u"q-2"_s;
        other.recordId = u"2"_s;
        bench.detail.showRecord(other);
        QVERIFY(bench.says(u"Asking the database …"_s));
        QTRY_VERIFY(bench.says(u"cycle 1: updated"_s));
        QVERIFY(!bench.says(bench.recordId));
    }

    void itsHistoryStaysWhereItsRowsAreGone()
    {
        Bench bench;
        bench.fixture.cycle.execute(u"DELETE FROM webhook_logs"_s);
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.says(u"cycle 1: updated"_s));
        QVERIFY(bench.says(u"no row of either table has this queue id"_s));
    }

    void aDatabaseThatFailsIsToldAndNothingIsOffered()
    {
        Bench bench(1);
        const JournalEntry entry = bench.entry();
        bench.fixture.cycle.execute(u"DROP TABLE statusbridge_record_failures"_s);
        bench.detail.showRecord(entry);
        QTRY_VERIFY(bench.says(u"It is not known at the moment."_s));
        QVERIFY(bench.says(u"Zoho's code\n3002"_s));
        QVERIFY(!bench.button(u"Retry"_s)->isEnabled());
        QVERIFY(bench.button(u"Retry"_s)->toolTip().contains(u"not known"_s));
    }

    void allOfItIsCopiedForATicket()
    {
        Bench bench(1);
        bench.detail.showRecord(bench.entry());
        QTRY_VERIFY(bench.button(u"Copy for a ticket"_s)->isEnabled());
        bench.button(u"Copy for a ticket"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Queue id q-1, as of "_s));
        QVERIFY(copied.contains(u"Zoho's code: 3002\n"_s));
        QVERIFY(copied.contains(u"Zoho's message: Invalid column value.\n"_s));
    }

    void escapeClosesItAndEverythingHasAName()
    {
        Bench bench;
        bench.detail.showRecord(bench.entry());
        QSignalSpy closed(&bench.detail, &RecordDetail::closeRequested);
        QTest::keyClick(bench.detail.findChild<QTextBrowser *>(), Qt::Key_Escape);
        bench.button(u"Close the details"_s)->click();
        QCOMPARE(closed.size(), 2);
        const QStringList nameless = namelessIn(bench.detail);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(RecordDetailTest)

} // namespace tst_recorddetail

#include "tst_recorddetail.moc"
