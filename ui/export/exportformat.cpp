// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportformat.h"

#include "engine/core/literals.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

QString csvText(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::QDateTime:
        return cell.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return cell.toString(); // a number is no formula, even with a sign
    default:
        break;
    }
    const QString text = cell.toString();
    return quoted(looksLikeFormula(text) ? u'\'' + text : text);
}

QByteArray csvBytes(const QStringList &cells)
{
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

QJsonValue jsonValue(const QVariant &cell)
{
    if (cell.typeId() != QMetaType::QDateTime) {
        return QJsonValue::fromVariant(cell);
    }
    const QDateTime time = cell.toDateTime();
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

QByteArray csvHead(const QList<ExportColumn> &columns)
{
    QStringList titles;
    for (const ExportColumn &column : columns) {
        titles += csvText(column.title);
    }
    return "\xEF\xBB\xBF"_ba + csvBytes(titles);
}

QByteArray csvLine(const ExportRow &row)
{
    QStringList cells;
    cells.reserve(row.size());
    for (const QVariant &cell : row) {
        cells += csvText(cell);
    }
    return csvBytes(cells);
}

bool looksLikeFormula(const QString &text)
{
    static const QString begins = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        return begins.contains(c) || !(c.isSpace() || c.category() == QChar::Other_Format);
    });
    return first != text.cend() && begins.contains(*first);
}

QByteArray jsonHead()
{
    return "["_ba;
}

QByteArray jsonLine(const QList<ExportColumn> &columns, const ExportRow &row, bool isFirst)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        object.insert(columns.at(i).key, jsonValue(row.value(i)));
    }
    return (isFirst ? "\n"_ba : ",\n"_ba) + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonEnd()
{
    return "\n]\n"_ba;
}

} // namespace statusbridge
