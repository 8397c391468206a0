// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;

//! \brief The rows of the collector's that hold bodies: marks one in its `Updated` column once all its statuses are
//! settled for the connection's target. Needs a transaction around it.
//!
//! A status is settled by its mark, and also if it has no queue id, a word that is not known, or a queue id that was
//! given up: should it get one, or a meaning, it goes on from our own table alone. A row is marked only while its body
//! is the one that was read; one that changed is read again. One that was read for other targets alone waits until it
//! is read for this one, which may miss statuses in it that were not kept. Tables without such a column, or of which
//! another target has it, need no mark. Errors: Database, Schema.
class SourceRows
{
public:
    //! \param tables must outlive it
    SourceRows(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

    //! \brief Marks what can be among the rows out of which \p statuses were read, keys of our table. Returns those of
    //! them in whose row the mark had no effect.
    [[nodiscard]] Expected<QStringList> markRowsOf(const QStringList &statuses);
    //! \brief The same among the rows of \p table with \p keys; returns keys.
    [[nodiscard]] Expected<QStringList> markRows(const ResolvedTable &table, const QStringList &keys);
    //! \brief Marks those of unmarkedAmong(); returns the keys of those that are among them even then.
    [[nodiscard]] Expected<QStringList> mark(const ResolvedTable &table, const QStringList &keys);
    //! \brief Those of \p keys whose row of \p table is not marked, whatever has become of its statuses. In a table
    //! that is matched, where a row is a status: and is settled in our own table.
    [[nodiscard]] Expected<QStringList> unmarkedAmong(const ResolvedTable &table, const QStringList &keys);
    //! \brief Those of \p keys whose row of \p table, one of bodies, is to be marked by now, if it is there: it was
    //! read for the target, is settled, and has not changed.
    [[nodiscard]] Expected<QStringList> doneAmong(const ResolvedTable &table, const QStringList &keys);
    //! \brief Takes \p keys out of those that are to be marked.
    [[nodiscard]] Expected<void> giveUpMarking(const ResolvedTable &table, const QStringList &keys);

private:
    //! Of \p keys those whose statuses are kept, or were settled, for the connection's target.
    [[nodiscard]] Expected<QStringList> readAmong(const ResolvedTable &table, const QStringList &keys);
    [[nodiscard]] Expected<QStringList> settledAmong(const ResolvedTable &table, const QStringList &keys);
    //! Of \p keys those whose row is gone, or holds what was read.
    [[nodiscard]] Expected<QStringList> unchangedAmong(const ResolvedTable &table, const QStringList &keys);

    Database &m_database;
    const WebhookTables &m_tables;
};

//! \brief Adds the rows of \p table, one of bodies, with \p keys to those that are to be marked, unless they are there.
[[nodiscard]] Expected<void> addToBeMarked(Database &database, const ResolvedTable &table, const QStringList &keys);

} // namespace statusbridge
