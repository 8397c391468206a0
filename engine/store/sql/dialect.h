// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/tablename.h"
#include "engine/store/sql/sqlerror.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>

class QSqlError;

namespace statusbridge {

//! \brief A column of the rows that carry bulk data into a statement.
struct BulkColumn
{
    enum class Type : quint8 { Text, Integer };
    QString name;
    Type type = Type::Text; //!< ids travel as text, whichever type the column has
};

//! \brief What the database says of a column: the type by its own name, in lower case, and how its texts compare.
struct ColumnType
{
    QString name;
    QString collation;        //!< empty unless it is MySQL's or MariaDB's text
    QStringList labels = {};  //!< of an enumeration, in order
    bool isGenerated = false; //!< the database computes it, so that it can't be written

    bool operator==(const ColumnType &) const = default;
};

//! \brief What a column of some type can be used for besides being read.
struct ColumnUse
{
    bool asKey = false;  //!< its text leads to the row again
    bool asFlag = false; //!< it can hold yes and no, as far as the type tells
    bool asText = true;  //!< what was written is what is read: an id or a number keeps all its digits
};

//! \brief Whether \p text, in whatever case, is one of the forms in which a flag says yes.
[[nodiscard]] bool saysYes(const QString &text);

//! \brief The no that belongs to \p yes.
[[nodiscard]] QString noOf(const QString &yes);
//! \brief The words in which flags say no, and the yes that goes with each.
[[nodiscard]] const QMap<QString, QString> &flagWords();

//! \brief SQL that is the same text for every table; empty where a database has no such thing.
struct FixedSql
{
    QString now;                 //!< the server's time in ms since 1970 UTC
    QString beginForWrite;       //!< begins a transaction that is going to write, and waits for its turn right here
    QString deferredChecks = {}; //!< does inside the transaction what is checked at its end; empty: nothing is
    bool rollsBackWithCommit = false; //!< a COMMIT that fails ends the transaction, so that there is none to roll back
    QString lockedRead = {};          //!< ends a SELECT so that its rows don't change until the transaction is over
    //! Said inside a transaction, lets it wait for no more than a second for a row that another holds; empty where a
    //! lock is always that of the whole database.
    QString waitLessForRows = {};
    QString waitAsBefore = {}; //!< ends that inside the transaction, where its end doesn't

    // With %1 for an argument; behind Dialect's functions of these names.
    QString textForm;
    QString foldedForm;
    QString integerForm;
    QString timeTextForm;
    QString sameForm;
    QString deleteForm = u"DELETE FROM %1"_s;
    QString deleteAliasedForm = u"DELETE FROM %1 AS r"_s;
    QString updateForm = u"UPDATE %1"_s;
    QString updateJoinedForm = u"UPDATE %1 AS r SET %2 = %3 FROM %4 WHERE %5"_s;
    QString dropIndexForm = {}; //!< of a table, an index; empty: "DROP INDEX" with the schema is all
    QString jsonMemberForm;
    QString jsonRowsForm = {};    //!< with the fields for %1
    QString jsonElementForm = {}; //!< of one row, with its number for %1

    // Types of columns in CREATE TABLE.
    QString identityKey; //!< a key that counts up by itself
    QString bigint;
    QString keyText; //!< text that can be indexed, compared with case
    QString longText;
    QString falseBoolean;      //!< a boolean that is false unless set
    QString keyOnlyTable = {}; //!< follows the closing parenthesis of a table that is only read by its primary key

