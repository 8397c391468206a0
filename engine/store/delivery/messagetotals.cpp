// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/messagetotals.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr QLatin1StringView totalTable("statusbridge_message_totals");
constexpr qsizetype bucketsAtOnce = 500;

//! What stands there, of some buckets, and what is to be added to it.
Expected<void> addStored(Database &database, const QString &buckets, TotalChanges &changes)
{
    return database.forEachRow(
        u"SELECT bucket, kind, messages, by_arrival, durations FROM %1 WHERE bucket IN (%2)"_s.arg(totalTable, buckets),
        {}, [&changes](const QSqlQuery &row) {
            const auto change = changes.find({row.value(0).toLongLong(), row.value(1).toLongLong()});
            if (change != changes.end()) {
                change->messages += row.value(2).toLongLong();
                change->byArrival += row.value(3).toLongLong();
                change->durations.addText(row.value(4).toString());
            }
        });
}

Expected<void> write(Database &database, const TotalChanges &totals)
{
    BulkRows rows;
    for (auto each = totals.cbegin(); each != totals.cend(); ++each) {
        rows.addRow(each.key().first, each.key().second, each->messages, each->byArrival,
                    notNull(each->durations.asText()));
    }
    using Type = JsonField::Type;
    return insertAll(database, QString(totalTable),
                     {{u"bucket"_s, Type::Integer},
                      {u"kind"_s, Type::Integer},
                      {u"messages"_s, Type::Integer},
                      {u"by_arrival"_s, Type::Integer},
                      {u"durations"_s}},
                     rows, {u"bucket"_s, u"kind"_s});
}

} // namespace

Expected<void> changeTotals(Database &database, const TotalChanges &changes)
{
    TotalChanges totals = changes;
    totals.removeIf([](const auto &each) { return each.value().isNothing(); });
    QSet<qint64> all;
    for (auto each = totals.cbegin(); each != totals.cend(); ++each) {
        all.insert(each.key().first);
    }
    QStringList buckets;
    for (const qint64 bucket : std::as_const(all)) {
        buckets += QString::number(bucket);
    }
    Expected<void> done;
    for (qsizetype start = 0; start < buckets.size(); start += bucketsAtOnce) {
        const QString some = buckets.mid(start, bucketsAtOnce).join(u", "_s);
        done = done.and_then([&] { return addStored(database, some, totals); });
    }
    done = done.and_then([&] { return write(database, totals); });
    if (std::ranges::none_of(totals, [](const TotalChange &total) { return total.messages == 0; })) {
        return done;
    }
    for (qsizetype start = 0; start < buckets.size(); start += bucketsAtOnce) {
        const QString some = buckets.mid(start, bucketsAtOnce).join(u", "_s);
        done = done.and_then([&] {
            return database.run(u"DELETE FROM %1 WHERE messages = 0 AND bucket IN (%2)"_s.arg(totalTable, some));
        });
    }
    return done;
}

} // namespace statusbridge
