// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/reasonsmodel.h"

#include "ui/text/formatting.h"

#include <QHash>

#include <algorithm>

namespace statusbridge {

QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records)
{
    QHash<QString, ParkedReason> byReason;
    for (const RecordFailure &record : records) {
        ParkedReason &reason = byReason[record.reason];
        reason.reason = record.reason;
        ++reason.records;
        if (!reason.oldest.isValid() || record.parkedAt < reason.oldest) {
            reason.oldest = record.parkedAt;
        }
    }
    QList<ParkedReason> reasons = byReason.values();
    std::sort(reasons.begin(), reasons.end(), [](const ParkedReason &one, const ParkedReason &other) {
        return one.records != other.records ? one.records > other.records : one.reason < other.reason;
    });
    return reasons;
}

QList<TableColumn<ParkedReason>> ReasonsModel::makeColumns()
{
    return QList<TableColumn<ParkedReason>>{{.title = tr("Why"),
                                             .text = &ParkedReason::reason,
                                             .toolTip = &ParkedReason::reason,
                                             .alignment = textAlignment},
                                            {.title = tr("Records"),
                                             .text = [](const ParkedReason &row) { return numberWords(row.records); },
                                             .alignment = numberAlignment},
                                            {.title = tr("Oldest since"),
                                             .text = [](const ParkedReason &row) { return fullTime(row.oldest); },
                                             .alignment = textAlignment}};
}

ReasonsModel::ReasonsModel(QObject *parent) : TableModel(makeColumns(), parent) {}

void ReasonsModel::setReasons(const QList<ParkedReason> &reasons)
{
    ParkedReason all = {.reason = tr("All reasons"), .records = 0, .oldest = {}};
    for (const ParkedReason &reason : reasons) {
        all.records += reason.records;
        all.oldest = all.oldest.isValid() ? std::min(all.oldest, reason.oldest) : reason.oldest;
    }
    setRows(QList<ParkedReason>{all} + reasons);
}

std::optional<QString> ReasonsModel::reason(int number) const
{
    return number > 0 && number < rowCount() ? std::optional(row(number).reason) : std::nullopt;
}

int ReasonsModel::rowOf(const std::optional<QString> &reason) const
{
    for (int number = 1; reason && number < rowCount(); ++number) {
        if (row(number).reason == *reason) {
            return number;
        }
    }
    return 0;
}

} // namespace statusbridge

#include "moc_reasonsmodel.cpp"
