// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpframer.h"

#include <variant>

namespace statusbridge {

//! \brief A head that was understood.
struct HttpHead
{
    HttpRequest request = {}; //!< without its body
    qsizetype bodySize = 0;
};

//! \brief Reads request line and headers, both with their line ends and without the empty line. Pure.
[[nodiscard]] std::variant<HttpHead, HttpRefusal> readHead(const QByteArray &head, const HttpLimits &limits);

} // namespace statusbridge