    // Of a migration.
    QString dropOldFunction = {}; //!< that an earlier version made; harmless to repeat
    //! Waits inside a transaction until no other migration runs; empty if beginForWrite does that already. The answer
    //! is NULL or 0 if that took too long.
    QString lockMigration = {};
    QString unlockMigration = {};           //!< ends that, where the end of the transaction doesn't
    bool buildsIndexesConcurrently = false; //!< CREATE INDEX CONCURRENTLY builds an index while others write
    //! Said inside a transaction, lets it wait for a table for less than a second, because those who come later wait
    //! behind it; empty if others don't.
    QString waitBriefly = {};
    bool tellsOfRows = false;         //!< it has triggers that notify connections which listen
    bool schemasAreDatabases = false; //!< of other programs, too
    QString grantee = {}; //!< a query for this connection's login as GRANT names it; empty: there are no logins
    //! A query for all logins of the bound name as GRANT names them; several, if they may come from several hosts.
    QString granteesOf = {};
    //! A query whose answer changes when another connection has written anything; empty: there is none.
    QString changeCounter = {};
    QString file = {};        //!< a query for the file that holds everything
    QString copyFileTo = {};  //!< copies it, as it is at one moment, to %1, a text: to nothing or an empty file
    QString journalMode = {}; //!< a query for how the database keeps its journal
    QString switchToWal = {}; //!< lets readers and a writer work at the same time; answers with the mode in force then
    QString walMode = {};     //!< the answer of both if they can
};

//! \brief Queries for what there is. What they bind for a table is TableName::bindings().
struct CatalogQueries
{
    enum RowsShown { AllRows, RowsOfPolicies, NoRows };

    QString tableNames;      //!< all tables and views that are found without a schema
    QString tablesOfSchemas; //!< all tables and views: schema, name, and 1 if it is found without the schema, or 0
    //! The columns of the bound table, in order: name, ColumnType::name, collation, labels (a line each), isGenerated
    //! as 1 or 0.
    QString columnNames;
    QString indexedColumns; //!< the first columns of the bound table's indexes that cover every row
    QString indexNames;     //!< of the bound table
    //! The same with those that a database keeps up without using them; empty if there are no such.
    QString keptIndexNames = {};
    QString uniqueColumns;    //!< the columns of the bound table that are unique by themselves
    QString viewUpdatability; //!< a row only if the bound name is a view's: 1 if its rows can be updated, or 0
    QString engineWithoutTransactions = {}; //!< what keeps the bound table if that knows none; empty if all tables do
    //! What row level security shows this login of the bound table: RowsShown as a number; empty where it is unknown.
    QString rowsShown = {};
    QString ownTablesHidden = {}; //!< those of our own tables of which it shows no row
};

//! \brief The SQL that differs between databases; everything else of the room is written once. Stateless, any thread.
//!
//! What is written here is what SQLite and PostgreSQL have in common, or empty where a database has no such thing.
//! Arguments named `expression` are SQL, those named `name` are plain names that get quoted.
class Dialect : public FixedSql, public CatalogQueries
{
public:
    Dialect(const FixedSql &sql, const CatalogQueries &queries) : FixedSql(sql), CatalogQueries(queries) {}
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString quoted(const QString &name) const;
    [[nodiscard]] QString qualified(const TableName &table) const;

    //! \brief A derived table of \p fields out of one bound parameter, a JSON array of arrays with
    //! the values in the order of the fields (bulkrows.h); needs an alias.
    [[nodiscard]] virtual QString jsonRows(const QList<BulkColumn> &fields) const;
    //! \brief Whether a column of \p type is one of the texts in one bound parameter, a JSON array; without a type, a
    //! column of ours. Can use the column's index, as isText() can; texts that the type can't hold are none of them.
    //! The column's own rules decide what is equal, so that too much may be found where they disregard case.
    [[nodiscard]] virtual QString isOneOfBoundTexts(const QString &expression, const ColumnType &type = {}) const = 0;
    //! \brief The same for a column that no index leads to: each row is looked at once, however many texts there are.
    [[nodiscard]] virtual QString isAmongBoundTexts(const QString &expression, const ColumnType &type) const
    {
        return isOneOfBoundTexts(expression, type);
    }
    //! \brief Whether it is \p text, an expression.
    [[nodiscard]] QString isText(const QString &expression, const QString &text, const ColumnType &type) const;
    //! \brief Whether it holds a text that is not empty.
    [[nodiscard]] virtual QString hasText(const QString &expression, const ColumnType &type) const;

