// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/batching.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int mostFailuresBefore = 3;
constexpr int leastWithoutProof = 25;

} // namespace

SendCost costOfSending(int records, int batchSize)
{
    return batchSize > 0 ? SendCost{.customApi = (records + batchSize - 1) / batchSize}
                         : SendCost{.developerApi = records};
}

int batchSizeAfter(int learned, std::chrono::seconds age, int wished)
{
    if (learned <= 0) {
        return wished;
    }
    return std::min(wished, age < batchSizeBelievedFor ? learned : learned * 2);
}

int Batching::mostWith(const Intent &intent) const
{
    return std::min(size(), m_most.value(intent.id, m_size));
}

Batching::Next Batching::takeFrom(QList<Intent> &waiting) const
{
    Next next{.intents = {waiting.takeFirst()}};
    qsizetype most = mostWith(next.intents.constFirst());
    next.isBatch = most > 0;
    while (!waiting.isEmpty()) {
        most = std::min<qsizetype>(most, mostWith(waiting.constFirst()));
        if (next.intents.size() >= most) {
            break;
        }
        next.intents.append(waiting.takeFirst());
    }
    return next;
}

void Batching::passed(int records)
{
    m_largestPassed = std::max(m_largestPassed, records);
    m_lostInARow = 0;
}

bool Batching::failed(const QList<Intent> &intents, Fault fault)
{
    split(intents);
    const auto count = static_cast<int>(intents.size());
    const bool isRefused = fault == Fault::Refused;
    // Where as many have passed, or one alone does not, it is not their number; nor was it before, with that one.
    const bool isOfRecord = count == 1 || count <= m_largestPassed;
    if (isOfRecord && isRefused) {
        m_isSizeBlamed = false;
        m_size = m_wished;
    } else if (isRefused || (!isOfRecord && ++m_lostInARow > 1)) { // twice: they may take the function too long
        m_isSizeBlamed = true;
        m_size = std::max(1, std::min(m_size, count / 2));
    }
    if (m_largestPassed == 0 && ++m_failedBefore >= mostFailuresBefore) {
        giveUp();
    }
    return isOn();
}

std::optional<int> Batching::sizeToKeep(int kept) const
{
    const int size = std::max(m_size, m_largestPassed > 0 ? m_largestPassed : leastWithoutProof);
    if (m_isSizeBlamed && size < m_wished) {
        return size;
    }
    return kept > 0 && m_largestPassed > kept ? std::optional(m_largestPassed) : std::nullopt;
}

void Batching::split(const QList<Intent> &intents)
{
    for (const Intent &intent : intents) {
        m_most.insert(intent.id, static_cast<int>(intents.size() / 2));
    }
}

} // namespace statusbridge
