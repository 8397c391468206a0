// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief Whether \p host means this machine only: 127.0.0.0/8, ::1 or "localhost". No name is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! \brief Whether \p host is an IP address that can be listened on, or "localhost".
[[nodiscard]] bool isListenAddress(const QString &host);

} // namespace statusbridge