    //! \brief Whether textOfType() of what is not NULL is exactly what the driver reads, which bytes that are no text
    //! are not; empty: whatever the column holds.
    [[nodiscard]] virtual QString isReadable(const QString & /*expression*/, const ColumnType & /*type*/) const
    {
        return {};
    }
    //! \brief The value itself, if the server has nothing against reading any.
    [[nodiscard]] virtual QString readable(const QString &expression, const ColumnType & /*type*/) const
    {
        return expression;
    }
    //! \brief The value as text, NULL staying NULL.
    [[nodiscard]] QString text(const QString &expression) const { return textForm.arg(expression); }
    //! \brief text() of a column of \p type: a whole number without point and exponent, whatever holds it; bytes as the
    //! text that they are, or else 16 of them as a UUID, or else "\x" and their digits; of JSON the text that it is.
    [[nodiscard]] virtual QString textOfType(const QString &expression, const ColumnType &type) const = 0;
    //! \brief A text in lower case and without blanks around it.
    [[nodiscard]] QString folded(const QString &expression) const { return foldedForm.arg(expression); }
    //! \brief The value as a whole number.
    [[nodiscard]] QString integer(const QString &expression) const { return integerForm.arg(expression); }
    //! \brief text() for a time, which may be a number: without an exponent.
    [[nodiscard]] QString timeText(const QString &expression) const { return timeTextForm.arg(expression); }
    //! \brief What the object that our own column \p expression holds as JSON has under \p name, a plain word.
    [[nodiscard]] QString jsonMember(const QString &expression, const QString &name) const
    {
        return jsonMemberForm.arg(expression, name);
    }
    //! \brief Equality with regard to case, for which NULL equals NULL and nothing else.
    [[nodiscard]] QString same(const QString &left, const QString &right) const { return sameForm.arg(left, right); }
    //! \brief True unless the `Updated` column of \p type says yes, in one of the known forms; NULL is open.
    //! Deterministic, so that a partial index can use it.
    [[nodiscard]] virtual QString isOpen(const QString &expression, const ColumnType &type) const = 0;
    //! \brief Yes or no, which \p word says as the column does, in the form of the flag's present value.
    [[nodiscard]] virtual QString flag(const QString &expression, const QString &word,
                                       const ColumnType &type) const = 0;
    //! \brief \p text, an expression, as a column of \p type takes it from an INSERT.
    [[nodiscard]] virtual QString assigned(const QString &text, const ColumnType & /*type*/) const { return text; }
    //! \brief What a column of \p type can be used for.
    [[nodiscard]] virtual ColumnUse use(const ColumnType &type) const = 0;

    //! \brief The end of an INSERT that overwrites \p columns of a row whose \p keys are there already; of no columns,
    //! that leaves it as it is.
    [[nodiscard]] virtual QString orUpdate(const QStringList &keys, const QStringList &columns) const;
    //! \brief The beginnings of a DELETE and of an UPDATE of \p table whose condition looks into other rows. (MariaDB
    //! looks into them for each row of the table, unless it is told that more than one table takes part.)
    [[nodiscard]] QString deleteFrom(const QString &table) const { return deleteForm.arg(table); }
    [[nodiscard]] QString update(const QString &table) const { return updateForm.arg(table); }
    //! \brief The beginning of a DELETE whose condition calls \p table, quoted already, r.
    [[nodiscard]] QString deleteFromAliased(const QString &table) const { return deleteAliasedForm.arg(table); }
    //! \brief UPDATE of \p table (alias r), which sets \p column to \p value, joined with \p source, an aliased derived
    //! table. Table and column are quoted already.
    [[nodiscard]] QString updateJoined(const QString &table, const QString &column, const QString &value,
                                       const QString &source, const QString &condition) const
    {
        return updateJoinedForm.arg(table, column, value, source, condition);
    }

