// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/cyclethread.h"

#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/sync/cycle.h"

namespace statusbridge {

CycleThread::CycleThread(const EngineEnvironment &environment, const Credentials &credentials,
                         const CycleRequest &request, UnwrittenEnd &unwrittenEnd)
    : m_environment(environment), m_credentials(credentials), m_request(request), m_unwrittenEnd(unwrittenEnd)
{
    setObjectName(u"cycle"_s);
    // Not before: a receiver may ask at once whether a cycle is running.
    connect(
        this, &QThread::finished, this,
        [this] {
            if (m_summary) {
                Q_EMIT cycleFinished(*m_summary);
            }
        },
        Qt::DirectConnection);
}

CycleThread::~CycleThread()
{
    cancel();
    wait();
}

Expected<qint64> CycleThread::begin()
{
    auto begun = m_begun.get_future();
    start();
    const auto result = begun.get();
    if (!result) {
        wait(); // or a caller that tries again at once would be told that a cycle is running
    }
    return result;
}

void CycleThread::run()
{
    // It waits for Zoho with an event loop, so that a timer shows that it goes on.
    QTimer pulse;
    if (Liveness *liveness = m_environment.liveness) {
        const std::chrono::seconds statement(m_environment.settings.database.timeoutSeconds);
        m_life = liveness->add(u"The cycle"_s, Liveness::patienceWith(statement));
        QObject::connect(&pulse, &QTimer::timeout, &pulse, [this] { m_life->beat(); });
        pulse.start(LoopPulse::usualInterval);
    }
    work();
    m_life.reset();
    returnFreedMemory();
}

void CycleThread::progressed(const CycleProgress &progress)
{
    if (m_life) {
        m_life->beat();
    }
    {
        const QMutexLocker lock(&m_progressMutex);
        m_progress = progress;
        m_toldAt = m_environment.clock.uptime();
    }
    m_log.progressed(progress);
    Q_EMIT cycleProgressed(progress);
}

std::optional<CycleProgress> CycleThread::progress() const
{
    const QMutexLocker lock(&m_progressMutex);
    std::optional<CycleProgress> told = m_progress;
    const auto silence = std::chrono::floor<std::chrono::seconds>(m_environment.clock.uptime() - m_toldAt);
    if (told && told->wait.reason == WaitReason::None && silence >= usualSilence) {
        told->wait = {.reason = WaitReason::Database, .number = static_cast<int>(silence.count())};
    }
    return told;
}

void CycleThread::settled(const JournalEntry &entry)
{
    m_log.settled(entry);
    Q_EMIT recordSettled(entry);
}

void CycleThread::work()
{
    const Settings &settings = m_environment.settings;
    const auto store = Store::open(settings, m_environment.dataDirectory, m_credentials.databasePassword);
    const auto written = store.and_then(
        [this](const auto &opened) { return m_request.dryRun ? Expected<void>() : m_unwrittenEnd.write(*opened); });
    const auto zoho = written.and_then([&] { return ZohoAccess::open(m_environment, m_credentials, store->get()); });
    if (!zoho) {
        m_begun.set_value(zoho.error());
        return;
    }
    Cycle cycle({.settings = settings,
                 .clock = m_environment.clock,
                 .store = **store,
                 .queue = *(*zoho)->queue,
                 .report = *(*zoho)->report,
                 .unwrittenEnd = m_unwrittenEnd,
                 .batches = (*zoho)->batches.get()},
                m_request, *this);
    const auto begun = cycle.begin(m_environment.holder);
    m_begun.set_value(begun);
    if (begun) {
        const LogRun logRun(*begun);
        m_log.begun(m_request, m_environment.holder,
                    (*zoho)->accounts->tokens->current() ? (*zoho)->accounts->tokens->token().expiresAt : QDateTime());
        const auto summary = cycle.run(m_stop.get_token());
        m_log.ended(summary);
        m_summary = summary;
    }
}

} // namespace statusbridge

#include "moc_cyclethread.cpp"
