// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/sql/dialect.h"

#include <QDateTime>

namespace statusbridge {

class Database;

//! \brief Rows on their way into one statement: a JSON array of arrays, whose values are in the order of the fields.
//!
//! Written by hand, because a tree of JSON values costs more than all of SQLite's work on it. Whole numbers that may be
//! ids are written as text. What no text in a database can hold, a NUL and half a pair of surrogates, becomes U+FFFD.
class BulkRows
{
public:
    //! \brief Texts, whole numbers, and times, which become ms since 1970 UTC. A null text and an invalid time are
    //! NULL, an empty text is not.
    template <typename... Values>
    void addRow(const Values &...values)
    {
        m_json += m_json.isEmpty() ? u"["_s : u"],["_s;
        const qsizetype start = m_json.size() - 1;
        (add(values), ...);
        endRow(start);
    }

    //! \brief A row of as many texts as there are fields.
    void addTexts(const QStringList &texts)
    {
        m_json += m_json.isEmpty() ? u"["_s : u"],["_s;
        const qsizetype start = m_json.size() - 1;
        for (const QString &text : texts) {
            add(text);
        }
        endRow(start);
    }

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    //! \brief All of it as the text of one parameter.
    [[nodiscard]] QString json() const;
    //! \brief The same as several, none of which comes near the size of a packet that a server takes, unless a single
    //! row does.
    [[nodiscard]] QStringList portions() const;

private:
    void endRow(qsizetype start);
    void add(const QString &text);
    void add(qint64 number) { add(QString::number(number)); }
    void add(const QDateTime &time) { add(time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString()); }

    QString m_json;
    QList<qsizetype> m_cuts; //!< where a portion begins, the first one aside
    qsizetype m_bytes = 0;   //!< of the last portion
};

//! \brief \p text, but empty where it is null, for a column that can't be NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

//! \brief An empty text as NULL.
[[nodiscard]] inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

//! \brief How many characters Dialect::keyText() holds in every database. No longer queue id is ever carried over,
//! since Zoho's single lines end there too.
inline constexpr int longestKey = 255;
[[nodiscard]] bool fitsKey(const QString &text);

//! \brief A JSON array of texts as the text of one parameter.
[[nodiscard]] QString jsonList(const QStringList &texts);

//! \brief The same as several of the size of BulkRows::portions(); none without texts.
[[nodiscard]] QStringList jsonLists(const QStringList &texts);

//! \brief Runs \p sql, whose one parameter is jsonList(), for all \p texts in portions; returns how many rows it
//! changed.
[[nodiscard]] Expected<int> changeForAll(Database &database, const QString &sql, const QStringList &texts);
//! \brief The same for a query; returns the first column of all rows.
[[nodiscard]] Expected<QStringList> textsForAll(Database &database, const QString &sql, const QStringList &texts);

//! \brief The names of \p fields as SQL lists columns: "a, b".
[[nodiscard]] QString namesOf(const QList<BulkColumn> &fields);

//! \brief Inserts rows into one of our tables with one statement for each portion; no rows with none. The fields are
//! named as the columns. Rows whose \p keys are there already are overwritten, or left as they are if \p keys are all
//! the columns; without keys, that is an error.
[[nodiscard]] Expected<void> insertAll(Database &database, const QString &table, const QList<BulkColumn> &fields,
                                       const BulkRows &rows, const QStringList &keys = {});

//! \brief Deletes the rows whose \p column, a text, is one of \p texts, and that fit \p condition.
[[nodiscard]] Expected<void> deleteAll(Database &database, const QString &table, const QString &column,
                                       const QStringList &texts, const QString &condition);

//! \brief The same for ids, which are whole numbers.
[[nodiscard]] Expected<void> deleteAll(Database &database, const QString &table, const QString &column,
                                       const QList<qint64> &ids, const QString &condition = u"1 = 1"_s);

} // namespace statusbridge