    //! \brief Takes an index (a name) away from its table.
    [[nodiscard]] QString dropIndex(const QString &name, const TableName &table) const
    {
        return dropIndexForm.isEmpty() ? u"DROP INDEX "_s + qualified({.schema = table.schema, .name = name})
                                       : dropIndexForm.arg(qualified(table), quoted(name));
    }
    //! \brief Whether an index on the whole column holds it, which leaves out what no index can hold: rows with that
    //! must not be refused for an index. A statement uses the index if it says the same. Empty: it holds every row.
    [[nodiscard]] virtual QString isShort(const QString & /*expression*/, const ColumnType & /*type*/) const
    {
        return {};
    }
    //! \brief A column (a name) in the list of an index, of which some databases hold the beginning of a long text.
    [[nodiscard]] virtual QString indexed(const QString &name, const ColumnType & /*type*/) const
    {
        return quoted(name);
    }
    //! \brief An index that leads to the open rows by \p queueId, as indexed() gave it;
    //! empty if there is no such thing. \p name and \p table are quoted already, \p updated is a name.
    [[nodiscard]] virtual QString openIndex(const QString &name, const QString &table, const QString &queueId,
                                            const QString &updated, const ColumnType &type) const;

    //! \brief Forms of a statement that alters a table or creates an index, those first that hold others up less. A
    //! database may refuse any but the last.
    [[nodiscard]] virtual QStringList waysToAlter(const QString &statement) const { return {statement}; }
    //! \brief A query for about how many rows the table \p name has, by what is known without counting.
    [[nodiscard]] virtual QString estimatedRows(const TableName &table) const = 0;

    [[nodiscard]] virtual SqlFault fault(const QSqlError &error) const = 0;

    //! \brief \p sql with a question mark for each letter that the database can't hold.
    [[nodiscard]] virtual QString holdable(const QString &sql) const { return sql; }

protected:
    //! \brief A column of \p type as it is compared with valuesOfText().
    [[nodiscard]] virtual QString comparable(const QString &expression, const ColumnType & /*type*/) const
    {
        return expression;
    }
    //! \brief The values of \p type whose text is \p text: mostly one, NULL if the type can't hold it; several where a
    //! column may hold values of different kinds.
    [[nodiscard]] virtual QStringList valuesOfText(const QString &text, const ColumnType &type) const = 0;
    //! \brief A query for all of them, of \p text in each row of \p source.
    [[nodiscard]] QString queryOfValues(const QString &text, const ColumnType &type, const QString &source) const;
    //! \brief The regular expression of a UUID in lower case.
    [[nodiscard]] static QString uuidPattern() { return u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s; }
    //! \brief isOpen() of a text, an expression.
    [[nodiscard]] static QString isOpenText(const QString &text);
    //! \brief flag() of a number.
    [[nodiscard]] static QString flagNumber(const QString &word) { return saysYes(word) ? u"1"_s : u"0"_s; }
    //! \brief flag() of a text; \p otherwise is an expression.
    [[nodiscard]] QString flagText(const QString &expression, const QString &word, const QString &otherwise) const;
};

//! \brief SQLite from 3.35 (upsert, UPDATE … FROM, JSON functions).
[[nodiscard]] std::unique_ptr<Dialect> sqliteDialect();
//! \brief PostgreSQL from 13.
//! \param encoding of the database, by PostgreSQL's name
[[nodiscard]] std::unique_ptr<Dialect> postgresqlDialect(const QString &encoding);
//! \brief MariaDB from 10.6 and MySQL 8: JSON_TABLE, upsert, joined UPDATE. The session speaks utf8mb4.
//! \param isMariaDb how the two call a collation that compares bytes and minds blanks at the end
[[nodiscard]] std::unique_ptr<Dialect> mysqlDialect(bool isMariaDb);

} // namespace statusbridge
