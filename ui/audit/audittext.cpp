// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

//! In the order of AuditAction.
constexpr std::array actionTexts = {
    QT_TRANSLATE_NOOP("Audit", "cycle asked for"),
    QT_TRANSLATE_NOOP("Audit", "cycle ended"),
    QT_TRANSLATE_NOOP("Audit", "scheduler started"),
    QT_TRANSLATE_NOOP("Audit", "scheduler stopped"),
    QT_TRANSLATE_NOOP("Audit", "records retried"),
    QT_TRANSLATE_NOOP("Audit", "records released"),
    QT_TRANSLATE_NOOP("Audit", "queue id asked for again"),
    QT_TRANSLATE_NOOP("Audit", "Zoho connected"),
    QT_TRANSLATE_NOOP("Audit", "Zoho disconnected"),
    QT_TRANSLATE_NOOP("Audit", "setting changed"),
    QT_TRANSLATE_NOOP("Audit", "secret changed"),
    QT_TRANSLATE_NOOP("Audit", "user added"),
    QT_TRANSLATE_NOOP("Audit", "role changed"),
    QT_TRANSLATE_NOOP("Audit", "user removed"),
    QT_TRANSLATE_NOOP("Audit", "token added"),
    QT_TRANSLATE_NOOP("Audit", "token revoked"),
    QT_TRANSLATE_NOOP("Audit", "person forgotten"),
    QT_TRANSLATE_NOOP("Audit", "rows opened for another target"),
    QT_TRANSLATE_NOOP("Audit", "tables made or changed"),
    QT_TRANSLATE_NOOP("Audit", "backup restored"),
};
static_assert(actionTexts.size() == auditActionWords.size());

constexpr std::array actorTexts = {
    QT_TRANSLATE_NOOP("Audit", "command line"),
    QT_TRANSLATE_NOOP("Audit", "window"),
    QT_TRANSLATE_NOOP("Audit", "API user"),
    QT_TRANSLATE_NOOP("Audit", "API token"),
};
static_assert(actorTexts.size() == actorKindWords.size());

QString auditWords(const char *text)
{
    return QCoreApplication::translate("Audit", text);
}

} // namespace

QString actionWords(AuditAction action)
{
    return auditWords(actionTexts[static_cast<std::size_t>(action)]);
}

QString actionWords(const AuditEntry &entry)
{
    const auto action = auditActionFromString(entry.action);
    return action ? actionWords(*action) : entry.action;
}

QString actorWords(ActorKind kind)
{
    return auditWords(actorTexts[static_cast<std::size_t>(kind)]);
}

QString placeWords(const Actor &by)
{
    return by.address.isEmpty() ? auditWords(QT_TRANSLATE_NOOP("Audit", "its machine")) : by.address;
}

} // namespace statusbridge
