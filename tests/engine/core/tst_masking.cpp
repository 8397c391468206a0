// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/masking.h"

#include <QTest>

namespace tst_masking {

using namespace statusbridge;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfAnIdStays()
    {
        QCOMPARE(maskedId(u"0123456789abcdef"_s), u"…cdef"_s);
        QCOMPARE(maskedId(u"q-12"_s), u"…12"_s);
        QCOMPARE(maskedId(u"7"_s), u"…"_s);
        QCOMPARE(maskedId({}), u"…"_s);
    }

    void wordsOfOthersTellOfNoPerson_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &words, const QString &masked) {
            QTest::newRow(name) << words << masked;
        };
        row("Zoho", u"Duplicate value 15550001234 found"_s, u"Duplicate value …1234 found"_s);
        row("PostgreSQL", u"Key (recipient_id)=(15550001234) already exists."_s,
            u"Key (recipient_id)=(…1234) already exists."_s);
        row("grouped", u"call +1 (555) 000-1234!"_s, u"call +…1234!"_s);
        row("message id", u"row wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI5 is gone"_s, u"row …AgARGBI5 is gone"_s);
        row("moment", u"until 2026-12-02 00:00:00 (Etc/UTC)"_s, u"until 2026-12-02 00:00:00 (Etc/UTC)"_s);
        row("address", u"192.168.100.200 did not answer"_s, u"192.168.100.200 did not answer"_s);
        row("address and number", u"at 192.168.1.20 (111)"_s, u"at 192.168.1.20 (111)"_s);
        row("name made of an address", u"ip-10-20-30-140.ec2.internal:5432"_s, u"ip-10-20-30-140.ec2.internal:5432"_s);
        row("number behind an address", u"10.0.0.5 said 15550001234"_s, u"10.0.0.5 said …1234"_s);
        row("number with dots", u"call 1.555.000.1234"_s, u"call …1234"_s);
        row("key of MySQL", u"Duplicate entry 'q-15550001234-sent'"_s, u"Duplicate entry 'q-…1234-sent'"_s);
        row("nothing", u"Internal error"_s, u"Internal error"_s);
    }

    void wordsOfOthersTellOfNoPerson()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, masked);
        QCOMPARE(withMaskedPersons(words), masked);
    }

    void aSentenceKeepsItsCountsAndTimes()
    {
        const Sentence said(
            SentenceId::WithDetail,
            {Sentence(SentenceId::AlertRowsWaiting, {12345678, u"2026-11-30T11:00:00Z"_s}), u"(15550001234)"_s});
        const Sentence masked(
            SentenceId::WithDetail,
            {Sentence(SentenceId::AlertRowsWaiting, {12345678, u"2026-11-30T11:00:00Z"_s}), u"(…1234)"_s});
        QCOMPARE(withMaskedPersons(said), masked);
        QCOMPARE(withMaskedPersons(Sentence(u"asked 15550001234"_s)), Sentence(u"asked …1234"_s));
        QVERIFY(withMaskedPersons(Sentence()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MaskingTest)

} // namespace tst_masking

#include "tst_masking.moc"
