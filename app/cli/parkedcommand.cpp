// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/viewtext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> listParked(CommandContext &context)
{
    return openSession(context)
        .and_then([](const CommandSession &open) { return open->parked(); })
        .and_then([&](const QList<RecordFailure> &parked) {
            return context.print({{u"parked"_s, jsonListOf(parked)}}, parkedText(parked));
        });
}

Expected<void> checkRelease(const Invocation &invocation)
{
    const bool isAll = invocation.has(u"all"_s);
    if (isAll == invocation.arguments.isEmpty()) {
        return {};
    }
    return Error{.kind = ErrorKind::Usage,
                 .message = isAll ? u"\"parked release\" takes record ids or --all, not both."_s
                                  : u"\"parked release\" needs the ids of the records, or --all for every one."_s};
}

Expected<ExitStatus> release(CommandContext &context)
{
    const auto &invocation = context.invocation;
    const bool isAll = invocation.has(u"all"_s);
    return checkRelease(invocation)
        .and_then([&] { return openSession(context); })
        .and_then([&](const CommandSession &open) {
            return isAll ? open->releaseAll() : open->release(invocation.arguments);
        })
        .and_then([&](int released) -> Expected<ExitStatus> {
            if (released == 0 && !isAll) {
                return Error{.kind = ErrorKind::NotFound,
                             .message = u"None of these records is parked; \"statusbridge parked\" lists those that "
                                        "are."_s};
            }
            return context.print({{u"released"_s, released}}, releasedText(released));
        });
}

} // namespace

QList<Command> parkedCommands()
{
    const auto family = u"parked"_s;
    return {{.words = {family, u"list"_s},
             .isDefault = true,
             .help = u"Lists the records that are no longer tried; \"parked\" alone does the same."_s,
             .handler = listParked},
            {.words = {family, u"release"_s},
             .arguments = u"ID...|--all"_s,
             .maximumArguments = -1,
             .options = {{u"all"_s, {}, u"Releases every parked record."_s, {}}},
             .help = u"Has parked records tried again by the next cycle."_s,
             .handler = release}};
}

} // namespace statusbridge
