// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

class Database;
struct SchemaStep;

//! \brief The version of our own tables (`statusbridge_…`).
class Schema
{
public:
    explicit Schema(Database &database) : m_database(database) {}

    //! \brief The version that this program makes and understands.
    [[nodiscard]] static int currentVersion();

    //! \brief The version in the database, 0 if it has none of our tables.
    [[nodiscard]] Expected<int> version();
    //! \brief Schema unless the version is ours; says whether to migrate or to install a newer program.
    [[nodiscard]] Expected<void> check();
    //! \brief Brings our tables to our version; true if there was something to do. Needs a transaction around it.
    //! Schema: the database is newer than this program, nothing is changed.
    [[nodiscard]] Expected<bool> upgrade();

private:
    [[nodiscard]] Expected<bool> isDone(const SchemaStep &step);
    [[nodiscard]] Expected<void> noteVersion(int version);

    Database &m_database;
};

} // namespace statusbridge
