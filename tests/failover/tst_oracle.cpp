// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/failover/oracle.h"

#include <QTest>

namespace tst_oracle {

using namespace Qt::StringLiterals;
using namespace statusbridge::failover;

const QString us = u"host:1 (service)"_s;
const QString them = u"host:2 (service)"_s;

LeaseChange acquired(qint64 at, qint64 token, const QString &holder, const QString &holderBefore, qint64 expiryBefore)
{
    return {.at = at,
            .tokenBefore = token - 1,
            .holderBefore = holderBefore,
            .expiryBefore = expiryBefore,
            .token = token,
            .holder = holder,
            .expiry = at + 2000};
}

Patch patch(qint64 at, int instance, const QString &status)
{
    return {.at = at, .instance = instance, .recordId = u"7"_s, .status = status, .body = status.toLatin1()};
}

//! One instance updates a record and marks its row.
Evidence soundRound()
{
    Evidence evidence;
    evidence.instances = {{us, 0}, {them, 1}};
    evidence.lease = {acquired(1000, 5, us, {}, 0)};
    evidence.patches = {patch(1500, 0, u"sent"_s)};
    evidence.marks = {{.at = 1600, .name = u"q"_s, .word = u"sent"_s}};
    evidence.journal = {{.at = 1600, .name = u"7"_s, .word = {}}};
    evidence.records = {
        {.id = u"7"_s, .queueId = u"q"_s, .statusBefore = {}, .statusAfter = u"sent"_s, .words = {u"sent"_s}}};
    evidence.concurrency = 2;
    return evidence;
}

QString complaint(const Evidence &evidence)
{
    Figures figures;
    return violations(evidence, figures).join(u'\n');
}

//! Every promise can be seen to be broken.
class OracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRoundBreaksNothing() { QCOMPARE(complaint(soundRound()), QString()); }

    void twoHoldersOfOneLease()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(2000, 6, them, us, 2500);
        QVERIFY(complaint(evidence).contains(u"had another 500 ms"_s));
    }

    void aTokenThatDoesNotRise()
    {
        Evidence evidence = soundRound();
        evidence.lease.first().token = 4;
        evidence.lease.first().tokenBefore = 5;
        QVERIFY(complaint(evidence).contains(u"The token went from 5 to 4"_s));
    }

    void aLateTakeOver()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(8001, 6, them, us, 3000);
        QVERIFY(complaint(evidence).contains(u"5001 ms after its end"_s));
        evidence.starvedMs = 1;
        QCOMPARE(complaint(evidence), QString());
        evidence.starvedMs = 0;
        evidence.hasHealthyStandby = false;
        QCOMPARE(complaint(evidence), QString());
    }

    void moreCallsOfAFencedHolderThanMayBeUnderWay()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(3500, 6, them, us, 3000);
        for (int i = 0; i < 2; ++i) {
            evidence.patches += patch(4000 + i, 0, u"sent"_s);
        }
        evidence.journal.clear();
        QCOMPARE(complaint(evidence), QString());
        evidence.patches += patch(4003, 0, u"sent"_s);
        QVERIFY(complaint(evidence).contains(u"3 calls of instance 0"_s));
    }

    void aCallWithoutEverHavingHadTheLease()
    {
        Evidence evidence = soundRound();
        evidence.patches.first().instance = 1;
        QVERIFY(complaint(evidence).contains(u"without ever having had the lease"_s));
    }

    void aRowThatIsMarkedBeforeZohoTookIt()
    {
        Evidence evidence = soundRound();
        evidence.marks.first().at = 1400;
        QVERIFY(complaint(evidence).contains(u"was marked"_s));
        evidence.records.first().statusBefore = u"failed"_s; // it was superseded
        evidence.patches.clear();
        evidence.records.first().statusAfter = u"failed"_s;
        QCOMPARE(complaint(evidence), QString());
    }

    void aRecordThatLostItsStrongestStatus()
    {
        Evidence evidence = soundRound();
        evidence.records.first().words += u"read"_s;
        QVERIFY(complaint(evidence).contains(u"ended as \"sent\""_s));
    }

    void aDowngrade()
    {
        Evidence evidence = soundRound();
        evidence.records.first().statusBefore = u"delivered"_s;
        QVERIFY(complaint(evidence).contains(u"was downgraded"_s));
    }

    void anUpdateThatIsSentTwiceAlthoughItsOutcomeWasKnown()
    {
        Evidence evidence = soundRound();
        evidence.patches += patch(1550, 0, u"sent"_s);
        QCOMPARE(complaint(evidence), QString());
        evidence.patches += patch(1700, 0, u"sent"_s);
        QVERIFY(complaint(evidence).contains(u"sent twice"_s));
    }

    void whatAFencedHolderHadUnderWayMayArriveAgain()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(4000, 6, them, us, 3000);
        evidence.patches += patch(4300, 0, u"sent"_s);
        QCOMPARE(complaint(evidence), QString());
        evidence.patches.last().instance = 1;
        QVERIFY(complaint(evidence).contains(u"sent twice"_s));
    }

    void whatStaysOpen()
    {
        Evidence evidence = soundRound();
        evidence.openRows = 1;
        QVERIFY(complaint(evidence).contains(u"1 rows and 0 intents"_s));
    }
};

QTEST_APPLESS_MAIN(OracleTest)

} // namespace tst_oracle

#include "tst_oracle.moc"
