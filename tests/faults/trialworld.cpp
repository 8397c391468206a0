// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trialworld.h"

#include "engine/config/target.h"
#include "tests/support/testconnection.h"

namespace statusbridge::faults {

namespace {

zohosim::Options optionsFor(SendMode mode, bool tls)
{
    zohosim::Options options = CycleFixture::generousOptions();
    options.tls = tls;
    if (mode == SendMode::Batch) {
        options.customApi.linkName = u"push_statuses"_s;
        options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    }
    return options;
}

} // namespace

TrialWorld::TrialWorld(SendMode mode, bool tls) : fixture(optionsFor(mode, tls))
{
    if (mode == SendMode::Batch) {
        fixture.settings.zoho.batchApi = u"push_statuses"_s;
        fixture.settings.zoho.form = fixture.zoho.options().form;
    }
    fixture.settings.sync.concurrency = 1; // so that it is certain who comes before a stop
    fixture.settings.sync.leaseSeconds = 60;
    add(u"q-1"_s, {}, {u"sent"_s}, {});
    add(u"q-2"_s, u"sent"_s, {}, {u"delivered"_s});
    m_suspect = add(u"q-3"_s, {}, {u"sent"_s, u"failed"_s}, {});
    add(u"q-4"_s, u"sent"_s, {}, {u"accepted"_s});
    add(u"q-5"_s, {}, {u"read"_s}, {});
    add(u"q-6"_s, u"failed"_s, {u"accepted"_s}, {});
}

QString TrialWorld::add(const QString &queueId, const QString &statusBefore, const QStringList &webhook,
                        const QStringList &delivered)
{
    for (const QString &word : webhook) {
        fixture.addWebhook(queueId, word);
    }
    for (const QString &word : delivered) {
        fixture.addDelivered(queueId, word);
    }
    const QString id = fixture.addRecord(queueId, statusBefore);
    m_before.insert(id, statusBefore);
    m_queueIds.insert(id, queueId);
    return id;
}

void TrialWorld::askTwice()
{
    fixture.execute(u"UPDATE webhook_logs SET status = 'accepted' WHERE status = 'read'"_s);
    fixture.execute(u"UPDATE delivered_logs SET status = 'failed' WHERE status = 'delivered'"_s);
    fixture.addWebhook(u"q-9"_s, u"sent"_s);
}

void TrialWorld::readByPaging()
{
    fixture.execute(
        u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
        "'{\"field\":\"Queue_ID_DV\",\"size\":50,\"too_many\":0,\"refusals\":2,\"refused\":\"q-1\"}', %2)"_s.arg(
            QString::number(targetOf(fixture.settings.zoho).key),
            QString::number(QDateTime::currentMSecsSinceEpoch())));
}

void TrialWorld::addMore()
{
    add(u"q-7"_s, {}, {u"accepted"_s}, {});
}

void TrialWorld::waitAnHour()
{
    fixture.execute(u"UPDATE statusbridge_orphans SET since = since - 3601000, counted_from = counted_from - 3601000, "
                    "ask_after = ask_after - 3601000"_s);
}

int TrialWorld::markedRows()
{
    int marked = 0;
    for (const RowFact &row : facts().rows) {
        marked += row.isMarked ? 1 : 0;
    }
    return marked;
}

int TrialWorld::writes() const
{
    int count = 0;
    for (auto each = m_queueIds.cbegin(); each != m_queueIds.cend(); ++each) {
        count += fixture.zoho.writes(each.key());
    }
    return count;
}

QStringList TrialWorld::writtenTwice() const
{
    QStringList twice;
    for (auto each = m_queueIds.cbegin(); each != m_queueIds.cend(); ++each) {
        if (fixture.zoho.writes(each.key()) > 1) {
            twice += *each;
        }
    }
    return twice;
}

Facts TrialWorld::facts()
{
    Facts facts;
    TestConnection connection(fixture.place());
    const auto read = [&](const QString &name, const QString &sql) {
        for (const QVariant &value : connection.execute(sql)) {
            const QStringList parts = value.toString().split(u' ');
            facts.rows += RowFact{.name = name + parts.at(0),
                                  .queueId = parts.at(1),
                                  .words = {parts.at(2)},
                                  .isMarked = parts.at(3).toInt() > 0};
        }
    };
    read(u"w"_s, u"SELECT w.id || ' ' || w.queue_id || ' ' || w.status || ' ' || (SELECT count(*) FROM "
                 "statusbridge_settled_rows s WHERE s.row_id = w.id || '' AND s.queue_id = w.queue_id) "
                 "FROM webhook_logs w ORDER BY w.id"_s);
    read(u"d"_s, u"SELECT id || ' ' || queue_id || ' ' || status || ' ' || CASE WHEN \"Updated\" THEN 1 ELSE 0 END "
                 "FROM delivered_logs ORDER BY id"_s);
    for (auto each = m_queueIds.cbegin(); each != m_queueIds.cend(); ++each) {
        RecordFact record{.id = each.key(), .queueId = *each, .statuses = {{.word = m_before.value(each.key())}}};
        for (const QString &word : fixture.zoho.statusesWritten(each.key())) {
            record.statuses += StatusFact{.word = word, .byStatusbridge = true};
        }
        facts.records += record;
    }
    facts.openIntents = connection.execute(u"SELECT count(*) FROM statusbridge_intents"_s).value(0).toInt();
    return facts;
}

} // namespace statusbridge::faults
