// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/schema.h"

#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Error newerDatabase(const Database &database, int version)
{
    return schemaError(
        Sentence(SentenceId::DatabaseOfNewerVersion, {database.displayName(), version, newestSchemaVersion()}));
}

//! Whether it was done already, by an upgrade that was cut off.
Expected<bool> isDone(Database &database, const SchemaStep &step)
{
    const Dialect &dialect = database.dialect();
    if (!step.createsTable.isEmpty() || !step.usesTable.isEmpty()) {
        const auto names = database.texts(dialect.tableNames);
        if (!names) {
            return names.error();
        }
        if (names->contains(step.createsTable) || step.addsColumn.isEmpty()) {
            return names->contains(step.createsTable) ||
                   (!step.usesTable.isEmpty() && !names->contains(step.usesTable));
        }
    }
    if (step.onTable.isEmpty()) {
        return false;
    }
    const bool isIndex = !step.createsIndex.isEmpty();
    return database.texts(isIndex ? dialect.indexNames : dialect.columnNames, {QString(), step.onTable})
        .transform(
            [&](const QStringList &names) { return names.contains(isIndex ? step.createsIndex : step.addsColumn); });
}

//! That rows of ours are there and can't be seen looks like many things.
Expected<void> checkPolicies(Database &database)
{
    const QString query = database.dialect().ownTablesHidden;
    const auto hidden = query.isEmpty() ? Expected(QStringList()) : database.texts(query);
    if (!hidden || hidden->isEmpty()) {
        return hidden ? Expected<void>() : hidden.error();
    }
    return schemaError(Sentence(SentenceId::OwnTablesUnderPolicy, {hidden->join(u", "_s)}));
}

Expected<void> noteVersion(Database &database, int version)
{
    return database.run(
        u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, ?, %1)"_s.arg(database.dialect().now) +
            database.dialect().orUpdate({u"id"_s}, {u"version"_s, u"upgraded_at"_s}),
        {version});
}

} // namespace

Expected<int> schemaVersion(Database &database)
{
    return database.texts(database.dialect().tableNames).and_then([&](const QStringList &tables) {
        const auto version = tables.contains(u"statusbridge_schema"_s)
                                 ? database.scalar(u"SELECT version FROM statusbridge_schema WHERE id = 1"_s)
                                 : Expected<QVariant>(QVariant());
        return version.transform([](const QVariant &value) { return value.toInt(); });
    });
}

Expected<void> checkSchema(Database &database)
{
    const auto found = checkPolicies(database).and_then([&] { return schemaVersion(database); });
    if (!found) {
        return found.error();
    }
    if (*found == 0) {
        return schemaError(Sentence(database.dialect().grantee.isEmpty() ? SentenceId::OwnTablesMissing
                                                                         : SentenceId::OwnTablesMissingOrHidden,
                                    {database.displayName()}));
    }
    if (*found < newestSchemaVersion()) {
        return schemaError(Sentence(SentenceId::DatabaseOfOlderVersion, {database.displayName()}));
    }
    return *found > newestSchemaVersion() ? Expected<void>(newerDatabase(database, *found)) : Expected<void>();
}

Expected<bool> upgradeSchema(Database &database)
{
    const auto found = schemaVersion(database);
    if (!found) {
        return found.error();
    }
    if (*found > newestSchemaVersion()) {
        return newerDatabase(database, *found);
    }
    for (int next = *found + 1; next <= newestSchemaVersion(); ++next) {
        for (const SchemaStep &step : schemaSteps(database.dialect(), next, database.target().key)) {
            const auto isThere = isDone(database, step);
            if (!isThere) {
                return isThere.error();
            }
            if (const auto done = *isThere ? 0 : database.change(step.statement); !done) {
                return done.error();
            }
        }
        // One after the other: where a table that was made can't be taken back, the next attempt goes on from here.
        if (const auto noted = noteVersion(database, next); !noted) {
            return noted.error();
        }
    }
    return *found < newestSchemaVersion();
}

Expected<bool> restoreLeaseRow(Database &database)
{
    const auto row = database.scalar(u"SELECT id FROM statusbridge_lease WHERE id = 1"_s);
    if (!row || row->isValid()) {
        return row.transform([](const QVariant &) { return false; });
    }
    // With a token above all that were given, so that who holds an old one is not taken for the next holder.
    return database
        .run(u"INSERT INTO statusbridge_lease (id, token, expires_at, run_id, cancel_requested) "
             "SELECT 1, coalesce(max(lease_token), 0) + 1000, 0, 0, 0 FROM statusbridge_runs"_s)
        .and_then([] { return Expected(true); });
}

} // namespace statusbridge
