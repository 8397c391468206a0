// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"

class QSqlQuery;

namespace statusbridge {

//! \brief A provider's webhook has 3 MB at most. What is larger is not read, but told of.
inline constexpr qint64 largestBody = 16LL * 1024 * 1024;

//! \brief The pieces of SQL that read one of the tables under the alias r. Pure text. Of one with bodies only what is
//! said of its id, its `Updated` and its bodies makes sense.
class RowSql
{
public:
    //! The dialect must outlive it.
    RowSql(const Dialect &dialect, const ResolvedTable &table);

    [[nodiscard]] QString table() const { return m_dialect.qualified(m_table.name()); } //!< quoted
    [[nodiscard]] QString id() const { return column(m_table.id); }
    [[nodiscard]] QString idText() const
    {
        return m_dialect.textOfType(id(), idType());
    } //!< as it is read and compared
    [[nodiscard]] QString queueIdText() const { return text(m_table.queueId); }
    [[nodiscard]] QString statusText() const { return text(m_table.status); }
    [[nodiscard]] QString updatedText() const; //!< NULL if there is none
    //! \brief Compares the queue id or id() with texts in a way that their indexes can serve. A queue id that is too
    //! long for our key columns may not be found.
    [[nodiscard]] QString hasQueueIdOfBoundTexts() const;
    [[nodiscard]] QString hasIdOfBoundTexts() const { return m_dialect.isOneOfBoundTexts(id(), idType()); }
    [[nodiscard]] QString hasQueueIdText(const QString &text) const;
    [[nodiscard]] QString hasId(const QString &text) const { return m_dialect.isText(id(), text, idType()); }
    //! \brief Its key is below that of the row with the bound one, as the key's own type compares.
    [[nodiscard]] QString isBelowBoundId() const;
    //! \brief What `Updated` becomes when the row is marked, and when it is opened again.
    [[nodiscard]] QString marked() const { return flag(m_table.yes); }
    [[nodiscard]] QString opened() const { return flag(noOf(m_table.yes)); }
    [[nodiscard]] QString time() const;    //!< as text, NULL if there is none
    [[nodiscard]] QString payload() const; //!< the same
    //! \brief The values of which BodyColumns reads, each by itself, but NULL where they are larger than largestBody;
    //! and how large they are together, in signs or bytes.
    [[nodiscard]] QStringList bodyValues() const;
    [[nodiscard]] QString bodySize() const;

    //! \brief A column as text, NULL without a name.
    [[nodiscard]] QString text(const QString &name) const;

    //! \brief Columns in the order of the fields of StatusRow after its source, as text, `open` as 1 or 0.
    [[nodiscard]] QString columns() const;
    //! \brief The same without `open`, which can't be told before our own tables are there.
    [[nodiscard]] QString valueColumns() const;
    //! \brief A SELECT of \p columns of the \p count rows with the highest keys, the highest first.
    [[nodiscard]] QString newest(const QString &columns, int count) const;
    [[nodiscard]] QString hasQueueId() const;
    //! \brief The same, our key columns can hold it (longestKey), and it is a text that can be read and compared.
    [[nodiscard]] QString hasPossibleQueueId() const;
    [[nodiscard]] QString hasImpossibleQueueId() const; //!< it has one, but not such a one
    //! \brief Our key columns can hold \p text, an expression.
    [[nodiscard]] static QString fitsKeyColumn(const QString &text);
    //! \brief Neither marked in the `Updated` column, if that speaks of this target, nor settled in our own table: the
    //! row *and* the queue id, word and message id it held then, so that what changes later and an id that is used
    //! again are open.
    [[nodiscard]] QString isOpen() const;
    [[nodiscard]] QString isSettled() const; //!< in our own table, whether or not it is marked
    //! \brief Its message id, empty where the row has none; NULL if the table has none.
    [[nodiscard]] QString messageIdOrNone() const;
    //! \brief It is of the message with \p id, an expression; or that is NULL, since it is not known.
    [[nodiscard]] QString isOfMessage(const QString &id) const;
    //! \brief Marked in the `Updated` column, for whichever target.
    [[nodiscard]] QString isMarked() const { return u"NOT "_s + isUnmarked(); }
    [[nodiscard]] QString isUnmarked() const { return m_dialect.isOpen(updated(), updatedType()); }
    //! \brief The queue id was carried over as delivered.
    [[nodiscard]] QString isCarriedOver() const;
    //! \brief \p value of what is remembered of it then, under the alias d; NULL if it was not.
    [[nodiscard]] QString ofCarriedOver(const QString &value) const;
    //! \brief The same as isCarriedOver(), and with this row's message id.
    [[nodiscard]] QString isOfMessageCarriedOver() const;
    //! \brief Its status, trimmed and without regard to case, is one of \p words, which are in lower case.
    [[nodiscard]] QString hasWord(const QStringList &words) const;

private:
    [[nodiscard]] QString column(const QString &name) const { return u"r."_s + m_dialect.quoted(name); }
    [[nodiscard]] QString updated() const { return column(m_table.updated); }
    [[nodiscard]] QString queueId() const { return column(m_table.queueId); }
    [[nodiscard]] ColumnType queueIdType() const { return m_table.types.value(m_table.queueId); }
    [[nodiscard]] ColumnType idType() const { return m_table.types.value(m_table.id); }
    [[nodiscard]] ColumnType updatedType() const { return m_table.types.value(m_table.updated); }
    [[nodiscard]] QString flag(const QString &word) const { return m_dialect.flag(updated(), word, updatedType()); }
    [[nodiscard]] QString carriedOver() const;
    [[nodiscard]] QString isPossible() const;
    [[nodiscard]] QString withShort(const QString &condition) const; //!< so that our index serves

    const Dialect &m_dialect;
    ResolvedTable m_table;
};

//! \brief A row of columns(), and one of valueColumns(), which is taken for open.
[[nodiscard]] StatusRow statusRowOf(RowSource source, const QSqlQuery &row);
[[nodiscard]] StatusRow valueRowOf(RowSource source, const QSqlQuery &row);

//! \brief The rows of \p table that fit \p condition, which may go on with an order and a limit. Errors: Database,
//! Schema.
[[nodiscard]] Expected<StatusRows> readRows(Database &database, const ResolvedTable &table, const QString &condition,
                                            const QVariantList &bindings);
//! \brief The same with a condition whose one parameter is a list of texts, for all \p texts in portions.
[[nodiscard]] Expected<StatusRows> readRowsForAll(Database &database, const ResolvedTable &table,
                                                  const QString &condition, const QStringList &texts);

//! \brief The one row is there that \p from, a table and a condition on its whole key, names. It is asked for as a
//! value: for an EXISTS a planner without statistics joins every row with every other one.
[[nodiscard]] QString hasRow(const QString &from);

//! \brief How our tables tell apart of which table they speak.
[[nodiscard]] int settledSource(RowSource source);

} // namespace statusbridge
