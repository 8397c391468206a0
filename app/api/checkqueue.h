// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/caller.h"
#include "app/api/callerorigin.h"

#include <functional>
#include <optional>
#include <vector>

namespace statusbridge {

//! \brief Who waits for the answer to a check.
struct CheckAsker
{
    CallerOrigin origin;
    std::function<void(const Caller &)> answer;
};

//! \brief A password that is to be checked, once for all who ask.
struct PasswordCheck
{
    QByteArray pair = {}; //!< the same for the same user, password and stored hash, and for nothing else
    ApiCredentials credentials = {};
    std::optional<QString> storedHash = {}; //!< of a user that there is
    CallerOrigin origin = {};               //!< whose limits it counts towards
    bool isKnown = false;                   //!< the user succeeded from that prefix lately: a place is kept for it
    std::chrono::milliseconds since{0};     //!< by uptime
    std::vector<CheckAsker> askers = {};
};

//! \brief What may wait at a time; twice, for known callers and for all others.
struct CheckLimits
{
    qsizetype checks = 64; //!< about four seconds of hashing
    qsizetype askers = 256;
    qsizetype ofOneCaller = 2; //!< checks of the same host and user
};

//! \brief The passwords that wait to be checked, in a fair order: known callers first; then prefix by prefix, however
//! many addresses one has; and within a prefix host by host. Pure.
class CheckQueue
{
public:
    explicit CheckQueue(const CheckLimits &limits = {}) : m_limits(limits) {}

    //! \brief Adds \p check, or its askers to the check of the same pair that waits already. Returns the one that finds
    //! no place: the last of those that have most, or \p check itself.
    [[nodiscard]] std::optional<PasswordCheck> add(PasswordCheck check);

    //! \brief Takes the next of those that \p mayBegin.
    [[nodiscard]] std::optional<PasswordCheck> takeNext(const std::function<bool(const PasswordCheck &)> &mayBegin);
    //! \brief Takes those that have waited since \p then or longer.
    [[nodiscard]] std::vector<PasswordCheck> takeOlderThan(std::chrono::milliseconds then);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        PasswordCheck check;
        quint64 turn = 0;       //!< the prefix's turn among the prefixes
        qsizetype hostTurn = 0; //!< how many of its host were before it
    };
    using Entries = std::vector<Entry>;

    [[nodiscard]] qsizetype countOf(const std::function<bool(const PasswordCheck &)> &isMeant) const;
    [[nodiscard]] bool hasRoomForAskers(const PasswordCheck &check) const;
    [[nodiscard]] Entry entryFor(PasswordCheck check) const;
    [[nodiscard]] PasswordCheck takeOfBusiest(bool isKnown);

    CheckLimits m_limits;
    Entries m_entries; //!< in the order of arrival
    quint64 m_lastTurn = 0;
};

} // namespace statusbridge
