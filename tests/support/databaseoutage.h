// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "tests/support/tcpproxy.h"
#include "tests/support/testconnection.h"

#include <memory>

namespace statusbridge {

//! \brief A way to a database on which a test lets it give no answer: a server falls silent without ending its
//! connections, a SQLite file is locked by another process. Only from the next statement on.
class DatabaseOutage
{
public:
    //! \param place the database, whose tables are there
    explicit DatabaseOutage(const DatabaseSettings &place);

    //! \brief How the program is to reach it.
    [[nodiscard]] const DatabaseSettings &settings() const { return m_settings; }
    void begin();
    void end();

private:
    DatabaseSettings m_settings;
    std::unique_ptr<TcpProxy> m_proxy;       //!< to a server
    std::unique_ptr<TestConnection> m_other; //!< to a file
};

} // namespace statusbridge
