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

using namespace statusbridge;

namespace {

//! The page in a window of its own, with what a person can touch and read.
class Bench
{
public:
    Bench() : page(fixture.context())
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

} // namespace

class LookupPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheQuestionAndTheFieldInFocus()
    {
        Bench bench;
        QVERIFY(bench.shows(QStringLiteral("Where is my message?")));
        QCOMPARE(bench.page.focusWidget(), bench.text);
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void aQueueIdIsFoundWithItsRowsAndWhatHappensNext()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"), QStringLiteral("1750031600"));
        bench.fixture.cycle.addDelivered(QStringLiteral("q-1"), QStringLiteral("read"), QStringLiteral("1750031700"));
        QSignalSpy commands(&bench.page, &Page::commandsChanged);
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        QCOMPARE(bench.table(rows)->model()->rowCount(), 2);
        QCOMPARE(bench.cell(rows, 0, 1), QStringLiteral("read")); // the newest first
        QCOMPARE(bench.cell(rows, 0, 2), QStringLiteral("delivered"));
        QCOMPARE(bench.cell(rows, 0, 4), QStringLiteral("chosen"));
        QVERIFY(bench.shows(QStringLiteral("\"delivered\" is the strongest status of all rows")));
        QVERIFY(bench.shows(QStringLiteral("No cycle has done anything about it so far.")));
        QCOMPARE(bench.cell(values, 0, 1), QStringLiteral("delivered"));
        QTRY_VERIFY(bench.shows(QStringLiteral("The next cycle writes “delivered”, if Zoho has a record")));
        QCOMPARE(bench.page.availableCommands(), QList<CommandId>{CommandId::CopyDetails});
        QVERIFY(!commands.isEmpty());
        QVERIFY(!bench.table(candidates)->isVisible());
    }

    void aUsualCaseFitsTheSmallestScreen()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        QVERIFY(bench.fixture.cycle.sync().counts.updated == 1);
        bench.page.search(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        QVERIFY2(bench.page.minimumSizeHint().height() <= 620,
                 qPrintable(QString::number(bench.page.minimumSizeHint().height())));
        QVERIFY2(bench.page.minimumSizeHint().width() <= 1060,
                 qPrintable(QString::number(bench.page.minimumSizeHint().width())));
    }

    void aMessageIdLeadsToItsQueueId()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.fixture.cycle.addWebhook(QStringLiteral("q-2"), QStringLiteral("sent"));
        bench.type(QStringLiteral("wamid.q-2"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-2")));
        QVERIFY(!bench.table(candidates)->isVisible());
    }

    void aPhoneNumberLeadsToItsQueueIdsToChooseFrom()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"), QStringLiteral("1750031600"));
        bench.fixture.cycle.addWebhook(QStringLiteral("q-2"), QStringLiteral("failed"), QStringLiteral("1750031700"));
        bench.type(QStringLiteral("+1 555 000-1234"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-2"))); // the newest
        QVERIFY(bench.table(candidates)->isVisible());
        QCOMPARE(bench.table(candidates)->model()->rowCount(), 2);
        QCOMPARE(bench.cell(candidates, 0, 2), QStringLiteral("q-2"));
        QTRY_COMPARE(bench.cell(candidates, 1, 1), QStringLiteral("sent"));
        bench.table(candidates)->selectRow(1);
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(!bench.table(candidates)->isVisible());
    }

    void aSearchThatMissesRowsSaysSoAndWhatWouldHelp()
    {
        Bench bench;
        bench.fixture.cycle.execute(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001) INSERT "
                           "INTO webhook_logs (queue_id, message_id, status) SELECT 'q-' || i, 'wamid.' || i, 'sent' "
                           "FROM n"));
        bench.type(QStringLiteral("wamid.nowhere"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("Not all rows were searched.")), 20000);
        QVERIFY(bench.shows(QStringLiteral("CREATE INDEX")));
        QVERIFY(bench.shows(QStringLiteral("Nothing was found")));
        QTest::mouseClick(bench.button(QStringLiteral("Copy the statement")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("CREATE INDEX")), qPrintable(copied));
        for (const QString &statement : copied.split(u'\n', Qt::SkipEmptyParts)) {
            bench.fixture.cycle.execute(statement);
        }
        bench.type(QStringLiteral("wamid.nowhere"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("with all recipients")), 20000);
        QVERIFY(!bench.shows(QStringLiteral("Not all rows were searched.")));
    }

