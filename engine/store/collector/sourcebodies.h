// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

#include <QHash>

class QSqlQuery;

namespace statusbridge {

class Database;

//! \brief A row with a body, as it is now.
struct SourceBody
{
    QString key;             //!< the primary key as text
    QByteArrayList values;   //!< of BodyColumns::columns()
    bool isTooLarge = false; //!< so that they are NULL
    bool isMarked = false;   //!< in an `Updated` column that speaks of the connection's target
};

//! \brief A row with a body that may have to be read.
struct SourceKey
{
    QString key;
    qint64 size = 0;   //!< of the body, about
    QString knownHash; //!< of what was read in it; null: nothing was
};

//! \brief Reads the rows of a table of bodies, and what is known of them. Never writes.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class SourceBodies
{
public:
    enum class Reading : quint8 {
        Free,
        Locked, //!< they don't change until the transaction is over
    };
    //! \brief Where rows are looked for, downwards by key.
    struct Range
    {
        QString condition = u"1 = 1"_s; //!< SQL
        QString below = {};             //!< the key below which they are, as text; null: the highest is the first
        bool unreadAlone = true;        //!< none whose body, or an earlier one of it, was read under this mapping
        int most = 0;
    };

    SourceBodies(Database &database, const ResolvedTable &table) : m_database(database), m_table(table) {}

    [[nodiscard]] Expected<QList<SourceKey>> find(const Range &range);
    //! \brief What of \p keys is there, in no order.
    [[nodiscard]] Expected<QList<SourceBody>> read(const QStringList &keys, Reading reading = Reading::Free);
    //! \brief The hashes of those bodies of \p keys that were read, by key.
    [[nodiscard]] Expected<QHash<QString, QString>> knownHashes(const QStringList &keys);

private:
    Database &m_database;
    const ResolvedTable &m_table;
};

//! \brief The body in \p row, which has the key first and RowSql::bodyValues() from \p firstValue on.
[[nodiscard]] SourceBody sourceBodyOf(const ResolvedTable &table, const QSqlQuery &row, int firstValue);

} // namespace statusbridge
