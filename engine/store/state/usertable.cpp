// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/usertable.h"

#include "engine/core/secret.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype longestUserName = 64;
constexpr qsizetype longestPassword = 1024;

bool isVisible(const QList<uint> &characters)
{
    return std::all_of(characters.cbegin(), characters.cend(), [](uint character) {
        return QChar::isPrint(character) && (character == u' ' || !QChar::isSpace(character));
    });
}

ApiAccess userAccessOf(const QSqlQuery &row)
{
    return {.hash = row.value(1).toString(), .role = storedRole(row.value(2)), .name = row.value(0).toString()};
}

} // namespace

Expected<QList<UserView>> UserTable::list()
{
    return m_database.list(
        u"SELECT name, created_at, role FROM statusbridge_users ORDER BY name"_s, {}, [](const QSqlQuery &row) {
            return UserView{
                .name = row.value(0).toString(), .createdAt = fromMs(row.value(1)), .role = storedRole(row.value(2))};
        });
}

Expected<void> UserTable::add(const QString &name, const QString &passwordHash, Role role)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto taken = access(name);
        if (!taken) {
            return taken.error();
        }
        if (*taken) {
            return usageError(Sentence(SentenceId::UserExists, {name}));
        }
        return m_database.run(
            u"INSERT INTO statusbridge_users (name, password_hash, created_at, role) VALUES (?, ?, %1, ?)"_s.arg(
                m_database.dialect().now),
            {name, passwordHash, toString(role)});
    });
}

Expected<void> UserTable::remove(const QString &name)
{
    const auto removed = m_database.change(u"DELETE FROM statusbridge_users WHERE name = ?"_s, {name});
    if (!removed || *removed > 0) {
        return removed ? Expected<void>() : removed.error();
    }
    return notFoundError(Sentence(SentenceId::UserNotFound, {name}));
}

Expected<void> UserTable::setRole(const QString &name, Role role)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto user = access(name);
        if (!user) {
            return user.error();
        }
        if (!*user) {
            return notFoundError(Sentence(SentenceId::UserNotFound, {name}));
        }
        return m_database.run(u"UPDATE statusbridge_users SET role = ? WHERE name = ?"_s, {toString(role), name});
    });
}

Expected<std::optional<ApiAccess>> UserTable::access(const QString &name)
{
    std::optional<ApiAccess> found;
    return m_database
        .forEachRow(u"SELECT name, password_hash, role FROM statusbridge_users WHERE name = ?"_s, {name},
                    [&found](const QSqlQuery &row) { found = userAccessOf(row); })
        .transform([&] { return found; });
}

Expected<QHash<QString, ApiAccess>> UserTable::accesses()
{
    QHash<QString, ApiAccess> all;
    return m_database
        .forEachRow(u"SELECT name, password_hash, role FROM statusbridge_users"_s, {},
                    [&all](const QSqlQuery &row) {
                        const ApiAccess access = userAccessOf(row);
                        all.insert(access.name, access);
                    })
        .transform([&] { return all; });
}

Expected<void> checkNewName(const QString &name)
{
    const QString canonical = canonicalUserName(name);
    const QList<uint> characters = canonical.toUcs4();
    if (characters.isEmpty() || characters.size() > longestUserName) {
        return usageError(Sentence(SentenceId::UserNameLength, {longestUserName}));
    }
    if (canonical != canonical.trimmed() || canonical.contains(u':') || !canonical.isValidUtf16() ||
        !isVisible(characters)) {
        return usageError(Sentence(SentenceId::UserNameInvalid));
    }
    return {};
}

Expected<void> checkNewUser(const QString &name, const Secret &password)
{
    if (const auto checked = checkNewName(name); !checked) {
        return checked;
    }
    if (password.isEmpty()) {
        return usageError(Sentence(SentenceId::PasswordEmpty));
    }
    if (password.reveal().size() > longestPassword) {
        return usageError(Sentence(SentenceId::PasswordTooLong, {longestPassword}));
    }
    return {};
}

} // namespace statusbridge
