// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiserver.h"

#include "app/api/apiguard.h"

namespace statusbridge {

namespace {

// Calls a function on the service's thread and waits until it is done.
template <typename F>
void callOn(QObject &service, F &&function)
{
    QMetaObject::invokeMethod(&service, std::forward<F>(function), Qt::BlockingQueuedConnection);
}

} // namespace

ApiServer::ApiServer(const EngineEnvironment &environment, LocalEngine &engine, const ApiOptions &options)
    : m_environment(environment), m_engine(engine), m_options(options)
{
    m_thread.setObjectName(u"api"_s);
    m_anchor.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, this, &ApiServer::closed);
}

ApiServer::~ApiServer()
{
    close();
    m_thread.wait();
}

void ApiServer::close()
{
    m_pulse.reset();
    QMetaObject::invokeMethod(
        &m_anchor, [this] { endThread(); }, Qt::QueuedConnection);
}

void ApiServer::finish()
{
    m_pulse.reset();
    const auto finish = [this] {
        // Queued: the guard is in the middle of something.
        connect(
            m_guard.get(), &ApiGuard::finished, &m_anchor, [this] { endThread(); }, Qt::QueuedConnection);
        m_guard->finish();
    };
    QMetaObject::invokeMethod(&m_anchor, finish, Qt::QueuedConnection);
}

void ApiServer::publishNewSettings()
{
    const auto tell = [this] {
        if (m_guard) {
            m_guard->publishNewSettings();
        }
    };
    QMetaObject::invokeMethod(&m_anchor, tell, Qt::QueuedConnection);
}

void ApiServer::endThread()
{
    m_guard.reset();
    m_thread.quit();
}

Expected<quint16> ApiServer::start(std::shared_ptr<const ListeningSocket> socket)
{
    if (!socket) {
        const auto opened = ListeningSocket::open(placeOf(m_environment.settings.api));
        if (!opened) {
            return opened.error();
        }
        socket = *opened;
    }
    m_thread.start();
    Expected<quint16> port = quint16(0);
    callOn(m_anchor, [&] {
        m_guard = std::make_unique<ApiGuard>(m_environment, m_engine, m_options);
        port = m_guard->listen(*socket);
    });
    if (Liveness *liveness = m_environment.liveness; liveness && port) {
        // The guard blocks on no other thread.
        const auto patience = Liveness::patienceWith(std::chrono::seconds(0));
        m_pulse = std::make_unique<LoopPulse>(liveness->add(u"The HTTP API"_s, patience), m_anchor);
    }
    return port;
}

} // namespace statusbridge

#include "moc_apiserver.cpp"
