// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_cyclepush {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

//! What a cycle asks Zoho for that begins because a row arrived: the queue ids of rows that no cycle has read yet.
class CyclePushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }

    void whatWaitsForAnotherReasonIsLeftToTheGrid()
    {
        for (int i = 0; i < 20; ++i) {
            m_fixture->addWebhook(u"orphan-%1"_s.arg(i), u"sent"_s);
        }
        const QStringList ids = m_fixture->addSentRecords(30);
        m_fixture->settings.sync.maxRecords = 10;
        QCOMPARE(m_fixture->sync().counts.left, 20);
        orphansBecomeDue();

        const QString id = m_fixture->addRecord(u"new"_s, {});
        m_fixture->addWebhook(u"new"_s, u"delivered"_s);
        m_fixture->zoho.clearLog();
        const CycleSummary pushed = push();
        QCOMPARE(toString(pushed.outcome), u"succeeded"_s);
        QCOMPARE(pushed.counts.updated, 1);
        QCOMPARE(pushed.counts.calls, 2);
        QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
        QCOMPARE(askedFor(), (QStringList{u"new"_s}));
        QCOMPARE(pushed.counts.noRecord, 20); // they are there all the same

        m_fixture->settings.sync.maxRecords = 1000;
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Schedule}).counts.updated, 20);
        QVERIFY(askedFor().contains(u"orphan-7"_s));
    }

    void anotherRowOfAQueueIdThatWaitsIsNew()
    {
        const QStringList ids = m_fixture->addSentRecords(5);
        m_fixture->settings.sync.maxRecords = 1;
        QCOMPARE(m_fixture->sync().counts.left, 4);
        const auto waits =
            std::ranges::find_if(ids, [&](const auto &id) { return m_fixture->zohoStatus(id).isEmpty(); });
        m_fixture->addDelivered(u"q-%1"_s.arg(waits - ids.begin() + 1), u"delivered"_s);
        QCOMPARE(push().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(*waits), u"delivered"_s);
        QCOMPARE(push().counts.calls, 0);
    }

    void anotherRowOfAnOrphanIsNew()
    {
        m_fixture->addWebhook(u"orphan"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.noRecord, 1);
        const QString id = m_fixture->addRecord(u"orphan"_s, {});
        QCOMPARE(push().counts.calls, 0);
        m_fixture->addWebhook(u"orphan"_s, u"delivered"_s);
        QCOMPARE(push().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
    }

    void aMessageThatIsSentAgainUnderTheSameIdIsNew()
    {
        const QString id = m_fixture->addRecord(u"again"_s, {});
        const QString other = m_fixture->addRecord(u"other"_s, {});
        for (const QString &queueId : {u"again"_s, u"other"_s}) {
            m_fixture->addWebhook(queueId, u"delivered"_s);
        }
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        m_fixture->execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "
                           "('again', 'wamid.second', 'delivered', '15550001234', '1750039999')"_s);
        m_fixture->zoho.clearLog();
        QCOMPARE(push().counts.calls, 2);
        QCOMPARE(askedFor(), QStringList(u"again"_s));
        QCOMPARE(m_fixture->zoho.writes(id), 1); // since the log was cleared
        QCOMPARE(m_fixture->zoho.writes(other), 0);
    }

    void aStatusThatIsChangedInItsRowIsNew_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("of a record that is done") << false;
        QTest::newRow("of one that waits for its turn") << true;
    }
    void aStatusThatIsChangedInItsRowIsNew()
    {
        QFETCH(bool, waits);
        const QStringList ids = m_fixture->addSentRecords(5);
        m_fixture->settings.sync.maxRecords = 2;
        QCOMPARE(m_fixture->sync().counts.left, 3);
        const auto which =
            std::ranges::find_if(ids, [&](const auto &id) { return m_fixture->zohoStatus(id).isEmpty() == waits; });
        const QString queueId = u"q-%1"_s.arg(which - ids.begin() + 1);
        m_fixture->execute(u"UPDATE webhook_logs SET status = 'delivered' WHERE queue_id = '%1'"_s.arg(queueId));
        m_fixture->zoho.clearLog();
        const CycleSummary pushed = m_fixture->sync({.trigger = RunTrigger::Push, .changed = {queueId}});
        QCOMPARE(pushed.counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(*which), u"delivered"_s);
        QCOMPARE(askedFor(), QStringList(queueId));
        m_fixture->zoho.clearLog();
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Push, .changed = {queueId}}).counts.calls, 0);
    }

    void whatOneThatFailedDidNotCarryIsNewToTheNext()
    {
        m_fixture->addSentRecords(1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
        m_fixture->zoho.addFault(Fault::code(403, 2933).on(CallKind::List).repeated(Fault::forever));
        QCOMPARE(toString(push().outcome), u"failed"_s);
        m_fixture->zoho.clearFaults();
        QCOMPARE(push().counts.updated, 1);
    }

    void whereTheFieldCantBeComparedNothingIsReadAsAWhole()
    {
        for (int i = 0; i < 2500; ++i) {
            m_fixture->addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
        m_fixture->addSentRecords(1);
        m_fixture->execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
                           "'{\"field\":\"Queue_ID_DV\",\"size\":50,\"refusals\":2,\"refused\":\"x\"}', %2)"_s.arg(
                               QString::number(targetOf(m_fixture->settings.zoho).key),
                               QString::number(QDateTime::currentMSecsSinceEpoch())));
        QCOMPARE(push().counts.calls, 0);
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Schedule}).counts.updated, 1);
    }

    void withoutACallItLeavesNoRun()
    {
        m_fixture->addSentRecords(3);
        m_fixture->settings.sync.dailyCalls = 4;
        m_fixture->settings.sync.reservePercent = 50;
        QCOMPARE(m_fixture->sync().counts.updated, 3); // by hand, and none is left for what begins by itself
        const auto runs = [this] { return m_fixture->scalar(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(); };
        const int before = runs();
        m_fixture->addWebhook(u"q-1"_s, u"delivered"_s);
        const CycleSummary pushed = push();
        QCOMPARE(pushed.counts.calls, 0);
        QVERIFY(!pushed.error);
        QCOMPARE(runs(), before);
    }

private:
    CycleSummary push() { return m_fixture->sync({.trigger = RunTrigger::Push}); }

    void orphansBecomeDue()
    {
        m_fixture->execute(u"UPDATE statusbridge_orphans SET since = since - 3601000, counted_from = counted_from - "
                           "3601000, ask_after = ask_after - 3601000"_s);
    }

    //! The queue ids that stood in criteria.
    [[nodiscard]] QStringList askedFor() const
    {
        static const QRegularExpression each(u"Queue_ID_DV == \"([^\"]*)\""_s);
        QStringList found;
        const auto requests = m_fixture->zoho.requests();
        for (const auto &request : requests) {
            for (const auto &[name, value] : request.query) {
                for (auto match = each.globalMatch(value); match.hasNext();) {
                    found += match.next().captured(1);
                }
            }
        }
        found.removeDuplicates();
        return found;
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(CyclePushTest)

} // namespace tst_cyclepush

#include "tst_cyclepush.moc"
