// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rolelimits.h"

#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/text/roletext.h"

namespace statusbridge {

RoleLimits::RoleLimits(const ConsoleContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.host, &ConsoleHost::attachmentChanged, this, &RoleLimits::apply);
    apply();
}

void RoleLimits::apply()
{
    const auto attachment = m_context.host.attachment();
    if (!attachment) {
        return;
    }
    for (const CommandDefinition &command : commandTable()) {
        m_context.commands.forbid(command.id, refusalOf(command.id, attachment->server, attachment->role));
    }
}

} // namespace statusbridge

#include "moc_rolelimits.cpp"
