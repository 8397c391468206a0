// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "engine/config/settings.h"
#include "engine/setup/batchscript.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> printBatchScript(CommandContext &context)
{
    return context.environment()
        .and_then([](const EngineEnvironment &environment) { return batchScript(environment.settings); })
        .and_then([&](const QString &script) {
            return context.print({{u"script"_s, script}}, script);
        });
}

} // namespace

QList<Command> batchScriptCommands()
{
    return {{.words = {u"batch-script"_s},
             .help = u"Prints the function for Zoho Creator that writes many records in one call."_s,
             .details =
                 u"It is written for zoho.form and the names in [fields]. In Zoho Creator an administrator makes a\n"
                 "Custom API of it (Microservices, Custom API: POST, OAuth2, one argument \"updates\", a list), whose\n"
                 "link name is zoho.batch_api. Records that are written this way run no workflows. After a change of\n"
                 "field names, replace the function there."_s,
             .handler = printBatchScript}};
}

} // namespace statusbridge
