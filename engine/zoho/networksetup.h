// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/httpanswer.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

namespace statusbridge::zoho {

//! \brief The proxy that `[network] proxy` names; nothing for the system's. Errors: Configuration.
[[nodiscard]] Expected<std::optional<QNetworkProxy>> proxyOf(const QString &setting);

//! \brief TLS 1.2 or later, with the certificates of \p extraCaFile (PEM, may be empty) beside the system's.
//! Errors: Configuration.
[[nodiscard]] Expected<QSslConfiguration> sslConfigurationOf(const QString &extraCaFile);

//! \brief What all requests have in common: HTTP/1.1, no redirects, cookies, cache or stored credentials.
[[nodiscard]] QNetworkRequest templateRequest(const QSslConfiguration &ssl);

//! \brief What Qt's error says of the connection; errors that only repeat the HTTP status are no faults.
[[nodiscard]] TransportFault faultOf(QNetworkReply::NetworkError error, bool hasStatus);

} // namespace statusbridge::zoho
