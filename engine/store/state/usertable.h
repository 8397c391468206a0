// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/access.h"

#include <QHash>

namespace statusbridge {

class Database;
class Secret;

//! \brief The users of the HTTP API and the hashes of their passwords. Names are compared exactly, with case.
//!
//! Belongs to the thread of its database. Errors: Database, Schema, and those named.
class UserTable
{
public:
    explicit UserTable(Database &database) : m_database(database) {}

    //! \brief All of them, by name.
    [[nodiscard]] Expected<QList<UserView>> list();
    //! \brief Usage: the name is taken.
    [[nodiscard]] Expected<void> add(const QString &name, const QString &passwordHash, Role role);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> remove(const QString &name);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> setRole(const QString &name, Role role);
    //! \brief Nothing if there is no such user.
    [[nodiscard]] Expected<std::optional<ApiAccess>> access(const QString &name);
    //! \brief Of all users, by name.
    [[nodiscard]] Expected<QHash<QString, ApiAccess>> accesses();

private:
    Database &m_database;
};

//! \brief Usage unless a user or a token can be called \p name: 1 to 64 characters, all visible, spaces only inside, no
//! colon (which ends the name in `Authorization: Basic`, RFC 7617). Pure.
[[nodiscard]] Expected<void> checkNewName(const QString &name);

//! \brief The same, and Usage unless the password has 1 to 1024 bytes. Pure.
[[nodiscard]] Expected<void> checkNewUser(const QString &name, const Secret &password);

} // namespace statusbridge
