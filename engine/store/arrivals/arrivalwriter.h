// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/status/bodies/bodyreading.h"
#include "engine/store/arrivals/arrivalmark.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/arrivals/deliveredrows.h"
#include "engine/store/arrivals/ownstatuses.h"

#include <QByteArray>

namespace statusbridge {

//! \brief A body that was received, and what was read in it.
struct ArrivedBody
{
    QString shape;         //!< as toString(BodyShape) has it
    qint64 receivedAt = 0; //!< ms since 1970 UTC
    QByteArray raw;        //!< empty: it is kept with another part of the body, if at all
    BodyReading reading;
    int firstPart = 0; //!< which status of the body the first one is, from 0
};

//! \brief Writes received statuses where they are matched, each once: into the collector's table of deliveries, or
//! where that takes no rows, and for want of a queue id, into a table of our own. Belongs to the thread of its
//! database. Errors: Database, Schema: nothing of what was to be written is lost by trying again.
class ArrivalWriter
{
public:
    //! \param database and \p settings must outlive this.
    ArrivalWriter(Database &database, const Settings &settings);

    //! \brief Finds out where statuses can be put. Before the first write().
    [[nodiscard]] Expected<void> prepare();
    //! \brief Why the collector's table gets no rows; nothing if it does. After prepare().
    [[nodiscard]] const std::optional<Sentence> &whyNoRows() const { return m_whyNoRows; }

    //! \brief Writes all of \p bodies, and \p mark with the last of them. If the database refuses some, they are
    //! written apart, and what it refuses in every form is left out, counted and logged, so that it doesn't stand in
    //! the way of others.
    [[nodiscard]] Expected<ArrivalCounts> write(const QList<ArrivedBody> &bodies, const ArrivalMark &mark);

    //! \brief See OwnStatuses::match().
    [[nodiscard]] Expected<int> matchLater();
    //! \brief Removes some of what is older than the settings keep it; returns whether there may be more.
    [[nodiscard]] Expected<bool> purge();

private:
    //! Where the statuses of a body are put, and what else of it.
    enum class Form : quint8 { AsConfigured, InOwnTable, WithoutBody };

    [[nodiscard]] Expected<ArrivalCounts> writeApart(const QList<ArrivedBody> &bodies, const ArrivalMark &mark,
                                                     Form form);
    [[nodiscard]] Expected<ArrivalCounts> writeOnce(const QList<ArrivedBody> &bodies, const ArrivalMark &mark,
                                                    Form form);
    [[nodiscard]] Expected<ArrivalCounts> writeStatuses(const QList<ArrivedBody> &bodies, Form form);
    [[nodiscard]] Expected<void> dropDuplicates(QList<ArrivedRow> &rows);
    [[nodiscard]] Expected<void> keepRaw(const QList<ArrivedBody> &bodies);

    Database &m_database;
    const Settings &m_settings;
    DeliveredRows m_delivered;
    OwnStatuses m_own;
    QueueIdLookup m_queueIds;
    ArrivalTotals m_totals;
    std::optional<Sentence> m_whyNoRows;
};

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::ArrivedBody, Q_RELOCATABLE_TYPE);
