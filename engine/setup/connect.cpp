// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/connect.h"

#include "engine/config/datacenters.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/session/commandaudit.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/authorization.h"
#include "engine/zoho/redirectreceiver.h"

namespace statusbridge {

namespace {

//! Of the account, for the audit.
QString serverOf(const EngineEnvironment &environment)
{
    const auto servers = endpoints(environment.settings.zoho);
    return servers ? servers->accounts.host() : QString();
}

//! The client secret, once it is sure that a grant can be used and kept.
Expected<Secret> secretForGrant(const EngineEnvironment &environment)
{
    SecretStore &secrets = environment.secrets;
    // Asked first: a grant code works once, and its refresh token would be lost.
    if (!secrets.isWritable()) {
        return readOnlyStoreError(secrets, secretnames::zohoRefreshToken());
    }
    return checkZohoIsConfigured(environment.settings.zoho, ZohoPart::Accounts).and_then([&] {
        return requireSecret(secrets, secretnames::zohoClientSecret());
    });
}

//! Exchanges a grant code and stores the tokens. \p redirectUri as of OAuthClient::exchange().
Expected<void> useGrantCode(const EngineEnvironment &environment, const Secret &clientSecret, const Secret &grantCode,
                            const QString &redirectUri)
{
    const auto accounts = AccountsAccess::open(environment, clientSecret, {});
    const auto grant =
        accounts.and_then([&](const auto &access) { return access->client->exchange(grantCode, redirectUri); });
    if (!grant) {
        return grant.error();
    }
    if (const QStringList missing = zoho::missingScopes(grant->access.scope); !missing.isEmpty()) {
        // Of no use, and Zoho keeps only 20 for each user and client.
        [[maybe_unused]] const auto revoked = (*accounts)->client->revoke(grant->refreshToken);
        return Error{.kind = ErrorKind::Unauthorized,
                     .message =
                         zoho::scopeAdvice(missing, environment.settings.zoho).then(SentenceId::NothingHasChanged)};
    }
    return environment.secrets.write(secretnames::zohoRefreshToken(), grant->refreshToken).and_then([&] {
        noteCommand(environment, {.action = AuditAction::Connect, .object = serverOf(environment)});
        return tokenFileOf(environment, grant->refreshToken).save(grant->access);
    });
}

//! A person may have to find a password and a telephone first.
constexpr std::chrono::minutes signInTimeout{10};

//! Exchanges the code at the server that the account belongs to, which may be another than the configured one.
Expected<QString> exchangeRedirect(const EngineEnvironment &environment, const Secret &clientSecret,
                                   const zoho::Redirect &redirect, const QString &redirectUri)
{
    const auto zoho = settingsFor(environment.settings.zoho, redirect.accountsServer);
    if (!zoho) {
        return zoho.error();
    }
    Settings settings = environment.settings;
    settings.zoho = *zoho;
    const EngineEnvironment there{.settings = settings,
                                  .dataDirectory = environment.dataDirectory,
                                  .secrets = environment.secrets,
                                  .clock = environment.clock,
                                  .holder = environment.holder,
                                  .actor = environment.actor};
    return useGrantCode(there, clientSecret, redirect.code, redirectUri).transform([&] { return zoho->dataCenter; });
}

using Access = Expected<std::unique_ptr<AccountsAccess>>;

//! The way to the accounts server with the refresh token that is kept.
Access keptAccess(const EngineEnvironment &environment)
{
    const auto refreshToken = environment.secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken || !*refreshToken) {
        return refreshToken ? notFoundError(SentenceId::NoRefreshTokenKept) : refreshToken.error();
    }
    return AccountsAccess::open(environment, {}, **refreshToken);
}

std::optional<zoho::AccessToken> keptToken(const Access &accounts)
{
    const auto kept = accounts.and_then([](const auto &access) { return access->tokenFile->load(); });
    return kept ? *kept : std::nullopt;
}

} // namespace

Expected<void> connectToZoho(const EngineEnvironment &environment, const Secret &grantCode)
{
    return secretForGrant(environment).and_then([&](const Secret &clientSecret) {
        return useGrantCode(environment, clientSecret, grantCode, {});
    });
}

Sentence keptRegionAdvice(const EngineEnvironment &environment)
{
    const auto accounts = keptAccess(environment);
    const auto kept = keptToken(accounts);
    return kept ? (*accounts)->client->regionAdvice(kept->apiDomain) : Sentence();
}

Sentence keptBatchScopeAdvice(const EngineEnvironment &environment)
{
    const auto kept = keptToken(keptAccess(environment));
    const ZohoSettings &zoho = environment.settings.zoho;
    return kept && zoho::lacksBatchScope(kept->scope, zoho) ? zoho::batchScopeAdvice(zoho) : Sentence();
}

Expected<void> disconnectFromZoho(const EngineEnvironment &environment)
{
    SecretStore &secrets = environment.secrets;
    const auto refreshToken = secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken) {
        return refreshToken.error();
    }
    if (!*refreshToken) {
        return notFoundError(Sentence(SentenceId::NothingToRevoke));
    }
    const auto accounts = AccountsAccess::open(environment, {}, **refreshToken);
    const auto revoked = accounts.hasValue() ? (*accounts)->client->revoke(**refreshToken) : accounts.error();
    if (!revoked && revoked.error().kind == ErrorKind::Transient) {
        return revoked; // kept, so that it can be revoked later
    }
    if (const auto forgotten = tokenFileOf(environment, **refreshToken).forget(); !forgotten) {
        return forgotten;
    }
    noteCommand(environment, {.action = AuditAction::Disconnect, .object = serverOf(environment)});
    if (!secrets.isWritable()) {
        return readOnlyRemovalError(secrets, secretnames::zohoRefreshToken());
    }
    return secrets.remove(secretnames::zohoRefreshToken());
}

ZohoGuide zohoGuide(const Settings &settings)
{
    return {.apiConsole = apiConsole(settings.zoho.dataCenter),
            .scopes = zoho::cycleScopes(settings.zoho),
            .allScopes = zoho::allScopes(settings.zoho),
            .redirectUri = zoho::redirectUri(static_cast<quint16>(settings.zoho.redirectPort))};
}

Expected<QString> signInToZoho(const EngineEnvironment &environment,
                               const std::function<void(const QUrl &)> &openBrowser, const std::stop_token &stop)
{
    const ZohoSettings &settings = environment.settings.zoho;
    const auto clientSecret = secretForGrant(environment);
    const auto servers = clientSecret.and_then([&](const Secret &) { return endpoints(settings); });
    const auto receiver = servers.and_then(
        [&](const Endpoints &) { return zoho::RedirectReceiver::listen(static_cast<quint16>(settings.redirectPort)); });
    if (!receiver) {
        return receiver.error();
    }
    const QString uri = zoho::redirectUri((*receiver)->port());
    const Secret state = zoho::randomState();
    openBrowser(zoho::authorizationUrl(servers->accounts, settings, uri, state));
    return (*receiver)->wait(state, signInTimeout, stop).and_then([&](const zoho::Redirect &redirect) {
        return exchangeRedirect(environment, *clientSecret, redirect, uri);
    });
}

} // namespace statusbridge
