// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/tokentable.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

ApiAccess tokenAccessOf(const QSqlQuery &row)
{
    return {.hash = row.value(0).toString(),
            .role = storedRole(row.value(1)),
            .name = row.value(2).toString(),
            .endsAt = fromMs(row.value(3))};
}

} // namespace

Expected<QList<ApiTokenView>> TokenTable::list()
{
    return m_database.list(
        u"SELECT name, role, created_at, created_by, ends_at FROM statusbridge_tokens ORDER BY name"_s, {},
        [](const QSqlQuery &row) {
            return ApiTokenView{.name = row.value(0).toString(),
                                .role = storedRole(row.value(1)),
                                .createdAt = fromMs(row.value(2)),
                                .createdBy = row.value(3).toString(),
                                .endsAt = fromMs(row.value(4))};
        });
}

Expected<void> TokenTable::add(const ApiTokenView &token, const QString &hash)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto taken =
            m_database.scalar(u"SELECT count(*) FROM statusbridge_tokens WHERE name = ?"_s, {token.name});
        if (!taken) {
            return taken.error();
        }
        if (taken->toInt() > 0) {
            return usageError(Sentence(SentenceId::ApiTokenExists, {token.name}));
        }
        return m_database.run(u"INSERT INTO statusbridge_tokens (hash, name, role, created_at, created_by, ends_at) "
                              "VALUES (?, ?, ?, %1, ?, ?)"_s.arg(m_database.dialect().now),
                              {hash, token.name, toString(token.role), notNull(token.createdBy), toMs(token.endsAt)});
    });
}

Expected<void> TokenTable::remove(const QString &name)
{
    const auto removed = m_database.change(u"DELETE FROM statusbridge_tokens WHERE name = ?"_s, {name});
    if (!removed || *removed > 0) {
        return removed ? Expected<void>() : removed.error();
    }
    return notFoundError(Sentence(SentenceId::ApiTokenNotFound, {name}));
}

Expected<std::optional<ApiAccess>> TokenTable::access(const QString &hash)
{
    std::optional<ApiAccess> found;
    return m_database
        .forEachRow(u"SELECT hash, role, name, ends_at FROM statusbridge_tokens WHERE hash = ?"_s, {hash},
                    [&found](const QSqlQuery &row) { found = tokenAccessOf(row); })
        .transform([&] { return found; });
}

Expected<QHash<QString, ApiAccess>> TokenTable::accesses()
{
    QHash<QString, ApiAccess> all;
    return m_database
        .forEachRow(u"SELECT hash, role, name, ends_at FROM statusbridge_tokens"_s, {},
                    [&all](const QSqlQuery &row) {
                        const ApiAccess access = tokenAccessOf(row);
                        all.insert(access.hash, access);
                    })
        .transform([&] { return all; });
}

} // namespace statusbridge
