// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

//! \brief Whether the access list of the open file \p handle lets in everyone, all users, guests or the network. False
//! negatives remain: single other users in the list are not looked for. A file without a list is open to all.
[[nodiscard]] bool isOpenToOthers(void *handle);

} // namespace statusbridge
