// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "tests/ui/records/recordsamples.h"
#include "ui/records/recordcause.h"
#include "ui/records/recordfacts.h"

#include <QTest>

namespace tst_recordfacts {

using namespace statusbridge;
using namespace samples;

JournalEntry refused(const Sentence &reason, int code, const QString &words)
{
    JournalEntry entry = attempt(RecordOutcome::Failed);
    entry.reason = reason;
    entry.zohoCode = code;
    entry.zohoWords = words;
    return entry;
}

QString textOf(const QList<RecordFact> &facts, const QString &label)
{
    const auto found = std::ranges::find(facts, label, &RecordFact::label);
    return found == facts.cend() ? QString() : found->text;
}

class RecordFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zohosCodeAndMessageAreToldApart()
    {
        QCOMPARE(answerFacts(refused(SentenceId::ValueRefused, 3002, u"Invalid column value."_s)),
                 (QList<RecordFact>{{u"Zoho's code"_s, u"3002"_s}, {u"Zoho's message"_s, u"Invalid column value."_s}}));
        QCOMPARE(answerFacts(refused(SentenceId::ValueRefused, 0, u"No."_s)).size(), 1);
        QVERIFY(answerFacts(attempt(RecordOutcome::Updated)).isEmpty());
    }

    void whatHelpsNeverSaysMoreThanIsKnown()
    {
        QVERIFY(whatHelps(refused(SentenceId::RecordGone, 3190, u"No record"_s)).contains(u"deleted"_s));
        QVERIFY(whatHelps(refused(SentenceId::RecordBeingEdited, 3070, u"locked"_s)).contains(u"Close the record"_s));
        QVERIFY(
            whatHelps(refused(SentenceId::ValueRefused, 3002, u"Duplicate"_s)).startsWith(u"Zoho's message says"_s));
        QVERIFY(!whatHelps(refused(SentenceId::ValueRefused, 3002, {})).contains(u"message"_s));
        QVERIFY(whatHelps(refused(Sentence(u"The answer was lost."_s), 0, {})).isEmpty());
        QVERIFY(whatHelps(attempt(RecordOutcome::Updated)).isEmpty());
    }

    void whyTheMessageFailedIsToldBesideWhatZohoRefused()
    {
        JournalEntry entry = attempt(RecordOutcome::Updated);
        entry.failure =
            FailureReason{.provider = u"WhatsApp"_s, .code = u"131047"_s, .vendorWords = u"Re-engagement"_s};
        const auto facts = adviceFacts(entry);
        QVERIFY(textOf(facts, u"Why the message failed"_s).startsWith(u"WhatsApp 131047"_s));
        QCOMPARE(textOf(facts, u"The provider's own words"_s), u"Re-engagement"_s);
        QVERIFY(!textOf(facts, u"What helps the message"_s).isEmpty());
        QVERIFY(textOf(facts, u"What to do"_s).isEmpty());
    }

    void aRefusalThatCountsIsShownLikeALineOfTheJournal()
    {
        const JournalEntry parked = entryOfFailure(failure(3, true));
        QVERIFY(parked.outcome == RecordOutcome::Parked);
        QCOMPARE(parked.zohoWords, u"Invalid column value"_s);
        QVERIFY(!textOf(identityFacts(parked), u"Parked since"_s).isEmpty());
        const JournalEntry failed = entryOfFailure(failure(1, false));
        QVERIFY(failed.outcome == RecordOutcome::Failed);
        QVERIFY(!textOf(identityFacts(failed), u"Time"_s).isEmpty());
    }

    void whatARecordIsIsToldWithoutWhatIsMissing()
    {
        JournalEntry entry = attempt(RecordOutcome::Updated);
        QCOMPARE(textOf(identityFacts(entry), u"Status"_s), u"delivered, was sent"_s);
        QVERIFY(textOf(identityFacts(entry), u"Recipient"_s).isEmpty());
        entry.recipientId = u"15550001234"_s;
        entry.statusBefore = entry.statusAfter;
        QCOMPARE(textOf(identityFacts(entry), u"Recipient"_s), u"15550001234"_s);
        QCOMPARE(textOf(identityFacts(entry), u"Status"_s), u"delivered"_s);
    }

    void whatZohoShowsIsToldBesideWhatWouldBeWritten()
    {
        const auto facts = shownFacts(delivered(), {}, {zohoRecord(false)});
        QCOMPARE(textOf(facts, u"Status"_s), u"sent; a cycle would write “delivered”"_s);
        QCOMPARE(textOf(facts, u"Message id"_s), u"wamid.A, as a cycle would write it"_s);
        QCOMPARE(textOf(facts, u"Queue id"_s), u"nothing; a cycle would write “q-1”"_s);
        QCOMPARE(textOf(facts, u"Queue id of the record"_s), u"q-1"_s);
    }

    void causesDifferByCodeAndMessageButNotByNumbersOfTheRecord()
    {
        RecordFailure one = failure(3, true);
        one.zohoCode = 3002;
        one.zohoWords = u"Record 3888833000000114001: 15550001234 exists, at most 50 characters."_s;
        RecordFailure alike = one;
        alike.recordId = u"3888833000000114002"_s;
        alike.zohoWords = u"Record 3888833000000114002: 15550009999 exists, at most 50 characters."_s;
        QCOMPARE(RecordCause::of(one), RecordCause::of(alike));
        QCOMPARE(RecordCause::of(one).zohoMessage, u"Record …: … exists, at most 50 characters."_s);
        alike.zohoWords.replace(u"50"_s, u"60"_s);
        QVERIFY(!(RecordCause::of(one) == RecordCause::of(alike)));
        RecordFailure otherCode = one;
        otherCode.zohoCode = 3001;
        QVERIFY(!(RecordCause::of(one) == RecordCause::of(otherCode)));
        QVERIFY(codeText(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordFactsTest)

} // namespace tst_recordfacts

#include "tst_recordfacts.moc"
