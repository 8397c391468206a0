// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/platform/terminal.h"
#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/session/commandaudit.h"
#include "engine/setup/connect.h"

#include <cstdio>
#include <functional>
#include <optional>

namespace statusbridge {

namespace {

QString selfClientGuide(const ZohoGuide &guide)
{
    return u"In Zoho's API console (%1), open your Self Client, choose Generate Code,\n"
           "and enter these scopes:\n\n"
           "  %2\n\n"
           "The code works once and only for some minutes. What you paste here is not shown.\n"_s.arg(
               guide.apiConsole.toString(), guide.scopes);
}

QString browserGuide(const ZohoGuide &guide)
{
    return u"In Zoho's API console (%1), the client must be a server-based application with this\n"
           "authorized redirect URI:\n\n"
           "  %2\n\n"
           "The browser must run on this machine, since Zoho sends it back here.\n"_s.arg(guide.apiConsole.toString(),
                                                                                          guide.redirectUri);
}

using Granting = std::function<Expected<void>()>;

bool isOfClient(const Expected<void> &granted)
{
    return !granted && granted.error().message.id() == SentenceId::ClientUnknown;
}

// What Zoho thinks of a secret comes with the grant only: one that it refuses would be used by each connection after
// this one, and asked for by none.
Expected<void> grantWithNewSecret(const EngineEnvironment &environment, const std::optional<Secret> &before,
                                  const Granting &grant)
{
    const auto name = secretnames::zohoClientSecret();
    SecretStore &secrets = environment.secrets;
    return readSecretLine(u"Client secret: "_s)
        .and_then([&](const Secret &secret) { return secrets.write(name, secret); })
        .and_then([&] {
            const auto granted = grant();
            if (!isOfClient(granted)) {
                noteCommand(environment, secretChange(name));
                return granted;
            }
            const auto putBack = before ? secrets.write(name, *before) : secrets.remove(name);
            return putBack ? granted : putBack;
        });
}

// The secret is asked for first: the grant code lives for three minutes only.
Expected<void> grantWithSecret(const CommandContext &context, const EngineEnvironment &environment,
                               const Granting &grant)
{
    const auto stored = environment.secrets.read(secretnames::zohoClientSecret());
    if (!stored || !*stored) {
        return stored ? grantWithNewSecret(environment, {}, grant) : stored.error();
    }
    const auto granted = grant();
    if (!isOfClient(granted) || !isTerminal(stdin)) {
        return granted;
    }
    context.output.note(u"statusbridge: "_s + describe(granted.error()));
    return grantWithNewSecret(environment, *stored, grant);
}

// The address is shown, not opened: on a server there is no browser to open it with.
Expected<void> connectWithBrowser(CommandContext &context, const EngineEnvironment &environment)
{
    const auto show = [&](const QUrl &page) {
        context.output.guide(u"\nOpen this address in a browser and grant access, within ten minutes:\n\n  "_s +
                             page.toString(QUrl::FullyEncoded) + u'\n');
    };
    const QString configured = environment.settings.zoho.dataCenter;
    return signInToZoho(environment, show, {}).and_then([&](const QString &dataCenter) -> Expected<void> {
        if (dataCenter == configured) {
            return {};
        }
        return configurationError(
            u"The connection is made and stored, but the account is in the data center "
            "\"%1\": set zoho.data_center to that, where \"%2\" is set now."_s.arg(dataCenter, configured));
    });
}

Expected<ExitStatus> connect(CommandContext &context)
{
    const auto environment = context.environment();
    if (!environment) {
        return environment.error();
    }
    const bool usesBrowser = context.invocation.has(u"browser"_s);
    std::optional<Expected<Secret>> enteredCode; // works once, but only with the right secret
    return checkZohoIsConfigured(environment->settings.zoho, ZohoPart::Accounts)
        .and_then([&] {
            // Asked before the grant code is used up, which could not be repeated.
            return environment->secrets.isWritable()
                       ? Expected<void>()
                       : readOnlyStoreError(environment->secrets, secretnames::zohoRefreshToken());
        })
        .and_then([&] {
            const auto guide = zohoGuide(environment->settings);
            context.output.guide(
                (usesBrowser ? browserGuide(guide) : selfClientGuide(guide)) +
                u"Note: Zoho keeps 20 refresh tokens for each user and client; the 21st ends the first.\n"_s);
            const auto codeGrant = [&] {
                const auto code = enteredCode ? *enteredCode : readSecretLine(u"Grant code: "_s);
                enteredCode = code;
                return code.and_then([&](const Secret &value) { return connectToZoho(*environment, value); });
            };
            const auto browserGrant = [&] { return connectWithBrowser(context, *environment); };
            return grantWithSecret(context, *environment, usesBrowser ? Granting(browserGrant) : Granting(codeGrant));
        })
        .and_then([&] {
            for (const Sentence &advice : {keptRegionAdvice(*environment), keptBatchScopeAdvice(*environment)}) {
                if (!advice.isEmpty()) {
                    context.output.note(u"Warning: "_s + advice.english());
                }
            }
            const QString store = environment->secrets.name();
            return context.print({{u"connected"_s, true}, {u"store"_s, store}},
                                 u"Connected. The refresh token is kept in the store \"%1\".\n"_s.arg(store));
        });
}

Expected<ExitStatus> disconnect(CommandContext &context)
{
    return context.environment()
        .and_then([](const EngineEnvironment &environment) { return disconnectFromZoho(environment); })
        .and_then([&] {
            return context.print({{u"connected"_s, false}},
                                 u"Disconnected. The token is revoked at Zoho and forgotten here.\n"_s);
        });
}

} // namespace

QList<Command> connectCommands()
{
    return {{.words = {u"connect"_s},
             .arguments = u"[--browser]"_s,
             .options = {{u"browser"_s, {}, u"Shows an address to sign in at instead of asking for a code."_s, {}}},
             .help = u"Turns a grant code of Zoho's self client into a stored refresh token."_s,
             .details =
                 u"Asks for the client secret, if none is stored, and for the grant code; neither is ever taken from\n"
                 "the command line. When standard input is no terminal, each is read as one line, in this order.\n"
                 "A secret that Zoho refuses is not kept; a terminal is asked for another one at once.\n"
                 "With --browser, Zoho brings the code to port zoho.redirect_port of this machine."_s,
             .handler = connect},
            {.words = {u"disconnect"_s},
             .help = u"Revokes the refresh token at Zoho and forgets it here."_s,
             .handler = disconnect}};
}

} // namespace statusbridge
