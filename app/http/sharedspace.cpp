// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/sharedspace.h"

#include <algorithm>
#include <numeric>

namespace statusbridge {

namespace {

constexpr qsizetype mostKnown = 1024;
constexpr qsizetype partOfStrangers = 2; // half of all
constexpr qsizetype partOfNetwork = 4;

} // namespace

SharedSpace::SharedSpace(qsizetype bytes, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_bytes(bytes), m_free(bytes)
{}

SharedSpace::Place SharedSpace::reserve(qsizetype bytes, const QString &prefix)
{
    const bool isStranger = !isKnown(prefix);
    if (bytes > m_free || (isStranger && !hasRoomForStranger(bytes, prefix))) {
        return nullptr;
    }
    m_free -= bytes;
    if (isStranger) {
        m_strangers[prefix] += bytes;
    }
    return {this, [bytes, stranger = isStranger ? prefix : QString()](SharedSpace *space) {
                space->giveBack(bytes, stranger);
            }};
}

void SharedSpace::giveBack(qsizetype bytes, const QString &stranger)
{
    m_free += bytes;
    const qsizetype left = m_strangers.value(stranger) - bytes;
    if (left > 0) {
        m_strangers.insert(stranger, left);
    } else {
        m_strangers.remove(stranger);
    }
    Q_EMIT freed();
}

bool SharedSpace::hasRoomForStranger(qsizetype bytes, const QString &prefix) const
{
    const qsizetype all = std::accumulate(m_strangers.cbegin(), m_strangers.cend(), qsizetype(0));
    const qsizetype own = m_strangers.value(prefix);
    return (all == 0 || all + bytes <= m_bytes / partOfStrangers) &&
           (own == 0 || own + bytes <= m_bytes / partOfNetwork);
}

bool SharedSpace::isKnown(const QString &prefix) const
{
    const auto last = m_lastProofs.constFind(prefix);
    return last != m_lastProofs.constEnd() && m_clock.uptime() - *last <= known;
}

void SharedSpace::setKnown(const QString &prefix)
{
    if (m_lastProofs.size() >= mostKnown && !m_lastProofs.contains(prefix)) {
        m_lastProofs.erase(std::min_element(m_lastProofs.cbegin(), m_lastProofs.cend()));
    }
    m_lastProofs[prefix] = m_clock.uptime();
}

} // namespace statusbridge

#include "moc_sharedspace.cpp"
