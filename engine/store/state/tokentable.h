// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/access.h"

namespace statusbridge {

class Database;

//! \brief The tokens of the HTTP API, by their hashes. Names are compared exactly, with case.
//!
//! Belongs to the thread of its database. Errors: Database, Schema, and those named.
class TokenTable
{
public:
    explicit TokenTable(Database &database) : m_database(database) {}

    //! \brief All of them, by name; those that have ended too.
    [[nodiscard]] Expected<QList<ApiTokenView>> list();
    //! \brief Usage: the name is taken.
    [[nodiscard]] Expected<void> add(const ApiTokenView &token, const QString &hash);
    //! \brief NotFound: there is no such token.
    [[nodiscard]] Expected<void> remove(const QString &name);
    //! \brief Nothing if no token has \p hash; one that has ended too.
    [[nodiscard]] Expected<std::optional<ApiAccess>> access(const QString &hash);
    //! \brief Of all, by hash.
    [[nodiscard]] Expected<QHash<QString, ApiAccess>> accesses();

private:
    Database &m_database;
};

} // namespace statusbridge
