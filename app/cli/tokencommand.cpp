// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

Expected<QDateTime> tokenEndOf(const Invocation &invocation, const QDateTime &now)
{
    constexpr int mostDays = 36'500;
    if (!invocation.has(u"days"_s)) {
        return QDateTime();
    }
    bool isNumber = false;
    const int days = invocation.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 1 || days > mostDays) {
        return usageError(u"--days must be a whole number from 1 to %1, not \"%2\"."_s.arg(
            QString::number(mostDays), invocation.value(u"days"_s)));
    }
    return now.addDays(days);
}

QString tokenEndText(const QDateTime &endsAt)
{
    return endsAt.isValid() ? timeForPeople(endsAt) : u"never"_s;
}

//! The token stands alone on standard output, so that a script can take it.
Expected<ExitStatus> addToken(CommandContext &context)
{
    const auto &invocation = context.invocation;
    return openSession(context).and_then([&](const CommandSession &open) -> Expected<ExitStatus> {
        const auto endsAt = tokenEndOf(invocation, open.environment.clock.utcNow());
        if (!endsAt) {
            return endsAt.error();
        }
        const ApiTokenView wanted{.name = invocation.arguments.constFirst(),
                                  .role = roleFromString(invocation.value(u"role"_s)).value_or(Role::Viewer),
                                  .createdAt = {},
                                  .createdBy = personAt(open.environment.holder),
                                  .endsAt = *endsAt};
        return open->addToken(wanted).and_then([&](const Secret &token) {
            context.output.note(
                u"This is the token of %1, as %2, which ends %3. It is shown this once alone: keep it "
                "where secrets are kept."_s.arg(cell(wanted.name), toString(wanted.role), tokenEndText(wanted.endsAt)));
            auto document = jsonOf(wanted);
            document.remove(u"created_at"_s);
            const QString text = QString::fromLatin1(token.reveal());
            document.insert(u"token"_s, text);
            return context.print(document, text + u'\n');
        });
    });
}

QString tokensText(const QList<ApiTokenView> &tokens)
{
    if (tokens.isEmpty()) {
        return u"There is no token; \"statusbridge user token add NAME\" makes one.\n"_s;
    }
    QList<QStringList> rows = {{u"NAME"_s, u"ROLE"_s, u"SINCE"_s, u"BY"_s, u"ENDS"_s}};
    for (const auto &token : tokens) {
        rows += {cell(token.name), toString(token.role), timeForPeople(token.createdAt), cell(token.createdBy),
                 tokenEndText(token.endsAt)};
    }
    return alignedColumns(rows);
}

Expected<ExitStatus> listTokens(CommandContext &context)
{
    return openSession(context)
        .and_then([](const CommandSession &open) { return open->tokens(); })
        .and_then([&](const QList<ApiTokenView> &tokens) {
            return context.print({{u"tokens"_s, jsonListOf(tokens)}}, tokensText(tokens));
        });
}

Expected<ExitStatus> revokeToken(CommandContext &context)
{
    const auto &name = context.invocation.arguments.constFirst();
    return openSession(context)
        .and_then([&](const CommandSession &open) { return open->revokeToken(name); })
        .and_then([&] {
            return context.print({{u"revoked"_s, name}}, u"The token %1 opens nothing any more.\n"_s.arg(cell(name)));
        });
}

} // namespace

QList<Command> tokenCommands()
{
    const auto family = QStringList{u"user"_s, u"token"_s};
    return {{.words = family + QStringList{u"add"_s},
             .arguments = u"NAME [--role ROLE] [--days DAYS]"_s,
             .argumentCount = 1,
             .options = {{u"role"_s,
                          u"ROLE"_s,
                          u"What it may do: viewer, operator or administrator; viewer without this."_s,
                          {toString(Role::Viewer), toString(Role::Operator), toString(Role::Administrator)}},
                         {u"days"_s, u"DAYS"_s, u"After how many days it ends; without this it doesn't."_s, {}}},
             .help = u"Makes a token of the HTTP API and prints it, this once."_s,
             .details = u"A program sends it as \"Authorization: Bearer TOKEN\", in place of a user's name and "
                        "password.\nOnly a digest of it is kept."_s,
             .handler = addToken},
            {.words = family + QStringList{u"list"_s},
             .isDefault = true,
             .help = u"Lists the tokens of the HTTP API; \"user token\" alone does the same."_s,
             .handler = listTokens},
            {.words = family + QStringList{u"revoke"_s},
             .arguments = u"NAME"_s,
             .argumentCount = 1,
             .help = u"Revokes a token of the HTTP API, at once."_s,
             .handler = revokeToken}};
}

} // namespace statusbridge
