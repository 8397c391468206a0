// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/core/platform.h"

#include <memory>

namespace statusbridge {

//! \brief A socket that listens where the settings say, whether a server takes its connections at the moment or not: in
//! between they wait in the system's queue, and nobody is refused.
class ListeningSocket
{
public:
    //! \brief Errors: Configuration: the port is taken, or the address isn't this machine's.
    [[nodiscard]] static Expected<std::shared_ptr<const ListeningSocket>> open(const ApiSettings &api);

    //! \brief Whether these settings name the same place.
    [[nodiscard]] bool isFor(const ApiSettings &api) const;
    //! \brief A descriptor of its own for a server, which closes it.
    [[nodiscard]] qintptr duplicate() const { return m_socket->duplicate(); }

private:
    ListeningSocket(const ApiSettings &api, std::unique_ptr<SocketGrip> socket);

    QString m_address;
    int m_port;
    std::unique_ptr<SocketGrip> m_socket;
};

} // namespace statusbridge
