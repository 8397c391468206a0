// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/ranking.h"

#include <QTest>

using namespace statusbridge;

namespace {

Ranking defaultRanking()
{
    return Ranking(
        {QStringLiteral("delivered"), QStringLiteral("failed"), QStringLiteral("accepted"), QStringLiteral("sent")},
        {{QStringLiteral("read"), QStringLiteral("delivered")},
         {QStringLiteral("played"), QStringLiteral("delivered")}});
}

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadTrimmedAndWithoutCase_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("literal");
        QTest::newRow("plain") << QStringLiteral("sent") << QStringLiteral("sent") << true;
        QTest::newRow("blanks and capitals") << QStringLiteral(" Delivered \t") << QStringLiteral("delivered") << true;
        QTest::newRow("alias") << QStringLiteral("READ") << QStringLiteral("delivered") << false;
        QTest::newRow("other alias") << QStringLiteral("played") << QStringLiteral("delivered") << false;
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
        for (const QString &word :
             {QString(), QStringLiteral("  "), QStringLiteral("deleted"), QStringLiteral("sen")}) {
            QVERIFY(!defaultRanking().read(word));
            QCOMPARE(defaultRanking().strength(word), 0);
        }
        QVERIFY(defaultRanking().strength(QStringLiteral("sent")) > 0);
    }

    void theDefaultOrderIsDeliveredFailedAcceptedSent()
    {
        const Ranking ranking = defaultRanking();
        QVERIFY(ranking.strength(QStringLiteral("delivered")) > ranking.strength(QStringLiteral("failed")));
        QVERIFY(ranking.strength(QStringLiteral("failed")) > ranking.strength(QStringLiteral("accepted")));
        QVERIFY(ranking.strength(QStringLiteral("accepted")) > ranking.strength(QStringLiteral("sent")));
        QCOMPARE(ranking.strength(QStringLiteral("read")), ranking.strength(QStringLiteral("delivered")));
    }

    void aConfiguredOrderIsObeyed()
    {
        const Ranking ranking({QStringLiteral("Delivered"), QStringLiteral("sent"), QStringLiteral("bounced")},
                              {{QStringLiteral("Undeliverable"), QStringLiteral("BOUNCED")}});
        QVERIFY(ranking.strength(QStringLiteral("sent")) > ranking.strength(QStringLiteral("undeliverable")));
        QCOMPARE(ranking.read(QStringLiteral("undeliverable"))->word, QStringLiteral("bounced"));
    }

    void anAliasNeverReplacesARankedWord()
    {
        const Ranking ranking({QStringLiteral("delivered"), QStringLiteral("sent")},
                              {{QStringLiteral("sent"), QStringLiteral("delivered")}});
        QCOMPARE(ranking.read(QStringLiteral("sent"))->word, QStringLiteral("sent"));
    }
};

QTEST_GUILESS_MAIN(RankingTest)
#include "tst_ranking.moc"
