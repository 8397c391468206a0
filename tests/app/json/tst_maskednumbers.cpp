// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/maskednumbers.h"
#include "engine/core/literals.h"
#include "engine/core/masking.h"

#include <QJsonArray>
#include <QTest>

namespace tst_maskednumbers {

using namespace statusbridge;

class MaskedNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersSaidTellsOfNoPerson()
    {
        const QJsonObject document{{u"zoho_words"_s, u"no value for 15550001234"_s},
                                   {u"record_id"_s, u"4000000000001234567"_s},
                                   {u"entries"_s, QJsonArray{QJsonObject{{u"reason"_s, u"15550001234 is wrong"_s}}}}};
        const QJsonObject masked = withMaskedWords(document);
        QCOMPARE(masked.value(u"zoho_words"_s).toString(), u"no value for …1234"_s);
        QCOMPARE(masked.value(u"record_id"_s), document.value(u"record_id"_s));
        QCOMPARE(masked.value(u"entries"_s).toArray().at(0).toObject().value(u"reason"_s).toString(),
                 u"…1234 is wrong"_s);
    }

    void aSentenceThatIsKeptStaysOne()
    {
        const Sentence said(SentenceId::WithDetail,
                            {Sentence(SentenceId::AlertRowsWaiting, {12345678, u"2026-11-30T11:00:00Z"_s}),
                             u"no such row:\nwamid.HBgLMTU1NTAwMDEyMzQVAgARGBI5, of \u000115550001234"_s});
        const QJsonObject masked = withMaskedWords({{u"reason_form"_s, said.stored()}});
        const Sentence kept = Sentence::fromStored(masked.value(u"reason_form"_s).toString());
        QCOMPARE(kept, withMaskedPersons(said));
        QVERIFY2(kept.stored().contains(u"12345678"_s), "a count is no number of a person");
        QVERIFY(!kept.stored().contains(u"HBgLMTU1NTAwMDEyMzQ"_s) && !kept.stored().contains(u"15550001234"_s));
    }
};

QTEST_GUILESS_MAIN(MaskedNumbersTest)

} // namespace tst_maskednumbers

#include "tst_maskednumbers.moc"
