// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentialsource.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

std::optional<ApiCredentials> basicCredentials(const QByteArray &header)
{
    const auto scheme = textBefore(header, ' ');
    if (scheme.toLower() != "basic") {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        header.mid(scheme.size()).trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon <= 0) {
        return std::nullopt;
    }
    return ApiCredentials{.user = QString::fromUtf8(decoded.decoded.left(colon)),
                          .password = Secret(decoded.decoded.mid(colon + 1))};
}

} // namespace

std::optional<ApiCredentials> credentialsOf(const HttpRequest &request, const QJsonObject &body)
{
    const auto authorization = request.header("authorization");
    if (!authorization.isEmpty()) {
        return basicCredentials(authorization);
    }
    const auto user = body.value(u"username"_s).toString();
    const auto password = body.value(u"password"_s).toString();
    if (user.isEmpty()) {
        return std::nullopt;
    }
    return ApiCredentials{.user = user, .password = Secret(password.toUtf8())};
}

} // namespace statusbridge
