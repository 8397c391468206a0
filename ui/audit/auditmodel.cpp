// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "ui/audit/audittext.h"
#include "ui/text/formatting.h"

namespace statusbridge {

namespace {

TableColumn<AuditEntry> wordsColumn(const QString &title, QString AuditEntry::*text)
{
    return {.title = title,
            .text = [text](const AuditEntry &entry) { return entry.*text; },
            .toolTip = [text](const AuditEntry &entry) { return entry.*text; }};
}

} // namespace

AuditModel::AuditModel(QObject *parent) : PagedTable([](const AuditEntry &entry) { return entry.id; }, parent)
{
    QList<TableColumn<AuditEntry>> columns = {
        {.title = tr("Time"),
         .text = [](const AuditEntry &entry) { return fullTime(entry.at); },
         .value = [](const AuditEntry &entry) { return QVariant(entry.at); }},
        {.title = tr("Who"), .text = [](const AuditEntry &entry) { return entry.by.name; }},
        {.title = tr("As"),
         .text = [](const AuditEntry &entry) { return actorWords(entry.by.kind); },
         .words = wordsOfEach(lastActorKind, actorWords)},
        {.title = tr("From"), .text = [](const AuditEntry &entry) { return placeWords(entry.by); }},
        {.title = tr("What"),
         .text = [](const AuditEntry &entry) { return actionWords(entry); },
         .words = wordsOfEach(lastAuditAction, actionWords)},
        wordsColumn(tr("Of what"), &AuditEntry::object),
        wordsColumn(tr("Before"), &AuditEntry::before),
        wordsColumn(tr("After"), &AuditEntry::after),
    };
    for (auto &column : columns) {
        column.alignment = textAlignment;
    }
    setColumns(columns);
}

} // namespace statusbridge

#include "moc_auditmodel.cpp"
