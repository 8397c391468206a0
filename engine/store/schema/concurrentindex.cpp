// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/concurrentindex.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

// https://www.postgresql.org/docs/current/sql-createindex.html, "Building Indexes Concurrently". The statements can't
// be prepared, and oids travel as text, since Qt knows no unsigned numbers in PostgreSQL.

namespace statusbridge {

namespace {

//! A table or one of its partitions.
struct Relation
{
    QString oid;
    QString name; //!< as SQL has it, with its schema where that is needed
    bool isPartitioned = false;
};

//! An index, if it is there.
struct FoundIndex
{
    QString oid;  //!< empty: it isn't
    QString name; //!< the same
    bool isValid = false;
    bool isBeingBuilt = false;
};

//! An index of one relation: the columns and condition are written as the first statement has them, or as PostgreSQL
//! gives them back.
struct IndexOfRelation
{
    Relation relation;
    QString name;       //!< plain
    QString onlyParent; //!< of a partitioned table: creates it without its partitions
    QString concurrent;
};

Error missingRelation(const Alteration &alteration)
{
    return schemaError(Sentence(SentenceId::TableGone, {alteration.table.name}));
}

Error isBuiltElsewhere(const Alteration &alteration)
{
    return Error{.kind = ErrorKind::Busy,
                 .message = Sentence(SentenceId::IndexBuiltElsewhere, {alteration.what, alteration.table.name})};
}

//! What stands alone is sent without the settings of a transaction, so that the session has to hold them meanwhile:
//! where names are looked for, no end by a limit of the login's, and one minute for those whose transactions are older,
//! which holds no other up but must end some time.
Expected<void> setSession(Database &database)
{
    return database.scalar(u"SELECT current_setting('search_path')"_s).and_then([&](const QVariant &path) {
        return database.run(
            u"SELECT set_config('search_path', %1, false), set_config('statement_timeout', '0', false), "
            "set_config('lock_timeout', '60000', false)"_s.arg(sqlText(path.toString())));
    });
}

Expected<void> resetSession(Database &database)
{
    for (const auto *name : {"search_path", "statement_timeout", "lock_timeout"}) {
        if (const auto done = database.run(u"RESET "_s + QLatin1String(name)); !done) {
            return done;
        }
    }
    return {};
}

Error olderTransaction(const Alteration &alteration, const Error &error)
{
    return Error{.kind = ErrorKind::Database,
                 .message = Sentence(SentenceId::IndexIncomplete, {alteration.what, alteration.table.name}),
                 .detail = error.detail};
}

class ConcurrentIndex
{
public:
    ConcurrentIndex(Database &database, const Alteration &alteration) : m_database(database), m_alteration(alteration)
    {}

    Expected<void> build()
    {
        const auto tables =
            relations(u"c.oid = to_regclass(%1)"_s.arg(sqlText(m_database.dialect().qualified(m_alteration.table))));
        if (!tables || tables->isEmpty()) {
            return tables ? missingRelation(m_alteration) : tables.error();
        }
        const QString beginning = u"CREATE INDEX %1 ON "_s.arg(m_database.dialect().quoted(m_alteration.index));
        const QString rest = m_alteration.statement.mid(beginning.size());
        return buildOn({.relation = tables->constFirst(),
                        .name = m_alteration.index,
                        .onlyParent = beginning + u"ONLY "_s + rest,
                        .concurrent = QString(beginning).insert(12, u" CONCURRENTLY"_s) + rest});
    }

private:
    Expected<void> buildOn(const IndexOfRelation &index)
    {
        return index.relation.isPartitioned ? buildOnPartitions(index) : buildOnTable(index);
    }

    Expected<void> buildOnTable(const IndexOfRelation &index)
    {
        const auto left = find(index.relation, index.name);
        if (!left || left->isValid) {
            return left ? Expected<void>() : left.error();
        }
        if (left->isBeingBuilt) {
            return isBuiltElsewhere(m_alteration);
        }
        const auto done = setSession(m_database)
                              .and_then([&] {
                                  return left->oid.isEmpty()
                                             ? Expected<void>()
                                             : m_database.run(u"DROP INDEX CONCURRENTLY "_s + left->name);
                              })
                              .and_then([&] { return m_database.run(index.concurrent); });
        const bool wasLocked = !done && m_database.lastFault() == SqlFault::Locked;
        const auto reset = resetSession(m_database);
        if (done) {
            return reset;
        }
        return wasLocked ? olderTransaction(m_alteration, done.error()) : done;
    }

