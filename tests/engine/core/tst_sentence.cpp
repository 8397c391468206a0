// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/sentence.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_sentence {

using namespace statusbridge;

//! The greatest number after a per cent sign.
int placesIn(const QString &text)
{
    int most = 0;
    const QRegularExpression place(u"%([1-9])"_s);
    for (auto each = place.globalMatch(text); each.hasNext();) {
        most = std::max(most, each.next().captured(1).toInt());
    }
    return most;
}

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsStandInTheText()
    {
        QCOMPARE(Sentence(SentenceId::ZohoShowsStronger, {u"delivered"_s, u"sent"_s}).english(),
                 u"Zoho shows \"delivered\", which is stronger than \"sent\"."_s);
        QCOMPARE(Sentence(SentenceId::ParkedNow, {3}).english(), u"It is parked now, after 3 cycles in a row."_s);
    }

    void aPerCentSignInAnArgumentStaysWhatItIs()
    {
        QCOMPARE(Sentence(SentenceId::SentThere, {u"%2 of 100%"_s, u"Note"_s}).english(),
                 u"\"%2 of 100%\" was sent to Note."_s);
    }

    void oneSentenceMayNameAnother()
    {
        const Sentence inner(SentenceId::ZohoSilent);
        QCOMPARE(Sentence(SentenceId::LastCycleFailed, {inner}).english(),
                 u"The last cycle failed: Zoho did not answer in time."_s);
        QCOMPARE(Sentence(SentenceId::LastCycleFailed, {Sentence(u"No idea."_s)}).english(),
                 u"The last cycle failed: No idea."_s);
    }

    void sentencesFollowOneAnother()
    {
        const Sentence first(SentenceId::ZohoSilent);
        QCOMPARE(first.then(SentenceId::NothingHasChanged).english(),
                 u"Zoho did not answer in time. Nothing has changed here."_s);
        QCOMPARE(first.then({}), first);
        QCOMPARE(Sentence().then(first), first);
        QVERIFY(Sentence().then({}).isEmpty());
    }

    void isKeptWithItsArguments_data()
    {
        QTest::addColumn<Sentence>("sentence");
        QTest::newRow("nothing") << Sentence();
        QTest::newRow("words") << Sentence(u"Said by an earlier version."_s);
        QTest::newRow("words that begin like ours") << Sentence(u"[\"odd\"]"_s);
        QTest::newRow("a section in words") << Sentence(u"[zoho] is not complete."_s);
        QTest::newRow("an id alone") << Sentence(SentenceId::ZohoSilent);
        QTest::newRow("arguments") << Sentence(SentenceId::SentThere, {u"a \"b\" \\ %1\n"_s, u"ünï"_s});
        QTest::newRow("nested") << Sentence(SentenceId::LastCycleFailed,
                                            {Sentence(SentenceId::SentThere, {u"a"_s, u"b"_s})})
                                       .then(SentenceId::NoCycleRuns);
    }
    void isKeptWithItsArguments()
    {
        QFETCH(const Sentence, sentence);
        QCOMPARE(Sentence::fromStored(sentence.stored()), sentence);
        QCOMPARE(Sentence::fromStored(sentence.stored()).english(), sentence.english());
    }

    void whatALaterVersionStoredIsShownAsItIs()
    {
        const QString later = u"[\"SaidByALaterVersion\",\"x\"]"_s;
        QCOMPARE(Sentence::fromStored(later).english(), later);
    }

    void everySentenceHasItsOwnText()
    {
        QSet<QString> texts;
        const QList<SentenceId> ids = allSentenceIds();
        for (const SentenceId id : ids) {
            const QString text = QString::fromUtf8(englishText(id));
            QVERIFY(!text.isEmpty());
            for (int place = 1; place <= placesIn(text); ++place) { // none is left out
                QVERIFY2(text.contains(u'%' + QString::number(place)), qPrintable(text));
            }
            texts += text;
        }
        QVERIFY(ids.size() > 300);
        QVERIFY(texts.size() > ids.size() - 5); // "%1 %2" and "%1: %2" are of several
    }
};

QTEST_GUILESS_MAIN(SentenceTest)

} // namespace tst_sentence

#include "tst_sentence.moc"
