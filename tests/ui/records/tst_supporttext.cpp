// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/recordsamples.h"
#include "ui/records/supporttext.h"

#include <QLocale>
#include <QTest>

namespace tst_supporttext {

using namespace statusbridge;
using namespace samples;

NextStepInput inputOf(const LookupView &lookup, const std::optional<QList<ZohoRecordView>> &zoho = {})
{
    return {.lookup = lookup, .zoho = zoho, .status = healthy(), .problem = {}, .now = noon()};
}

class SupportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void allThatIsKnownIsInIt()
    {
        LookupView lookup = delivered();
        lookup.attempts = {attempt(RecordOutcome::Left)};
        lookup.attempts.first().zohoWords = u"Too busy"_s;
        lookup.attempts.first().zohoCode = 2955;
        QCOMPARE(supportText(inputOf(lookup), {}),
                 u"Queue id q-1, as of 2026-03-11 13:00:00\n"
                 "What happens next: The next cycle at 14:00 writes “delivered”.\n"
                 "\n"
                 "Rows (time, status word, counts as, state, recipient, message id, table and row):\n"
                 "  2025-06-16 01:54:34 | delivered | delivered | open | 15550001234 | wamid.A | "
                 "webhook_logs 1 | chosen\n"
                 "  Why that one: It is the only row with a known status.\n"
                 "\n"
                 "Values for Zoho:\n"
                 "  Status (Status): delivered\n"
                 "  Time (TimeStamp_Webhook): 16-Jun-2025 01:54:33\n"
                 "  Recipient (recipient_id_Webhook): 15550001234\n"
                 "  Message id (Message_ID_Webhook): wamid.A\n"
                 "  Queue id (Queue_ID_Webhook): q-1\n"
                 "\n"
                 "Attempts, newest first:\n"
                 "  2026-03-11 12:00:00, cycle 12, record 3888833000000114001: left. "
                 "The strongest row says \"delivered\".\n"
                 "    Zoho's code: 2955\n"
                 "    Zoho's message: Too busy\n"_s);
    }

    void whatZohoShowedIsInItOnceItWasAsked()
    {
        const QString asked = supportText(inputOf(delivered(), QList<ZohoRecordView>{zohoRecord(false)}), {});
        QVERIFY2(asked.contains(u"  Status (Status): delivered\n    record 3888833000000114001 at Zoho "
                                "shows: sent\n"_s),
                 qPrintable(asked));
        QVERIFY(asked.contains(u"  Queue id (Queue_ID_Webhook): q-1\n    record 3888833000000114001 at "
                               "Zoho shows: -\n"_s));
        const QString none = supportText(inputOf(delivered(), QList<ZohoRecordView>()), {});
        QVERIFY(none.contains(u"The report at Zoho has no record with this queue id."_s));
        QVERIFY(!supportText(inputOf(delivered()), {}).contains(u"at Zoho"_s));
    }

    void aFailureIsInItWithZohosWords()
    {
        LookupView lookup = delivered();
        lookup.failure = failure(3, true);
        const QString text = supportText(inputOf(lookup), {});
        QVERIFY2(
            text.contains(u"Record 3888833000000114001 is parked since 12:00: Zoho refuses a value of this record.\n"
                          "Zoho's message: Invalid column value\n"
                          "What to do: "_s),
            qPrintable(text));
    }

    void whyAMessageFailedIsInIt()
    {
        LookupView lookup = delivered();
        lookup.rows.first().row.failure =
            FailureReason{.provider = u"WhatsApp"_s, .code = u"131047"_s, .vendorWords = {}};
        QVERIFY(
            supportText(inputOf(lookup), {})
                .contains(u"webhook_logs 1 | WhatsApp 131047: more than 24 h since the customer's last message: only "
                          "templates are allowed | chosen\n"_s));
    }

    void foreignTextBreaksNoLine()
    {
        LookupView lookup = delivered();
        lookup.rows.first().row.statusWord = u"deli\nvered"_s;
        lookup.rows.first().row.recipientId.clear();
        QVERIFY(supportText(inputOf(lookup), {}).contains(u"| deli vered | delivered | open | - |"_s));
    }

    void aRefusalThatIsNotParkedYetIsWorded()
    {
        QCOMPARE(failureWords(failure(2, false), noon()),
                 u"Zoho refused record 3888833000000114001 in 2 cycle(s) in a row, first at 11:00: Zoho "
                 "refuses a value of this record.\n"
                 "Zoho's message: Invalid column value\n"
                 "What to do: Zoho's message says what it did not take: mend that in the record or its form at Zoho, "
                 "and retry it."_s);
    }

    void aRowIsWordedAsItIs()
    {
        LookupRow row = lookupRow(1, u"deleted"_s, {}, false);
        QCOMPARE(meaningWords(row), u"unknown, never pushed"_s);
        QCOMPARE(stateWords(row), u"done"_s);
        QCOMPARE(eventWords(row), u"2025-06-16 01:54:34"_s);
        row.eventTime = {};
        row.row.timestamp = u"soon"_s;
        QCOMPARE(eventWords(row), u"soon"_s);
    }
};

QTEST_GUILESS_MAIN(SupportTextTest)

} // namespace tst_supporttext

#include "tst_supporttext.moc"
