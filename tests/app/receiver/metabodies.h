// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QByteArray>

namespace statusbridge {

//! \brief A body of Meta's with \p count statuses "sent" of the messages NAME.0, NAME.1 …, whose queue ids are NAME.
[[nodiscard]] QByteArray metaBody(const QByteArray &name, int count = 1);

//! \brief The secret that metaSignature() signs with.
[[nodiscard]] QByteArray metaAppSecret();
//! \brief The value of X-Hub-Signature-256 for \p body.
[[nodiscard]] QByteArray metaSignature(const QByteArray &body);
//! \brief A whole request, signed, that leaves the connection open.
[[nodiscard]] QByteArray metaRequest(const QByteArray &body);

} // namespace statusbridge
