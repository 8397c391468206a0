// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditexport.h"

#include "engine/session/enginesession.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

constexpr int rowsTogether = 1000;

QList<ExportColumn> auditColumns()
{
    const auto column = [](const char *key, const char *title) {
        return ExportColumn{.key = QString::fromLatin1(key), .title = QCoreApplication::translate("Audit", title)};
    };
    return {
        column("id", QT_TRANSLATE_NOOP("Audit", "Number")),      column("at", QT_TRANSLATE_NOOP("Audit", "Time (UTC)")),
        column("kind", QT_TRANSLATE_NOOP("Audit", "As")),        column("name", QT_TRANSLATE_NOOP("Audit", "Who")),
        column("address", QT_TRANSLATE_NOOP("Audit", "From")),   column("action", QT_TRANSLATE_NOOP("Audit", "What")),
        column("object", QT_TRANSLATE_NOOP("Audit", "Of what")), column("before", QT_TRANSLATE_NOOP("Audit", "Before")),
        column("after", QT_TRANSLATE_NOOP("Audit", "After"))};
}

ExportRow rowOf(const AuditEntry &entry)
{
    return {entry.id,      entry.at,         toString(entry.by.kind),
            entry.by.name, entry.by.address, entry.action,
            entry.object,  entry.before,     entry.after};
}

} // namespace

ExportRequest exportOfAudit(const AuditFilter &filter)
{
    return {.name = QCoreApplication::translate("Audit", "changes"),
            .columns = auditColumns(),
            .pages = [filter, before = qint64(0)](EngineSession &session) mutable -> Expected<QList<ExportRow>> {
                const auto entries = session.audit(filter, before, rowsTogether);
                if (!entries) {
                    return entries.error();
                }
                QList<ExportRow> rows;
                rows.reserve(entries->size());
                for (const AuditEntry &entry : *entries) {
                    rows += rowOf(entry);
                    before = entry.id;
                }
                return rows;
            }};
}

} // namespace statusbridge
