// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/cycleping.h"

#include "engine/alerts/curltransfer.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::seconds longestFarewell(2);
constexpr std::chrono::seconds longestPing(10);
constexpr std::size_t mostPings = 20;

//! \p path behind the path of \p address, before its query.
QString pingAddress(const QString &address, const QString &path)
{
    QUrl url(address);
    QString whole = url.path();
    while (whole.endsWith(u'/')) {
        whole.chop(1);
    }
    url.setPath(whole + path);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString pingAddressOf(const QString &pingUrl, const CycleSummary &summary)
{
    if (pingUrl.isEmpty() || summary.dryRun) {
        return {};
    }
    switch (summary.outcome) {
    case CycleOutcome::Succeeded:
    case CycleOutcome::Continued:
    case CycleOutcome::Partial:
        return pingAddress(pingUrl, {});
    case CycleOutcome::Failed:
    case CycleOutcome::Quota:
    case CycleOutcome::Unauthorized:
        return pingAddress(pingUrl, u"/fail"_s);
    case CycleOutcome::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

CyclePing::CyclePing(const EngineEnvironment &environment)
    : m_pingUrl(environment.settings.alerts.pingUrl)
    , m_timeoutSeconds(environment.settings.network.timeoutSeconds)
    , m_proxy(environment.settings.network.proxy)
    , m_caFile(environment.settings.network.caFile)
{
    setObjectName(u"ping"_s);
}

void CyclePing::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    QTimer::singleShot(longestFarewell, this, [this] { m_stop.request_stop(); });
}

CyclePing::~CyclePing()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (!wait(QDeadlineTimer(longestFarewell))) {
        m_stop.request_stop();
        wait();
    }
}

void CyclePing::cycleProgressed(const CycleProgress &progress)
{
    if (!m_pingUrl.isEmpty() && progress.runId > 0 && progress.runId != m_runId) {
        m_runId = progress.runId;
        call(pingAddress(m_pingUrl, u"/start"_s));
    }
}

void CyclePing::cycleFinished(const CycleSummary &summary)
{
    if (const QString address = pingAddressOf(m_pingUrl, summary); !address.isEmpty()) {
        call(address);
    }
}

void CyclePing::call(const QString &address)
{
    {
        const std::lock_guard lock(m_mutex);
        m_addresses.push_back(address);
        while (m_addresses.size() > mostPings) {
            m_addresses.pop_front();
        }
    }
    m_changed.notify_all();
    start(); // does nothing if it runs
}

void CyclePing::run()
{
    while (!m_stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnding || !m_addresses.empty(); });
        if (m_addresses.empty()) {
            return;
        }
        const QUrl url(m_addresses.front());
        m_addresses.pop_front();
        lock.unlock();
        const auto answer = callUrl(
            url, {.deadline = std::min<std::chrono::milliseconds>(std::chrono::seconds(m_timeoutSeconds), longestPing),
                  .proxy = m_proxy,
                  .caFile = m_caFile,
                  .stop = m_stop.get_token()});
        if (!answer) {
            qCWarning(lcApp).noquote() << "The dead man's switch was not reached:" << describe(answer.error());
        }
    }
}

} // namespace statusbridge

#include "moc_cycleping.cpp"
