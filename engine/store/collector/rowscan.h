// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/openqueueids.h"

#include <chrono>

namespace statusbridge {

//! \brief Below every key.
inline constexpr qint64 lowestKey = -9223372036854775807;

//! \brief How far the scan of a table is, whose key is a whole number.
struct ScanState
{
    bool isMade = false;          //!< there was one, under this mapping
    qint64 readTo = lowestKey;    //!< rows above this key were not there at the last
    qint64 sweptFrom = lowestKey; //!< the next older rows are at and below this key; lowestKey: there are none
    bool isComplete = false;      //!< every row was read once
    //! Each scan reads all open rows: because nothing else is possible, or because an index leads to them and few
    //! queue ids wait.
    bool readsAll = false;

    bool operator==(const ScanState &) const = default;
};

//! \brief How much one scan reads, so that a cycle costs what is new and not what lies there.
struct ScanLimits
{
    int recentRows = 10000;             //!< the newest rows, which each scan reads
    int newRows = 100000;               //!< with more new rows than that it begins again at the newest
    int batchRows = 1000;               //!< rows of one statement
    std::chrono::milliseconds time{50}; //!< for older rows
};

//! \brief Reads a table's rows, and adds the queue ids of open ones to OpenQueueIds. Part of a cycle.
//!
//! Each scan reads what is new, and the newest rows again, because their transactions may have ended late or a
//! replica received them out of order. What is new of an orphan makes it due (orphantable.h). With the time that is
//! left it goes through the older rows, backwards, and then from the newest again: so it finds what was changed in
//! place, and so it gets through a history that was there before it. What it has not found is not lost, since matching
//! reads the table itself; it only decides whether a cycle asks Zoho at all, what is counted as waiting, and which late
//! rows are settled.
//!
//! A table without a whole number as its key tells neither what is new nor what is old: all its open rows are read.
//! Belongs to the thread of its database. Errors: LeaseLost, Database, Schema.
class RowScan
{
public:
    //! \param words those that make an open row of a queue id that was carried over a late one
    RowScan(Database &database, const WebhookTables &tables, const FencingToken &fencingToken, const QStringList &words,
            const ScanLimits &limits);

    //! \brief As long as \p mayContinue returns true.
    [[nodiscard]] Expected<void> update(const ResolvedTable &table, const std::function<bool()> &mayContinue);
    //! \brief The queue ids that it has added so far.
    [[nodiscard]] const QueueIdsByNeed &added() const { return m_added; }

private:
    //! Names open rows whose queue id can't be used, each once. Of a table that was there before, or
    //! grew by very many since the last time, the newest ones.
    [[nodiscard]] Expected<void> tellOfImpossible();
    [[nodiscard]] Expected<void> readNew(ScanState &state, const std::function<bool()> &mayContinue);
    [[nodiscard]] Expected<void> sweep(ScanState &state, const std::function<bool()> &mayContinue);
    [[nodiscard]] Expected<void> readAll(const std::function<bool()> &mayContinue);
    //! The next rows that fit; returns their keys.
    [[nodiscard]] Expected<QStringList> noteBatch(const QString &condition, const QString &order);
    //! The open rows among those that fit, a batch at most; returns how many of them were news.
    [[nodiscard]] Expected<qsizetype> note(const QString &condition, const QVariantList &bindings);
    //! SQL: its queue id is in one of our tables. What an open row tells that is not known yet.
    [[nodiscard]] QString isKeptIn(const char *table, const QString &condition = u"1 = 1"_s) const;
    [[nodiscard]] QString isNews() const;
    [[nodiscard]] Expected<void> save(const ScanState &state);

    Database &m_database;
    OpenQueueIds m_open;
    FencingToken m_fencingToken;
    QStringList m_words;
    ScanLimits m_limits;
    ResolvedTable m_table;
    QueueIdsByNeed m_added;
};

//! \brief Whether keys of \p type are numbers that count up.
[[nodiscard]] bool isWholeNumber(const ColumnType &type);

//! \brief How far the scan of \p table is. Errors: Database.
[[nodiscard]] Expected<ScanState> scanState(Database &database, const ResolvedTable &table);

//! \brief The key of the oldest of the newest \p count rows; lowestKey if there are none. Errors: Database.
[[nodiscard]] Expected<qint64> keyOfNewest(Database &database, const ResolvedTable &table, int count);

} // namespace statusbridge
