// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

//! \brief Whether the environment names a D-Bus of the session. Without one, the D-Bus library would try to start it,
//! which is not ours to do. Any thread.
[[nodiscard]] bool hasSessionBus();

} // namespace statusbridge
