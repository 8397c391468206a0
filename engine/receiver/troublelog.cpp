// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/troublelog.h"

#include "engine/core/literals.h"
#include "engine/core/logging.h"

namespace statusbridge {

namespace {

constexpr qint64 quietSeconds = 60;

} // namespace

void TroubleLog::note(const QString &shape, const BodyReading &reading, const QDateTime &now)
{
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        const QDateTime last = m_loggedAt.value(trouble);
        // A clock that was put back must not silence it.
        const bool isRecent = last.isValid() && last <= now && last.secsTo(now) < quietSeconds;
        if (isUsual(trouble) || isRecent) {
            continue;
        }
        m_loggedAt.insert(trouble, now);
        qCInfo(lcStore).noquote().nospace()
            << "A received body of the shape " << shape << ", or part of it, gave no status: " << toString(trouble)
            << ". Others of the kind are counted and not logged for a minute.";
    }
}

} // namespace statusbridge
