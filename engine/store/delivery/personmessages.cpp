// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/personmessages.h"

#include "engine/store/collector/recounts.h"
#include "engine/store/delivery/messagetotals.h"
#include "engine/store/sql/database.h"

#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr auto listedMessages = "statusbridge_messages"_L1;

bool isOfPerson(const PersonTraces &traces, const OwnRow &row)
{
    return traces.queueIds.contains(row.values.at(0)) || traces.messageIds.contains(row.values.at(1)) ||
           traces.text.isIn(row.values.at(0)) || traces.text.isIn(row.values.at(1));
}

//! A queue id with the person in it is not even to be counted again.
Expected<void> forgetRecounts(PersonRemoval &removal)
{
    const QString table = u"statusbridge_recounts"_s;
    return visitOwnRows(
        removal.database(), removal.rowsOf(table, {.texts = {u"queue_id"_s}}), [&](const QList<OwnRow> &found) {
            QList<qint64> ids;
            for (const OwnRow &row : found) {
                ids += removal.traces().text.isIn(row.values.at(0)) ? QList<qint64>{row.id} : QList<qint64>();
            }
            return removal.remove(table, ids);
        });
}

} // namespace

Expected<void> forgetInMessages(PersonRemoval &removal)
{
    OwnRows rows = removal.rowsOf(
        QString(listedMessages),
        {.queueId = u"queue_id"_s, .messageId = u"message_id"_s, .texts = {u"queue_id"_s, u"message_id"_s}});
    rows.columns += {u"kind"_s, u"first_time"_s, u"seconds_to_delivered"_s, u"by_arrival"_s};
    return visitOwnRows(removal.database(), rows,
                        [&](const QList<OwnRow> &found) {
                            QList<qint64> ids;
                            QStringList queueIds;
                            TotalChanges changes;
                            for (const OwnRow &row : found) {
                                if (!isOfPerson(removal.traces(), row)) {
                                    continue;
                                }
                                ids += row.id;
                                const bool isInKey = removal.traces().text.isIn(row.values.at(0));
                                queueIds += isInKey ? QStringList() : QStringList(row.values.at(0));
                                TotalChange &change =
                                    changes[{bucketOf(row.values.at(3).toLongLong()), row.values.at(2).toLongLong()}];
                                --change.messages;
                                change.byArrival -= row.values.at(5).toLongLong();
                                if (!row.values.at(4).isNull()) {
                                    change.durations.add(row.values.at(4).toLongLong(), -1);
                                }
                            }
                            return removal.remove(QString(listedMessages), ids, [&] {
                                return changeTotals(removal.database(), changes).and_then([&] {
                                    return noteRecounts(removal.database(), queueIds);
                                });
                            });
                        })
        .and_then([&] { return forgetRecounts(removal); })
        .and_then([&] { return maskTexts(removal, u"statusbridge_message_kinds"_s, {u"reason"_s}); });
}

} // namespace statusbridge
