// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QByteArray>
#include <QString>

namespace statusbridge {

class Database;

//! \brief Up to where a spool is in the database: it becomes true with the rows that stand before it.
struct ArrivalMark
{
    QString spool;      //!< whose mark it is; empty: there is none
    QByteArray segment; //!< the file of the spool
    qint64 end = 0;     //!< in that file
};

//! \brief The mark that \p spool had last; without a file if it never had one. Errors: Database.
[[nodiscard]] Expected<ArrivalMark> lastArrivalMark(Database &database, const QString &spool);
//! \brief Keeps \p mark, in the transaction that is under way; does nothing if it is none. Errors: Database.
[[nodiscard]] Expected<void> keepArrivalMark(Database &database, const ArrivalMark &mark);

} // namespace statusbridge
