// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/rowpreview.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/schema/schema.h"

namespace statusbridge {

namespace {

Expected<StatusRows> readNewest(Database &database, const ResolvedTable &table, int limit)
{
    const RowSql sql(database.dialect(), table);
    StatusRows rows;
    const auto done = database.forEachRow(sql.newest(sql.valueColumns(), limit), {},
                                          [&](const QSqlQuery &row) { rows += valueRowOf(table.source, row); });
    if (!done) {
        return done.error();
    }
    return rows;
}

} // namespace

Expected<StatusRows> newestRows(Database &database, RowSource source, const TableMapping &mapping, int limit)
{
    const auto table = resolveTable(database, source, mapping);
    const auto version = table.and_then([&](const ResolvedTable &) { return Schema(database).version(); });
    if (!version) {
        return version.error();
    }
    const QStringList functions = database.dialect().ownFunctions();
    if (functions.isEmpty() || *version > 0) {
        return readNewest(database, *table, limit);
    }
    // What the mapping needs is made for as long as it takes to read, and taken back.
    Expected<StatusRows> rows = StatusRows();
    const auto undone = database.inTransaction([&]() -> Expected<void> {
        for (const QString &function : functions) {
            if (const auto made = database.change(function); !made) {
                rows = made.error();
                return made.error();
            }
        }
        rows = readNewest(database, *table, limit);
        return Error{.kind = ErrorKind::Cancelled, .message = u"This was a preview."_s};
    });
    return !undone && undone.error().kind != ErrorKind::Cancelled ? Expected<StatusRows>(undone.error()) : rows;
}

} // namespace statusbridge
