// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datacenters.h"

#include "engine/config/crosschecks.h"
#include "engine/config/settings.h"

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

struct DataCenter
{
    QLatin1StringView name;
    QLatin1StringView accounts;
    QLatin1StringView api;
};

// A table, since no rule makes these names: Canada uses two domains, China another order.
// https://zoho.com/accounts/protocol/oauth/multi-dc.html; uk and ae are not documented for this product.
constexpr std::array<DataCenter, 10> centers{{
    {"com"_L1, "accounts.zoho.com"_L1, "www.zohoapis.com"_L1},
    {"eu"_L1, "accounts.zoho.eu"_L1, "www.zohoapis.eu"_L1},
    {"in"_L1, "accounts.zoho.in"_L1, "www.zohoapis.in"_L1},
    {"com.au"_L1, "accounts.zoho.com.au"_L1, "www.zohoapis.com.au"_L1},
    {"jp"_L1, "accounts.zoho.jp"_L1, "www.zohoapis.jp"_L1},
    {"ca"_L1, "accounts.zohocloud.ca"_L1, "www.zohoapis.ca"_L1},
    {"sa"_L1, "accounts.zoho.sa"_L1, "www.zohoapis.sa"_L1},
    {"uk"_L1, "accounts.zoho.uk"_L1, "www.zohoapis.uk"_L1},
    {"ae"_L1, "accounts.zoho.ae"_L1, "www.zohoapis.ae"_L1},
    {"cn"_L1, "accounts.zoho.com.cn"_L1, "www.zohoapis.com.cn"_L1},
}};

//! The one whose \p part is \p text, or null.
const DataCenter *dataCenterWith(QLatin1StringView DataCenter::*part, const QString &text)
{
    const auto *found = std::ranges::find(centers, text, part);
    return found == centers.end() ? nullptr : found;
}

//! Whether \p host lies in the domain of \p server, which is a name within it.
bool isBeside(const QString &host, QLatin1StringView server)
{
    const QLatin1StringView domain = server.sliced(server.indexOf(u'.') + 1);
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

Expected<QUrl> server(const QString &key, const QString &configured, QLatin1StringView host)
{
    if (configured.isEmpty()) {
        return QUrl(u"https://"_s + host);
    }
    const QUrl url(configured, QUrl::StrictMode);
    const bool secure = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != u"http")) {
        return configurationError(Sentence(SentenceId::ZohoUrlInvalid, {key}));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return configurationError(Sentence(SentenceId::ZohoUrlTooLong, {key}));
    }
    if (!secure && !isLoopbackHost(url.host())) {
        return configurationError(Sentence(SentenceId::ZohoUrlNotSecure, {key}));
    }
    return url.adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash);
}

} // namespace

Expected<Endpoints> endpoints(const ZohoSettings &settings)
{
    const DataCenter *found = dataCenterWith(&DataCenter::name, settings.dataCenter);
    if (!found) {
        return configurationError(
            Sentence(SentenceId::DataCenterUnknown, {settings.dataCenter, dataCenters().join(u", "_s)}));
    }
    return server(u"accounts_url"_s, settings.accountsUrl, found->accounts).and_then([&](const QUrl &accounts) {
        return server(u"api_url"_s, settings.apiUrl, found->api).transform([&](const QUrl &api) {
            return Endpoints{.accounts = accounts, .api = api};
        });
    });
}

std::optional<QString> dataCenterOfApi(const QString &host)
{
    const DataCenter *found = dataCenterWith(&DataCenter::api, host);
    return found ? std::optional<QString>(found->name) : std::nullopt;
}

std::optional<QString> dataCenterOfServer(const QString &host)
{
    const auto *found = std::ranges::find_if(centers, [&](const DataCenter &center) {
        return isBeside(host, center.accounts) || isBeside(host, center.api);
    });
    return found == centers.end() ? std::nullopt : std::optional<QString>(found->name);
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
    const bool isPlainHttps = accountsServer.scheme() == u"https" && accountsServer.port(443) == 443;
    const DataCenter *found = isPlainHttps ? dataCenterWith(&DataCenter::accounts, accountsServer.host()) : nullptr;
    if (!found) {
        return Error{.kind = ErrorKind::Account,
                     .message = Sentence(SentenceId::SignInFromUnknownServer),
                     .detail = accountsServer.host()};
    }
    ZohoSettings settings = configured;
    settings.dataCenter = found->name;
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
    for (const DataCenter &center : centers) {
        names.append(center.name);
    }
    return names;
}

} // namespace statusbridge
