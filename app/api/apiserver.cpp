// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiserver.h"

#include "app/api/apiservice.h"

namespace statusbridge {

namespace {

// Runs on the service's thread and comes back when it is done.
template <typename F>
void callOn(QObject &service, F &&function)
{
    QMetaObject::invokeMethod(&service, std::forward<F>(function), Qt::BlockingQueuedConnection);
}

} // namespace

ApiServer::ApiServer(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment), m_engine(engine)
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
    const auto end = [this] {
        m_service.reset();
        m_thread.quit();
    };
    QMetaObject::invokeMethod(&m_anchor, end, Qt::QueuedConnection);
}

Expected<quint16> ApiServer::start()
{
    m_thread.start();
    Expected<quint16> port = quint16(0);
    callOn(m_anchor, [&] {
        m_service = std::make_unique<ApiService>(m_environment, m_engine);
        port = m_service->listen();
    });
    return port;
}

} // namespace statusbridge
