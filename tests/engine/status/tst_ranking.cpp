// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/ranking.h"

#include <QTest>

namespace tst_ranking {

using namespace statusbridge;

Ranking defaultRanking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s},
                   {{u"read"_s, u"delivered"_s}, {u"played"_s, u"delivered"_s}});
}

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadTrimmedAndWithoutCase_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("literal");
        QTest::newRow("plain") << u"sent"_s << u"sent"_s << true;
        QTest::newRow("blanks and capitals") << u" Delivered \t"_s << u"delivered"_s << true;
        QTest::newRow("alias") << u"READ"_s << u"delivered"_s << false;
        QTest::newRow("other alias") << u"played"_s << u"delivered"_s << false;
    }

    void wordsAreReadTrimmedAndWithoutCase()
    {
        QFETCH(QString, raw);
        const auto status = defaultRanking().read(raw);
        QVERIFY(status.has_value());
        QTEST(status->word, "word");
        QTEST(status->literal, "literal");
    }

    void unknownAndBlankWordsAreWeakerThanAnything()
    {
        for (const QString &word : {QString(), u"  "_s, u"deleted"_s, u"sen"_s}) {
            QVERIFY(!defaultRanking().read(word));
            QCOMPARE(defaultRanking().strength(word), 0);
        }
        QVERIFY(defaultRanking().strength(u"sent"_s) > 0);
    }

    void theDefaultOrderIsDeliveredFailedAcceptedSent()
    {
        const Ranking ranking = defaultRanking();
        QVERIFY(ranking.strength(u"delivered"_s) > ranking.strength(u"failed"_s));
        QVERIFY(ranking.strength(u"failed"_s) > ranking.strength(u"accepted"_s));
        QVERIFY(ranking.strength(u"accepted"_s) > ranking.strength(u"sent"_s));
        QCOMPARE(ranking.strength(u"read"_s), ranking.strength(u"delivered"_s));
    }

    void aConfiguredOrderIsObeyed()
    {
        const Ranking ranking({u"Delivered"_s, u"sent"_s, u"bounced"_s}, {{u"Undeliverable"_s, u"BOUNCED"_s}});
        QVERIFY(ranking.strength(u"sent"_s) > ranking.strength(u"undeliverable"_s));
        QCOMPARE(ranking.read(u"undeliverable"_s)->word, u"bounced"_s);
    }

    void anAliasNeverReplacesARankedWord()
    {
        const Ranking ranking({u"delivered"_s, u"sent"_s}, {{u"sent"_s, u"delivered"_s}});
        QCOMPARE(ranking.read(u"sent"_s)->word, u"sent"_s);
    }
};

QTEST_GUILESS_MAIN(RankingTest)

} // namespace tst_ranking

#include "tst_ranking.moc"
