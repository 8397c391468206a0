// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"
#include "engine/core/literals.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace statusbridge {

QString sendNotification(const QByteArray &datagram)
{
    QByteArray path = qgetenv("NOTIFY_SOCKET");
    if (path.isEmpty()) {
        return {};
    }
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(path.size()) >= sizeof(address.sun_path)) {
        return u"the path of the socket is too long"_s;
    }
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    if (path.startsWith('@')) {
        address.sun_path[0] = '\0'; // Linux's abstract names
    }
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (descriptor < 0) {
        return qt_error_string();
    }
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    const auto length = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(path.size());
    const auto sent = ::sendto(descriptor, datagram.constData(), static_cast<size_t>(datagram.size()), 0,
                               reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(length));
    const QString problem = sent < 0 ? qt_error_string() : QString();
    ::close(descriptor);
    return problem;
}

} // namespace statusbridge
