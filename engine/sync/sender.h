// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/records.h"
#include "engine/sync/batching.h"
#include "engine/sync/queueidgroups.h"
#include "engine/sync/readback.h"
#include "engine/sync/refusaljudge.h"

#include <QEventLoop>
#include <QHash>
#include <QSet>

#include <functional>

namespace statusbridge {

class Marker;

namespace zoho {
class BatchClient;
class ReportClient;
class RequestQueue;
struct BatchAnswer;
} // namespace zoho

//! \brief Why a cycle is to end early, if it is: one value of the cycle's, which all of its parts ask. Cycle thread.
class StopReason
{
public:
    //! \brief The first reason stays. Returns whether this is it.
    bool set(const Error &why)
    {
        const bool isFirst = !m_why;
        if (isFirst) {
            m_why = why;
        }
        return isFirst;
    }
    [[nodiscard]] explicit operator bool() const { return m_why.has_value(); }
    [[nodiscard]] const Error &operator*() const { return *m_why; }
    //! \brief The reason as an error, or nothing if the cycle goes on.
    [[nodiscard]] Expected<void> check() const { return m_why ? Expected<void>(*m_why) : Expected<void>(); }

private:
    std::optional<Error> m_why;
};

//! \brief Sends the intents of a cycle and settles each by what Zoho says. Lives on the cycle thread.
//!
//! run() blocks in a local event loop until every intent has an outcome: done, superseded, refused, left, or unknown.
//! An attempt that may have reached Zoho is unknown until it was read back, whatever comes after it. Unknown ones are
//! read back and sent again at most twice, and not at all if Zoho had no use for them in the cycle before either; what
//! is unknown then, or when the cycle stops, stays open for the next cycle, in which it comes last. While ten in a row
//! are unknown, nothing new is begun before they were read back.
//!
//! With useBatches() many go in one call, as `Batching` says; where that can't be done, it is said once, and the rest
//! of the cycle goes one by one.
class Sender
{
public:
    using Advanced = std::function<void(int done)>;
    //! \param records that are about to be read back; 0: that is over
    using ReadingBack = std::function<void(int records)>;

    Sender(zoho::RequestQueue &queue, zoho::ReportClient &report, Marker &marker, CycleCounts &counts,
           const QHash<QString, RecordFailure> &failures, const FieldFormat &format, const Clock &clock,
           StopReason &stop);

    //! \brief Sends many records in one call of \p client, which must outlive it. \param size records in one
    void useBatches(zoho::BatchClient &client, int size);
    [[nodiscard]] const Batching &batching() const { return m_batching; }

    //! \brief Sends \p intents; ends early when there is a reason to stop, which it may set itself.
    void run(const QList<Intent> &intents, const Advanced &advanced, const ReadingBack &readingBack);

    //! \brief Settles what earlier cycles left unknown, by what reading it back has shown. What was not done is simply
    //! forgotten: its rows are open, so this cycle plans it again; what was counted already only ends. Returns the
    //! intents to forget.
    [[nodiscard]] QList<qint64> settleEarlier(ReadBack found);

    //! \brief Whether calls were ended without an answer, which may still be under way.
    [[nodiscard]] bool hasLeftCalls() const { return m_hasLeftCalls; }
    //! \brief The records whose refusal is, or may be, no fault of theirs but the account's.
    [[nodiscard]] QStringList innocent() const { return m_judge.innocent(); }

    //! \brief Wakes run() after a reason to stop was set; what waits is left for the next cycle.
    void stop();

private:
    void sendRound(const QList<Intent> &intents);
    void sendMore();
    [[nodiscard]] bool mayBegin() const;
    void sendAlone(const Intent &intent);
    void sendTogether(const QList<Intent> &intents);
    void callEnded();
    void finished(const Intent &intent, const Expected<void> &result);
    void finishedTogether(const QList<Intent> &intents, const zoho::BatchAnswer &answer);
    void failedTogether(const QList<Intent> &intents, const Error &error);
    void stopBatches(const QString &why);
    void becomeUnknown(const QList<Intent> &intents);
    void failed(const Intent &intent, const Error &error);
    void succeeded(const Intent &intent, const Sentence &reason);
    void refused(const Intent &intent, const Error &error);
    void left(const Intent &intent, const Sentence &reason, bool isItsOwn = false);
    [[nodiscard]] std::optional<RecordFailure> failureOf(const Intent &intent) const;
    void settle(const Settlement &settlement);
    //! Returns whether another round may bring more: not if Zoho could not be asked.
    [[nodiscard]] bool resolveUnknown(int round);
    void settleDone(const ReadBack &found, const Sentence &shownReason);

    zoho::RequestQueue &m_queue;
    zoho::ReportClient &m_report;
    zoho::BatchClient *m_batches = nullptr;
    Batching m_batching;
    Marker &m_marker;
    CycleCounts &m_counts;
    const QHash<QString, RecordFailure> &m_failures;
    FieldFormat m_format;
    const Clock &m_clock;
    StopReason &m_stop;
    QueueIdGroups m_groups;
    RefusalJudge m_judge;
    QList<Intent> m_waiting;
    QList<Intent> m_unknown;
    QList<Intent> m_givenUp;  //!< unknown, and not tried again in this cycle
    QSet<qint64> m_attempted; //!< intents of which an attempt may have reached Zoho
    int m_unknownInARow = 0;
    bool m_hasLostAnswer = false; //!< since outcomes were read back last
    bool m_hasLeftCalls = false;
    bool m_areBatchesOver = false; //!< and it was said
    Advanced m_advanced = [](int) {};
    ReadingBack m_readingBack = [](int) {};
    QEventLoop m_loop;
    int m_underWay = 0;
    int m_done = 0;
};

} // namespace statusbridge
