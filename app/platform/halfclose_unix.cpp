// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <sys/socket.h>

namespace statusbridge {

void endSending(std::intptr_t socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

} // namespace statusbridge
