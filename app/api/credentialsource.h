// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"
#include "engine/core/secret.h"

#include <QJsonObject>

#include <optional>

namespace statusbridge {

//! \brief Who a caller says to be.
struct ApiCredentials
{
    QString user;
    Secret password;
};

//! \brief The credentials of a request: `Authorization: Basic`, or else `username` and `password` of the body, which
//! is what the callers of today send. Nothing if neither is there or one of them is malformed. Pure.
[[nodiscard]] std::optional<ApiCredentials> credentialsOf(const HttpRequest &request, const QJsonObject &body);

} // namespace statusbridge
