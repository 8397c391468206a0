// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datacenters.h"

#include "engine/config/settings.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

struct DataCenter
{
    const char *name;
    const char *accounts;
    const char *api;
};

// A table, since no rule makes these names: Canada uses two domains, China another order.
// https://zoho.com/accounts/protocol/oauth/multi-dc.html; uk and ae are not documented for this product.
constexpr std::array<DataCenter, 10> table{{
    {"com", "accounts.zoho.com", "www.zohoapis.com"},
    {"eu", "accounts.zoho.eu", "www.zohoapis.eu"},
    {"in", "accounts.zoho.in", "www.zohoapis.in"},
    {"com.au", "accounts.zoho.com.au", "www.zohoapis.com.au"},
    {"jp", "accounts.zoho.jp", "www.zohoapis.jp"},
    {"ca", "accounts.zohocloud.ca", "www.zohoapis.ca"},
    {"sa", "accounts.zoho.sa", "www.zohoapis.sa"},
    {"uk", "accounts.zoho.uk", "www.zohoapis.uk"},
    {"ae", "accounts.zoho.ae", "www.zohoapis.ae"},
    {"cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn"},
}};

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Expected<QUrl> server(const QString &key, const QString &configured, const char *host)
{
    if (configured.isEmpty()) {
        return QUrl(u"https://"_s + QLatin1StringView(host));
    }
    const QUrl url(configured, QUrl::StrictMode);
    const bool secure = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != u"http")) {
        return configurationError(
            u"[zoho] %1 is not a URL such as https://www.zohoapis.com; correct it or leave it empty."_s.arg(key));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return configurationError(u"[zoho] %1 may hold a scheme, a host and a port only; remove the rest."_s.arg(key));
    }
    if (!secure && !isLoopback(url.host())) {
        return configurationError(
            u"[zoho] %1 is plain HTTP, which is accepted for this machine only; use https://."_s.arg(key));
    }
    return url.adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash);
}

} // namespace

Expected<Endpoints> endpoints(const ZohoSettings &settings)
{
    const auto *found = std::ranges::find_if(
        table, [&](const DataCenter &center) { return settings.dataCenter == QLatin1StringView(center.name); });
    if (found == table.end()) {
        return configurationError(u"There is no Zoho data center named \"%1\"; [zoho] data_center is one of %2."_s.arg(
            settings.dataCenter, dataCenters().join(u", "_s)));
    }
    const Expected<QUrl> accounts = server(u"accounts_url"_s, settings.accountsUrl, found->accounts);
    if (!accounts) {
        return accounts.error();
    }
    const Expected<QUrl> api = server(u"api_url"_s, settings.apiUrl, found->api);
    if (!api) {
        return api.error();
    }
    return Endpoints{.accounts = *accounts, .api = *api};
}

std::optional<QString> dataCenterOf(const QUrl &accountsServer)
{
    const auto *found = std::ranges::find_if(
        table, [&](const DataCenter &center) { return accountsServer.host() == QLatin1StringView(center.accounts); });
    const bool isPlainHttps = accountsServer.scheme() == u"https" && accountsServer.port(443) == 443;
    return found != table.end() && isPlainHttps ? std::optional(QString::fromLatin1(found->name)) : std::nullopt;
}

std::optional<QString> dataCenterOfApi(const QString &host)
{
    const auto *found =
        std::ranges::find_if(table, [&](const DataCenter &center) { return host == QLatin1StringView(center.api); });
    return found != table.end() ? std::optional(QString::fromLatin1(found->name)) : std::nullopt;
}

Expected<ZohoSettings> settingsFor(const ZohoSettings &configured, const QUrl &accountsServer)
{
    const Expected<Endpoints> servers = endpoints(configured);
    if (!servers) {
        return servers.error();
    }
    const bool isConfigured = accountsServer.scheme() == servers->accounts.scheme() &&
                              accountsServer.authority() == servers->accounts.authority();
    if (accountsServer.isEmpty() || isConfigured) {
        return configured;
    }
    const auto dataCenter = dataCenterOf(accountsServer);
    if (!dataCenter) {
        return Error{.kind = ErrorKind::Account,
                     .message = u"The sign-in came back from a server that is not known as one of Zoho's, "
                                "so it was given nothing; if it is right, set [zoho] accounts_url to it."_s,
                     .detail = accountsServer.host()};
    }
    ZohoSettings settings = configured;
    settings.dataCenter = *dataCenter;
    settings.accountsUrl.clear();
    settings.apiUrl.clear();
    return settings;
}

// Canada has a domain of its own at Zoho.
QUrl apiConsole(const QString &dataCenter)
{
    const QString domain = dataCenter == u"ca" ? u"zohocloud.ca"_s : QString(u"zoho."_s + dataCenter);
    return QUrl(u"https://api-console."_s + domain);
}

QStringList dataCenters()
{
    QStringList names;
    for (const DataCenter &center : table) {
        names.append(QString::fromLatin1(center.name));
    }
    return names;
}

} // namespace statusbridge
