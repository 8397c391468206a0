// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <winsock2.h>

namespace statusbridge {

void endSending(std::intptr_t socket)
{
    ::shutdown(static_cast<SOCKET>(socket), SD_SEND);
}

bool hasEndedSending(std::intptr_t socket)
{
    // A socket of Qt's never blocks.
    char byte = 0;
    return ::recv(static_cast<SOCKET>(socket), &byte, 1, MSG_PEEK) == 0;
}

} // namespace statusbridge
