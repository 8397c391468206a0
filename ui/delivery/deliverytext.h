// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/theme/severity.h"

namespace statusbridge {

// How messages and what became of them are worded. Times are shown by \p zone. Pure.

//! \brief The states in the order in which they are shown everywhere.
[[nodiscard]] const QList<DeliveryState> &shownStates();
[[nodiscard]] qint64 countOf(const DeliveryCounts &counts, DeliveryState state);
[[nodiscard]] QString stateWords(DeliveryState state);                //!< "delivered", "read", …
[[nodiscard]] Severity severityOf(DeliveryState state);               //!< how grave it is, and which color it has
[[nodiscard]] QString stateIcon(DeliveryState state);                 //!< of the theme
[[nodiscard]] QString messagesOf(const QList<DeliveryState> &states); //!< "Failed messages"; empty: "Messages"

//! \brief "12.3 %"; empty if there is no whole.
[[nodiscard]] QString shareWords(qint64 part, qint64 whole);
//! \brief How long something took; empty for less than nothing.
[[nodiscard]] QString secondsWords(double seconds);
//! \brief A provider, number or template; in words if the bodies don't tell it.
[[nodiscard]] QString dimensionValueWords(const QString &value);
[[nodiscard]] QString dimensionWords(DeliveryDimension dimension); //!< "Provider", …

//! \brief Where a step of the time axis begins, short: "14:00" or "3 Nov".
[[nodiscard]] QString stepLabel(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone);
//! \brief The same in full: "3 Nov 2026, 14:00" or "3 Nov 2026".
[[nodiscard]] QString stepName(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone);
//! \brief "1,200 messages; delivered 800, read 200, failed 100, pending 100"
[[nodiscard]] QString countsWords(const DeliveryCounts &counts);
//! \brief What became of a step's messages, as one line that can be read out.
[[nodiscard]] QString periodLine(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone);

//! \brief What a code means, in one line.
[[nodiscard]] QString reasonLine(const DeliveryReason &reason);
//! \brief What can be done about it; empty if that is not known.
[[nodiscard]] QString remedyLine(const DeliveryReason &reason);

//! \brief Which messages are meant, the states left out: the time, and the rest in the order of the filter bar.
[[nodiscard]] QString filterLine(const DeliveryFilter &filter, const QTimeZone &zone);
//! \brief What is to be known of the totals before they are believed: how old they are, since when they are complete,
//! and how many messages stand at another time than their own.
[[nodiscard]] QStringList reservations(const DeliveryReport &report, const QDateTime &now);

} // namespace statusbridge
