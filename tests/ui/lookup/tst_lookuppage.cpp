// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/lookup/lookuppage.h"
#include "ui/lookup/lookupresult.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace tst_lookuppage {

using namespace statusbridge;

//! The page in a window of its own, with what a person can touch and read.
class PageFixture
{
public:
    PageFixture() : page(fixture.context())
    {
        page.resize(1060, 620);
        page.show();
        page.activate();
        text = page.findChild<QLineEdit *>();
    }

    void type(const QString &searched)
    {
        text->clear();
        QTest::keyClicks(text, searched);
        QTest::keyClick(text, Qt::Key_Return);
    }

    //! What is to be read on the page at this moment, tables left out.
    [[nodiscard]] QString read() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] bool shows(const QString &part) const { return read().contains(part); }

    [[nodiscard]] QTableView *table(const char *name) const
    {
        return page.findChild<QTableView *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : page.findChildren<QToolButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == name) {
                return each;
            }
        }
        return nullptr;
    }

    ConsoleFixture fixture;
    LookupPage page;
    QLineEdit *text = nullptr;
};

const char *const candidates = "lookup-candidates";
const char *const rows = "lookup-rows";
const char *const attempts = "lookup-attempts";
const char *const values = "lookup-values";

class LookupPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheQuestionAndTheFieldInFocus()
    {
        PageFixture bench;
        QVERIFY(bench.shows(u"Where is my message?"_s));
        QCOMPARE(bench.page.focusWidget(), bench.text);
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void aQueueIdIsFoundWithItsRowsAndWhatHappensNext()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s, u"1750031600"_s);
        bench.fixture.cycle.addDelivered(u"q-1"_s, u"read"_s, u"1750031700"_s);
        QSignalSpy commands(&bench.page, &Page::commandsChanged);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        QCOMPARE(bench.table(rows)->model()->rowCount(), 2);
        QCOMPARE(bench.cell(rows, 0, 1), u"read"_s); // the newest first
        QCOMPARE(bench.cell(rows, 0, 2), u"delivered"_s);
        QCOMPARE(bench.cell(rows, 0, 4), u"chosen"_s);
        QVERIFY(bench.shows(u"\"delivered\" is the strongest status of all rows"_s));
        QVERIFY(bench.shows(u"No cycle has done anything about it so far."_s));
        QCOMPARE(bench.cell(values, 0, 1), u"delivered"_s);
        QTRY_VERIFY(bench.shows(u"The next cycle writes “delivered”, if Zoho has a record"_s));
        QCOMPARE(bench.page.availableCommands(), QList<CommandId>{CommandId::CopyDetails});
        QVERIFY(!commands.isEmpty());
        QVERIFY(!bench.table(candidates)->isVisible());
    }

    void aUsualCaseFitsTheSmallestScreen()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        QVERIFY(bench.fixture.cycle.sync().counts.updated == 1);
        bench.page.search(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        QVERIFY2(bench.page.minimumSizeHint().height() <= 620,
                 qPrintable(QString::number(bench.page.minimumSizeHint().height())));
        QVERIFY2(bench.page.minimumSizeHint().width() <= 1060,
                 qPrintable(QString::number(bench.page.minimumSizeHint().width())));
    }

    void aMessageIdLeadsToItsQueueId()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.fixture.cycle.addWebhook(u"q-2"_s, u"sent"_s);
        bench.type(u"wamid.q-2"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-2"_s));
        QVERIFY(!bench.table(candidates)->isVisible());
    }

    void aPhoneNumberLeadsToItsQueueIdsToChooseFrom()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s, u"1750031600"_s);
        bench.fixture.cycle.addWebhook(u"q-2"_s, u"failed"_s, u"1750031700"_s);
        bench.type(u"+1 555 000-1234"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-2"_s)); // the newest
        QVERIFY(bench.table(candidates)->isVisible());
        QCOMPARE(bench.table(candidates)->model()->rowCount(), 2);
        QCOMPARE(bench.cell(candidates, 0, 2), u"q-2"_s);
        QTRY_COMPARE(bench.cell(candidates, 1, 1), u"sent"_s);
        bench.table(candidates)->selectRow(1);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        bench.type(u"q-1"_s);
        QTRY_VERIFY(!bench.table(candidates)->isVisible());
    }

    void aSearchThatMissesRowsSaysSoAndWhatWouldHelp()
    {
        PageFixture bench;
        bench.fixture.cycle.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001) INSERT "
            "INTO webhook_logs (queue_id, message_id, status) SELECT 'q-' || i, 'wamid.' || i, 'sent' "
            "FROM n"_s);
        bench.type(u"wamid.nowhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(u"Not all rows were searched."_s), 20000);
        QVERIFY(!bench.shows(u"CREATE INDEX"_s)); // that is for its administrator
        QVERIFY(bench.shows(u"Nothing was found"_s));
        QTest::mouseClick(bench.button(u"Copy the statement"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"CREATE INDEX"_s), qPrintable(copied));
        for (const QString &statement : copied.split(u'\n', Qt::SkipEmptyParts)) {
            bench.fixture.cycle.execute(statement);
        }
        bench.type(u"wamid.nowhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(u"with all recipients"_s), 20000);
        QVERIFY(!bench.shows(u"Not all rows were searched."_s));
    }

    void theReasonOfAFailureIsShown()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"failed"_s);
        bench.fixture.cycle.execute(
            u"UPDATE webhook_logs SET payload = "
            "'{\"statuses\":[{\"id\":\"wamid.q-1\",\"status\":\"failed\",\"errors\":[{\"code\":131026}]}]}'"_s);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        QVERIFY(bench.cell(rows, 0, 5).startsWith(u"WhatsApp 131026"_s));
    }

    void blanksAroundWhatWasPastedDoNotMatter()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.page.search(u"  q-1\t"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
    }

    void nothingFoundSaysWhatWasSearched()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.type(u"Q-1"_s);
        QTRY_VERIFY(bench.shows(u"Nothing was found for “Q-1”"_s));
        QVERIFY(bench.shows(u"exactly and with case"_s));
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void aVeryLongIdDoesNotWidenTheWindow()
    {
        PageFixture bench;
        bench.page.search(QString(1000, u'r'));
        QTRY_VERIFY(bench.shows(u"Nothing was found"_s));
        QVERIFY(bench.page.minimumSizeHint().width() <= 1060);
        const QString queueId = QString(255, u'q');
        bench.fixture.cycle.addWebhook(queueId, u"sent"_s);
        bench.page.search(queueId);
        QTRY_VERIFY(bench.shows(u"Queue id qqq"_s));
        QVERIFY(bench.page.minimumSizeHint().width() <= 1060);
    }

    void anEmptyFieldGoesBackToTheBeginning()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        bench.type(u" "_s);
        QVERIFY(bench.shows(u"Where is my message?"_s));
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void theAnswerToAnOlderSearchIsNotShown()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.fixture.cycle.addWebhook(u"q-2"_s, u"sent"_s);
        bench.page.search(u"q-1"_s);
        bench.page.search(u"q-2"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-2"_s));
        QTest::qWait(50);
        QVERIFY(bench.shows(u"Queue id q-2"_s));
        bench.page.search(u"q-1"_s);
        bench.page.search(QString());
        QTest::qWait(50);
        QVERIFY(bench.shows(u"Where is my message?"_s));
    }

    void whatACycleDoesIsSeenAtOnce()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        bench.fixture.cycle.sync();
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QTRY_VERIFY(bench.shows(u"Nothing is left to do: “sent” was carried over"_s));
        QCOMPARE(bench.cell(rows, 0, 3), u"done"_s);
    }

    void anAttemptLeadsToItsRun()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        const qint64 run = bench.fixture.cycle.sync().runId;
        bench.page.search(u"q-1"_s);
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QSignalSpy runs(&bench.page, &Page::runRequested);
        bench.table(attempts)->selectRow(0);
        QTest::keyClick(bench.table(attempts), Qt::Key_Return);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().first().toLongLong(), run);
    }

    void aParkedRecordIsSaidToWaitForAPerson()
    {
        PageFixture bench;
        const QString record = bench.fixture.cycle.addSentRecords(1).constFirst();
        using zohosim::Fault;
        bench.fixture.cycle.zoho.addFault(
            Fault::code(200, 3001).on(zohosim::CallKind::Update).forRecord(record).repeated(Fault::forever));
        for (int cycle = 0; cycle < 3; ++cycle) {
            bench.fixture.cycle.sync();
        }
        bench.page.search(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Nothing by itself: Zoho refused it in 3 cycle(s) in a row"_s));
        QVERIFY(bench.shows(u"Record %1 is parked since"_s.arg(record)));
        QVERIFY(bench.shows(u"Zoho's code: 3001\nZoho's message: Scripted."_s));
        QCOMPARE(bench.table(attempts)->model()->rowCount(), 3);
        QVERIFY(bench.button(u"Retry it"_s)->isEnabled());
        QVERIFY(bench.page.availableCommands().contains(CommandId::ReleaseSelected));
        QTest::mouseClick(bench.button(u"Release it"_s), Qt::LeftButton);
        QTRY_VERIFY(!bench.shows(u"is parked since"_s));
        QCOMPARE(bench.fixture.cycle
                     .scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s)
                     .toInt(),
                 0);
        QVERIFY(!bench.page.availableCommands().contains(CommandId::ReleaseSelected));
        QVERIFY(!bench.button(u"Release it"_s));
        QVERIFY(!bench.button(u"Retry it"_s)->isEnabled());
        QVERIFY(bench.button(u"Retry it"_s)->toolTip().contains(u"nothing to retry"_s));
    }

    void whatHasNoRecordCanBeAskedForInTheNextCycle()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        QCOMPARE(bench.fixture.cycle.sync().counts.noRecord, 1);
        bench.page.search(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"No record at Zoho yet, since"_s));
        QTest::mouseClick(bench.button(u"Ask in the next cycle"_s), Qt::LeftButton);
        QTRY_VERIFY(!bench.button(u"Ask in the next cycle"_s));
        bench.fixture.cycle.addRecord(u"q-1"_s, {});
        QCOMPARE(bench.fixture.cycle.sync().counts.updated, 1);
    }

    void zohoIsAskedOnlyOnRequest()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Zoho has not been asked yet."_s));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), 0);
        QTest::mouseClick(bench.button(u"Ask Zoho (1 call)"_s), Qt::LeftButton);
        QVERIFY(bench.shows(u"Asking Zoho …"_s));
        QTRY_VERIFY(bench.shows(u"As Zoho showed it at"_s));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), 1);
        QCOMPARE(bench.table(values)->model()->columnCount(), 3);
        QTRY_VERIFY(bench.shows(u"The next cycle writes “sent”, unless Zoho shows something stronger"_s));
        bench.fixture.cycle.sync();
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QCOMPARE(bench.table(values)->model()->columnCount(), 3); // what was heard stays, with its time
    }

    void whoMayOnlyLookCannotSpendACall()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.button(u"Ask Zoho (1 call)"_s));
        bench.fixture.host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Viewer});
        QVERIFY(!bench.button(u"Ask Zoho (1 call)"_s)->isEnabled());
        QVERIFY(bench.button(u"Ask Zoho (1 call)"_s)->toolTip().contains(u"operator"_s));
        bench.type(u"q-9"_s);
        QTRY_VERIFY(bench.button(u"Ask Zoho all the same (1 call)"_s));
        QVERIFY(!bench.button(u"Ask Zoho all the same (1 call)"_s)->isEnabled());
        bench.fixture.host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Operator});
        QVERIFY(bench.button(u"Ask Zoho all the same (1 call)"_s)->isEnabled());
    }

    void zohoMayHaveNoRecordYet()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.button(u"Ask Zoho (1 call)"_s));
        QTest::mouseClick(bench.button(u"Ask Zoho (1 call)"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(u"Zoho has no record with this queue id yet"_s));
    }

    void aRecordWithoutARowIsFoundAtZoho()
    {
        PageFixture bench;
        bench.fixture.cycle.addRecord(u"q-9"_s, u"sent"_s);
        bench.type(u"q-9"_s);
        QTRY_VERIFY(bench.shows(u"Nothing was found for “q-9”"_s));
        QTest::mouseClick(bench.button(u"Ask Zoho all the same (1 call)"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(u"Nothing until a webhook arrives"_s));
        QCOMPARE(bench.cell(values, 0, 2), u"sent"_s);
        bench.type(u"q-8"_s);
        QTRY_VERIFY(bench.shows(u"Nothing was found for “q-8”"_s));
        QTest::mouseClick(bench.button(u"Ask Zoho all the same (1 call)"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(u"Neither the two tables nor the report at Zoho"_s));
    }

    void zohosRefusalIsToldAndTheRestStays()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.fixture.cycle.zoho.revokeRefreshToken();
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.button(u"Ask Zoho (1 call)"_s));
        QTest::mouseClick(bench.button(u"Ask Zoho (1 call)"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(u"Zoho does not accept the stored authorization"_s));
        QVERIFY(bench.shows(u"Queue id q-1"_s));
        QVERIFY(bench.button(u"Ask Zoho (1 call)"_s)->isEnabled());
    }

    void aDatabaseThatFailsIsToldAndNothingOldIsShown()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        bench.fixture.cycle.execute(u"DROP TABLE webhook_logs"_s);
        bench.type(u"q-2"_s);
        QTRY_VERIFY(bench.shows(u"database"_s));
        QVERIFY(!bench.shows(u"Queue id q-1"_s));
    }

    void everythingIsCopiedAsTextForATicket()
    {
        PageFixture bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(!bench.page.availableCommands().isEmpty());
        QSignalSpy done(&bench.page, &Page::done);
        bench.page.execute(CommandId::CopyDetails);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"Queue id q-1, as of "_s));
        QVERIFY(text.contains(u"wamid.1"_s));
        QVERIFY(text.contains(u"15550001234"_s));
        QCOMPARE(done.size(), 1);
    }

    void recentSearchesAreOffered()
    {
        PageFixture bench;
        bench.fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        bench.type(u"q-1"_s);
        QTRY_VERIFY(bench.shows(u"Queue id q-1"_s));
        bench.type(u"nowhere"_s);
        QTRY_VERIFY(bench.shows(u"Nothing was found"_s));
        const QAbstractItemModel *recent = bench.text->completer()->model();
        QCOMPARE(recent->rowCount(), 2);
        QCOMPARE(recent->index(0, 0).data().toString(), u"nowhere"_s);
        QCOMPARE(recent->index(1, 0).data().toString(), u"q-1"_s);
    }
};

QTEST_MAIN(LookupPageTest)

} // namespace tst_lookuppage

#include "tst_lookuppage.moc"
