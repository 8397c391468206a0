// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spool.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "tests/engine/doctor/installationtest.h"

#include <QTest>

#include <algorithm>

namespace tst_receivercheck {

using namespace statusbridge;

//! What is wrong with the receiver of webhooks.
class ReceiverCheckTest : public InstallationTest
{
    Q_OBJECT

private Q_SLOTS:
    void whereReceivedStatusesArePutIsTriedWithoutATrace();
    void aReceiverThatKnowsNoSenderIsFound();
    void aTableOfQueueIdsThatIsNotThereIsFound();
    void whatWaitsInTheSpoolIsTold();
    void whatWasReceivedAndGaveNoStatusIsToldByKind();
};

void ReceiverCheckTest::whereReceivedStatusesArePutIsTriedWithoutATrace()
{
    m_fixture->settings.webhook.enabled = true;
    QVERIFY(m_fixture->secrets.write(secretnames::webhookSharedSecret(), Secret("s")));
    const auto textOf = [this] {
        const auto findings = runDoctor(m_fixture->environment, true);
        const auto found =
            std::ranges::find_if(findings, [](const Finding &each) { return each.subject == u"webhook"; });
        return found == findings.cend() ? QString() : found->text.english();
    };
    QCOMPARE(textOf(), u"Statuses that arrive become rows of delivered_logs."_s);
    QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM delivered_logs"_s).toInt(), 0);
    QCOMPARE(problems(true), QStringList());
    m_fixture->settings.deliveredLogs.table = u"deliveries"_s;
    m_fixture->execute(
        u"CREATE TABLE deliveries (id varchar(9) PRIMARY KEY, queue_id text, message_id text, status text, "
        "recipient_id text, timestamp text, \"Updated\" integer, more integer NOT NULL)"_s);
    QVERIFY2(textOf().contains(u"since deliveries takes no rows"_s), qPrintable(textOf()));
}

void ReceiverCheckTest::aReceiverThatKnowsNoSenderIsFound()
{
    m_fixture->settings.webhook.enabled = true;
    const auto found = problems(true);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning webhook: "_s) && found.first().contains(u"webhook_meta_app_secret"_s),
             qPrintable(found.first()));
}

void ReceiverCheckTest::aTableOfQueueIdsThatIsNotThereIsFound()
{
    m_fixture->settings.webhook.enabled = true;
    QVERIFY(m_fixture->secrets.write(secretnames::webhookSharedSecret(), Secret("s")));
    QueueIdSettings &settings = m_fixture->settings.queueIds;
    settings.table = u"sent_messages"_s;
    settings.messageId = u"mid"_s;
    settings.queueId = u"qid"_s;
    QCOMPARE(problems(true).size(), 1);
    m_fixture->execute(u"CREATE TABLE sent_messages (mid varchar(99), other varchar(99))"_s);
    QCOMPARE(problems(true).size(), 1);
    const QStringList found = problems(true);
    QVERIFY2(found.constFirst().startsWith(u"error queue_ids schema: "_s), qPrintable(found.constFirst()));
    m_fixture->execute(u"ALTER TABLE sent_messages ADD COLUMN qid varchar(99)"_s);
    QCOMPARE(problems(true), QStringList());
}

void ReceiverCheckTest::whatWaitsInTheSpoolIsTold()
{
    const QString home = m_fixture->directory.path();
    const auto spool = Spool::open(spoolDirectory(home));
    QVERIFY(spool);
    const SpooledBody body{.shape = u"meta"_s, .receivedAt = 1, .body = "{}"};
    QVERIFY((*spool)->append({body, body}));
    const auto text = [&](int bodies) {
        return u"warning webhook: The receiver of webhooks is switched off. %1 bytes of received webhooks wait in %2 "
               "for the database."_s.arg(QString::number(bodies * frameSize(body)), spoolDirectory(home));
    };
    QCOMPARE(problems(true), QStringList{text(2)});
    // What is written already is only kept to be written on.
    const auto database = opened();
    const auto keepMark = [&](const SpoolPortion &portion) {
        return keepArrivalMark(*database, {.spool = spoolName(home), .segment = portion.segment, .end = portion.end});
    };
    QVERIFY(keepMark(*(*spool)->next(1)));
    QCOMPARE(problems(true), QStringList{text(1)});
    QVERIFY(keepMark(*(*spool)->next(100000)));
    QCOMPARE(problems(true), QStringList());
}

void ReceiverCheckTest::whatWasReceivedAndGaveNoStatusIsToldByKind()
{
    m_fixture->settings.webhook.enabled = true;
    QVERIFY(m_fixture->secrets.write(secretnames::webhookSharedSecret(), Secret("s")));
    const auto told = [this](Finding::Severity severity) {
        QStringList texts;
        for (const Finding &finding : runDoctor(m_fixture->environment, true)) {
            if (finding.severity == severity && finding.text.english().startsWith(u"What was received"_s)) {
                texts += finding.text.english();
            }
        }
        return texts;
    };
    using enum Finding::Severity;
    QCOMPARE(told(Ok) + told(Warning), QStringList());
    const auto database = opened();
    QVERIFY(ArrivalTotals(*database).add({.withoutStatus = {{BodyTrouble::NoStatuses, 40}}}));
    QCOMPARE(told(Ok), QStringList{u"What was received and gave no status, by kind: no_statuses (40)."_s});
    QVERIFY(ArrivalTotals(*database).add({.unreadable = 2, .withoutStatus = {{BodyTrouble::NoJson, 2}}}));
    QCOMPARE(told(Ok), QStringList());
    const QStringList warnings = told(Warning);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().startsWith(
                 u"What was received and gave no status, by kind: no_json (2), no_statuses (40). The last"_s),
             qPrintable(warnings.first()));
    // After a week it is of the past.
    m_fixture->execute(u"UPDATE statusbridge_state SET updated_at = updated_at - %1 WHERE name LIKE 'receiver.%'"_s.arg(
        8LL * 24 * 3600 * 1000));
    QCOMPARE(told(Ok), QStringList{u"What was received and gave no status, by kind: no_json (2), no_statuses (40)."_s});
    QCOMPARE(told(Warning), QStringList());
}

QTEST_GUILESS_MAIN(ReceiverCheckTest)

} // namespace tst_receivercheck

#include "tst_receivercheck.moc"
