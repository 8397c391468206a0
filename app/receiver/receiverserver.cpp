// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/receiverserver.h"

#include "app/receiver/receiverguard.h"
#include "engine/config/settings.h"
#include "engine/receiver/receivedshapes.h"
#include "engine/receiver/spoolplayer.h"

namespace statusbridge {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

} // namespace

ReceiverServer::ReceiverServer(const EngineEnvironment &environment, std::function<void()> arrived,
                               const ReceiverOptions &options)
    : m_environment(environment), m_arrived(std::move(arrived)), m_options(options)
{
    m_thread.setObjectName(u"receiver"_s);
    m_anchor.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, this, &ReceiverServer::closed);
}

ReceiverServer::~ReceiverServer()
{
    close();
    m_thread.wait();
    m_player.reset(); // before the spool
}

Expected<void> ReceiverServer::start()
{
    if (const auto custom = customMapOf(m_environment.settings.webhook); !custom) {
        return custom.error();
    }
    auto spool = Spool::open(spoolDirectory(m_environment.dataDirectory),
                             {.bytes = m_environment.settings.webhook.spoolMb * mebibyte, .write = m_options.write});
    if (!spool) {
        return spool.error();
    }
    m_spool = *std::move(spool);
    m_player = std::make_unique<SpoolPlayer>(m_environment, *m_spool, m_arrived);
    connect(m_player.get(), &SpoolPlayer::closed, this, &ReceiverServer::closed);
    m_player->start();
    return {};
}

Expected<quint16> ReceiverServer::listen(const ListeningSocket &socket)
{
    m_thread.start();
    Expected<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        &m_anchor,
        [&] {
            const auto refused = [this] {
                m_player->noteUnknownSender();
                m_options.refused();
            };
            m_guard = std::make_unique<ReceiverGuard>(
                m_environment, *m_spool, m_options.connections, [this] { m_player->wake(); }, refused);
            port = m_guard->listen(socket);
        },
        Qt::BlockingQueuedConnection);
    if (Liveness *liveness = m_environment.liveness; liveness && port) {
        // It waits for the disk alone.
        const auto patience = Liveness::patienceWith(std::chrono::seconds(1));
        m_pulse = std::make_unique<LoopPulse>(liveness->add(u"The receiver of webhooks"_s, patience), m_anchor);
    }
    return port;
}

void ReceiverServer::finish()
{
    m_pulse.reset();
    if (m_player) {
        m_player->close();
    }
    const auto finish = [this] {
        if (!m_guard) {
            endThread();
            return;
        }
        // Queued: the guard is in the middle of something.
        connect(
            m_guard.get(), &ReceiverGuard::finished, &m_anchor, [this] { endThread(); }, Qt::QueuedConnection);
        m_guard->finish();
    };
    QMetaObject::invokeMethod(&m_anchor, finish, Qt::QueuedConnection);
}

void ReceiverServer::close()
{
    m_pulse.reset();
    if (m_player) {
        m_player->close();
    }
    QMetaObject::invokeMethod(
        &m_anchor, [this] { endThread(); }, Qt::QueuedConnection);
}

void ReceiverServer::endThread()
{
    m_guard.reset();
    m_thread.quit();
}

bool ReceiverServer::isClosed() const
{
    return !m_thread.isRunning() && (!m_player || m_player->isClosed());
}

} // namespace statusbridge

#include "moc_receiverserver.cpp"
