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

private:
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
