// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/terminal.h"
#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"

namespace statusbridge {

namespace {

// Canada has a domain of its own at Zoho.
QString consoleDomain(const QString &dataCenter)
{
    return dataCenter == u"ca" ? QStringLiteral("zohocloud.ca") : QStringLiteral("zoho.") + dataCenter;
}

QString guide(const Settings &settings)
{
    return QStringLiteral(
               "In Zoho's API console (https://api-console.%1), open your Self Client, choose Generate Code,\n"
               "and enter these scopes:\n\n"
               "  ZohoCreator.report.READ,ZohoCreator.report.UPDATE\n\n"
               "The code works once and only for some minutes. What you paste here is not shown.\n"
               "Note: Zoho keeps 20 refresh tokens for each user and client; the 21st ends the first.\n")
        .arg(consoleDomain(settings.zoho.dataCenter));
}

// The secret is asked for first: the grant code lives for three minutes only.
Expected<void> ensureClientSecret(SecretStore &store)
{
    const auto name = secretnames::zohoClientSecret();
    const auto stored = store.read(name);
    if (!stored) {
        return stored.error();
    }
    if (stored->has_value()) {
        return {};
    }
    const auto secret = readSecretLine(QStringLiteral("Client secret: "));
    return secret ? store.write(name, *secret) : secret.error();
}

// Asked before the grant code is used up, which could not be repeated.
Expected<void> checkStore(const SecretStore &store)
{
    return store.isWritable() ? Expected<void>() : readOnlyStoreError(store, secretnames::zohoRefreshToken());
}

Expected<void> connectInteractively(CommandContext &context, const EngineEnvironment &environment)
{
    context.output.note(guide(environment.settings));
    if (const auto ensured = ensureClientSecret(environment.secrets); !ensured) {
        return ensured;
    }
    const auto code = readSecretLine(QStringLiteral("Grant code: "));
    return code ? connectToZoho(environment, *code) : code.error();
}

Expected<ExitStatus> connect(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    const auto connected = checkZohoIsConfigured(environment->settings.zoho)
                               .and_then([&] { return checkStore(environment->secrets); })
                               .and_then([&] { return connectInteractively(context, *environment); });
    if (!connected) {
        return connected.error();
    }
    context.output.result(
        {{QStringLiteral("connected"), true}, {QStringLiteral("store"), environment->secrets.name()}},
        QStringLiteral("Connected. The refresh token is kept in the store \"%1\".\n").arg(environment->secrets.name()));
    return ExitStatus::Ok;
}

Expected<ExitStatus> disconnect(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    if (const auto disconnected = disconnectFromZoho(*environment); !disconnected) {
        return disconnected.error();
    }
    context.output.result({{QStringLiteral("connected"), false}},
                          QStringLiteral("Disconnected. The token is revoked at Zoho and forgotten here.\n"));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> connectCommands()
{
    return {{.words = {QStringLiteral("connect")},
             .help = QStringLiteral("Turns a grant code of Zoho's self client into a stored refresh token."),
             .details = QStringLiteral(
                 "Asks for the client secret, if none is stored, and for the grant code; neither is ever taken from\n"
                 "the command line. When standard input is no terminal, each is read as one line, in this order."),
             .handler = connect},
            {.words = {QStringLiteral("disconnect")},
             .help = QStringLiteral("Revokes the refresh token at Zoho and forgets it here."),
             .handler = disconnect}};
}

} // namespace statusbridge
