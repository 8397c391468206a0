// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctorcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/doctortext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QList<Finding> findingsIn(CommandContext &context)
{
    const auto subject = QStringLiteral("configuration");
    const auto environment = context.workplace.environment();
    if (!environment) {
        return {{.severity = Finding::Severity::Error,
                 .subject = subject,
                 .text = describe(environment.error()),
                 .kind = environment.error().kind}};
    }
    const auto offline = context.invocation.has(QStringLiteral("offline"));
    auto findings = examine(*environment, offline);
    findings.prepend(
        {.severity = Finding::Severity::Ok, .subject = subject, .text = QStringLiteral("Every setting is valid.")});
    return findings;
}

Expected<ExitStatus> doctor(CommandContext &context)
{
    const auto findings = findingsIn(context);
    context.output.result({{QStringLiteral("findings"), jsonListOf(findings)}}, findingsText(findings));
    return exitStatus(findings);
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.words = {QStringLiteral("doctor")},
             .arguments = QStringLiteral("[--offline]"),
             .options = {{QStringLiteral("offline"), {}, QStringLiteral("Leaves out what needs Zoho."), {}}},
             .help = QStringLiteral("Checks configuration, database, schema, clock and Zoho, one line each."),
             .details = QStringLiteral("The exit status is that of the worst finding; warnings don't change it."),
             .handler = doctor}};
}

} // namespace statusbridge
