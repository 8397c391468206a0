// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

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
    [[nodiscard]] Expected<void> add(const QString &name, const QString &passwordHash);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> remove(const QString &name);
    [[nodiscard]] Expected<std::optional<QString>> passwordHash(const QString &name);
    //! \brief Those of all users, by name.
    [[nodiscard]] Expected<QHash<QString, QString>> passwordHashes();

private:
    Database &m_database;
};

//! \brief The form in which a user's name is kept and looked up: composed (NFC), so that it doesn't matter how a
//! keyboard makes an é. Pure.
[[nodiscard]] QString canonicalUserName(const QString &name);

//! \brief Usage unless name and password can be used: 1 to 64 characters, all visible, spaces only inside, no colon
//! (which ends the name in `Authorization: Basic`, RFC 7617); a password of 1 to 1024 bytes. Pure.
[[nodiscard]] Expected<void> checkNewUser(const QString &name, const Secret &password);

} // namespace statusbridge
