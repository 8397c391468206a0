// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/jsonformat.h"

#include "engine/core/literals.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

QJsonValue valueOf(const QVariant &cell)
{
    if (cell.typeId() != QMetaType::QDateTime) {
        return QJsonValue::fromVariant(cell);
    }
    const QDateTime time = cell.toDateTime();
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

QByteArray jsonHead()
{
    return "["_ba;
}

QByteArray jsonLine(const QList<ExportColumn> &columns, const ExportRow &row, bool isFirst)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        object.insert(columns.at(i).key, valueOf(row.value(i)));
    }
    return (isFirst ? "\n"_ba : ",\n"_ba) + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonEnd()
{
    return "\n]\n"_ba;
}

} // namespace statusbridge
