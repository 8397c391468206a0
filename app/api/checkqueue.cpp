// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/checkqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace statusbridge {

namespace {

bool isOneLane(const PasswordCheck &left, const PasswordCheck &right)
{
    return left.isKnown == right.isKnown && left.origin.prefix == right.origin.prefix;
}

} // namespace

qsizetype CheckQueue::countOf(const std::function<bool(const PasswordCheck &)> &isMeant) const
{
    return std::ranges::count_if(m_entries, [&](const Entry &entry) { return isMeant(entry.check); });
}

bool CheckQueue::hasRoomForAskers(const PasswordCheck &check) const
{
    auto askers = static_cast<qsizetype>(check.askers.size());
    for (const auto &entry : m_entries) {
        askers += entry.check.isKnown == check.isKnown ? static_cast<qsizetype>(entry.check.askers.size()) : 0;
    }
    return askers <= m_limits.askers;
}

// A prefix's next turn comes after those that it waits for already, and never before one that has been: so one that has
// nothing waiting can't save turns up, and one that returns at once doesn't overtake those that wait.
CheckQueue::Entry CheckQueue::entryFor(PasswordCheck check) const
{
    Entry entry{.check = std::move(check), .turn = m_lastTurn, .hostTurn = 0};
    for (const auto &other : m_entries) {
        if (isOneLane(other.check, entry.check)) {
            entry.turn = std::max(entry.turn, other.turn);
            entry.hostTurn += other.check.origin.host == entry.check.origin.host ? 1 : 0;
        }
    }
    ++entry.turn;
    return entry;
}

std::optional<PasswordCheck> CheckQueue::add(PasswordCheck check)
{
    if (!hasRoomForAskers(check)) {
        return check;
    }
    const auto same =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.check.pair == check.pair; });
    if (same != m_entries.end()) {
        std::ranges::move(check.askers, std::back_inserter(same->check.askers));
        check.askers.clear();
        // The best place of those who ask counts: nobody waits in the line that somebody else has made.
        const bool isAnotherLane = !isOneLane(check, same->check);
        const Entry own = entryFor(std::move(check));
        const auto rank = [](const Entry &entry) { return std::pair(!entry.check.isKnown, entry.turn); };
        if (isAnotherLane && rank(own) < rank(*same)) {
            same->check.isKnown = own.check.isKnown;
            same->check.origin = own.check.origin;
            same->turn = own.turn;
            same->hostTurn = own.hostTurn;
        }
        return std::nullopt;
    }
    const bool isKnown = check.isKnown;
    const auto ofCaller = countOf([&](const PasswordCheck &other) {
        return other.origin.host == check.origin.host && other.credentials.user == check.credentials.user;
    });
    if (ofCaller >= m_limits.ofOneCaller) {
        return check;
    }
    m_entries.push_back(entryFor(std::move(check)));
    const auto waiting = countOf([&](const PasswordCheck &other) { return other.isKnown == isKnown; });
    return waiting > m_limits.checks ? std::optional(takeOfBusiest(isKnown)) : std::nullopt;
}

PasswordCheck CheckQueue::takeOfBusiest(bool isKnown)
{
    // The later of two that are equal, so that who came first keeps its place.
    Entry *last = nullptr;
    for (auto &entry : m_entries) {
        if (entry.check.isKnown == isKnown && (!last || entry.turn >= last->turn)) {
            last = &entry;
        }
    }
    auto victim = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (isOneLane(entry->check, last->check) &&
            (victim == m_entries.end() || entry->hostTurn >= victim->hostTurn)) {
            victim = entry;
        }
    }
    std::swap(victim->turn, last->turn);
    auto taken = std::move(victim->check);
    m_entries.erase(victim);
    return taken;
}

std::optional<PasswordCheck> CheckQueue::takeNext(const std::function<bool(const PasswordCheck &)> &mayBegin)
{
    Entry *first = nullptr;
    for (auto &entry : m_entries) {
        const auto rank = [](const Entry &of) { return std::pair(!of.check.isKnown, of.turn); };
        if (mayBegin(entry.check) && (!first || rank(entry) < rank(*first))) {
            first = &entry;
        }
    }
    if (!first) {
        return std::nullopt;
    }
    auto next = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (isOneLane(entry->check, first->check) && mayBegin(entry->check) &&
            (next == m_entries.end() || entry->hostTurn < next->hostTurn)) {
            next = entry;
        }
    }
    std::swap(next->turn, first->turn);
    m_lastTurn = std::max(m_lastTurn, next->turn);
    auto taken = std::move(next->check);
    m_entries.erase(next);
    return taken;
}

std::vector<PasswordCheck> CheckQueue::takeOlderThan(std::chrono::milliseconds then)
{
    const auto old = std::stable_partition(m_entries.begin(), m_entries.end(),
                                           [&](const Entry &entry) { return entry.check.since > then; });
    std::vector<PasswordCheck> taken;
    std::transform(old, m_entries.end(), std::back_inserter(taken),
                   [](Entry &entry) { return std::move(entry.check); });
    m_entries.erase(old, m_entries.end());
    return taken;
}

} // namespace statusbridge
