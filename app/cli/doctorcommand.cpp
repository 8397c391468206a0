// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"
#include "engine/doctor/doctor.h"

namespace statusbridge {

namespace {

QList<Finding> findingsIn(CommandContext &context)
{
    const auto subject = u"configuration"_s;
    const auto environment = context.environment();
    if (!environment) {
        return {{.severity = Finding::Severity::Error,
                 .subject = subject,
                 .text = describe(environment.error()),
                 .kind = environment.error().kind}};
    }
    const auto offline = context.invocation.has(u"offline"_s);
    auto findings = runDoctor(*environment, offline);
    findings.prepend({.severity = Finding::Severity::Ok, .subject = subject, .text = u"Every setting is valid."_s});
    return findings;
}

Expected<ExitStatus> doctor(CommandContext &context)
{
    const auto findings = findingsIn(context);
    context.output.result({{u"findings"_s, jsonListOf(findings)}}, findingsText(findings));
    return exitStatus(findings);
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.words = {u"doctor"_s},
             .arguments = u"[--offline]"_s,
             .options = {{u"offline"_s, {}, u"Leaves out what needs Zoho."_s, {}}},
             .help = u"Checks configuration, database, schema, clock and Zoho, one line each."_s,
             .details = u"The exit status is that of the worst finding; warnings don't change it."_s,
             .handler = doctor}};
}

} // namespace statusbridge
