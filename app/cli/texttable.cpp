// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

namespace statusbridge {

namespace {

QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const auto &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = qMax(widths.at(column), row.at(column).size());
        }
    }
    return widths;
}

} // namespace

QString alignedColumns(const QList<QStringList> &rows, const QString &indent)
{
    const auto widths = columnWidths(rows);
    QString text;
    for (const auto &row : rows) {
        QString line = indent;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isLast = column == row.size() - 1;
            line += isLast ? row.at(column) : row.at(column).leftJustified(widths.at(column) + 2);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace statusbridge
