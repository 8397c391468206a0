// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/requestlog.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <numeric>

namespace statusbridge::zohosim {

QByteArray LoggedRequest::header(QByteArrayView name) const
{
    return HttpRequest{.headers = headers}.header(name);
}

qsizetype RequestLog::arrived(const HttpRequest &request, const Call &call, Arrival arrival, bool full)
{
    ++m_calls.at(static_cast<std::size_t>(call.kind));
    if (call.isApi()) {
        m_peakInFlight = std::max(m_peakInFlight, ++m_inFlight);
    }
    LoggedRequest logged{.kind = call.kind, .method = request.method, .recordId = call.recordId, .arrival = arrival};
    if (full) {
        logged.path = call.path;
        logged.target = request.target;
        logged.query = call.query;
        logged.headers = request.headers;
        logged.body = request.body;
    }
    m_requests.append(logged);
    return m_requests.size() - 1;
}

void RequestLog::written(const QJsonObject &record, bool workflowRan)
{
    m_writes[record.value(u"ID").toString()] += record.value(u"Status").toString();
    m_workflowsRun += workflowRan ? 1 : 0;
}

void RequestLog::clear()
{
    m_requests.clear();
    m_calls.fill(0);
    m_writes.clear();
    m_peakInFlight = m_inFlight;
    m_workflowsRun = 0;
}

int RequestLog::apiCalls() const
{
    int sum = 0;
    for (int i = 0; i < callKindCount; ++i) {
        sum += Call{.kind = static_cast<CallKind>(i)}.isApi() ? m_calls.at(static_cast<std::size_t>(i)) : 0;
    }
    return sum - calls(CallKind::CustomApi);
}

QJsonObject RequestLog::summary() const
{
    QJsonObject calls;
    for (int i = 0; i < callKindCount; ++i) {
        calls.insert(toString(static_cast<CallKind>(i)), m_calls.at(static_cast<std::size_t>(i)));
    }
    QJsonObject writes;
    for (auto it = m_writes.cbegin(); it != m_writes.cend(); ++it) {
        writes.insert(it.key(), it->size());
    }
    return {{u"calls"_s, calls},
            {u"api_calls"_s, apiCalls()},
            {u"peak_in_flight"_s, m_peakInFlight},
            {u"workflows_run"_s, m_workflowsRun},
            {u"writes"_s, writes}};
}

} // namespace statusbridge::zohosim