    Expected<void> buildOnPartitions(const IndexOfRelation &index)
    {
        const auto there = find(index.relation, index.name);
        if (!there || there->isValid) {
            return there ? Expected<void>() : there.error();
        }
        if (there->oid.isEmpty()) {
            if (const auto made = alterBriefly(m_database, m_alteration, index.onlyParent); !made) {
                return made;
            }
        }
        const auto parent = find(index.relation, index.name);
        if (!parent || parent->oid.isEmpty()) {
            return parent ? missingRelation(m_alteration) : parent.error();
        }
        const auto definition = m_database.scalar(u"SELECT pg_catalog.pg_get_indexdef(%1)"_s.arg(parent->oid));
        const auto partitions = definition.and_then([&](const QVariant &) {
            return relations(u"c.oid IN (SELECT h.inhrelid FROM pg_catalog.pg_inherits h WHERE h.inhparent = %1) "
                             "AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_inherits a JOIN pg_catalog.pg_index i "
                             "ON i.indexrelid = a.inhrelid WHERE a.inhparent = %2 AND i.indrelid = c.oid)"_s.arg(
                                 index.relation.oid, parent->oid));
        });
        if (!partitions) {
            return partitions.error();
        }
        const QString text = definition->toString();
        for (const Relation &partition : *partitions) {
            const auto attached = attach(*parent, partition, text.mid(text.indexOf(u" USING ")));
            if (!attached) {
                return attached;
            }
        }
        return {};
    }

    Expected<void> attach(const FoundIndex &parent, const Relation &partition, const QString &columns)
    {
        // Names end at 63 bytes, and those of two partitions must differ.
        const QString name = u"statusbridge_%1_%2"_s.arg(parent.oid, partition.oid);
        const QString quoted = m_database.dialect().quoted(name);
        const auto built =
            buildOn({.relation = partition,
                     .name = name,
                     .onlyParent = u"CREATE INDEX %1 ON ONLY "_s.arg(quoted) + partition.name + columns,
                     .concurrent = u"CREATE INDEX CONCURRENTLY %1 ON "_s.arg(quoted) + partition.name + columns});
        const auto index = built.and_then([&] { return find(partition, name); });
        if (!index || index->oid.isEmpty()) {
            return index ? missingRelation(m_alteration) : index.error();
        }
        return alterBriefly(m_database, m_alteration,
                            u"ALTER INDEX %1 ATTACH PARTITION %2"_s.arg(parent.name, index->name));
    }

    Expected<FoundIndex> find(const Relation &relation, const QString &name)
    {
        const auto found = m_database.list(
            u"SELECT CAST(c.oid AS text), CAST(CAST(c.oid AS regclass) AS text), i.indisvalid, "
            "EXISTS (SELECT 1 FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = c.oid) "
            "FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
            "WHERE i.indrelid = %1 AND c.relname = %2"_s.arg(relation.oid, sqlText(name)),
            {}, [](const QSqlQuery &row) {
                return FoundIndex{.oid = row.value(0).toString(),
                                  .name = row.value(1).toString(),
                                  .isValid = row.value(2).toBool(),
                                  .isBeingBuilt = row.value(3).toBool()};
            });
        return found.transform([](const QList<FoundIndex> &list) { return list.value(0); });
    }

    Expected<QList<Relation>> relations(const QString &condition)
    {
        return m_database.list(u"SELECT CAST(c.oid AS text), CAST(CAST(c.oid AS regclass) AS text), c.relkind = 'p' "
                               "FROM pg_catalog.pg_class c WHERE %1 ORDER BY c.oid"_s.arg(condition),
                               {}, [](const QSqlQuery &row) {
                                   return Relation{.oid = row.value(0).toString(),
                                                   .name = row.value(1).toString(),
                                                   .isPartitioned = row.value(2).toBool()};
                               });
    }

    Database &m_database;
    const Alteration &m_alteration;
};

} // namespace

Expected<void> buildConcurrently(Database &database, const Alteration &alteration)
{
    return ConcurrentIndex(database, alteration).build();
}

} // namespace statusbridge