    void theReasonOfAFailureIsShown()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("failed"));
        bench.fixture.cycle.execute(
            QStringLiteral("UPDATE webhook_logs SET payload = "
                           "'{\"statuses\":[{\"id\":\"wamid.q-1\",\"errors\":[{\"code\":131026}]}]}'"));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        QVERIFY(bench.cell(rows, 0, 5).startsWith(QStringLiteral("WhatsApp 131026")));
    }

    void blanksAroundWhatWasPastedDoNotMatter()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.page.search(QStringLiteral("  q-1\t"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
    }

    void nothingFoundSaysWhatWasSearched()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.type(QStringLiteral("Q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing was found for “Q-1”")));
        QVERIFY(bench.shows(QStringLiteral("exactly and with case")));
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void aVeryLongIdDoesNotWidenTheWindow()
    {
        Bench bench;
        const QString queueId = QString(1000, u'q');
        bench.page.search(queueId + u'r');
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing was found")));
        QVERIFY(bench.page.minimumSizeHint().width() <= 1060);
        bench.fixture.cycle.addWebhook(queueId, QStringLiteral("sent"));
        bench.page.search(queueId);
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id qqq")));
        QVERIFY(bench.page.minimumSizeHint().width() <= 1060);
    }

    void anEmptyFieldGoesBackToTheBeginning()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        bench.type(QStringLiteral(" "));
        QVERIFY(bench.shows(QStringLiteral("Where is my message?")));
        QVERIFY(bench.page.availableCommands().isEmpty());
    }

    void theAnswerToAnOlderSearchIsNotShown()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.fixture.cycle.addWebhook(QStringLiteral("q-2"), QStringLiteral("sent"));
        bench.page.search(QStringLiteral("q-1"));
        bench.page.search(QStringLiteral("q-2"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-2")));
        QTest::qWait(50);
        QVERIFY(bench.shows(QStringLiteral("Queue id q-2")));
        bench.page.search(QStringLiteral("q-1"));
        bench.page.search(QString());
        QTest::qWait(50);
        QVERIFY(bench.shows(QStringLiteral("Where is my message?")));
    }

    void whatACycleDoesIsSeenAtOnce()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        bench.fixture.cycle.sync();
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing is left to do: “sent” was carried over")));
        QCOMPARE(bench.cell(rows, 0, 3), QStringLiteral("done"));
    }

    void anAttemptLeadsToItsRun()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        const qint64 run = bench.fixture.cycle.sync().runId;
        bench.page.search(QStringLiteral("q-1"));
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QSignalSpy runs(&bench.page, &Page::runRequested);
        bench.table(attempts)->selectRow(0);
        QTest::keyClick(bench.table(attempts), Qt::Key_Return);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().first().toLongLong(), run);
    }

    void aParkedRecordIsSaidToWaitForAPerson()
    {
        Bench bench;
        const QString record = bench.fixture.cycle.addSentRecords(1).first();
        using zohosim::Fault;
        bench.fixture.cycle.zoho.addFault(
            Fault::code(200, 3001).on(zohosim::CallKind::Update).forRecord(record).repeated(Fault::forever));
        for (int cycle = 0; cycle < 3; ++cycle) {
            bench.fixture.cycle.sync();
        }
        bench.page.search(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing by itself: Zoho refused it in 3 cycle(s) in a row")));
        QVERIFY(bench.shows(QStringLiteral("Record %1 is parked since").arg(record)));
        QCOMPARE(bench.table(attempts)->model()->rowCount(), 3);
    }

    void zohoIsAskedOnlyOnRequest()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Zoho has not been asked yet.")));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), 0);
        QTest::mouseClick(bench.button(QStringLiteral("Ask Zoho (1 call)")), Qt::LeftButton);
        QVERIFY(bench.shows(QStringLiteral("Asking Zoho …")));
        QTRY_VERIFY(bench.shows(QStringLiteral("As Zoho showed it at")));
        QCOMPARE(bench.fixture.cycle.zoho.apiCalls(), 1);
        QCOMPARE(bench.table(values)->model()->columnCount(), 3);
        QTRY_VERIFY(bench.shows(QStringLiteral("The next cycle writes “sent”, unless Zoho shows something stronger")));
        bench.fixture.cycle.sync();
        QTRY_COMPARE(bench.table(attempts)->model()->rowCount(), 1);
        QCOMPARE(bench.table(values)->model()->columnCount(), 3); // what was heard stays, with its time
    }

    void zohoMayHaveNoRecordYet()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.button(QStringLiteral("Ask Zoho (1 call)")));
        QTest::mouseClick(bench.button(QStringLiteral("Ask Zoho (1 call)")), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(QStringLiteral("Zoho has no record with this queue id yet")));
    }

    void aRecordWithoutARowIsFoundAtZoho()
    {
        Bench bench;
        bench.fixture.cycle.addRecord(QStringLiteral("q-9"), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-9"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing was found for “q-9”")));
        QTest::mouseClick(bench.button(QStringLiteral("Ask Zoho all the same (1 call)")), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing until a webhook arrives")));
        QCOMPARE(bench.cell(values, 0, 2), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-8"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing was found for “q-8”")));
        QTest::mouseClick(bench.button(QStringLiteral("Ask Zoho all the same (1 call)")), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(QStringLiteral("Neither the two tables nor the report at Zoho")));
    }

    void zohosRefusalIsToldAndTheRestStays()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.fixture.cycle.zoho.revokeRefreshToken();
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.button(QStringLiteral("Ask Zoho (1 call)")));
        QTest::mouseClick(bench.button(QStringLiteral("Ask Zoho (1 call)")), Qt::LeftButton);
        QTRY_VERIFY(bench.shows(QStringLiteral("Zoho refused the token: connect again.")));
        QVERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        QVERIFY(bench.button(QStringLiteral("Ask Zoho (1 call)"))->isEnabled());
    }

    void aDatabaseThatFailsIsToldAndNothingOldIsShown()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        bench.fixture.cycle.execute(QStringLiteral("DROP TABLE webhook_logs"));
        bench.type(QStringLiteral("q-2"));
        QTRY_VERIFY(bench.shows(QStringLiteral("database")));
        QVERIFY(!bench.shows(QStringLiteral("Queue id q-1")));
    }

    void everythingIsCopiedAsTextForATicket()
    {
        Bench bench;
        bench.fixture.cycle.addSentRecords(1);
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(!bench.page.availableCommands().isEmpty());
        QSignalSpy done(&bench.page, &Page::done);
        bench.page.execute(CommandId::CopyDetails);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("Queue id q-1, as of ")));
        QVERIFY(text.contains(QStringLiteral("wamid.1")));
        QVERIFY(text.contains(QStringLiteral("15550001234")));
        QCOMPARE(done.size(), 1);
    }

    void recentSearchesAreOffered()
    {
        Bench bench;
        bench.fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        bench.type(QStringLiteral("q-1"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Queue id q-1")));
        bench.type(QStringLiteral("nowhere"));
        QTRY_VERIFY(bench.shows(QStringLiteral("Nothing was found")));
        const QAbstractItemModel *recent = bench.text->completer()->model();
        QCOMPARE(recent->rowCount(), 2);
        QCOMPARE(recent->index(0, 0).data().toString(), QStringLiteral("nowhere"));
        QCOMPARE(recent->index(1, 0).data().toString(), QStringLiteral("q-1"));
    }
};

QTEST_MAIN(LookupPageTest)
#include "tst_lookuppage.moc"
