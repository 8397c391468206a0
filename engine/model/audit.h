// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace statusbridge {

// Who changed what: the values of the audit.

//! \brief As what a person or a program gave a command.
enum class ActorKind : quint8 {
    CommandLine, //!< a user of the system
    Window,      //!< the same at the console
    ApiUser,
    ApiToken,
};
inline constexpr auto lastActorKind = ActorKind::ApiToken;
inline constexpr std::array actorKindWords = {"command_line"_L1, "window"_L1, "user"_L1, "token"_L1};
[[nodiscard]] inline QString toString(ActorKind kind)
{
    return wordOf<lastActorKind>(actorKindWords, kind);
}
[[nodiscard]] inline std::optional<ActorKind> actorKindFromString(const QString &word)
{
    return valueOfWord<ActorKind>(actorKindWords, word);
}

//! \brief Who gives commands, and from where.
struct Actor
{
    ActorKind kind = ActorKind::CommandLine;
    QString name = {};    //!< of the user or token; of a user of the system with the machine: "anna@desk"
    QString address = {}; //!< empty: of this machine

    bool operator==(const Actor &) const = default;
};

//! \brief Every command that changes something.
enum class AuditAction : quint8 {
    Sync,
    Cancel,
    StartScheduler,
    StopScheduler,
    Retry,
    Release,
    AskAgain,
    Connect,
    Disconnect,
    ChangeSetting,
    ChangeSecret,
    AddUser,
    ChangeRole,
    RemoveUser,
    AddToken,
    RevokeToken,
    Forget,
    Retarget,
    Migrate,
    Restore,
};
inline constexpr auto lastAuditAction = AuditAction::Restore;
inline constexpr std::array auditActionWords = {
    "sync"_L1,          "cancel"_L1,    "scheduler_start"_L1, "scheduler_stop"_L1, "retry"_L1,
    "release"_L1,       "ask_again"_L1, "connect"_L1,         "disconnect"_L1,     "setting_change"_L1,
    "secret_change"_L1, "user_add"_L1,  "user_role"_L1,       "user_remove"_L1,    "token_add"_L1,
    "token_revoke"_L1,  "forget"_L1,    "retarget"_L1,        "migrate"_L1,        "restore"_L1};
[[nodiscard]] inline QString toString(AuditAction action)
{
    return wordOf<lastAuditAction>(auditActionWords, action);
}
//! \brief Nothing if \p word is none.
[[nodiscard]] inline std::optional<AuditAction> auditActionFromString(const QString &word)
{
    return valueOfWord<AuditAction>(auditActionWords, word);
}

//! \brief A command that was carried out. Nothing in it is a secret, or a phone number that isn't masked.
struct AuditedCommand
{
    AuditAction action = AuditAction::Sync;
    QString object = {}; //!< to what it was done
    QString before = {}; //!< how that was; empty where there is nothing to say
    QString after = {};  //!< how it is
};

//! \brief A row of the audit.
struct AuditEntry
{
    qint64 id = 0; //!< counts up
    QDateTime at;  //!< UTC, by the server's time
    Actor by;
    QString action; //!< a word of AuditAction, or one that only a later version knows
    QString object = {};
    QString before = {};
    QString after = {};

    bool operator==(const AuditEntry &) const = default;
};

//! \brief Which rows are meant; an empty part leaves nothing out.
struct AuditFilter
{
    QDateTime from = {};  //!< UTC
    QDateTime until = {}; //!< before then
    QString by = {};      //!< a name; of a user of the system, the machine may be left out
    std::optional<ActorKind> kind = {};
    std::optional<AuditAction> action = {};

    bool operator==(const AuditFilter &) const = default;
};

//! \brief \p text with only the last four digits of what may be a phone number: 7 to 15 digits, as E.164 has them; the
//! longer ids of Zoho's records stay. Pure.
[[nodiscard]] QString withMaskedPhoneNumbers(const QString &text);

} // namespace statusbridge
