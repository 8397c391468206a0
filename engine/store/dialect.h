// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/jsonpath.h"
#include "engine/store/sqlerror.h"

#include <QList>
#include <QStringList>

class QSqlError;

namespace statusbridge {

//! \brief A column of the rows that carry bulk data into a statement.
struct JsonField
{
    enum class Type : quint8 { Text, Integer };
    QString name;
    Type type = Type::Text; //!< ids travel as text, whatever the column holds
};

//! \brief What differs between databases. Everything else of the room is written once. Stateless, any thread.
//!
//! Arguments named `expression` are SQL, those named `name` are plain names that get quoted.
class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString quoted(const QString &name) const = 0;

    //! \brief The server's time in ms since 1970 UTC.
    [[nodiscard]] virtual QString now() const = 0;
    //! \brief Begins a transaction that is going to write, and waits for its turn right here.
    [[nodiscard]] virtual QString beginForWrite() const = 0;
    //! \brief What a SELECT ends with so that the rows it read don't change until the transaction is over.
    [[nodiscard]] virtual QString lockedRead() const = 0;

    //! \brief A derived table of \p fields out of one bound parameter, a JSON array of arrays with
    //! the values in the order of the fields (bulkrows.h); needs an alias.
    [[nodiscard]] virtual QString jsonRows(const QList<JsonField> &fields) const = 0;
    //! \brief A subquery with one text column out of one bound parameter, a JSON array of texts.
    [[nodiscard]] virtual QString jsonTexts() const = 0;

    //! \brief The value as text, NULL staying NULL.
    [[nodiscard]] virtual QString text(const QString &expression) const = 0;
    //! \brief The value as a whole number.
    [[nodiscard]] virtual QString integer(const QString &expression) const = 0;
    //! \brief text() for a time, which may be a number: without an exponent.
    [[nodiscard]] virtual QString timeText(const QString &expression) const = 0;
    //! \brief The text or number at \p path in the JSON document \p expression, as text. NULL if it is something else,
    //! isn't there, or the document is broken. Deterministic, so that an index can use it.
    [[nodiscard]] virtual QString jsonText(const QString &expression, const JsonPath &path) const = 0;
    //! \brief Equality with regard to case, for which NULL equals NULL and nothing else.
    [[nodiscard]] virtual QString same(const QString &left, const QString &right) const = 0;
    //! \brief True unless the `Updated` column says yes, in whatever form; NULL is open. Deterministic, so that a
    //! partial index can use it.
    [[nodiscard]] virtual QString isOpen(const QString &expression) const = 0;
    //! \brief Yes, in the form that the column's present value suggests.
    [[nodiscard]] virtual QString marked(const QString &expression) const = 0;

    //! \brief The end of an INSERT that overwrites \p columns of a row whose \p keys are there already; of no columns,
    //! that leaves it as it is.
    [[nodiscard]] virtual QString orUpdate(const QStringList &keys, const QStringList &columns) const = 0;
    //! \brief UPDATE of \p table (alias r) joined with \p source, an aliased derived table.
    [[nodiscard]] virtual QString updateJoined(const QString &table, const QString &assignment, const QString &source,
                                               const QString &condition) const = 0;

    //! \brief A query for the names of all tables and views.
    [[nodiscard]] virtual QString tableNames() const = 0;
    //! \brief A query for the column names of the bound table, in order.
    [[nodiscard]] virtual QString columnNames() const = 0;
    //! \brief A query for the first columns of the bound table's indexes that cover every row.
    [[nodiscard]] virtual QString indexedColumns() const = 0;
    //! \brief A query for the names of the bound table's indexes.
    [[nodiscard]] virtual QString indexNames() const = 0;
    //! \brief A query for the columns of the bound table that are unique by themselves.
    [[nodiscard]] virtual QString uniqueColumns() const = 0;

    // Types of columns in CREATE TABLE.
    [[nodiscard]] virtual QString identityKey() const = 0; //!< a key that counts up by itself
    [[nodiscard]] virtual QString bigint() const = 0;
    [[nodiscard]] virtual QString keyText() const = 0; //!< text that can be indexed, compared with case
    [[nodiscard]] virtual QString longText() const = 0;
    [[nodiscard]] virtual QString falseBoolean() const = 0; //!< a boolean that is false unless set
    //! \brief What follows the closing parenthesis of a table that is only ever read by its primary key.
    [[nodiscard]] virtual QString keyOnlyTable() const = 0;
    //! \brief An index that holds only the rows for which \p condition is true; empty if there is no such thing.
    [[nodiscard]] virtual QString partialIndex(const QString &name, const QString &table, const QString &column,
                                               const QString &condition) const = 0;

    //! \brief A query for how the database keeps its journal; empty if there is nothing to choose.
    [[nodiscard]] virtual QString journalMode() const = 0;
    //! \brief Lets readers and a writer work at the same time; answers with the mode that is in force then.
    [[nodiscard]] virtual QString switchToWal() const = 0;
    //! \brief The answer of both if they can.
    [[nodiscard]] virtual QString walMode() const = 0;

    [[nodiscard]] virtual SqlFault fault(const QSqlError &error) const = 0;
};

} // namespace statusbridge
