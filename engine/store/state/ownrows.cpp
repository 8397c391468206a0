// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/ownrows.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

Expected<void> visitOwnRows(Database &database, const OwnRows &rows,
                            const std::function<Expected<void>(const QList<OwnRow> &)> &visit)
{
    const QString columns = (QStringList{u"id"_s} + rows.columns).join(u", "_s);
    qint64 last = 0;
    while (true) {
        // How far a portion goes is told by the key alone, so that one in which nothing fits is no longer than others.
        const auto end = database.scalar(
            u"SELECT max(id) FROM (SELECT id FROM %1 WHERE id > %2 ORDER BY id LIMIT %3) AS batch"_s.arg(
                rows.table, QString::number(last), QString::number(rows.together)));
        if (!end || end->isNull()) {
            return end ? Expected<void>() : end.error();
        }
        const auto found = database.list(
            u"SELECT %1 FROM %2 WHERE id > %3 AND id <= %4 AND (%5) ORDER BY id"_s.arg(
                columns, rows.table, QString::number(last), QString::number(end->toLongLong()), rows.condition),
            rows.bindings, [&](const QSqlQuery &row) {
                OwnRow read{.id = row.value(0).toLongLong(), .values = {}};
                for (int i = 1; i <= static_cast<int>(rows.columns.size()); ++i) {
                    read.values += textOf(row.value(i));
                }
                return read;
            });
        const auto done =
            found.and_then([&](const QList<OwnRow> &some) { return some.isEmpty() ? Expected<void>() : visit(some); });
        if (!done) {
            return done;
        }
        last = end->toLongLong();
    }
}

} // namespace statusbridge
