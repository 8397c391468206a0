// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttable.h"

#include "engine/core/literals.h"

#include <QFile>

namespace statusbridge::faults {

namespace {

QStringList trimmedParts(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

} // namespace

QString TableRow::cell(const QString &column) const
{
    const auto found = m_cells.constFind(column);
    if (found == m_cells.cend()) {
        qFatal("The table has no column \"%s\".", qPrintable(column));
    }
    return *found;
}

QStringList TableRow::list(const QString &column) const
{
    return trimmedParts(cell(column), u',');
}

QList<TableRow> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s can't be read.", qPrintable(path));
    }
    QList<TableRow> rows;
    QStringList columns;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QStringList parts = trimmedParts(line, u'|');
        if (columns.isEmpty()) {
            columns = parts;
            continue;
        }
        if (parts.size() != columns.size()) {
            qFatal("%s:%d has %d columns instead of %d.", qPrintable(path), number, static_cast<int>(parts.size()),
                   static_cast<int>(columns.size()));
        }
        QHash<QString, QString> cells;
        for (qsizetype at = 0; at < parts.size(); ++at) {
            cells.insert(columns.at(at), parts.at(at));
        }
        rows.append(TableRow(number, cells));
    }
    return rows;
}

} // namespace statusbridge::faults
