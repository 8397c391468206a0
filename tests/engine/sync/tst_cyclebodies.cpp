// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_cyclebodies {

using namespace statusbridge;

QString statusOf(const QString &queueId, const QString &word)
{
    return uR"({"id":"wamid.%1","status":"%2","timestamp":"1750031673","recipient_id":"15550001234",)"
           R"("biz_opaque_callback_data":"%1"})"_s.arg(queueId, word);
}

//! Cycles over a collector that keeps whole webhooks.
class CycleBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CycleFixture>();
        m_fixture->settings.deliveredLogs.shape = u"meta"_s;
    }

    void everyStatusOfOneBodyIsCarriedOver()
    {
        const QStringList ids = addRecords(3);
        addBody({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"failed"_s), statusOf(u"q-3"_s, u"read"_s)});
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(toString(summary.outcome), u"succeeded"_s);
        QCOMPARE(summary.counts.updated, 3);
        QCOMPARE(m_fixture->zohoStatus(ids.at(0)), u"delivered"_s);
        QCOMPARE(m_fixture->zohoStatus(ids.at(1)), u"failed"_s);
        QCOMPARE(m_fixture->zohoStatus(ids.at(2)), u"delivered"_s);
        QCOMPARE(m_fixture->openRows(), 0);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void aRowStaysOpenForWhatHasNoRecordYet()
    {
        addRecords(1);
        addBody({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"later"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->openRows(), 1);
        const QString id = m_fixture->addRecord(u"later"_s, {});
        m_fixture->execute(u"UPDATE statusbridge_orphans SET ask_after = 0"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(id), u"sent"_s);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void whatWasGivenUpKeepsNoRowOpen()
    {
        addBody({statusOf(u"nobody"_s, u"sent"_s)});
        m_fixture->sync();
        QCOMPARE(m_fixture->openRows(), 1);
        m_fixture->execute(u"UPDATE statusbridge_orphans SET given_up = 1"_s);
        m_fixture->sync();
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aLaterStatusOfTheSameRecordIsNoDowngrade()
    {
        const QStringList ids = addRecords(1);
        addBody({statusOf(u"q-1"_s, u"failed"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        addBody({statusOf(u"q-1"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 0);
        QCOMPARE(m_fixture->zohoStatus(ids.constFirst()), u"failed"_s);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void oldStatusesOfWhatIsDoneAreRemovedAndNotReadAgain()
    {
        addRecords(1);
        addBody({statusOf(u"q-1"_s, u"delivered"_s)});
        addBody({statusOf(u"nobody"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->execute(u"UPDATE statusbridge_statuses SET arrived_at = arrived_at - %1"_s.arg(
            qint64(m_fixture->settings.sync.statusesDays) * 24 * 3600 * 1000));
        const QString kept = u"SELECT queue_id FROM statusbridge_statuses"_s;
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        QCOMPARE(m_fixture->texts(kept), QStringList{u"nobody"_s});
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        QCOMPARE(m_fixture->texts(kept), QStringList{u"nobody"_s});
        QCOMPARE(m_fixture->openRows(), 1);
    }

    void whatAReceiverKeptGoesOnceItIsSwitchedOff()
    {
        addRecords(1);
        const QString bodies = u"SELECT shape FROM statusbridge_raw_bodies"_s;
        m_fixture->execute(
            u"INSERT INTO statusbridge_raw_bodies (shape, received_at, body) VALUES ('meta', 1, '{}')"_s);
        m_fixture->execute(u"INSERT INTO statusbridge_seen_statuses (digest, seen_at) VALUES ('d', 1)"_s);
        m_fixture->settings.webhook.enabled = true;
        m_fixture->sync();
        QCOMPARE(m_fixture->texts(bodies), QStringList{u"meta"_s}); // its own thread removes it
        m_fixture->settings.webhook.enabled = false;
        m_fixture->sync();
        QCOMPARE(m_fixture->texts(bodies), QStringList());
        QCOMPARE(m_fixture->texts(u"SELECT digest FROM statusbridge_seen_statuses"_s), QStringList());
    }

    void anotherPlaceGetsWhatTheFirstIsDoneWith()
    {
        const QStringList ids = addRecords(2);
        addBody({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"failed"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        m_fixture->execute(u"UPDATE statusbridge_statuses SET arrived_at = arrived_at - %1"_s.arg(
            qint64(m_fixture->settings.sync.statusesDays) * 24 * 3600 * 1000));
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses"_s), QStringList());

        zohosim::ZohoSimulator second(CycleFixture::generousOptions());
        QVERIFY(second.start());
        second.addRecord(ids.at(0), m_fixture->zoho.record(ids.at(0)));
        second.addRecord(ids.at(1), m_fixture->zoho.record(ids.at(1)));
        second.setRecordField(ids.at(1), u"Status"_s, QString()); // the other is delivered there, too
        const QString first = m_fixture->settings.zoho.apiUrl;
        m_fixture->settings.zoho.apiUrl = u"http://localhost:%1"_s.arg(second.port());
        m_fixture->settings.zoho.accountsUrl = m_fixture->settings.zoho.apiUrl;
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Manual, .dryRun = true}).plan.size(), 2);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(second.record(ids.at(1)).value(u"Status"_s).toString(), u"failed"_s);
        m_fixture->settings.zoho.apiUrl = m_fixture->settings.zoho.accountsUrl = first;
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void plainColumnsAndBodiesAreMatchedTogether()
    {
        const QStringList ids = addRecords(1);
        m_fixture->addWebhook(u"q-1"_s, u"sent"_s);
        addBody({statusOf(u"q-1"_s, u"delivered"_s)});
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(summary.counts.calls, 2);
        QCOMPARE(m_fixture->zohoStatus(ids.constFirst()), u"delivered"_s);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aDryRunLooksIntoBodiesAndKeepsNothing()
    {
        const QStringList ids = addRecords(3);
        addBody({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"failed"_s)});
        const CycleSummary dry = m_fixture->sync({.trigger = RunTrigger::Manual, .dryRun = true});
        QCOMPARE(toString(dry.outcome), u"succeeded"_s);
        QCOMPARE(dry.plan.size(), 2);
        QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM statusbridge_statuses"_s).toInt(), 0);
        QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM statusbridge_bodies"_s).toInt(), 0);
        QCOMPARE(m_fixture->zohoStatus(ids.constFirst()), QString());
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        // What was read before and what was not are seen together, and what was carried over is not seen again.
        addBody(
            {statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"delivered"_s), statusOf(u"q-3"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Manual, .dryRun = true}).plan.size(), 2);
        QCOMPARE(m_fixture->sync().counts.updated, 2);
    }

    void queueIdsThatBodiesDontTellAreLookedUpAlsoLater()
    {
        m_fixture->settings.queueIds.table = u"sends"_s;
        m_fixture->execute(u"CREATE TABLE sends (message_id varchar(100), queue_id varchar(100))"_s);
        m_fixture->execute(u"INSERT INTO sends VALUES ('wamid.1', 'q-1')"_s);
        const QStringList ids = addRecords(2);
        addBody({withoutQueueId(u"wamid.1"_s, u"delivered"_s), withoutQueueId(u"wamid.2"_s, u"failed"_s)});
        QCOMPARE(m_fixture->sync({.trigger = RunTrigger::Manual, .dryRun = true}).plan.size(), 1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(ids.at(0)), u"delivered"_s);
        QCOMPARE(troubles(), QStringList{u"no_queue_id 1"_s});
        m_fixture->execute(u"INSERT INTO sends VALUES ('wamid.2', 'q-2')"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(ids.at(1)), u"failed"_s);
        QCOMPARE(troubles(), QStringList());
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void messageIdsAreQueueIdsIfThatIsWanted()
    {
        const QString id = m_fixture->addRecord(u"wamid.1"_s, {});
        addBody({withoutQueueId(u"wamid.1"_s, u"delivered"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 0);
        m_fixture->settings.queueIds.useMessageId = true;
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
    }

    void aLookupTableThatIsMissingStopsNothingElse()
    {
        m_fixture->settings.queueIds.table = u"nowhere"_s;
        const QStringList ids = addRecords(1);
        addBody({statusOf(u"q-1"_s, u"delivered"_s), withoutQueueId(u"wamid.2"_s, u"failed"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(ids.at(0)), u"delivered"_s);
    }

    void whyAMessageFailedIsInTheJournal()
    {
        addRecords(2);
        addBody({failed(u"q-1"_s, 131026, u"Message undeliverable"_s), statusOf(u"q-2"_s, u"delivered"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        QCOMPARE(journalledFailures(), QStringList{uR"(["WhatsApp","131026","Message undeliverable"])"_s});
    }

    void itIsReadFromAWebhookThatWasKeptBesideColumns()
    {
        m_fixture->settings.deliveredLogs.shape.clear();
        m_fixture->addRecord(u"q-1"_s, {});
        m_fixture->execute(
            uR"(INSERT INTO webhook_logs (queue_id, message_id, status, payload) VALUES ('q-1', 'wamid.q-1', )"
            R"('failed', '{"statuses":[%1]}'))"_s.arg(failed(u"q-1"_s, 131047, u"Re-engagement message"_s)));
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(journalledFailures(), QStringList{uR"(["WhatsApp","131047","Re-engagement message"])"_s});
    }

    void itIsWrittenToZohoWhereThereIsAField()
    {
        m_fixture->zoho.configure([](zohosim::Options &options) {
            options.fields.set({.name = u"Why"_s, .maxLength = 255});
            options.fields.set({.name = u"Why_Number"_s});
        });
        m_fixture->settings.fields.reasonWebhook = u"Why"_s;
        m_fixture->settings.fields.reasonCodeWebhook = u"Why_Number"_s;
        const QStringList ids = addRecords(2);
        addBody({failed(u"q-1"_s, 131026, QString(300, u'x')), statusOf(u"q-2"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        const QJsonObject shown = m_fixture->zoho.record(ids.at(0));
        QCOMPARE(shown.value(u"Why"_s).toString(), QString(255, u'x'));
        QCOMPARE(shown.value(u"Why_Number"_s).toString(), u"131026"_s);
        QCOMPARE(m_fixture->zoho.record(ids.at(1)).value(u"Why"_s).toString(), QString());
        m_fixture->execute(u"DELETE FROM statusbridge_settled_rows"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 0); // all of it is shown there
    }

    void aRefusedRecordRemembersIt()
    {
        const QStringList ids = addRecords(2);
        m_fixture->zoho.addFault(zohosim::Fault::code(200, 3002)
                                     .on(zohosim::CallKind::Update)
                                     .forRecord(ids.constFirst())
                                     .repeated(zohosim::Fault::forever));
        addBody({failed(u"q-1"_s, 131026, u"Message undeliverable"_s), statusOf(u"q-2"_s, u"sent"_s)});
        QCOMPARE(m_fixture->sync().counts.failed, 1);
        QCOMPARE(m_fixture->texts(u"SELECT failure FROM statusbridge_record_failures"_s),
                 QStringList{uR"(["WhatsApp","131026","Message undeliverable"])"_s});
    }

private:
    static QString failed(const QString &queueId, int code, const QString &title)
    {
        return uR"({"id":"wamid.%1","status":"failed","timestamp":"1750031673","recipient_id":"15550001234",)"
               R"("biz_opaque_callback_data":"%1","errors":[{"code":%2,"title":"%3"}]})"_s.arg(
                   queueId, QString::number(code), title);
    }

    static QString withoutQueueId(const QString &messageId, const QString &word)
    {
        return uR"({"id":"%1","status":"%2","timestamp":"1750031673","recipient_id":"15550001234"})"_s.arg(messageId,
                                                                                                           word);
    }

    QStringList troubles()
    {
        return m_fixture->texts(
            TestDatabase::choose(u"SELECT trouble || ' ' || amount FROM statusbridge_body_troubles"_s,
                                 u"SELECT trouble || ' ' || amount FROM statusbridge_body_troubles"_s,
                                 u"SELECT concat(trouble, ' ', amount) FROM statusbridge_body_troubles"_s));
    }

    QStringList journalledFailures()
    {
        return m_fixture->texts(u"SELECT failure FROM statusbridge_journal WHERE failure IS NOT NULL ORDER BY id"_s);
    }

    QStringList addRecords(int count)
    {
        QStringList ids;
        ids.reserve(count);
        for (int i = 1; i <= count; ++i) {
            ids += m_fixture->addRecord(u"q-%1"_s.arg(i), {});
        }
        return ids;
    }

    void addBody(const QStringList &statuses)
    {
        m_fixture->execute(
            uR"(INSERT INTO delivered_logs (payload) VALUES ('{"entry":[{"changes":[{"field":"messages",)"
            R"("value":{"statuses":[%1]}}]}]}'))"_s.arg(statuses.join(u',')));
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(CycleBodiesTest)

} // namespace tst_cyclebodies

#include "tst_cyclebodies.moc"
