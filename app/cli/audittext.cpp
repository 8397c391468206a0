// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"

namespace statusbridge {

namespace {

//! A migration tells much; --json has all of it.
QString shortCell(const QString &text)
{
    constexpr qsizetype longest = 80;
    return cell(text.size() > longest ? QString(text.first(longest) + u'…') : text);
}

QString changeText(const AuditEntry &entry)
{
    return entry.before.isEmpty() ? shortCell(entry.after)
                                  : QString(shortCell(entry.before) + u" -> "_s + shortCell(entry.after));
}

//! "user anna" of the API, "anna@desk" else.
QString actorText(const Actor &by)
{
    const bool isOfApi = by.kind == ActorKind::ApiUser || by.kind == ActorKind::ApiToken;
    return isOfApi ? toString(by.kind) + u' ' + cell(by.name) : cell(by.name);
}

QString placeText(const Actor &by)
{
    return !by.address.isEmpty()               ? cell(by.address)
           : by.kind == ActorKind::Window      ? u"window"_s
           : by.kind == ActorKind::CommandLine ? u"command line"_s
                                               : u"-"_s;
}

} // namespace

QString auditText(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty()) {
        return u"No change fits.\n"_s;
    }
    QList<QStringList> rows = {
        {u"ID"_s, u"TIME"_s, u"BY"_s, u"FROM"_s, u"ACTION"_s, u"OBJECT"_s, u"BEFORE -> AFTER"_s}};
    for (const AuditEntry &entry : entries) {
        rows += {QString::number(entry.id), timeForPeople(entry.at), actorText(entry.by), placeText(entry.by),
                 cell(entry.action),        cell(entry.object),      changeText(entry)};
    }
    return alignedColumns(rows);
}

} // namespace statusbridge
