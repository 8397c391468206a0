// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/tableindexes.h"

#include "engine/store/collector/tablebuilder.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

bool TableIndexes::leadToQueueId(const Dialect &dialect, const ResolvedTable &table) const
{
    return isPlainColumn(table.queueId) ? columns.contains(table.queueId.constFirst().column)
                                        : names.contains(queueIndexName(dialect, table));
}

bool TableIndexes::leadTo(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                          const ColumnExpressions &sources) const
{
    return isPlainColumn(sources) ? columns.contains(sources.constFirst().column)
                                  : names.contains(searchIndexName(dialect, table, key, sources));
}

Expected<TableIndexes> readIndexes(Database &database, const QString &table)
{
    const auto columns = database.texts(database.dialect().indexedColumns(), {table});
    const auto names =
        columns.and_then([&](const QStringList &) { return database.texts(database.dialect().indexNames(), {table}); });
    return names.transform([&](const QStringList &found) { return TableIndexes{.columns = *columns, .names = found}; });
}

Expected<ViewState> viewState(Database &database, const QString &table)
{
    return database.scalar(database.dialect().viewUpdatability(), {table}).transform([](const QVariant &answer) {
        if (!answer.isValid()) {
            return ViewState::Table;
        }
        return answer.toInt() == 0 ? ViewState::View : ViewState::UpdatableView;
    });
}

} // namespace statusbridge
