// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/bulkinsert.h"

#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<void> insertAll(Database &database, const QString &table, const QList<JsonField> &fields, const BulkRows &rows,
                         const QStringList &keys)
{
    if (rows.isEmpty()) {
        return {};
    }
    QStringList names;
    QStringList others;
    for (const JsonField &field : fields) {
        names += field.name;
        if (!keys.contains(field.name)) {
            others += field.name;
        }
    }
    const QString list = names.join(u", "_s);
    // SQLite reads ON CONFLICT after a SELECT as part of a join unless there is a WHERE (sqlite.org/lang_UPSERT.html).
    const QString sql = u"INSERT INTO %1 (%2) SELECT %2 FROM %3 AS j WHERE 1 = 1%4"_s.arg(
        table, list, database.dialect().jsonRows(fields),
        keys.isEmpty() ? QString() : database.dialect().orUpdate(keys, others));
    const auto changed = database.change(sql, {rows.json()});
    return changed ? Expected<void>() : changed.error();
}

Expected<int> deleteAll(Database &database, const QString &table, const QString &column, const QStringList &texts)
{
    if (texts.isEmpty()) {
        return 0;
    }
    return database.change(u"DELETE FROM %1 WHERE %2"_s.arg(table, database.dialect().isOneOfBoundTexts(column)),
                           {jsonList(texts)});
}

Expected<int> deleteAll(Database &database, const QString &table, const QString &column, const QList<qint64> &ids,
                        const QString &condition)
{
    if (ids.isEmpty()) {
        return 0;
    }
    BulkRows rows;
    for (const qint64 id : ids) {
        rows.startRow().add(id);
    }
    const QString source = database.dialect().jsonRows({{.name = u"id"_s, .type = JsonField::Type::Integer}});
    return database.change(
        u"DELETE FROM %1 WHERE %2 AND %3 IN (SELECT j.id FROM %4 AS j)"_s.arg(table, condition, column, source),
        {rows.json()});
}

} // namespace statusbridge
