// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/checkqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace statusbridge {

namespace {

constexpr quint64 turnsUntilHalved = 16; // about a second of hashing
constexpr int hostStep = 8;              // fewer turns make no host worse than another

// A collision makes two of them wait for each other's turns, no more; the seed is the process's own.
struct TurnKeys
{
    explicit TurnKeys(const PasswordCheck &check)
        : prefix(qHashMulti(QHashSeed::globalSeed(), 0, check.origin.prefix))
        , host(qHashMulti(QHashSeed::globalSeed(), 1, check.origin.host))
        , caller(qHashMulti(QHashSeed::globalSeed(), 2, check.origin.host, check.credentials.user))
    {}
    size_t prefix;
    size_t host;
    size_t caller;
};

} // namespace

CheckQueue::Rank CheckQueue::rankOf(const PasswordCheck &check) const
{
    const TurnKeys keys(check);
    return {!check.isKnown, m_turns.value(keys.prefix), m_turns.value(keys.host) / hostStep, m_turns.value(keys.caller),
            !check.isFirst};
}

void CheckQueue::countTurn(const PasswordCheck &check)
{
    const TurnKeys keys(check);
    for (const auto key : {keys.prefix, keys.host, keys.caller}) {
        ++m_turns[key];
    }
    if (++m_taken % turnsUntilHalved == 0) {
        m_turns.removeIf([](auto turns) { return (turns.value() /= 2) == 0; });
    }
}

bool CheckQueue::hasRoomForAskers(const PasswordCheck &check) const
{
    auto askers = static_cast<qsizetype>(check.askers.size());
    for (const auto &other : m_checks) {
        askers += other.isKnown == check.isKnown ? static_cast<qsizetype>(other.askers.size()) : 0;
    }
    return askers <= m_limits.askers;
}

// The best place of those who ask counts: no client waits in the line that another one has made.
void CheckQueue::join(PasswordCheck &same, PasswordCheck check)
{
    std::ranges::move(check.askers, std::back_inserter(same.askers));
    same.isFirst = same.isFirst || check.isFirst;
    if (rankOf(check) <= rankOf(same)) {
        same.isKnown = check.isKnown;
        same.origin = check.origin;
    }
}

std::optional<PasswordCheck> CheckQueue::add(PasswordCheck check)
{
    forgetGone();
    if (!hasRoomForAskers(check)) {
        return check;
    }
    const auto same = std::ranges::find(m_checks, check.pair, &PasswordCheck::pair);
    if (same != m_checks.end()) {
        join(*same, std::move(check));
        return std::nullopt;
    }
    const auto ofCaller = std::ranges::count_if(m_checks, [&](const PasswordCheck &other) {
        return other.origin.host == check.origin.host && other.credentials.user == check.credentials.user;
    });
    if (ofCaller >= m_limits.ofOneCaller) {
        return check;
    }
    const bool isKnown = check.isKnown;
    m_checks.push_back(std::move(check));
    const auto waiting = std::ranges::count(m_checks, isKnown, &PasswordCheck::isKnown);
    return waiting > m_limits.checks ? std::optional(takeOfBusiest(isKnown)) : std::nullopt;
}

PasswordCheck CheckQueue::takeOfBusiest(bool isKnown)
{
    QHash<QString, int> prefixes;
    QHash<QString, int> hosts;
    for (const auto &check : m_checks) {
        if (check.isKnown == isKnown) {
            ++prefixes[check.origin.prefix];
            ++hosts[check.origin.host];
        }
    }
    const auto waiting = [&](const PasswordCheck &check) {
        return std::tuple(check.isKnown == isKnown, prefixes.value(check.origin.prefix),
                          hosts.value(check.origin.host));
    };
    const auto busiest = std::ranges::max_element(m_checks, {}, waiting); // the oldest of equals
    auto taken = std::move(*busiest);
    m_checks.erase(busiest);
    return taken;
}

std::optional<PasswordCheck> CheckQueue::takeNext(const std::function<bool(const PasswordCheck &)> &mayBegin)
{
    forgetGone();
    auto next = m_checks.end();
    Rank best;
    for (auto check = m_checks.begin(); check != m_checks.end(); ++check) {
        const auto rank = rankOf(*check);
        if ((next == m_checks.end() || rank <= best) && mayBegin(*check)) {
            next = check;
            best = rank;
        }
    }
    if (next == m_checks.end()) {
        return std::nullopt;
    }
    countTurn(*next);
    auto taken = std::move(*next);
    m_checks.erase(next);
    return taken;
}

std::vector<PasswordCheck> CheckQueue::takeOlderThan(std::chrono::milliseconds then)
{
    const auto old = std::stable_partition(m_checks.begin(), m_checks.end(),
                                           [&](const PasswordCheck &check) { return check.since > then; });
    std::vector<PasswordCheck> taken(std::make_move_iterator(old), std::make_move_iterator(m_checks.end()));
    m_checks.erase(old, m_checks.end());
    return taken;
}

void CheckQueue::forgetGone()
{
    for (auto &check : m_checks) {
        std::erase_if(check.askers, [](const CheckAsker &asker) { return asker.isGone && asker.isGone(); });
    }
    std::erase_if(m_checks, [](const PasswordCheck &check) { return check.askers.empty(); });
}

} // namespace statusbridge
