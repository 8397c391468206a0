// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "engine/model/records.h"
#include "ui/backend/enginegateway.h"

namespace statusbridge {

//! \brief How many cycles of a day are read at most; with pushes there may be many.
inline constexpr int dayCyclesLimit = 2000;

//! \brief What happened on the day, beside what the state tells.
struct DayAnswer
{
    QDate day = {};         //!< the local one
    qint64 carriedOver = 0; //!< records updated by its cycles that have ended
    QList<Run> runs = {};   //!< that began in the last 24 hours, the newest first, at most dayCyclesLimit
    QList<RecordFailure> parked = {};
    int withoutQueueId = 0;                      //!< statuses that have none; withoutQueueIdLimit stands for more, too
    QDateTime midnight = {};                     //!< at which the day began, UTC
    std::optional<DeliveryReport> delivery = {}; //!< of its messages; nothing if that could not be counted
    QDateTime at = {};                           //!< when it was asked, UTC
};

//! \brief What the overview asks the engine, one question at a time. Main thread.
class OverviewQuestions : public QObject
{
    Q_OBJECT

public:
    explicit OverviewQuestions(EngineGateway &gateway, QObject *parent = nullptr);

    //! \brief Asks for the day that it is at \p now (UTC), once more if it is being asked already.
    void askDay(const QDateTime &now);

Q_SIGNALS:
    void dayAnswered(const statusbridge::Expected<statusbridge::DayAnswer> &answer);

private:
    EngineGateway &m_gateway;
    bool m_isAsking = false;
    QDateTime m_asksAgain; //!< invalid: it does not
};

} // namespace statusbridge
