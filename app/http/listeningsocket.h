// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/core/platform.h"

#include <memory>

namespace statusbridge {

//! \brief Where a server listens, and how it and its section of the settings are called.
struct ListeningPlace
{
    QString server; //!< as the subject of a sentence
    QString section;
    QString address;
    int port = 0;
};
[[nodiscard]] ListeningPlace placeOf(const ApiSettings &api);
[[nodiscard]] ListeningPlace placeOf(const WebhookSettings &webhook);

//! \brief A socket that listens where the settings say, whether a server takes its connections at the moment or not: in
//! between they wait in the system's queue, and no client is refused.
class ListeningSocket
{
public:
    //! \brief Errors: Configuration: the port is taken, or the address isn't this machine's.
    [[nodiscard]] static Expected<std::shared_ptr<const ListeningSocket>> open(const ListeningPlace &place);

    //! \brief Whether it listens there.
    [[nodiscard]] bool isFor(const ListeningPlace &place) const;
    //! \brief A descriptor of its own for a server, which closes it.
    [[nodiscard]] qintptr duplicate() const { return m_socket->duplicate(); }

private:
    ListeningSocket(const ListeningPlace &place, std::unique_ptr<SocketGrip> socket);

    QString m_address;
    int m_port;
    std::unique_ptr<SocketGrip> m_socket;
};

} // namespace statusbridge
