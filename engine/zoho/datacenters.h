// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QStringList>
#include <QUrl>

namespace statusbridge {
struct ZohoSettings;
}

namespace statusbridge::zoho {

//! \brief The two servers of an account. Both belong to the same data center.
struct Endpoints
{
    QUrl accounts; //!< scheme, host and port, without path
    QUrl api;
};

//! \brief The servers that the settings name: those of the data center, each replaced by its URL if one is set.
//! Errors: Configuration (no such data center, or not a usable URL; plain HTTP is for loopback hosts only).
[[nodiscard]] Expected<Endpoints> endpoints(const ZohoSettings &settings);

//! \brief The data centers that are known, as `[zoho] data_center` names them.
[[nodiscard]] QStringList dataCenters();

} // namespace statusbridge::zoho
