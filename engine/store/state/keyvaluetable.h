// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace statusbridge {

class Database;

//! \brief A value that all instances share, and when it was written, by the server's time.
struct StateValue
{
    QString value;
    QDateTime updatedAt; //!< UTC
};

//! \brief Small facts by name, such as the count of the last fetch. Belongs to the thread of its database.
//! Errors: Database, Schema.
class KeyValueTable
{
public:
    explicit KeyValueTable(Database &database) : m_database(database) {}

    [[nodiscard]] Expected<std::optional<StateValue>> value(const QString &name);
    //! \brief All whose names begin with \p prefix, by name.
    [[nodiscard]] Expected<QHash<QString, StateValue>> values(const QString &prefix);
    [[nodiscard]] Expected<void> setValue(const QString &name, const QString &value);
    //! \brief The same, unless there is a value.
    [[nodiscard]] Expected<void> setValueOnce(const QString &name, const QString &value);
    [[nodiscard]] Expected<void> remove(const QString &name);
    //! \brief Adds to a whole number, which is 0 if it isn't there yet; atomic.
    [[nodiscard]] Expected<void> add(const QString &name, qint64 amount);

private:
    Database &m_database;
};

} // namespace statusbridge
