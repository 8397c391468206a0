// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/tablebuilder.h"

#include <chrono>

class QSqlQuery;

namespace statusbridge {

class Database;

//! \brief How much of a table is read if no index leads to what is searched for.
struct SearchLimits
{
    int rows = 100000; //!< the newest ones by key
    int batchRows = 10000;
    int results = 200;                    //!< of each table
    std::chrono::milliseconds time{2000}; //!< of each table
};

//! \brief What a search of both tables found.
struct FoundRows
{
    StatusRows rows;        //!< of each table the newest first by key
    bool isComplete = true; //!< nothing can have been missed: an index led there, or the table was read whole
    int rowsRead = 0;       //!< of the tables where no index leads to all
    QStringList indexes;    //!< CREATE INDEX statements that would have helped
};

//! \brief Searches the collector's tables for what people know of a message. Compared exactly, with case.
//!
//! Through an index where there is one, or else among the newest rows; and among these also for what no index leads to:
//! numbers that are written otherwise, and in webhooks that were kept participants of groups, and users' ids beside a
//! number. Never writes. Belongs to the thread of its database. Errors: Database, Schema.
class RowSearch
{
public:
    RowSearch(Database &database, const WebhookTables &tables, const SearchLimits &limits = {});

    [[nodiscard]] Expected<FoundRows> withMessageId(const QString &messageId);
    //! \brief Rows to whom is written in one of the forms \p recipients, or whose number in whatever form has the
    //! digits \p number, if there are any (phonenumber.h).
    [[nodiscard]] Expected<FoundRows> withRecipient(const QStringList &recipients, const QString &number = {});

    //! \brief Statuses that were received or read in bodies and have no queue id, the newest first.
    [[nodiscard]] Expected<StatusRows> withoutQueueId(int limit);
    //! \brief Adds to \p rows why their messages failed, as far as it isn't known and the webhook was kept with them.
    //! \param most of how many rows it is read
    [[nodiscard]] Expected<void> addFailures(const QList<StatusRow *> &rows, qsizetype most);

private:
    struct SearchTerm
    {
        IndexedValue value;
        QString StatusRow::*field;
        QStringList texts;
        bool isRecipient = false;
        QString number = {};

        [[nodiscard]] bool isMetBy(const QString &text) const;
        [[nodiscard]] bool isUserId() const; //!< as Meta gives them to people
    };
    [[nodiscard]] static bool isInNewest(const SearchTerm &term, const ResolvedTable &table);
    [[nodiscard]] static bool isOfRow(const SearchTerm &term, const QSqlQuery &row);
    [[nodiscard]] Expected<FoundRows> search(const SearchTerm &term);
    [[nodiscard]] Expected<void> addFailuresOf(const ResolvedTable &table, const QList<StatusRow *> &rows);
    [[nodiscard]] Expected<void> searchIndex(const ResolvedTable &table, const SearchTerm &term, FoundRows &found);
    [[nodiscard]] Expected<void> searchColumn(const ResolvedTable &table, const QString &column, const SearchTerm &term,
                                              FoundRows &found);
    [[nodiscard]] Expected<void> searchNewest(const ResolvedTable &table, const SearchTerm &term, bool hasIndex,
                                              FoundRows &found);

    Database &m_database;
    WebhookTables m_tables;
    SearchLimits m_limits;
};

} // namespace statusbridge
