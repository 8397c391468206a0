// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/caller.h"
#include "app/http/callerorigin.h"

#include <QHash>

#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace statusbridge {

//! \brief Who waits for the answer to a check.
struct CheckAsker
{
    CallerOrigin origin;
    std::function<void(const Caller &)> answer;
    std::function<bool()> isGone = {}; //!< whether the answer would reach no client any more; empty: never
};

//! \brief A password that is to be checked, once for all who ask.
struct PasswordCheck
{
    QByteArray pair = {}; //!< the same for the same user, password and stored hash, and for nothing else
    ApiCredentials credentials = {};
    std::optional<QString> storedHash = {}; //!< of a user that there is
    CallerOrigin origin = {};               //!< whose limits it counts towards
    bool isKnown = false; //!< the user succeeded from that prefix within the last minutes: a place is kept for it
    bool isFirst = false; //!< no request came over its connection before
    std::chrono::milliseconds since{0}; //!< by uptime
    std::vector<CheckAsker> askers = {};
};

//! \brief What may wait at a time; twice, for known callers and for all others.
struct CheckLimits
{
    qsizetype checks = 64; //!< about four seconds of hashing
    qsizetype askers = 256;
    qsizetype ofOneCaller = 2; //!< checks of the same host and user
};

//! \brief The passwords that wait to be checked, in a fair order. Pure.
//!
//! Known callers come first. Then that prefix which had the fewest turns of late, however many addresses it has; within
//! a prefix a host that didn't have far more than others, then the host and user that had the fewest turns, then
//! the first request of a connection; and of equals the newest. So a crowd that has filled the line before doesn't keep
//! a newcomer waiting: when there are more than can be checked, the old ones can't all be answered in time, in
//! whichever order.
class CheckQueue
{
public:
    explicit CheckQueue(const CheckLimits &limits = {}) : m_limits(limits) {}

    //! \brief Adds \p check, or its askers to the check of the same pair that waits already. Returns the one that finds
    //! no place: the oldest of those that have most, or \p check itself.
    [[nodiscard]] std::optional<PasswordCheck> add(PasswordCheck check);

    //! \brief Takes the next of those that \p mayBegin. What no client waits for any more is forgotten unchecked.
    [[nodiscard]] std::optional<PasswordCheck> takeNext(const std::function<bool(const PasswordCheck &)> &mayBegin);
    //! \brief Takes those that have waited since \p then or longer.
    [[nodiscard]] std::vector<PasswordCheck> takeOlderThan(std::chrono::milliseconds then);

    [[nodiscard]] bool isEmpty() const { return m_checks.empty(); }

private:
    using Rank = std::tuple<bool, int, int, int, bool>; //!< the lowest is the next

    [[nodiscard]] Rank rankOf(const PasswordCheck &check) const;
    [[nodiscard]] bool hasRoomForAskers(const PasswordCheck &check) const;
    void join(PasswordCheck &same, PasswordCheck check);
    void countTurn(const PasswordCheck &check);
    [[nodiscard]] PasswordCheck takeOfBusiest(bool isKnown);
    void forgetGone();

    CheckLimits m_limits;
    std::vector<PasswordCheck> m_checks; //!< in the order of arrival
    QHash<size_t, int> m_turns;          //!< of prefixes, hosts and callers, by their hash; older ones count for less
    quint64 m_taken = 0;
};

} // namespace statusbridge
