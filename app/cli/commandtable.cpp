// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include "app/cli/cancelcommand.h"
#include "app/cli/connectcommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/migratecommand.h"
#include "app/cli/parkedcommand.h"
#include "app/cli/runscommand.h"
#include "app/cli/schedulercommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/synccommand.h"
#include "app/cli/usercommand.h"

namespace statusbridge {

const QList<Command> &programCommands()
{
    static const QList<Command> commands = syncCommands() + statusCommands() + lookupCommands() + runsCommands() +
                                           parkedCommands() + schedulerCommands() + cancelCommands() +
                                           connectCommands() + userCommands() + doctorCommands() + migrateCommands();
    return commands;
}

} // namespace statusbridge
