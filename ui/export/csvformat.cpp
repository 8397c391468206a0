// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/csvformat.h"

#include "engine/core/literals.h"

#include <QDateTime>

#include <algorithm>

namespace statusbridge {

namespace {

QString quoted(const QString &text)
{
    const bool needsQuotes =
        std::any_of(text.cbegin(), text.cend(),
                    [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r'; }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes) {
        return text;
    }
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString textOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDateTime:
        return cell.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return cell.toString(); // a number is no formula, whatever its sign
    default:
        break;
    }
    const QString text = cell.toString();
    return quoted(looksLikeFormula(text) ? u'\'' + text : text);
}

QByteArray line(const QStringList &cells)
{
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace

QByteArray csvHead(const QList<ExportColumn> &columns)
{
    QStringList titles;
    for (const ExportColumn &column : columns) {
        titles += textOf(column.title);
    }
    return "\xEF\xBB\xBF"_ba + line(titles);
}

QByteArray csvLine(const ExportRow &row)
{
    QStringList cells;
    cells.reserve(row.size());
    for (const QVariant &cell : row) {
        cells += textOf(cell);
    }
    return line(cells);
}

bool looksLikeFormula(const QString &text)
{
    static const QString begins = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        return begins.contains(c) || !(c.isSpace() || c.category() == QChar::Other_Format);
    });
    return first != text.cend() && begins.contains(*first);
}

} // namespace statusbridge
