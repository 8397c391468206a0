// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/authorization.h"

#include "engine/zoho/zohowords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
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

//! An address may hold any character.
QString printable(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString begin = text.left(longest);
    std::ranges::replace_if(
        begin, [](QChar c) { return !c.isPrint(); }, u' ');
    return withoutTokens(begin.simplified());
}

Error refusal(const RedirectParameters &parameters, const QString &error)
{
    const QString description = valueOf(parameters, u"error_description").value_or(QString());
    const bool isDenial = error == u"access_denied";
    return {.kind = ErrorKind::Unauthorized,
            .message = isDenial ? Sentence(SentenceId::AccessNotGranted) : Sentence(SentenceId::SignInEnded),
            .detail = printable(description.isEmpty() ? error : QString(error + u": "_s + description))};
}

QString batchScope()
{
    return u"ZohoCreator.customapi.EXECUTE"_s;
}

//! Those of \p missing that are not \p granted; none if Zoho did not say what is.
QStringList missingOf(QStringList missing, const QString &granted)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const QStringList scopes = granted.split(separator, Qt::SkipEmptyParts);
    if (scopes.isEmpty()) {
        return {};
    }
    missing.removeIf([&](const QString &scope) {
        const QString all = scope.section(u'.', 0, 1) + u".ALL"_s; // ZohoCreator.report.ALL
        return scopes.contains(scope, Qt::CaseInsensitive) || scopes.contains(all, Qt::CaseInsensitive) ||
               scopes.contains(u"ZohoCreator.fullaccess.ALL"_s, Qt::CaseInsensitive);
    });
    return missing;
}

} // namespace

QString cycleScopes(const ZohoSettings &zoho)
{
    const QString scopes = u"ZohoCreator.report.READ,ZohoCreator.report.UPDATE"_s;
    return zoho.batchApi.isEmpty() ? scopes : scopes + u',' + batchScope();
}

QString allScopes(const ZohoSettings &zoho)
{
    return cycleScopes(zoho) + u",ZohoCreator.meta.application.READ,ZohoCreator.meta.form.READ"_s;
}

QStringList missingScopes(const QString &granted)
{
    return missingOf(cycleScopes().split(u','), granted);
}

bool lacksBatchScope(const QString &granted, const ZohoSettings &zoho)
{
    return zoho.usesBatches() && !missingOf({batchScope()}, granted).isEmpty();
}

Sentence batchScopeAdvice(const ZohoSettings &zoho)
{
    return Sentence(SentenceId::BatchScopeMissing, {batchScope(), cycleScopes(zoho)});
}

Sentence scopeAdvice(const QStringList &missing, const ZohoSettings &zoho)
{
    return Sentence(SentenceId::ScopeMissing, {missing.join(u" and "_s), cycleScopes(zoho)});
}

QString redirectUri(quint16 port)
{
    return u"http://localhost:%1/callback"_s.arg(port);
}

QUrl authorizationUrl(const QUrl &accounts, const ZohoSettings &zoho, const QString &redirectUri, const Secret &state)
{
    // Without access_type=offline and prompt=consent Zoho gives no refresh token.
    const QList<QPair<QString, QString>> parameters = {
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, zoho.clientId},
        {u"redirect_uri"_s, redirectUri},
        {u"scope"_s, allScopes(zoho)},
        {u"access_type"_s, u"offline"_s},
        {u"prompt"_s, u"consent"_s},
        {u"state"_s, QString::fromLatin1(state.reveal())},
    };
    QStringList query;
    for (const auto &[key, value] : parameters) {
        query += key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    QUrl url = accounts;
    url.setPath(u"/oauth/v2/auth"_s);
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
    if (!answered || !Secret(answered->toUtf8()).equals(state)) {
        return std::nullopt;
    }
    if (const auto error = valueOf(parameters, u"error")) {
        return refusal(parameters, *error);
    }
    const QString code = valueOf(parameters, u"code").value_or(QString());
    if (code.isEmpty()) {
        return std::nullopt;
    }
    return Redirect{.code = Secret(code.toUtf8()),
                    .accountsServer = QUrl(valueOf(parameters, u"accounts-server").value_or(QString()))};
}

} // namespace statusbridge::zoho
