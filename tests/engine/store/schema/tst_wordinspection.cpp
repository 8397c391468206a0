// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/ranking.h"
#include "engine/store/columnmap.h"
#include "engine/store/wordinspection.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

using Severity = StoreFinding::Severity;

namespace {

QList<StoreFinding> inspected(StoreFixture &store)
{
    const auto tables = resolveTables(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    const auto findings = inspectWords(store.database(), *tables,
                                       Ranking(store.settings().status.ranking, store.settings().status.aliases));
    if (!findings) {
        qFatal("%s", qPrintable(describe(findings.error())));
    }
    return *findings;
}

} // namespace

class WordInspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheRankingAndItsAliasesAreKnown()
    {
        StoreFixture store;
        store.addWebhook(1, QStringLiteral("q-1"), QStringLiteral(" Sent "));
        store.addWebhook(2, QStringLiteral("q-1"), QVariant());
        store.addDelivered(1, QStringLiteral("q-1"), QStringLiteral("READ"));
        const QList<StoreFinding> findings = inspected(store);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.at(0).severity == Severity::Ok);
        QCOMPARE(findings.at(0).text, QStringLiteral("All words in the newest 2 rows of \"webhook_logs\" are known."));
        QVERIFY(findings.at(1).severity == Severity::Ok);
    }

    void othersAreNamedWithTheMostFrequentFirst()
    {
        StoreFixture store;
        store.addWebhook(1, QStringLiteral("q-1"), QStringLiteral("warning"));
        store.addWebhook(2, QStringLiteral("q-2"), QStringLiteral("deleted"));
        store.addWebhook(3, QStringLiteral("q-3"), QStringLiteral("Deleted"));
        const QList<StoreFinding> findings = inspected(store);
        QVERIFY(findings.at(0).severity == Severity::Warning);
        QVERIFY2(findings.at(0).text.contains(QStringLiteral("never pushed: \"deleted\" (2), \"warning\" (1).")),
                 qPrintable(findings.at(0).text));
        QVERIFY(findings.at(1).severity == Severity::Ok);
    }

    void ofManyOnlySomeAreNamed()
    {
        StoreFixture store;
        for (int i = 0; i < 13; ++i) {
            store.addWebhook(i + 1, QStringLiteral("q"), QStringLiteral("word%1").arg(i, 2, 10, QLatin1Char('0')));
        }
        const QString text = inspected(store).at(0).text;
        QVERIFY2(text.contains(QStringLiteral("\"word09\" (1), and 3 more")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(WordInspectionTest)
#include "tst_wordinspection.moc"
