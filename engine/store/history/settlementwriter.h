// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/rowmarker.h"
#include "engine/store/history/writeapart.h"
#include "engine/store/state/lease.h"

namespace statusbridge {

class Database;

//! \brief Writes what became of records: marks, journal, ends of intents, failures; of each settlement all or nothing.
//!
//! The number of statements does not depend on the number of settlements, unless the database refuses one of them: then
//! they are written apart. Belongs to the thread of its database.
class SettlementWriter
{
public:
    SettlementWriter(Database &database, const WebhookTables &tables);

    //! \brief One transaction. A row is marked only while it holds the queue id and the word that were read; one that
    //! changed stays open, which is no error. Where a mark had no effect, or the database refuses it, the rows are
    //! settled in our own table instead and the entry is a failure that says so. A record whose rows others hold is
    //! left for the next cycle: its rows and its intents stay open. Returns the entries as they were written, those of
    //! a batch that was taken as a whole in order. Errors: LeaseLost, Database, Schema; nothing more is written then
    //! than written() tells.
    [[nodiscard]] Expected<QList<JournalEntry>> write(const FencingToken &fencingToken,
                                                      const QList<Settlement> &settlements);
    //! \brief The entries of the last write() that were written, also if it ended with an error.
    [[nodiscard]] const QList<JournalEntry> &written() const { return m_written; }

private:
    [[nodiscard]] Expected<QList<JournalEntry>> writeAll(QList<Settlement> settlements, MarkPlace place);
    [[nodiscard]] Expected<JournalEntry> writeRefused(const FencingToken &fencingToken, Settlement settlement,
                                                      const Error &error);
    //! Says why it is not done yet.
    [[nodiscard]] Expected<JournalEntry> writeLocked(const FencingToken &fencingToken, JournalEntry entry,
                                                     const Error &error);
    //! Says at least that it happened.
    [[nodiscard]] Expected<JournalEntry> writeBareEntry(const FencingToken &fencingToken, JournalEntry entry,
                                                        const Error &error);

    Database &m_database;
    RowMarker m_marker;
    OpenQueueIds m_open;
    LockPatience m_patience;
    QList<JournalEntry> m_written;
};

} // namespace statusbridge
