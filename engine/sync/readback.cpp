// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/readback.h"

#include "engine/zoho/reportclient.h"

#include <QHash>

namespace statusbridge {

namespace {

//! Takes those out of \p missing whose words the report lists for no record, so that it may hide them.
Expected<QList<Intent>> takeHidden(zoho::ReportClient &report, QList<Intent> &missing)
{
    QHash<QString, bool> listed;
    QList<Intent> hidden;
    for (const Intent &intent : std::exchange(missing, {})) {
        const QString word = zoho::recordValuesFromJson(intent.valuesJson).status;
        if (!listed.contains(word)) {
            const auto any = report.listsAny(word);
            if (!any) {
                return any.error();
            }
            listed.insert(word, *any);
        }
        (listed.value(word) ? missing : hidden).append(intent);
    }
    return hidden;
}

} // namespace

ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records,
                         const FieldFormat &format)
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
        } else if (strengthAtZoho(record->status, format) > format.ranking.strength(intent.statusWord)) {
            result.stronger.append({intent, record->status.trimmed()});
        } else {
            result.absent.append(intent);
        }
    }
    return result;
}

Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents, const FieldFormat &format)
{
    QStringList ids;
    for (const Intent &intent : intents) {
        ids.append(intent.recordId);
    }
    ids.removeDuplicates();
    const auto records = report.fetchByIds(ids);
    if (!records) {
        return records.error();
    }
    ReadBack found = compareWithZoho(intents, *records, format);
    const auto hidden = takeHidden(report, found.missing);
    if (!hidden) {
        return hidden.error();
    }
    found.hidden = *hidden;
    return found;
}

} // namespace statusbridge
