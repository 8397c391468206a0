// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/roletext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QString roleText(const char *text)
{
    return QCoreApplication::translate("Roles", text);
}

} // namespace

Role leastRoleOf(CommandId command)
{
    switch (command) {
    case CommandId::SyncNow:
    case CommandId::DryRun:
    case CommandId::CancelCycle:
    case CommandId::StartScheduler:
    case CommandId::StopScheduler:
    case CommandId::RetrySelected:
    case CommandId::RetryAllFailed:
    case CommandId::ReleaseSelected:
    case CommandId::ReleaseByReason:
    case CommandId::ReleaseAll:
    case CommandId::ShowLog:
    case CommandId::ShowSettings:
    case CommandId::ShowDatabaseSettings:
        return Role::Operator;
    case CommandId::ShowAudit:
        return Role::Administrator;
    default:
        return Role::Viewer;
    }
}

bool needsOwnEngine(CommandId command)
{
    return command == CommandId::RunAssistant || command == CommandId::Connect || command == CommandId::SetUpDatabase;
}

QString roleRefusal(const std::optional<Role> &role, Role needed)
{
    if (!role) {
        return roleText(QT_TRANSLATE_NOOP("Roles", "The server has not told yet what you may do there."));
    }
    if (*role >= needed) {
        return {};
    }
    if (needed == Role::Administrator) {
        return roleText(QT_TRANSLATE_NOOP("Roles", "Your role there is %1; only an administrator may do this."))
            .arg(roleName(*role));
    }
    return roleText(
        QT_TRANSLATE_NOOP("Roles", "Your role there is viewer, which may only look; an operator may do this."));
}

QString ownEngineRefusal(const QString &server)
{
    return roleText(QT_TRANSLATE_NOOP("Roles", "This can be done on %1 itself only, in its own window or with its "
                                               "command line."))
        .arg(server);
}

QString refusalOf(CommandId command, const QString &server, const std::optional<Role> &role)
{
    if (needsOwnEngine(command)) {
        return ownEngineRefusal(server);
    }
    const Role least = leastRoleOf(command);
    return least == Role::Viewer ? QString() : roleRefusal(role, least); // whatever it is, if it is not known yet
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return roleText(QT_TRANSLATE_NOOP("Roles", "viewer"));
    case Role::Operator:
        return roleText(QT_TRANSLATE_NOOP("Roles", "operator"));
    case Role::Administrator:
        return roleText(QT_TRANSLATE_NOOP("Roles", "administrator"));
    }
    Q_UNREACHABLE();
}

QString roleHint(Role role)
{
    switch (role) {
    case Role::Viewer:
        return roleText(QT_TRANSLATE_NOOP("Roles", "Sees how everything stands, with the numbers of people masked."));
    case Role::Operator:
        return roleText(QT_TRANSLATE_NOOP(
            "Roles", "The same, and begins and ends cycles, starts and stops the scheduler, releases records."));
    case Role::Administrator:
        return roleText(QT_TRANSLATE_NOOP("Roles", "The same, and may do and see everything."));
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
