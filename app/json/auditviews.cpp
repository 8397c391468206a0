// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/auditviews.h"

#include "app/json/membervalues.h"

#include <algorithm>

namespace statusbridge {

template <>
const JsonFields<AuditEntry> &jsonFields<AuditEntry>()
{
    static const JsonFields<AuditEntry> fields = {
        {"id", "The row's number, which counts up.", &AuditEntry::id},
        {"at", "When, by the server's time.", &AuditEntry::at},
        {"kind", "user or token of the API, command_line or window.",
         [](const AuditEntry &entry) { return toString(entry.by.kind); }},
        {"name", "Of the user or token; of a user of the system with the machine.",
         [](const AuditEntry &entry) { return entry.by.name; }},
        {"address", "From where the API was called; null at the command line and the window.",
         [](const AuditEntry &entry) { return unlessEmpty(entry.by.address); }},
        {"action", "What was done.", &AuditEntry::action},
        {"object", "To what.", orNull(&AuditEntry::object)},
        {"before", "How it was before; secrets and phone numbers are never told.", orNull(&AuditEntry::before)},
        {"after", "How it is since.", orNull(&AuditEntry::after)},
    };
    return fields;
}

template <>
const JsonFields<AuditRows> &jsonFields<AuditRows>()
{
    static const JsonFields<AuditRows> fields = {
        {"audit", "The newest first.", &AuditRows::entries},
        {"next", "The cursor of the next page; null behind the last one.",
         [](const AuditRows &page) {
             return page.mayHaveMore && !page.entries.isEmpty()
                        ? std::optional(QString::number(page.entries.constLast().id))
                        : std::nullopt;
         }},
    };
    return fields;
}

AuditRows auditPageOf(QList<AuditEntry> read, int limit)
{
    const bool mayHaveMore = read.size() > limit;
    read.resize(std::min<qsizetype>(read.size(), limit));
    return {.entries = std::move(read), .mayHaveMore = mayHaveMore};
}

QJsonObject jsonOf(const AuditRows &page)
{
    return jsonValue(page).toObject();
}

QList<JsonMember> auditPageMembers()
{
    return jsonForm<AuditRows>().members;
}

} // namespace statusbridge
