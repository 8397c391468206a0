// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace statusbridge {

struct ZohoSettings;

//! \brief The two servers of an account. Both belong to the same data center.
struct Endpoints
{
    QUrl accounts; //!< scheme, host and port, without path
    QUrl api;
};

//! \brief The servers that the settings name: those of the data center, each replaced by its URL if one is set.
//! Errors: Configuration (no such data center, or not a usable URL; plain HTTP is for loopback hosts only).
[[nodiscard]] Expected<Endpoints> endpoints(const ZohoSettings &settings);

//! \brief The data center that an API server belongs to; nothing if it is none of Zoho's.
[[nodiscard]] std::optional<QString> dataCenterOfApi(const QString &host);

//! \brief The data center that a server of Zoho's belongs to, whatever it serves: "creatorapp.zoho.com.au" is of
//! "com.au". Nothing if it is none of Zoho's.
[[nodiscard]] std::optional<QString> dataCenterOfServer(const QString &host);

//! \brief What `[zoho]` must be for an account that signed in at \p accountsServer, as Zoho names it in a redirect; the
//! data center may be another than the configured one. An empty \p accountsServer means the configured one.
//! Errors: Account (a server that is neither Zoho's nor configured, and must not be given a code and a secret).
[[nodiscard]] Expected<ZohoSettings> settingsFor(const ZohoSettings &configured, const QUrl &accountsServer);

//! \brief Zoho's API console, where clients and grant codes come from.
[[nodiscard]] QUrl apiConsole(const QString &dataCenter);

//! \brief The data centers that are known, as `[zoho] data_center` names them.
[[nodiscard]] QStringList dataCenters();

} // namespace statusbridge
