// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief Rows on their way into one statement: a JSON array of arrays, whose values are in the order of the fields.
//!
//! Written by hand, because a tree of JSON values costs more than all of SQLite's work on it. Whole numbers that may be
//! ids are written as text.
class BulkRows
{
public:
    BulkRows &startRow();
    //! \brief A null text is NULL, an empty one is not.
    BulkRows &add(const QString &text);
    //! \brief A text that is never NULL.
    BulkRows &addKey(const QString &text);
    BulkRows &add(qint64 number);
    //! \brief In ms since 1970 UTC; an invalid time is NULL.
    BulkRows &add(const QDateTime &time);

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    //! \brief All of it as the text of one parameter.
    [[nodiscard]] QString json() const;

private:
    void separate();

    QString m_json;
    bool m_rowIsEmpty = true;
};

//! \brief A JSON array of texts as the text of one parameter.
[[nodiscard]] QString jsonList(const QStringList &texts);

} // namespace statusbridge
