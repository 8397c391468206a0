// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge::faults {

//! \brief A line of a table, by the names of its columns.
class TableRow
{
public:
    TableRow(int line, const QHash<QString, QString> &cells) : m_line(line), m_cells(cells) {}

    [[nodiscard]] int line() const { return m_line; }
    //! \brief The cell without spaces around it. Ends the test if there is no such column.
    [[nodiscard]] QString cell(const QString &column) const;
    //! \brief The parts of the cell between commas.
    [[nodiscard]] QStringList list(const QString &column) const;

private:
    int m_line;
    QHash<QString, QString> m_cells;
};

//! \brief The rows of a text file whose columns are separated by `|`; its first line that is neither blank nor begins
//! with `#` names them. Ends the test, naming file and line, if a line has another number of columns.
[[nodiscard]] QList<TableRow> readTable(const QString &path);

} // namespace statusbridge::faults
