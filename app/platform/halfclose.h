// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace statusbridge {

//! \brief Tells the other side of a TCP connection that nothing more will be sent, while its own words can still be
//! read. \param socket as QAbstractSocket::socketDescriptor()
void endSending(std::intptr_t socket);

//! \brief Whether the other side of a TCP connection has ended its side, or both, read or not. Which of the two it was
//! shows only when something is sent. \param socket as QAbstractSocket::socketDescriptor()
[[nodiscard]] bool hasEndedSending(std::intptr_t socket);

} // namespace statusbridge
