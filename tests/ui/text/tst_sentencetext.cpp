// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/terminalwords.h"
#include "ui/text/sentencetext.h"

#include <QTest>

namespace tst_sentencetext {

using namespace statusbridge;

class SentenceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceSpeaksToATerminal()
    {
        QStringList found;
        for (const SentenceId id : allSentenceIds()) {
            const QString text = sentenceText(Sentence(id));
            if (const QString words = terminalWordsIn(text); !words.isEmpty()) {
                found += words + u" in: "_s + text;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theTerminalsWordsAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("command") << u"Run \"statusbridge migrate\"."_s;
        QTest::newRow("command in backticks") << u"Run `anything`."_s;
        QTest::newRow("option") << u"Start it with --no-gui."_s;
        QTest::newRow("setting") << u"Set database.name to the right file."_s;
        QTest::newRow("section") << u"Look at [zoho]."_s;
        QTest::newRow("statement") << u"ALTER TABLE x ENGINE = InnoDB"_s;
        QTest::newRow("right") << u"GRANT SELECT ON t TO u"_s;
        QTest::newRow("variable") << u"Set STATUSBRIDGE_DATA_DIR."_s;
    }
    void theTerminalsWordsAreTold()
    {
        QFETCH(const QString, text);
        QVERIFY(!terminalWordsIn(text).isEmpty());
        QVERIFY(terminalWordsIn(u"Zoho's update of the record: select it, or grant access."_s).isEmpty());
    }

    void aSettingIsCalledAsOnItsPage()
    {
        QCOMPARE(sentenceText(
                     Sentence(SentenceId::SettingRefused,
                              {u"sync.interval_minutes"_s, Sentence(SentenceId::RequiredNumber, {1, 1440}), u"0"_s})),
                 u"\u201cEvery\u201d must be a whole number from 1 to 1440, not 0."_s);
        QVERIFY(sentenceText(
                    Sentence(SentenceId::NamedTableMissing, {u"The database"_s, u"logs"_s, u"delivered_logs.table"_s}))
                    .contains(u"\u201d of the deliveries in the settings"_s));
    }

    void aMomentIsToldInLocalTime()
    {
        const QString text = sentenceText(Sentence(SentenceId::NextCycleDue, {u"2026-03-01T12:00:00Z"_s}));
        QVERIFY2(!text.contains(u'Z') && !text.contains(u'T' + u"12"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"The next cycle is due at "_s), qPrintable(text));
    }

    void theEnginesOwnWordsAreDetails()
    {
        const Sentence index(SentenceId::OpenIndexMissing, {u"t"_s, u"CREATE INDEX i ON t (q)"_s});
        QVERIFY(!sentenceText(index).contains(u"CREATE"_s));
        QVERIFY(sentenceDetails(index).contains(u"CREATE INDEX i ON t (q)"_s));
        QVERIFY(!sentenceDetails(Sentence(SentenceId::LastCycleFailed, {index})).isEmpty());
        QCOMPARE(sentenceDetails(SentenceId::ZohoSilent), QString());
    }

    void aReasonIsFoundByWhatTheWindowShows()
    {
        QVERIFY(sentencesWith(u"STRONGER than"_s).contains(SentenceId::ZohoShowsStronger));
        QVERIFY(!sentencesWith(u"stronger than"_s).contains(SentenceId::ZohoSilent));
        QCOMPARE(sentencesWith(u"no such words anywhere"_s), QList<SentenceId>());
    }
};

QTEST_GUILESS_MAIN(SentenceTextTest)

} // namespace tst_sentencetext

#include "tst_sentencetext.moc"
