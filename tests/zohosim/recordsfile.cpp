// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/recordsfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge::zohosim {

Expected<QList<QJsonObject>> readRecords(const QString &fileName)
{
    const auto bad = [&fileName](const QString &why) {
        return Error{.kind = ErrorKind::Usage, .message = u"%1 holds no records: %2."_s.arg(fileName, why)};
    };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return bad(file.errorString());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isArray()) {
        return bad(problem.error == QJsonParseError::NoError ? u"it must be a JSON array"_s : problem.errorString());
    }
    QList<QJsonObject> records;
    const QJsonArray values = document.array();
    for (const QJsonValue &value : values) {
        QJsonObject record = value.toObject();
        const QString id = record.value(u"ID").toVariant().toString(); // exact, unlike a double
        if (id.isEmpty()) {
            return bad(u"entry %1 has no ID"_s.arg(records.size() + 1));
        }
        record.insert(u"ID"_s, id);
        records.append(record);
    }
    return records;
}

} // namespace statusbridge::zohosim
