// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/oracle.h"

#include <QTest>

using namespace statusbridge::failover;

namespace {

const QString us = QStringLiteral("host:1 (service)");
const QString them = QStringLiteral("host:2 (service)");

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
    return {
        .at = at, .instance = instance, .recordId = QStringLiteral("7"), .status = status, .body = status.toLatin1()};
}

//! One instance updates a record and marks its row.
Evidence soundRound()
{
    Evidence evidence;
    evidence.instances = {{us, 0}, {them, 1}};
    evidence.lease = {acquired(1000, 5, us, {}, 0)};
    evidence.patches = {patch(1500, 0, QStringLiteral("sent"))};
    evidence.marks = {{.at = 1600, .name = QStringLiteral("q"), .word = QStringLiteral("sent")}};
    evidence.journal = {{.at = 1600, .name = QStringLiteral("7"), .word = {}}};
    evidence.records = {{.id = QStringLiteral("7"),
                         .queueId = QStringLiteral("q"),
                         .statusBefore = {},
                         .statusAfter = QStringLiteral("sent"),
                         .words = {QStringLiteral("sent")}}};
    evidence.concurrency = 2;
    return evidence;
}

QString complaint(const Evidence &evidence)
{
    Figures figures;
    return violations(evidence, figures).join(u'\n');
}

} // namespace

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
        QVERIFY(complaint(evidence).contains(QStringLiteral("had another 500 ms")));
    }

    void aTokenThatDoesNotRise()
    {
        Evidence evidence = soundRound();
        evidence.lease.first().token = 4;
        evidence.lease.first().tokenBefore = 5;
        QVERIFY(complaint(evidence).contains(QStringLiteral("The token went from 5 to 4")));
    }

    void aLateTakeOver()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(8001, 6, them, us, 3000);
        QVERIFY(complaint(evidence).contains(QStringLiteral("5001 ms after its end")));
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
            evidence.patches += patch(4000 + i, 0, QStringLiteral("sent"));
        }
        evidence.journal.clear();
        QCOMPARE(complaint(evidence), QString());
        evidence.patches += patch(4003, 0, QStringLiteral("sent"));
        QVERIFY(complaint(evidence).contains(QStringLiteral("3 calls of instance 0")));
    }

    void aCallWithoutEverHavingHadTheLease()
    {
        Evidence evidence = soundRound();
        evidence.patches.first().instance = 1;
        QVERIFY(complaint(evidence).contains(QStringLiteral("without ever having had the lease")));
    }

    void aRowThatIsMarkedBeforeZohoTookIt()
    {
        Evidence evidence = soundRound();
        evidence.marks.first().at = 1400;
        QVERIFY(complaint(evidence).contains(QStringLiteral("was marked")));
        evidence.records.first().statusBefore = QStringLiteral("failed"); // it was superseded
        evidence.patches.clear();
        evidence.records.first().statusAfter = QStringLiteral("failed");
        QCOMPARE(complaint(evidence), QString());
    }

    void aRecordThatLostItsStrongestStatus()
    {
        Evidence evidence = soundRound();
        evidence.records.first().words += QStringLiteral("read");
        QVERIFY(complaint(evidence).contains(QStringLiteral("ended as \"sent\"")));
    }

    void aDowngrade()
    {
        Evidence evidence = soundRound();
        evidence.records.first().statusBefore = QStringLiteral("delivered");
        QVERIFY(complaint(evidence).contains(QStringLiteral("was downgraded")));
    }

    void anUpdateThatIsSentTwiceAlthoughItsOutcomeWasKnown()
    {
        Evidence evidence = soundRound();
        evidence.patches += patch(1550, 0, QStringLiteral("sent"));
        QCOMPARE(complaint(evidence), QString());
        evidence.patches += patch(1700, 0, QStringLiteral("sent"));
        QVERIFY(complaint(evidence).contains(QStringLiteral("sent twice")));
    }

    void whatAFencedHolderHadUnderWayMayArriveAgain()
    {
        Evidence evidence = soundRound();
        evidence.lease += acquired(4000, 6, them, us, 3000);
        evidence.patches += patch(4300, 0, QStringLiteral("sent"));
        QCOMPARE(complaint(evidence), QString());
        evidence.patches.last().instance = 1;
        QVERIFY(complaint(evidence).contains(QStringLiteral("sent twice")));
    }

    void whatStaysOpen()
    {
        Evidence evidence = soundRound();
        evidence.openRows = 1;
        QVERIFY(complaint(evidence).contains(QStringLiteral("1 rows and 0 intents")));
    }
};

QTEST_APPLESS_MAIN(OracleTest)
#include "tst_oracle.moc"
