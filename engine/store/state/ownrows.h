// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QStringList>
#include <QVariantList>

#include <functional>

namespace statusbridge {

class Database;

//! \brief Rows of one of our tables that has an id which counts up.
struct OwnRows
{
    QString table;
    QStringList columns;            //!< that are read, as text
    QString condition = u"1 = 1"_s; //!< which rows
    QVariantList bindings = {};     //!< of the condition
    int together = 20000;           //!< ids of one portion, of which few may fit
};

//! \brief One of them. A null text is NULL.
struct OwnRow
{
    qint64 id = 0;
    QStringList values; //!< of the columns
};

//! \brief Shows all rows that fit to \p visit, portion by portion in the order of their ids; no transaction is open
//! then. On the thread of the database. Errors: those of \p visit, Database, Schema.
[[nodiscard]] Expected<void> visitOwnRows(Database &database, const OwnRows &rows,
                                          const std::function<Expected<void>(const QList<OwnRow> &)> &visit);

} // namespace statusbridge
