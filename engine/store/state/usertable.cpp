// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/usertable.h"

#include "engine/store/database.h"
#include "engine/store/sqlvalues.h"

namespace statusbridge {

Expected<QList<User>> UserTable::list()
{
    QList<User> users;
    const auto done =
        m_database.forEachRow(QStringLiteral("SELECT name, created_at FROM statusbridge_users ORDER BY name"), {},
                              [&users](const QSqlQuery &row) {
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
                         .message = QStringLiteral("There is a user \"%1\" already: remove it first, with "
                                                   "\"statusbridge user remove\", to give it another password.")
                                        .arg(name)};
        }
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO statusbridge_users (name, password_hash, created_at) VALUES (?, ?, %1)")
                .arg(m_database.dialect().now()),
            {name, passwordHash});
        return added ? Expected<void>() : added.error();
    });
}

Expected<void> UserTable::remove(const QString &name)
{
    const auto removed = m_database.change(QStringLiteral("DELETE FROM statusbridge_users WHERE name = ?"), {name});
    if (!removed) {
        return removed.error();
    }
    if (*removed == 0) {
        return Error{
            .kind = ErrorKind::NotFound,
            .message = QStringLiteral("There is no user \"%1\"; \"statusbridge user list\" names them all.").arg(name)};
    }
    return {};
}

Expected<std::optional<QString>> UserTable::passwordHash(const QString &name)
{
    return m_database.scalar(QStringLiteral("SELECT password_hash FROM statusbridge_users WHERE name = ?"), {name})
        .transform([](const QVariant &hash) {
            return hash.isValid() ? std::optional<QString>(hash.toString()) : std::nullopt;
        });
}

} // namespace statusbridge
