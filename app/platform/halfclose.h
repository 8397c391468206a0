// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace statusbridge {

//! \brief Tells the other side of a TCP connection that nothing more will be sent, while its own words can still be
//! read. \param socket as QAbstractSocket::socketDescriptor()
void endSending(std::intptr_t socket);

} // namespace statusbridge
