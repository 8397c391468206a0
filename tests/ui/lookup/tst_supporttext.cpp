// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookup/lookupsamples.h"
#include "ui/lookup/lookupwords.h"
#include "ui/lookup/ticket.h"

#include <QLocale>
#include <QTest>

using namespace statusbridge;
using namespace samples;

namespace {

WhatNextInput inputOf(const LookupView &lookup, const std::optional<QList<ZohoRecordView>> &zoho = {})
{
    return {.lookup = lookup, .zoho = zoho, .status = healthy(), .problem = {}, .now = noon()};
}

} // namespace

class TicketTest : public QObject
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
        lookup.attempts.first().zohoWords = QStringLiteral("Too busy");
        QCOMPARE(ticketText(inputOf(lookup), {}),
                 QStringLiteral("Queue id q-1, as of 2026-03-11 13:00:00\n"
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
                                "  2026-03-11 12:00:00, run 12, record 3888833000000114001: left for the next cycle. "
                                "The strongest row says \"delivered\".\n"
                                "    Zoho's own words: Too busy\n"));
    }

    void whatZohoShowedIsInItOnceItWasAsked()
    {
        const QString asked = ticketText(inputOf(delivered(), QList<ZohoRecordView>{zohoRecord(false)}), {});
        QVERIFY2(asked.contains(QStringLiteral("  Status (Status): delivered\n    record 3888833000000114001 at Zoho "
                                               "shows: sent\n")),
                 qPrintable(asked));
        QVERIFY(asked.contains(QStringLiteral("  Queue id (Queue_ID_Webhook): q-1\n    record 3888833000000114001 at "
                                              "Zoho shows: -\n")));
        const QString none = ticketText(inputOf(delivered(), QList<ZohoRecordView>()), {});
        QVERIFY(none.contains(QStringLiteral("The report at Zoho has no record with this queue id.")));
        QVERIFY(!ticketText(inputOf(delivered()), {}).contains(QStringLiteral("at Zoho")));
    }

    void aFailureIsInItWithZohosWords()
    {
        LookupView lookup = delivered();
        lookup.failure = failure(3, true);
        QVERIFY(ticketText(inputOf(lookup), {})
                    .contains(QStringLiteral("Record 3888833000000114001 is parked since 12:00: Zoho refuses a value "
                                             "of this record. Zoho's own words: Invalid column value\n")));
    }

    void whyAMessageFailedIsInIt()
    {
        LookupView lookup = delivered();
        lookup.rows.first().failure = FailureReason{.provider = QStringLiteral("WhatsApp"),
                                                    .code = QStringLiteral("131026"),
                                                    .plainWords = QStringLiteral("can't be delivered"),
                                                    .vendorWords = {}};
        QVERIFY(ticketText(inputOf(lookup), {})
                    .contains(QStringLiteral("webhook_logs 1 | WhatsApp 131026: can't be delivered | chosen\n")));
    }

    void foreignTextBreaksNoLine()
    {
        LookupView lookup = delivered();
        lookup.rows.first().row.statusWord = QStringLiteral("deli\nvered");
        lookup.rows.first().row.recipientId.clear();
        QVERIFY(ticketText(inputOf(lookup), {}).contains(QStringLiteral("| deli vered | delivered | open | - |")));
    }

    void aRefusalThatIsNotParkedYetIsWorded()
    {
        QCOMPARE(failureWords(failure(2, false), noon()),
                 QStringLiteral("Zoho refused record 3888833000000114001 in 2 cycle(s) in a row, first at 11:00: Zoho "
                                "refuses a value of this record. Zoho's own words: Invalid column value"));
    }

    void aRowIsWordedAsItIs()
    {
        LookupRow row = lookupRow(1, QStringLiteral("deleted"), {}, false);
        QCOMPARE(meaningWords(row), QStringLiteral("unknown, never pushed"));
        QCOMPARE(stateWords(row), QStringLiteral("done"));
        QCOMPARE(eventWords(row), QStringLiteral("2025-06-16 01:54:34"));
        row.eventTime = {};
        row.row.timestamp = QStringLiteral("soon");
        QCOMPARE(eventWords(row), QStringLiteral("soon"));
    }
};

QTEST_GUILESS_MAIN(TicketTest)
#include "tst_ticket.moc"
