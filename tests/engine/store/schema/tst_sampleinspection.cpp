// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/ranking.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/sampleinspection.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_sampleinspection {

using namespace statusbridge;

using Severity = Finding::Severity;

Findings inspected(StoreFixture &store)
{
    const auto tables = resolveTables(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    const auto findings = inspectWords(store.database(), *tables,
                                       Ranking(store.settings().status.ranking, store.settings().status.aliases));
    if (!findings) {
        qFatal("%s", qPrintable(describe(findings.error())));
    }
    return *findings;
}

class SampleInspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheRankingAndItsAliasesAreKnown()
    {
        StoreFixture store;
        store.addWebhook(1, u"q-1"_s, u" Sent "_s);
        store.addWebhook(2, u"q-1"_s, QVariant());
        store.addDelivered(1, u"q-1"_s, u"READ"_s);
        const Findings findings = inspected(store);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.at(0).severity == Severity::Ok);
        QCOMPARE(findings.at(0).text.english(), u"All words in the newest 2 rows of \"webhook_logs\" are known."_s);
        QVERIFY(findings.at(1).severity == Severity::Ok);
    }

    void othersAreNamedWithTheMostFrequentFirst()
    {
        StoreFixture store;
        store.addWebhook(1, u"q-1"_s, u"warning"_s);
        store.addWebhook(2, u"q-2"_s, u"deleted"_s);
        store.addWebhook(3, u"q-3"_s, u"Deleted"_s);
        const Findings findings = inspected(store);
        QVERIFY(findings.at(0).severity == Severity::Warning);
        QVERIFY2(findings.at(0).text.english().contains(u"never pushed: \"deleted\" (2), \"warning\" (1)."_s),
                 qPrintable(findings.at(0).text.english()));
        QVERIFY(findings.at(1).severity == Severity::Ok);
    }

    void ofManyOnlySomeAreNamed()
    {
        StoreFixture store;
        for (int i = 0; i < 13; ++i) {
            store.addWebhook(i + 1, u"q"_s, u"word%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        }
        const QString text = inspected(store).at(0).text.english();
        QVERIFY2(text.contains(u"\"word09\" (1), and 3 more"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(SampleInspectionTest)

} // namespace tst_sampleinspection

#include "tst_sampleinspection.moc"
