// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/state/alerttable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_alerttable {

using namespace statusbridge;
using namespace std::chrono_literals;

AlertRules mailAndWebhook()
{
    return {.channels = {AlertChannel::Mail, AlertChannel::Webhook}, .failedCycles = 2};
}

AlertVerdict parked(bool isRaised)
{
    return {.kind = AlertKind::Parked, .isRaised = isRaised, .sentence = Sentence(SentenceId::AlertParked, {11})};
}

class AlertTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }

    void aRaisedConditionBecomesAMessageForEachChannel()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        QCOMPARE(messages(), 2);
        const auto states = *table().states();
        QCOMPARE(states.size(), 1);
        QVERIFY(states[0].isRaised && states[0].kind == AlertKind::Parked);
        QCOMPARE(states[0].sentence.english(), u"11 records are parked, since Zoho refused them again and again."_s);
    }

    void withoutAChannelNothingIsWritten()
    {
        QVERIFY(table().note({parked(true)}, {.failedCycles = 2}));
        QCOMPARE(messages(), 0);
        QVERIFY(table().states()->isEmpty());
    }

    void whatPassedIsToldAfterTheHourOnce()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        QVERIFY(table().note({parked(false)}, mailAndWebhook()));
        QCOMPARE(messages(), 2);
        pass(61min);
        QVERIFY(table().note({}, mailAndWebhook())); // the time alone
        QVERIFY(table().note({}, mailAndWebhook()));
        QCOMPARE(messages(), 4);
        QVERIFY(table().deliveries(1)->constFirst().text.isPassed);
    }

    void eachMachineHasItsOwnClock()
    {
        const auto off = [](const QString &machine, bool isRaised) {
            return AlertVerdict{.kind = AlertKind::ClockDiffers,
                                .isRaised = isRaised,
                                .sentence = Sentence(SentenceId::AlertClockDiffers, {machine, 60}),
                                .machine = machine};
        };
        QVERIFY(table().note({off(u"one"_s, true)}, mailAndWebhook()));
        QVERIFY(table().note({off(u"two"_s, false)}, mailAndWebhook()));
        QVERIFY(table().note({off(u"two"_s, true)}, mailAndWebhook()));
        QCOMPARE(table().states()->size(), 2);
        QCOMPARE(table().states()->constFirst().machine, u"one"_s);
        QVERIFY(table().states()->constFirst().isRaised);
    }

    void eachTargetHasItsOwn()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        m_store->database().setTarget({.key = 7, .name = u"another"_s, .isProduction = true});
        QVERIFY(table().states()->isEmpty());
        QVERIFY(table().deliveries(10)->isEmpty());
        QVERIFY(!*table().claim(**table().takeSending(u"a"_s), AlertChannel::Mail));
    }

    void aCyclesEndIsToldInItsTransaction()
    {
        const auto token = m_store->lease();
        RunJournal journal(m_store->database(), mailAndWebhook());
        finish(journal, token, CycleOutcome::Failed);
        QCOMPARE(messages(), 0);
        finish(journal, token, CycleOutcome::Failed);
        QCOMPARE(messages(), 2);
        QCOMPARE(table().deliveries(1)->constFirst().text.sentence.english(),
                 u"2 cycles have failed in a row, the last one because: No."_s);
        pass(61min);
        finish(journal, token, CycleOutcome::Succeeded);
        QCOMPARE(messages(), 4);
    }

    void anEndThatIsNotWrittenTellsNothing()
    {
        const auto token = m_store->lease();
        RunJournal journal(m_store->database(), mailAndWebhook());
        finish(journal, token, CycleOutcome::Failed);
        const qint64 run = m_store->beginRun(token);
        m_store->takeOver();
        QVERIFY(journal.finish(token, ended(run, CycleOutcome::Failed)).error().kind == ErrorKind::LeaseLost);
        QCOMPARE(messages(), 0);
    }

    void aMessageIsClaimedByOneAndComesAgainOnlyAfterAWhile()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        const auto token = **table().takeSending(u"one"_s);
        const auto claimed = *table().claim(token, AlertChannel::Mail);
        QVERIFY(claimed);
        QCOMPARE(claimed->attempts, 0);
        QVERIFY(!*table().claim(token, AlertChannel::Mail)); // no result is known yet
        QVERIFY(*table().claim(token, AlertChannel::Webhook));
        pass(AlertTable::claimTime + 1s);
        const auto again = *table().claim(**table().takeSending(u"one"_s), AlertChannel::Mail);
        QVERIFY(again);
        QCOMPARE(again->identity, claimed->identity);
        QCOMPARE(again->attempts, 1);
    }

    void oneInstanceSends()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        const auto other = m_store->connect();
        AlertTable there(*other);
        const auto first = **table().takeSending(u"one"_s);
        QVERIFY(!*there.takeSending(u"two"_s));
        pass(AlertTable::leaseTime + 1s);
        const auto second = *there.takeSending(u"two"_s);
        QVERIFY(second);
        QVERIFY(!*table().claim(first, AlertChannel::Mail)); // its lease has gone
        QVERIFY(*there.claim(*second, AlertChannel::Mail));
        QVERIFY(there.endSending(u"two"_s));
        QVERIFY(*table().takeSending(u"one"_s));
    }

    void aLateResultChangesNothing()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        const auto first = **table().takeSending(u"one"_s);
        const qint64 id = (*table().claim(first, AlertChannel::Mail))->id;
        pass(AlertTable::claimTime + 1s);
        const auto second = **table().takeSending(u"two"_s);
        QVERIFY(*table().claim(second, AlertChannel::Mail));
        QVERIFY(table().noteFailed(first, id, Sentence(u"Late."_s), 1min));
        QCOMPARE(m_store->read(u"SELECT answer FROM statusbridge_alert_messages WHERE id = ?"_s, {id}), u"NULL"_s);
        QVERIFY(table().noteSent(second, id, Sentence(u"250 OK"_s)));
        QCOMPARE(*table().waiting(), 1);
    }

    void whatWasNotTakenComesAgainAfterItsPause()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        const auto token = **table().takeSending(u"one"_s);
        const auto claimed = *table().claim(token, AlertChannel::Mail);
        QVERIFY(table().noteFailed(token, claimed->id, Sentence(u"421 busy"_s), 4min));
        pass(3min);
        QVERIFY(!*table().claim(**table().takeSending(u"one"_s), AlertChannel::Mail));
        pass(61s);
        QVERIFY(*table().claim(**table().takeSending(u"one"_s), AlertChannel::Mail));
        QCOMPARE(table().deliveries(2)->constLast().answer.english(), u"421 busy"_s);
    }

    void whatIsNeverTakenIsGivenUpAndInTheEndRemoved()
    {
        QVERIFY(table().note({parked(true)}, mailAndWebhook()));
        pass(AlertTable::longestTrial + 1min);
        QVERIFY(table().purge());
        QCOMPARE(*table().waiting(), 0);
        QVERIFY(table().deliveries(1)->constFirst().givenUpAt.isValid());
        QVERIFY(!*table().claim(**table().takeSending(u"one"_s), AlertChannel::Mail));
        pass(std::chrono::hours(24) * AlertTable::keptDays);
        QVERIFY(table().purge());
        QCOMPARE(messages(), 0);
    }

    void aTestIsNotedApart()
    {
        const AlertText text{.kind = AlertKind::Test};
        QVERIFY(table().noteApart(AlertChannel::Mail, text, Sentence(u"250 OK"_s), true));
        QVERIFY(table().noteApart(AlertChannel::Webhook, text, Sentence(u"500"_s), false));
        const auto last = *table().deliveries(10);
        QCOMPARE(last.size(), 2);
        QVERIFY(last[0].givenUpAt.isValid() && !last[0].sentAt.isValid());
        QVERIFY(last[1].sentAt.isValid());
        QCOMPARE(*table().waiting(), 0);
    }

