// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

namespace statusbridge {

//! \brief An error of kind Configuration with \p message as its only text.
[[nodiscard]] inline Error configurationError(const QString &message)
{
    return {.kind = ErrorKind::Configuration, .message = message, .detail = {}, .retryAfter = {}, .code = 0};
}

} // namespace statusbridge
