// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QSslConfiguration>

namespace statusbridge {

struct ApiSettings;

//! \brief The certificate and key of the API, TLS 1.2 or later. Errors: Configuration, naming the file and what is
//! wrong with it: missing, unreadable, not PEM, or key and certificate of two different pairs.
[[nodiscard]] Expected<QSslConfiguration> apiTls(const ApiSettings &api);

} // namespace statusbridge
