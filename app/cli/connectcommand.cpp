// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/session/commandaudit.h"
#include "engine/setup/connect.h"

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

// The secret is asked for first: the grant code lives for three minutes only.
Expected<void> ensureClientSecret(const EngineEnvironment &environment)
{
    const auto name = secretnames::zohoClientSecret();
    const auto stored = environment.secrets.read(name);
    if (!stored || stored->has_value()) {
        return stored ? Expected<void>() : stored.error();
    }
    return readSecretLine(u"Client secret: "_s).and_then([&](const Secret &secret) {
        return environment.secrets.write(name, secret).and_then([&] {
            noteCommand(environment, secretChange(name));
            return Expected<void>();
        });
    });
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
            return ensureClientSecret(*environment);
        })
        .and_then([&] {
            return usesBrowser ? connectWithBrowser(context, *environment)
                               : readSecretLine(u"Grant code: "_s).and_then([&](const Secret &code) {
                                     return connectToZoho(*environment, code);
                                 });
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
                 "With --browser, Zoho brings the code to port zoho.redirect_port of this machine."_s,
             .handler = connect},
            {.words = {u"disconnect"_s},
             .help = u"Revokes the refresh token at Zoho and forgets it here."_s,
             .handler = disconnect}};
}

} // namespace statusbridge
