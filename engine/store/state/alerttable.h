// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/alerts.h"
#include "engine/store/state/lease.h"

#include <chrono>

namespace statusbridge {

class Database;
struct AlertSettings;

//! \brief What \p settings say of when and for whom alerts are written.
[[nodiscard]] AlertRules alertRulesOf(const AlertSettings &settings);

//! \brief Takes \p verdicts into the states of their conditions, and writes the messages that are to be sent, one for
//! each channel. Only means something inside a transaction: a message is written with what it tells, or not at all.
[[nodiscard]] Expected<void> noteVerdicts(Database &database, const AlertVerdicts &verdicts, const AlertRules &rules);

//! \brief The conditions that alerts are about, and their messages until they are sent, of the connection's target.
//!
//! One instance at a time sends: it holds the sender's lease, and claims a message before each attempt, so that a
//! message of which no result is known comes again after a while, under the same identity, and no other one meanwhile.
//! Belongs to the thread of its database. Errors: Database, Schema. Times are the database's.
class AlertTable
{
public:
    explicit AlertTable(Database &database) : m_database(database) {}

    //! \brief How long a sender may be silent, and how long a claimed message waits for its result.
    static constexpr std::chrono::seconds leaseTime{45};
    static constexpr std::chrono::seconds claimTime{120};
    //! \brief After so long a message tells nothing new, and is given up.
    static constexpr std::chrono::hours longestTrial{48};
    static constexpr int keptDays = 30;

    //! \brief noteVerdicts() in a transaction of its own, and what quiet hours or an earlier message held back.
    [[nodiscard]] Expected<void> note(const AlertVerdicts &verdicts, const AlertRules &rules);
    //! \brief All that were ever raised, by name.
    [[nodiscard]] Expected<QList<AlertState>> states();

    //! \brief Whether it is time to send a message of \p channel; so that there is no write while there is none.
    [[nodiscard]] Expected<bool> hasDue(AlertChannel channel);
    //! \brief Takes the sender's lease, or extends it; nothing if another instance has it.
    [[nodiscard]] Expected<std::optional<FencingToken>> takeSending(const QString &holder);
    //! \brief Gives it back; no error if another instance has it by now.
    [[nodiscard]] Expected<void> endSending(const QString &holder);

    //! \brief A message that it is time to send.
    struct Due
    {
        qint64 id = 0;
        QString identity; //!< the same at each attempt
        AlertText text;
        int attempts = 0; //!< before this one
    };
    //! \brief The first of \p channel that is due, claimed for an attempt; nothing if there is none, or the sender's
    //! lease has gone.
    [[nodiscard]] Expected<std::optional<Due>> claim(const FencingToken &fencingToken, AlertChannel channel);
    //! \brief It was taken, with \p answer. No error if it was claimed again meanwhile.
    [[nodiscard]] Expected<void> noteSent(const FencingToken &fencingToken, qint64 id, const Sentence &answer);
    //! \brief It was not, and is tried again after \p pause.
    [[nodiscard]] Expected<void> noteFailed(const FencingToken &fencingToken, qint64 id, const Sentence &why,
                                            std::chrono::milliseconds pause);

    //! \brief Notes a message that was sent, or not, apart from all others.
    [[nodiscard]] Expected<void> noteApart(AlertChannel channel, const AlertText &text, const Sentence &answer,
                                           bool isSent);

    //! \brief The last messages, the newest first.
    [[nodiscard]] Expected<QList<AlertDelivery>> deliveries(int limit);
    [[nodiscard]] Expected<qint64> waiting();
    //! \brief Gives up what was tried for too long, and removes what is over for a month; some hundred at most.
    [[nodiscard]] Expected<void> purge();

private:
    Database &m_database;
};

//! \brief Before the next attempt after so many: a minute, two, four … up to an hour. Pure.
[[nodiscard]] std::chrono::milliseconds alertBackoff(int attempts);

} // namespace statusbridge
