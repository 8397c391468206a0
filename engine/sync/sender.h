// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/sync/marker.h"
#include "engine/sync/queueidgroups.h"
#include "engine/sync/readback.h"
#include "engine/sync/refusaljudge.h"
#include "engine/zoho/requestqueue.h"

#include <QEventLoop>

namespace statusbridge {

//! \brief Sends the intents of a cycle and settles each by what Zoho says. Lives on the cycle thread.
//!
//! run() blocks in a local event loop until every intent has an outcome: done, refused, left, or unknown. Unknown
//! ones are read back and sent again at most twice; what is unknown then stays open for the next cycle.
class Sender
{
public:
    using Advanced = std::function<void(int done)>;

    Sender(zoho::RequestQueue &queue, zoho::ReportClient &report, Marker &marking, CycleCounts &counts,
           const QHash<QString, RecordFailure> &failures, const Clock &clock);

    //! \brief The error that stopped the sending, if one did.
    [[nodiscard]] std::optional<Error> run(const QList<Intent> &intents, const Advanced &advanced);

    //! \brief Settles what earlier cycles left unknown, by what reading it back has shown. What was not done is simply
    //! forgotten: its rows are open, so this cycle plans it anew. Returns the intents to forget.
    [[nodiscard]] QList<qint64> settleEarlier(const ReadBack &found, qint64 runId);

    //! \brief Whether calls were ended without an answer, which may still be under way.
    [[nodiscard]] bool hasLeftCalls() const { return m_hasLeftCalls; }

    //! \brief Stops the sending; what waits is left for the next cycle. The first error counts.
    void stop(const Error &error);

private:
    void sendRound(const QList<Intent> &intents);
    void finished(const Intent &intent, const Expected<void> &result);
    void succeeded(const Intent &intent, const QString &reason);
    void refused(const Intent &intent, const Error &error);
    void settleRefused(bool counts);
    //! \param definite it certainly was not done, so that its intent may end
    void left(const Intent &intent, const QString &reason, bool definite);
    void resolveUnknown();

    zoho::RequestQueue &m_queue;
    zoho::ReportClient &m_report;
    Marker &m_marking;
    CycleCounts &m_counts;
    const QHash<QString, RecordFailure> &m_failures;
    const Clock &m_clock;
    QueueIdGroups m_groups;
    RefusalJudge m_judge;
    QList<std::pair<Intent, Error>> m_refused; //!< waiting for the verdict
    QList<Intent> m_unknown;
    std::optional<Error> m_error;
    bool m_hasLeftCalls = false;
    Advanced m_advanced = [](int) {};
    QEventLoop m_loop;
    int m_underWay = 0;
    int m_done = 0;
};

} // namespace statusbridge
