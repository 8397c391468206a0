// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace statusbridge {

//! \brief A function of the client library that Qt's plug-in is linked to; null if there is none of that name, or a
//! plug-in that has the library inside it. Any thread.
//!
//! Looked up by way of the plug-in, so that it is that of the very library that makes the connections: this machine may
//! have a second copy of another version.
//! \param plugin the plug-in's file name, without what the system puts before and after it: "qsqlpsql"
[[nodiscard]] QFunctionPointer clientFunction(const QString &plugin, const char *name);

//! \brief libpq's version: 150018 is 15.18. 0 if it can't be asked.
[[nodiscard]] int postgresqlClientVersion();

//! \brief Whether libpq can be told which login a server may ask for: an older one refuses to connect with an option
//! that it doesn't know.
[[nodiscard]] bool canRequireLogin();

//! \brief From now on no connection of MariaDB's library gives its server a file of this machine, whatever the library
//! was built to do. Does nothing without that library, and nothing the second time.
void refuseLocalFiles();

//! \brief While it exists, \p opened is called with the socket of each connection that the calling thread opens with
//! MariaDB's library, on that thread, as soon as the server has greeted. Null without that library. One at a time a
//! thread, which destroys it. After refuseLocalFiles().
[[nodiscard]] std::shared_ptr<void> watchMariaDbSockets(const std::function<void(qintptr socket)> &opened);

//! \brief Whether MySQL's plug-in uses the library of MariaDB, which alone takes options with the name of a host.
[[nodiscard]] bool isMariaDbClient();

} // namespace statusbridge
