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

} // namespace

Expected<QList<UserView>> UserTable::list()
{
    return m_database.list(u"SELECT name, created_at FROM statusbridge_users ORDER BY name"_s, {},
                           [](const QSqlQuery &row) {
                               return UserView{.name = row.value(0).toString(), .createdAt = fromMs(row.value(1))};
                           });
}

Expected<void> UserTable::add(const QString &name, const QString &passwordHash)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto taken = this->passwordHash(name);
        if (!taken) {
            return taken.error();
        }
        if (*taken) {
            return usageError(Sentence(SentenceId::UserExists, {name}));
        }
        return m_database.run(
            u"INSERT INTO statusbridge_users (name, password_hash, created_at) VALUES (?, ?, %1)"_s.arg(
                m_database.dialect().now),
            {name, passwordHash});
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

Expected<std::optional<QString>> UserTable::passwordHash(const QString &name)
{
    return m_database.scalar(u"SELECT password_hash FROM statusbridge_users WHERE name = ?"_s, {name})
        .transform([](const QVariant &hash) {
            return hash.isValid() ? std::optional<QString>(hash.toString()) : std::nullopt;
        });
}

Expected<QHash<QString, QString>> UserTable::passwordHashes()
{
    using NameAndHash = std::pair<QString, QString>;
    return m_database
        .list(u"SELECT name, password_hash FROM statusbridge_users"_s, {},
              [](const QSqlQuery &row) { return NameAndHash(row.value(0).toString(), row.value(1).toString()); })
        .transform(
            [](const QList<NameAndHash> &users) { return QHash<QString, QString>(users.cbegin(), users.cend()); });
}

QString canonicalUserName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

Expected<void> checkNewUser(const QString &name, const Secret &password)
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
    if (password.isEmpty()) {
        return usageError(Sentence(SentenceId::PasswordEmpty));
    }
    if (password.reveal().size() > longestPassword) {
        return usageError(Sentence(SentenceId::PasswordTooLong, {longestPassword}));
    }
    return {};
}

} // namespace statusbridge
