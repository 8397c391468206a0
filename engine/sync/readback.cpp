// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/readback.h"

namespace statusbridge {

ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records)
{
    QHash<QString, zoho::ReportRecord> byId;
    for (const zoho::ReportRecord &record : records) {
        byId.insert(record.id, record);
    }
    ReadBack result;
    for (const Intent &intent : intents) {
        const auto record = byId.constFind(intent.recordId);
        if (record == byId.cend()) {
            result.missing.append(intent);
        } else if (zoho::shows(*record, zoho::recordValuesFromJson(intent.valuesJson))) {
            result.shown.append(intent);
        } else {
            result.absent.append(intent);
        }
    }
    return result;
}

Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents)
{
    QStringList ids;
    for (const Intent &intent : intents) {
        ids.append(intent.recordId);
    }
    ids.removeDuplicates();
    return report.fetchByIds(ids).transform(
        [&](const QList<zoho::ReportRecord> &records) { return compareWithZoho(intents, records); });
}

} // namespace statusbridge
