// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/schema.h"

#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Error newerDatabase(const Database &database, int version)
{
    return schemaError(u"%1 was made by a newer version of Statusbridge (its tables are version %2, this "
                       "program knows %3): install that version."_s.arg(
                           database.displayName(), QString::number(version), QString::number(newestSchemaVersion())));
}

} // namespace

int Schema::currentVersion()
{
    return newestSchemaVersion();
}

Expected<int> Schema::version()
{
    return m_database.texts(m_database.dialect().tableNames).and_then([&](const QStringList &tables) {
        const auto version = tables.contains(u"statusbridge_schema"_s)
                                 ? m_database.scalar(u"SELECT version FROM statusbridge_schema WHERE id = 1"_s)
                                 : Expected<QVariant>(QVariant());
        return version.transform([](const QVariant &value) { return value.toInt(); });
    });
}

Expected<void> Schema::check()
{
    const auto found = version();
    if (!found) {
        return found.error();
    }
    if (*found == 0) {
        const QString orHidden =
            m_database.dialect().grantee.isEmpty() ? QString() : u", or none that this login has a right to"_s;
        return schemaError(u"%1 has none of Statusbridge's own tables%2: run \"statusbridge migrate\" to "
                           "create them."_s.arg(m_database.displayName(), orHidden));
    }
    if (*found < newestSchemaVersion()) {
        return schemaError(u"%1 was made by an older version of Statusbridge: run \"statusbridge "
                           "migrate\" to upgrade it."_s.arg(m_database.displayName()));
    }
    return *found > newestSchemaVersion() ? Expected<void>(newerDatabase(m_database, *found)) : Expected<void>();
}

Expected<bool> Schema::upgrade()
{
    const auto found = version();
    if (!found) {
        return found.error();
    }
    if (*found > newestSchemaVersion()) {
        return newerDatabase(m_database, *found);
    }
    for (int next = *found + 1; next <= newestSchemaVersion(); ++next) {
        for (const SchemaStep &step : schemaSteps(m_database.dialect(), next, m_database.target().key)) {
            const auto isThere = isDone(step);
            if (!isThere) {
                return isThere.error();
            }
            if (const auto done = *isThere ? 0 : m_database.change(step.statement); !done) {
                return done.error();
            }
        }
        // One after the other: where a table that was made can't be taken back, the next attempt goes on from here.
        if (const auto noted = noteVersion(next); !noted) {
            return noted.error();
        }
    }
    return *found < newestSchemaVersion();
}

Expected<bool> Schema::isDone(const SchemaStep &step)
{
    const Dialect &dialect = m_database.dialect();
    if (!step.createsTable.isEmpty() || !step.usesTable.isEmpty()) {
        const auto names = m_database.texts(dialect.tableNames);
        if (!names) {
            return names.error();
        }
        if (names->contains(step.createsTable) || step.addsColumn.isEmpty()) {
            return names->contains(step.createsTable) ||
                   (!step.usesTable.isEmpty() && !names->contains(step.usesTable));
        }
    }
    if (!step.createsIndex.isEmpty()) {
        return m_database.texts(dialect.indexNames, {QString(), step.onTable}).transform([&](const QStringList &names) {
            return names.contains(step.createsIndex);
        });
    }
    if (!step.addsColumn.isEmpty()) {
        return m_database.texts(dialect.columnNames, {QString(), step.onTable})
            .transform([&](const QStringList &names) { return names.contains(step.addsColumn); });
    }
    return false;
}

Expected<void> Schema::noteVersion(int version)
{
    return m_database.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, ?, %1)"_s.arg(
                              m_database.dialect().now) +
                              m_database.dialect().orUpdate({u"id"_s}, {u"version"_s, u"upgraded_at"_s}),
                          {version});
}

} // namespace statusbridge
