// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace statusbridge {

class Database;

//! \brief Somebody who may use the HTTP API.
struct User
{
    QString name;
    QDateTime createdAt; //!< UTC, by the server's time
};

//! \brief The users of the HTTP API and the hashes of their passwords. Names are compared exactly, with case.
//!
//! Belongs to the thread of its database. Errors: Database, Schema, and those named.
class UserTable
{
public:
    explicit UserTable(Database &database) : m_database(database) {}

    //! \brief All of them, by name.
    [[nodiscard]] Expected<QList<User>> list();
    //! \brief Usage: the name is taken.
    [[nodiscard]] Expected<void> add(const QString &name, const QString &passwordHash);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> remove(const QString &name);
    [[nodiscard]] Expected<std::optional<QString>> passwordHash(const QString &name);

private:
    Database &m_database;
};

} // namespace statusbridge
