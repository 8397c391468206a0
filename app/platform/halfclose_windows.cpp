// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <winsock2.h>

namespace statusbridge {

void endSending(std::intptr_t socket)
{
    ::shutdown(static_cast<SOCKET>(socket), SD_SEND);
}

} // namespace statusbridge
