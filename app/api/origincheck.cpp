// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/origincheck.h"

#include "engine/config/crosschecks.h"
#include "engine/config/settings.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace statusbridge {

namespace {

QString canonicalHost(QString host)
{
    host = host.toLower();
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    if (const QHostAddress address(host); !address.isNull()) {
        return address.toString();
    }
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

//! The host of "host:port", as a Host header has it; empty if it is none.
QString hostOfAuthority(const QByteArray &authority)
{
    const auto text = QString::fromLatin1(authority);
    const auto end = text.startsWith(u'[') ? text.indexOf(u']') + 1 : text.indexOf(u':');
    const auto host = end <= 0 ? text : text.first(end);
    const auto port = text.sliced(host.size());
    const bool isPort =
        port.isEmpty() || (port.startsWith(u':') &&
                           std::all_of(port.cbegin() + 1, port.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
    return isPort ? canonicalHost(host) : QString();
}

bool isNamed(const QString &host, const ApiHosts &hosts)
{
    const auto isThis = [&](const QString &name) {
        // Of a certificate: one label stands for the star.
        return name.startsWith(u"*.") ? host.indexOf(u'.') > 0 && host.sliced(host.indexOf(u'.')) == name.sliced(1)
                                      : name == host;
    };
    return !host.isEmpty() && ((hosts.hasLoopback && isLoopbackHost(host)) ||
                               std::any_of(hosts.names.cbegin(), hosts.names.cend(), isThis));
}

bool isForeignHost(const QByteArray &value, const ApiHosts &hosts)
{
    const auto host = hostOfAuthority(value);
    const bool isAddress = hosts.hasAnyAddress && !QHostAddress(host).isNull();
    return !isAddress && !isNamed(host, hosts);
}

bool isForeignOrigin(const QByteArray &value, const QByteArray &ownAuthority, const ApiHosts &hosts)
{
    const auto scheme = textBefore(value, ':').toLower();
    const auto authority = value.mid(scheme.size() + 3);
    const bool isWeb = (scheme == "http" || scheme == "https") && value.mid(scheme.size(), 3) == "://";
    // A page of the API's own comes from where it calls, whichever name that is.
    return !isWeb || (authority.toLower() != ownAuthority.toLower() && !isNamed(hostOfAuthority(authority), hosts));
}

bool isForm(const QByteArray &contentType)
{
    static const QByteArrayList forms = {"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"};
    return forms.contains(textBefore(contentType, ';').trimmed().toLower());
}

} // namespace

ApiHosts apiHosts(const ApiSettings &settings, const QStringList &machine, const QStringList &certificate)
{
    ApiHosts hosts;
    const bool isDefault = settings.hosts.isEmpty();
    const auto names = isDefault ? machine + certificate + QStringList{settings.address} : settings.hosts;
    for (const auto &name : names) {
        if (!name.isEmpty()) {
            hosts.names.append(canonicalHost(name));
        }
    }
    const QHostAddress address(settings.address);
    hosts.hasLoopback = isDefault;
    hosts.hasAnyAddress =
        isDefault && (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6));
    return hosts;
}

QStringList namesOfThisMachine()
{
    const auto name = QSysInfo::machineHostName();
    const auto label = name.section(u'.', 0, 0);
    const auto domain = QHostInfo::localDomainName();
    QStringList names = {name, label};
    if (!label.isEmpty() && !domain.isEmpty()) {
        names.append(label + u'.' + domain);
    }
    return names;
}

QStringList namesOfCertificate(const QSslConfiguration &tls)
{
    const auto names = tls.localCertificate().subjectAlternativeNames();
    return names.values();
}

std::optional<HttpRefusal> objectionToSender(const HttpRequest &request, const ApiHosts &hosts)
{
    const auto isAny = [&](const char *header, const auto &isForeign) {
        return std::ranges::any_of(request.values(header), isForeign);
    };
    if (isAny("host", [&](const QByteArray &host) { return isForeignHost(host, hosts); })) {
        return HttpRefusal{.status = 403,
                           .message = u"The API is not called by this name; api.hosts lists those that it is "
                                      "called by."_s};
    }
    const auto ownAuthority = request.header("host");
    const auto isForeign = [&](const QByteArray &origin) { return isForeignOrigin(origin, ownAuthority, hosts); };
    const auto isCrossSite = [](const QByteArray &site) { return site.toLower() == "cross-site"; };
    if (isAny("origin", isForeign) || isAny("sec-fetch-site", isCrossSite)) {
        return HttpRefusal{.status = 403, .message = u"Pages of other sites may not call the API."_s};
    }
    if (request.method != "GET" && request.method != "HEAD" && isAny("content-type", isForm)) {
        return HttpRefusal{.status = 415, .message = u"The body must be sent as application/json."_s};
    }
    return std::nullopt;
}

} // namespace statusbridge
