// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/statusrow.h"

#include <QHash>
#include <QList>
#include <QSet>
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
//! By the newest rows of each table, some thousand: since a lower key may come later than a higher one, and since a
//! status may be changed in its row (what does so while the connection is away is found by the next cycle, and so is
//! what is changed in an older row, or in a body). Where keys don't count up, by the number of rows, which costs more
//! the more there are. SQLite is asked first whether anything was written at all, by another connection.
//! Rows that were there before the first look count as arrived if no cycle has seen their queue ids. Belongs to the
//! thread of its database. Errors: Database, Schema.
class NewestRows
{
public:
    static constexpr int usuallyLookedAt = 1000;

    //! \param rows prepared
    //! \param lookedAt rows of each table
    NewestRows(Database &database, WebhookRows &rows, int lookedAt = usuallyLookedAt)
        : m_database(database), m_rows(rows), m_lookedAt(lookedAt)
    {}

    //! \brief Whether a change of a status in a row of \p table is noticed, if it is one of the newest.
    [[nodiscard]] static bool noticesChangesOf(const ResolvedTable &table);

    //! \brief From now on no rows are counted, since the database tells of new ones: only changes are looked for.
    void countNoRows() { m_countsRows = false; }
    //! \brief Whether rows have arrived or were changed since \p seen, which becomes what is there now.
    [[nodiscard]] Expected<bool> haveArrived(SeenRows &seen);
    //! \brief The queue ids of rows that had another status at the look before the last, or were marked then.
    [[nodiscard]] const QSet<QString> &changed() const { return m_changed; }

private:
    //! What a row of a key looked like.
    struct Look
    {
        size_t status = 0; //!< and its queue id, as a hash
        bool isOpen = true;
    };
    struct Looks
    {
        QList<qint64> keys; //!< the highest first
        QHash<qint64, Look> rows;
    };

    [[nodiscard]] Expected<bool> wasAnythingWritten();
    //! Also whether a key has come between those that were the newest before.
    [[nodiscard]] Expected<SeenRows> readNewest(const SeenRows &seen, bool &hasGapFilled);
    [[nodiscard]] Expected<qint64> newestOf(const ResolvedTable &table, bool &hasGapFilled);
    [[nodiscard]] bool isGapFilled(const QList<qint64> &before, const QList<qint64> &now) const;
    [[nodiscard]] Expected<bool> isAnyUnseen();

    Database &m_database;
    WebhookRows &m_rows;
    int m_lookedAt;
    bool m_countsRows = true;
    QString m_changes;              //!< of SQLite, at the last look
    QHash<RowSource, Looks> m_last; //!< at the last look
    QSet<QString> m_changed;
};

} // namespace statusbridge
