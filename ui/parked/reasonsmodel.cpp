// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/reasonsmodel.h"

#include "ui/text/formatting.h"

namespace statusbridge {

QList<TableColumn<ParkedReason>> ReasonsModel::makeColumns()
{
    return QList<TableColumn<ParkedReason>>{
        {.title = tr("Why"),
         .text = [](const ParkedReason &row) { return row.cause.reason; },
         .toolTip = [](const ParkedReason &row) { return row.cause.reason; },
         .alignment = textAlignment},
        {.title = tr("Zoho's code"),
         .text = [](const ParkedReason &row) { return codeText(row.cause.zohoCode); },
         .alignment = textAlignment},
        {.title = tr("Zoho's message"),
         .text = [](const ParkedReason &row) { return row.cause.zohoMessage; },
         .toolTip = [](const ParkedReason &row) { return row.cause.zohoMessage; },
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
    ParkedReason all = {.cause = {.reason = tr("All reasons")}, .records = 0, .oldest = {}};
    for (const ParkedReason &reason : reasons) {
        all.records += reason.records;
        all.oldest = all.oldest.isValid() ? std::min(all.oldest, reason.oldest) : reason.oldest;
    }
    setRows(QList<ParkedReason>{all} + reasons);
}

std::optional<RecordCause> ReasonsModel::cause(int number) const
{
    return number > 0 && number < rowCount() ? std::optional(row(number).cause) : std::nullopt;
}

int ReasonsModel::rowOf(const std::optional<RecordCause> &cause) const
{
    for (int number = 1; cause && number < rowCount(); ++number) {
        if (row(number).cause == *cause) {
            return number;
        }
    }
    return 0;
}

} // namespace statusbridge

#include "moc_reasonsmodel.cpp"
