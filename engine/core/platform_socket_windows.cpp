// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <windows.h>
#include <winsock2.h> // before windows.h, which includes an older one

namespace statusbridge {

namespace {

constexpr qintptr noSocket = -1;

qintptr copyOf(qintptr socket)
{
    WSAPROTOCOL_INFOW information = {};
    if (WSADuplicateSocketW(static_cast<SOCKET>(socket), GetCurrentProcessId(), &information) != 0) {
        return noSocket;
    }
    const SOCKET own = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &information, 0,
                                  WSA_FLAG_NO_HANDLE_INHERIT);
    return own == INVALID_SOCKET ? noSocket : static_cast<qintptr>(own);
}

} // namespace

std::unique_ptr<SocketGrip> SocketGrip::of(qintptr socket)
{
    const qintptr own = copyOf(socket);
    return own == noSocket ? nullptr : std::unique_ptr<SocketGrip>(new SocketGrip(own));
}

qintptr SocketGrip::duplicate() const
{
    return copyOf(m_socket);
}

SocketGrip::~SocketGrip()
{
    closesocket(static_cast<SOCKET>(m_socket));
}

void SocketGrip::shutDown() const
{
    shutdown(static_cast<SOCKET>(m_socket), SD_BOTH);
}

} // namespace statusbridge
