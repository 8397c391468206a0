// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

#include <QUrl>

namespace statusbridge {
struct ZohoSettings;
}

namespace statusbridge::zoho {

class RequestQueue;

//! \brief Asks Zoho for the names of an application's parts, so that they need not be typed (Creator API v2.1, meta).
//!
//! One call of the quota; blocks in a local event loop. The scopes that it needs are not those of a cycle: that they
//! are missing is an Account error, whose sentence says so.
//! \param api of endpoints() \param list `reports`, `forms` or `form/…/fields`, percent-encoded
[[nodiscard]] Expected<QList<ZohoNameView>> listNames(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho,
                                                      const QString &list);

} // namespace statusbridge::zoho
