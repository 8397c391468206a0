// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"

namespace statusbridge {

namespace {

//! What rows of one of our tables are for people.
QString kindOf(const QString &table)
{
    static const QMap<QString, QString> kinds = {
        {u"statusbridge_statuses"_s, u"statuses"_s},
        {u"statusbridge_raw_bodies"_s, u"received bodies"_s},
        {u"statusbridge_intents"_s, u"updates that were about to be sent"_s},
        {u"statusbridge_journal"_s, u"entries of the journal"_s},
        {u"statusbridge_runs"_s, u"runs"_s},
        {u"statusbridge_record_failures"_s, u"records that failed or are parked"_s},
        {u"statusbridge_delivered_queue_ids"_s, u"queue ids that were carried over"_s},
        {u"statusbridge_messages"_s, u"messages that were counted"_s},
        {u"statusbridge_message_kinds"_s, u"reasons of failures"_s},
        {u"statusbridge_scheduler"_s, u"messages of the scheduler"_s},
        {u"statusbridge_state"_s, u"notes on how far a pass is"_s},
    };
    return kinds.value(table, u"rows of "_s + table);
}

} // namespace

QString forgettingText(const Forgetting &done)
{
    QStringList lines;
    for (const auto &[table, rows] : done.tables.asKeyValueRange()) {
        QStringList parts;
        parts += rows.removed > 0 ? QStringList(u"%1 removed"_s.arg(rows.removed)) : QStringList();
        parts += rows.masked > 0 ? QStringList(u"%1 masked"_s.arg(rows.masked)) : QStringList();
        lines += u"%1: %2"_s.arg(kindOf(table), parts.join(u", "_s));
    }
    if (done.tables.isEmpty()) {
        lines += u"Nothing of it was found in Statusbridge's own tables and its spool."_s;
    }
    if (done.keptQueueIds > 0) {
        lines +=
            u"%1, with it in the text, since rows of the collector's are known as settled by that: run this "
            "again when they are removed."_s.arg(counted(done.keptQueueIds, u"queue id stays"_s, u"queue ids stay"_s));
    }
    for (const CollectorHolding &holding : done.collector) {
        lines += u"The collector's table %1 has %2%3 of it."_s.arg(cell(holding.table),
                                                                   holding.isComplete ? QString() : u"at least "_s,
                                                                   counted(holding.rows, u"row"_s, u"rows"_s));
    }
    if (done.heldByCollector() > 0) {
        lines += u"Only the collector's owner can remove these; until then, later cycles may note them again."_s;
    }
    return lines.join(u'\n');
}

} // namespace statusbridge
