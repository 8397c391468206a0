// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/statusrow.h"

#include <QHash>
#include <QList>
#include <QString>

namespace statusbridge {

class Database;
class WebhookRows;
struct ResolvedTable;

//! \brief What the tables looked like when they were looked at last. Outlives connections.
struct SeenRows
{
    bool isKnown = false;
    qint64 webhookLogs = 0; //!< its newest key, or the number of its rows
    qint64 deliveredLogs = 0;
    qint64 statuses = 0;

    bool operator==(const SeenRows &) const = default;
    [[nodiscard]] qint64 &of(RowSource source);
    [[nodiscard]] qint64 of(RowSource source) const { return SeenRows(*this).of(source); }
    //! \brief As a text to be kept, and back; that of nothing is not known.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SeenRows fromText(const QString &text);
};

//! \brief Notices that rows have arrived, at the cost of a statement or two.
//!
//! By the newest keys of each table, some fifty, since a lower key may come later than a higher one (one that comes
//! while the connection is away is found by the next cycle); where keys don't count up, by the number of rows, which
//! costs more the more there are. SQLite is asked first whether anything was written at all, by another connection.
//! Rows that were there before the first look count as arrived if no cycle has seen their queue ids. Belongs to the
//! thread of its database. Errors: Database, Schema.
class NewestRows
{
public:
    //! \param rows prepared
    NewestRows(Database &database, WebhookRows &rows) : m_database(database), m_rows(rows) {}

    //! \brief Whether rows have arrived since \p seen, which becomes what is there now.
    [[nodiscard]] Expected<bool> haveArrived(SeenRows &seen);

private:
    [[nodiscard]] Expected<bool> wasAnythingWritten();
    //! Also whether a key has come between those that were the newest before.
    [[nodiscard]] Expected<SeenRows> readNewest(bool &hasGapFilled);
    [[nodiscard]] Expected<qint64> newestOf(const ResolvedTable &table, bool &hasGapFilled);
    [[nodiscard]] Expected<bool> isAnyUnseen();

    Database &m_database;
    WebhookRows &m_rows;
    QString m_changes;                          //!< of SQLite, at the last look
    QHash<RowSource, QList<qint64>> m_lastKeys; //!< at the last look, the highest first
};

} // namespace statusbridge