private:
    [[nodiscard]] AlertTable table() { return AlertTable(m_store->database()); }
    [[nodiscard]] int messages()
    {
        return m_store->read(u"SELECT count(*) FROM statusbridge_alert_messages"_s).toInt();
    }

    //! By the database's clock, which can't be set: what is stored moves into the past.
    void pass(std::chrono::milliseconds time)
    {
        const QVariant ms = qint64(time.count());
        m_store->run(u"UPDATE statusbridge_alert_messages SET written_at = written_at - ?, next_at = next_at - ?, "
                     "sent_at = sent_at - ?, given_up_at = given_up_at - ?"_s,
                     {ms, ms, ms, ms});
        m_store->run(u"UPDATE statusbridge_alerts SET told_at = told_at - ?, since = since - ?"_s, {ms, ms});
        m_store->run(u"UPDATE statusbridge_alert_sender SET expires_at = expires_at - ?"_s, {ms});
    }

    [[nodiscard]] static Run ended(qint64 id, CycleOutcome outcome)
    {
        Run run;
        run.id = id;
        run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-5);
        run.finishedAt = QDateTime::currentDateTimeUtc();
        run.outcome = outcome;
        run.message = Sentence(u"No."_s);
        return run;
    }

    void finish(RunJournal &journal, const FencingToken &token, CycleOutcome outcome)
    {
        const qint64 id = m_store->beginRun(token);
        const auto done = journal.finish(token, ended(id, outcome));
        QVERIFY2(done, done ? "" : qUtf8Printable(describe(done.error())));
    }

    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(AlertTableTest)

} // namespace tst_alerttable

#include "tst_alerttable.moc"
