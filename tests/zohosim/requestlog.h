// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/call.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <chrono>

namespace statusbridge::zohosim {

//! \brief One request as it arrived, and the status it was answered with.
struct LoggedRequest
{
    CallKind kind = CallKind::Other;
    QByteArray method = {};
    QString path = {};      //!< decoded
    QByteArray target = {}; //!< as sent
    Parameters query = {};  //!< decoded
    Headers headers = {};   //!< names in lower case
    QByteArray body = {};
    QString recordId = {};
    std::chrono::microseconds arrival{0}; //!< since the simulator's start
    int status = 0;                       //!< 0: no answer was given

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! \brief Every request and the counts that tests ask for.
class RequestLog
{
public:
    using Arrival = std::chrono::microseconds;

    //! \brief Notes a request; \p full keeps its query, headers and body. Returns its place in the log.
    qsizetype arrived(const HttpRequest &request, const Call &call, Arrival arrival, bool full);
    void setStatus(qsizetype place, int status) { m_requests[place].status = status; }
    //! \brief The answer of an API call is on its way, or its connection is gone.
    void apiCallLeft() { --m_inFlight; }
    //! \param record as it is now
    void written(const QJsonObject &record, bool workflowRan);
    void clear();

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int peakInFlight() const { return m_peakInFlight; }
    [[nodiscard]] int calls(CallKind kind) const { return m_calls.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] int apiCalls() const;
    [[nodiscard]] int writes(const QString &recordId) const
    {
        return static_cast<int>(m_writes.value(recordId).size());
    }
    [[nodiscard]] QStringList statusesWritten(const QString &recordId) const { return m_writes.value(recordId); }
    [[nodiscard]] int workflowsRun() const { return m_workflowsRun; }
    [[nodiscard]] const QList<LoggedRequest> &requests() const { return m_requests; }
    //! \brief The counters as one object, for people and scripts.
    [[nodiscard]] QJsonObject summary() const;

private:
    QList<LoggedRequest> m_requests;
    std::array<int, callKindCount> m_calls{};
    QHash<QString, QStringList> m_writes; //!< the field Status after each, by record
    int m_inFlight = 0;
    int m_peakInFlight = 0;
    int m_workflowsRun = 0;
};

} // namespace statusbridge::zohosim
