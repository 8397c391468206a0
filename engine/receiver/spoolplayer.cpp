// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spoolplayer.h"

#include "engine/core/literals.h"
#include "engine/receiver/spoolplay.h"

namespace statusbridge {

SpoolPlayer::SpoolPlayer(const EngineEnvironment &environment, Spool &spool, std::function<void()> arrived)
    : m_environment(environment), m_spool(spool), m_arrived(std::move(arrived))
{
    m_thread.setObjectName(u"receiver writer"_s);
    m_anchor.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, this, &SpoolPlayer::closed);
}

SpoolPlayer::~SpoolPlayer()
{
    close();
    m_thread.wait();
}

void SpoolPlayer::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_anchor, [this] { m_play = std::make_unique<SpoolPlay>(m_environment, m_spool, m_arrived, m_isClosing); },
        Qt::QueuedConnection);
    wake();
}

void SpoolPlayer::wake()
{
    if (m_isWoken.exchange(true)) {
        return;
    }
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            m_isWoken = false;
            if (m_play) {
                m_play->run();
            }
        },
        Qt::QueuedConnection);
}

void SpoolPlayer::noteUnknownSender()
{
    if (m_unknownSenders.fetch_add(1) > 0) {
        return; // the call below is under way
    }
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            const qint64 count = m_unknownSenders.exchange(0);
            if (m_play) {
                m_play->noteUnknownSenders(count);
            }
        },
        Qt::QueuedConnection);
}

void SpoolPlayer::close()
{
    if (m_isClosing.exchange(true)) {
        return;
    }
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            m_play.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
}

} // namespace statusbridge

#include "moc_spoolplayer.cpp"
