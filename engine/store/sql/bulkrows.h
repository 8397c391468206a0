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
//! ids are written as text.
class BulkRows
{
public:
    //! \brief Texts, whole numbers, and times, which become ms since 1970 UTC. A null text and an invalid time are
    //! NULL, an empty text is not.
    template <typename... Values>
    void addRow(const Values &...values)
    {
        m_json += m_json.isEmpty() ? u"["_s : u"],["_s;
        (add(values), ...);
    }

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    //! \brief All of it as the text of one parameter.
    [[nodiscard]] QString json() const;

private:
    void add(const QString &text);
    void add(qint64 number) { add(QString::number(number)); }
    void add(const QDateTime &time) { add(time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString()); }

    QString m_json;
};

//! \brief \p text, but empty where it is null, for a column that can't be NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

//! \brief A JSON array of texts as the text of one parameter.
[[nodiscard]] QString jsonList(const QStringList &texts);

//! \brief The names of \p fields as SQL lists columns: "a, b".
[[nodiscard]] QString namesOf(const QList<JsonField> &fields);

//! \brief Inserts rows into one of our tables with one statement; no rows with none. The fields are named as the
//! columns. Rows whose \p keys are there already are overwritten, or left as they are if \p keys are all the columns;
//! without keys, that is an error.
[[nodiscard]] Expected<void> insertAll(Database &database, const QString &table, const QList<JsonField> &fields,
                                       const BulkRows &rows, const QStringList &keys = {});

//! \brief Deletes the rows whose \p column, a text, is one of \p texts, and that fit \p condition.
[[nodiscard]] Expected<void> deleteAll(Database &database, const QString &table, const QString &column,
                                       const QStringList &texts, const QString &condition);

//! \brief The same for ids, which are whole numbers.
[[nodiscard]] Expected<void> deleteAll(Database &database, const QString &table, const QString &column,
                                       const QList<qint64> &ids, const QString &condition = u"1 = 1"_s);

} // namespace statusbridge
