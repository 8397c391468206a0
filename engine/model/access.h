// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

namespace statusbridge {

//! \brief What a user of the HTTP API, or the holder of a token, may do; each may do what those before it may.
enum class Role : quint8 {
    Viewer,        //!< see how everything stands, numbers of people masked
    Operator,      //!< begin and end cycles, start and stop the scheduler, retry and release records
    Administrator, //!< settings, users, tokens, the audit
};
inline constexpr auto lastRole = Role::Administrator;
inline constexpr std::array roleWords = {"viewer"_L1, "operator"_L1, "administrator"_L1};
[[nodiscard]] inline QString toString(Role role)
{
    return wordOf<lastRole>(roleWords, role);
}
//! \brief Nothing if \p word is none.
[[nodiscard]] inline std::optional<Role> roleFromString(const QString &word)
{
    return valueOfWord<Role>(roleWords, word);
}

//! \brief Of a role as it is stored; one that only a later version knows counts as the least.
[[nodiscard]] inline Role storedRole(const QVariant &word)
{
    return roleFromString(word.toString()).value_or(Role::Viewer);
}

//! \brief A user of the HTTP API.
struct UserView
{
    QString name;
    QDateTime createdAt; //!< by the server's time
    Role role = Role::Viewer;

    bool operator==(const UserView &) const = default;
};

//! \brief A token of the HTTP API, which is used in place of a name and a password. The token itself is kept nowhere.
struct ApiTokenView
{
    QString name;
    Role role = Role::Viewer;
    QDateTime createdAt; //!< by the server's time
    QString createdBy = {};
    QDateTime endsAt = {}; //!< invalid: it has no end

    bool operator==(const ApiTokenView &) const = default;
};

//! \brief What a caller's secret is checked against, and what it opens.
struct ApiAccess
{
    QString hash; //!< of the password (verifyPassword()), or of the token (tokenHash())
    Role role = Role::Viewer;
    QString name = {};     //!< of the user or the token
    QDateTime endsAt = {}; //!< invalid: never

    bool operator==(const ApiAccess &) const = default;
};

//! \brief All that opens the HTTP API at a moment.
struct ApiAccesses
{
    QHash<QString, ApiAccess> users = {};  //!< by name
    QHash<QString, ApiAccess> tokens = {}; //!< by hash

    [[nodiscard]] bool isEmpty() const { return users.isEmpty() && tokens.isEmpty(); }
    //! \brief Nothing if there is no such user. Pure.
    [[nodiscard]] std::optional<ApiAccess> ofUser(const QString &name) const;
    //! \brief Nothing if no token has \p hash, or it has ended at \p now. Pure.
    [[nodiscard]] std::optional<ApiAccess> ofToken(const QString &hash, const QDateTime &now) const;
};

//! \brief The form in which the name of a user or a token is kept and looked up: composed (NFC), so that it doesn't
//! matter how a keyboard makes an é. Pure.
[[nodiscard]] QString canonicalUserName(const QString &name);

} // namespace statusbridge
