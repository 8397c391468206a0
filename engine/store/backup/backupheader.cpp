// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupheader.h"

#include <numeric>

namespace statusbridge {

namespace {

const QString formatKey = u"statusbridge_backup"_s;

} // namespace

qint64 BackupHeader::rows() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

QJsonObject toJson(const BackupHeader &header)
{
    QJsonObject counts;
    for (const auto &[table, rows] : header.counts.asKeyValueRange()) {
        counts.insert(table, rows);
    }
    return {{formatKey, backupFormat},
            {u"schema"_s, header.schemaVersion},
            {u"made_at"_s, header.madeAt.toString(Qt::ISODateWithMs)},
            {u"made_by"_s, header.madeBy},
            {u"target"_s, QJsonObject{{u"key"_s, header.target.key},
                                      {u"name"_s, header.target.name},
                                      {u"production"_s, header.target.isProduction}}},
            {u"has_users"_s, header.hasUsers},
            {u"fencing_token"_s, header.fencingToken},
            {u"tables"_s, counts}};
}

Expected<BackupHeader> backupHeaderFromJson(const QJsonObject &json)
{
    const int format = json.value(formatKey).toInt();
    if (format < 1) {
        return usageError(SentenceId::BackupOfNothing);
    }
    if (format > backupFormat) {
        return usageError(SentenceId::BackupOfNewerForm);
    }
    const QJsonObject target = json.value(u"target"_s).toObject();
    BackupHeader header{.schemaVersion = json.value(u"schema"_s).toInt(),
                        .madeAt = QDateTime::fromString(json.value(u"made_at"_s).toString(), Qt::ISODateWithMs),
                        .madeBy = json.value(u"made_by"_s).toString(),
                        .target = {.key = target.value(u"key"_s).toInteger(),
                                   .name = target.value(u"name"_s).toString(),
                                   .isProduction = target.value(u"production"_s).toBool()},
                        .hasUsers = json.value(u"has_users"_s).toBool(),
                        .fencingToken = json.value(u"fencing_token"_s).toInteger(),
                        .counts = {}};
    const QJsonObject counts = json.value(u"tables"_s).toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        header.counts.insert(count.key(), count.value().toInteger());
    }
    return header;
}

} // namespace statusbridge
