// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/sync/marker.h"
#include "engine/sync/queueidgroups.h"
#include "engine/sync/refusaljudge.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <QEventLoop>

namespace statusbridge {

//! \brief What reading the records of unknown outcomes back has shown.
struct ReadBack
{
    QList<Intent> shown;   //!< Zoho shows the values: it was done
    QList<Intent> absent;  //!< Zoho shows something else: to be sent again
    QList<Intent> missing; //!< Zoho has no such record (any more)
};

//! \brief Sorts \p intents by what \p records show. Pure.
[[nodiscard]] ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records);

//! \brief Reads the records of \p intents, up to 100 a call, and sorts them. Blocks; errors are the call's.
[[nodiscard]] Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents);

//! \brief Sends the intents of a cycle and settles each by what Zoho says. Lives on the cycle thread.
//!
//! run() blocks in a local event loop until every intent has an outcome: done, refused, left, or unknown. Unknown
//! ones are read back and sent again at most twice; what is unknown then stays open for the next cycle.
class Sender
{
public:
    using Advanced = std::function<void(int done)>;

    Sender(zoho::RequestQueue &queue, zoho::ReportClient &report, Marker &marker, CycleCounts &counts,
           const QHash<QString, RecordFailure> &failures, const Clock &clock);

    //! \brief The error that stopped the sending, if one did.
    [[nodiscard]] std::optional<Error> run(const QList<Intent> &intents, const Advanced &advanced);

    //! \brief Settles what earlier cycles left unknown, by what reading it back has shown. What was not done is simply
    //! forgotten: its rows are open, so this cycle plans it again. Returns the intents to forget.
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
    Marker &m_marker;
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
