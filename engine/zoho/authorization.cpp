// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/authorization.h"

#include "engine/zoho/zohowords.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace statusbridge::zoho {

namespace {

std::optional<QString> valueOf(const RedirectParameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

//! What stands in an address may be anything.
QString printable(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString result;
    for (const QChar c : text.left(longest)) {
        result += c.isPrint() ? c : QChar(u' ');
    }
    return withoutTokens(result.simplified());
}

Error refusal(const RedirectParameters &parameters, const QString &error)
{
    const QString description = valueOf(parameters, u"error_description").value_or(QString());
    const bool isDenial = error == u"access_denied";
    return {.kind = ErrorKind::Unauthorized,
            .message = isDenial ? QStringLiteral("The access was not granted at Zoho, so nothing has changed here.")
                                : QStringLiteral("Zoho ended the sign-in; check the client id, the redirect URI in "
                                                 "Zoho's API console and the data center."),
            .detail = printable(description.isEmpty() ? error : QString(error + QStringLiteral(": ") + description))};
}

} // namespace

QString cycleScopes()
{
    return QStringLiteral("ZohoCreator.report.READ,ZohoCreator.report.UPDATE");
}

QString allScopes()
{
    return cycleScopes() + QStringLiteral(",ZohoCreator.meta.application.READ,ZohoCreator.meta.form.READ");
}

QString redirectUri(quint16 port)
{
    return QStringLiteral("http://localhost:%1/callback").arg(port);
}

QUrl authorizationUrl(const QUrl &accounts, const QString &clientId, const QString &redirectUri, const Secret &state)
{
    // Without access_type=offline and prompt=consent Zoho gives no refresh token.
    const QList<QPair<QString, QString>> parameters = {
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), clientId},
        {QStringLiteral("redirect_uri"), redirectUri},
        {QStringLiteral("scope"), allScopes()},
        {QStringLiteral("access_type"), QStringLiteral("offline")},
        {QStringLiteral("prompt"), QStringLiteral("consent")},
        {QStringLiteral("state"), QString::fromLatin1(state.reveal())},
    };
    QStringList query;
    for (const auto &[key, value] : parameters) {
        query += key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    QUrl url = accounts;
    url.setPath(QStringLiteral("/oauth/v2/auth"));
    url.setQuery(query.join(u'&'), QUrl::StrictMode);
    return url;
}

Secret randomState()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return Secret(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
                      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Expected<Redirect>> readRedirect(const RedirectParameters &parameters, const Secret &state)
{
    const auto answered = valueOf(parameters, u"state");
    if (answered && !Secret(answered->toUtf8()).equals(state)) {
        return std::nullopt;
    }
    // Zoho does not say whether a refusal carries the state.
    if (const auto error = valueOf(parameters, u"error")) {
        return refusal(parameters, *error);
    }
    const QString code = valueOf(parameters, u"code").value_or(QString());
    if (!answered || code.isEmpty()) {
        return std::nullopt;
    }
    return Redirect{.code = Secret(code.toUtf8()),
                    .accountsServer = QUrl(valueOf(parameters, u"accounts-server").value_or(QString()))};
}

} // namespace statusbridge::zoho
