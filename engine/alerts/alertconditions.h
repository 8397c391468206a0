// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/alerts.h"
#include "engine/model/views.h"

#include <optional>

namespace statusbridge {

struct AlertSettings;

//! \brief The messages of an hour, and how many of them were delivered.
struct DeliverySample
{
    QDateTime from = {};
    QDateTime until = {};
    qint64 messages = 0;
    qint64 delivered = 0;
};

//! \brief When a certificate ends that a server of this machine shows.
struct CertificateEnd
{
    QString file = {};
    QDateTime at = {};
};

//! \brief All that decides which conditions hold, at one moment. Times are UTC, the database's unless said otherwise.
struct AlertFacts
{
    QDateTime now = {};
    QString machine = {}; //!< this one
    StatusView view = {};
    QList<CycleEnding> endings = {}; //!< the last ones, the newest first
    QDateTime dueSince = {};         //!< a cycle is due and has not begun; invalid: none is
    bool wasOverdue = false;         //!< at the look before, so that it is not a moment's
    qint64 waiting = 0;              //!< queue ids that could be carried over
    QDateTime waitingSince = {};
    bool isReceiving = false;   //!< this instance receives webhooks
    qint64 refused = 0;         //!< webhooks in the last hour
    QDateTime lastArrival = {}; //!< invalid: not known
    std::optional<DeliverySample> sample = {};
    QList<CertificateEnd> certificates = {};
};

// Each of them says whether its condition holds, or nothing if the facts don't tell. Pure.
[[nodiscard]] std::optional<AlertVerdict> unauthorizedVerdict(const AlertFacts &facts);
[[nodiscard]] std::optional<AlertVerdict> quotaVerdict(const AlertFacts &facts);
[[nodiscard]] std::optional<AlertVerdict> forecastVerdict(const AlertFacts &facts);
[[nodiscard]] std::optional<AlertVerdict> parkedVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> waitingVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> overdueVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> clockVerdict(const AlertFacts &facts);
[[nodiscard]] std::optional<AlertVerdict> refusedVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> silentVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> deliveryVerdict(const AlertFacts &facts, const AlertSettings &settings);
[[nodiscard]] std::optional<AlertVerdict> certificateVerdict(const AlertFacts &facts, const AlertSettings &settings);

//! \brief All of them, and those of the last cycles.
[[nodiscard]] AlertVerdicts alertVerdicts(const AlertFacts &facts, const AlertSettings &settings);

//! \brief Since when queue ids wait that could be carried over. \param before what it was at the look before; invalid:
//! none waited \param lastGood the start of the last cycle that did all it had to. Pure.
[[nodiscard]] QDateTime nextWaitingSince(const QDateTime &before, qint64 waiting, const QDateTime &lastGood,
                                         const QDateTime &now);

//! \brief How much of the time between \p from and \p until is working time; a fortnight of it at most. Pure.
[[nodiscard]] std::chrono::minutes workingTimeBetween(const QDateTime &from, const QDateTime &until,
                                                      const ActiveHours &hours, const QTimeZone &zone);

} // namespace statusbridge
