// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"

#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace statusbridge {

void endSending(std::intptr_t socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

bool hasEndedSending(std::intptr_t socket)
{
#ifdef POLLRDHUP
    // Seen also behind what has not been read yet.
    std::array<pollfd, 1> asked = {{{.fd = static_cast<int>(socket), .events = POLLRDHUP, .revents = 0}}};
    return ::poll(asked.data(), 1, 0) > 0;
#else
    char byte = 0;
    return ::recv(static_cast<int>(socket), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
#endif
}

} // namespace statusbridge
