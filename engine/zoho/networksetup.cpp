// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/networksetup.h"

namespace statusbridge::zoho {

Expected<std::optional<QNetworkProxy>> proxyOf(const QString &setting)
{
    if (setting == u"system" || setting.isEmpty()) {
        return std::optional<QNetworkProxy>();
    }
    if (setting == u"none") {
        return std::optional(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    const QUrl url(setting, QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != u"http")) {
        return configurationError(Sentence(SentenceId::ProxyInvalid));
    }
    return std::optional(QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                                       static_cast<quint16>(url.port(isSocks ? 1080 : 3128)), url.userName(),
                                       url.password()));
}

Expected<QSslConfiguration> sslConfigurationOf(const QString &extraCaFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!extraCaFile.isEmpty() && !configuration.addCaCertificates(extraCaFile)) {
        return configurationError(Sentence(SentenceId::CertificatesUnreadable, {extraCaFile}));
    }
    return configuration;
}

// Attributes and TLS are the same for all, and building them costs more than sending.
QNetworkRequest templateRequest(const QSslConfiguration &ssl)
{
    QNetworkRequest request;
    request.setSslConfiguration(ssl);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("User-Agent", "Statusbridge");
    return request;
}

TransportFault faultOf(QNetworkReply::NetworkError error, bool hasStatus)
{
    switch (error) {
    case QNetworkReply::NoError:
        return hasStatus ? TransportFault::None : TransportFault::Broken;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return hasStatus ? TransportFault::None : TransportFault::CannotConnect;
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return TransportFault::Broken;
    default:
        break;
    }
    // From 201 on Qt only translates the HTTP status; below that the network failed.
    const bool isStatusOnly = error > QNetworkReply::UnknownProxyError && hasStatus;
    return isStatusOnly ? TransportFault::None : TransportFault::Broken;
}

} // namespace statusbridge::zoho
