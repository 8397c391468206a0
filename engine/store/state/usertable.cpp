// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/usertable.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

Expected<QList<User>> UserTable::list()
{
    QList<User> users;
    const auto done = m_database.forEachRow(
        u"SELECT name, created_at FROM statusbridge_users ORDER BY name"_s, {}, [&users](const QSqlQuery &row) {
            users += User{.name = row.value(0).toString(), .createdAt = fromMs(row.value(1))};
        });
    if (!done) {
        return done.error();
    }
    return users;
}

Expected<void> UserTable::add(const QString &name, const QString &passwordHash)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto taken = this->passwordHash(name);
        if (!taken) {
            return taken.error();
        }
        if (*taken) {
            return Error{.kind = ErrorKind::Usage,
                         .message = u"There is a user \"%1\" already: remove it first, with "
                                    "\"statusbridge user remove\", to give it another password."_s.arg(name)};
        }
        const auto added = m_database.change(
            u"INSERT INTO statusbridge_users (name, password_hash, created_at) VALUES (?, ?, %1)"_s.arg(
                m_database.dialect().now()),
            {name, passwordHash});
        return added ? Expected<void>() : added.error();
    });
}

Expected<void> UserTable::remove(const QString &name)
{
    const auto removed = m_database.change(u"DELETE FROM statusbridge_users WHERE name = ?"_s, {name});
    if (!removed) {
        return removed.error();
    }
    if (*removed == 0) {
        return Error{.kind = ErrorKind::NotFound,
                     .message = u"There is no user \"%1\"; \"statusbridge user list\" names them all."_s.arg(name)};
    }
    return {};
}

Expected<std::optional<QString>> UserTable::passwordHash(const QString &name)
{
    return m_database.scalar(u"SELECT password_hash FROM statusbridge_users WHERE name = ?"_s, {name})
        .transform([](const QVariant &hash) {
            return hash.isValid() ? std::optional<QString>(hash.toString()) : std::nullopt;
        });
}

} // namespace statusbridge
