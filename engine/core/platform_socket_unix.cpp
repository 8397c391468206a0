// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace statusbridge {

namespace {

qintptr copyOf(qintptr socket)
{
    return ::fcntl(static_cast<int>(socket), F_DUPFD_CLOEXEC, 0);
}

} // namespace

std::unique_ptr<SocketGrip> SocketGrip::of(qintptr socket)
{
    const qintptr own = copyOf(socket);
    return own < 0 ? nullptr : std::unique_ptr<SocketGrip>(new SocketGrip(own));
}

SocketGrip::~SocketGrip()
{
    ::close(static_cast<int>(m_socket));
}

qintptr SocketGrip::duplicate() const
{
    return copyOf(m_socket);
}

void SocketGrip::shutDown() const
{
    ::shutdown(static_cast<int>(m_socket), SHUT_RDWR);
}

} // namespace statusbridge
