// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loopwatch.h"

#include "engine/core/literals.h"

#include <QFile>

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

namespace statusbridge {

namespace {

using std::chrono::microseconds;
using std::chrono::steady_clock;

long thisThread()
{
    return ::syscall(SYS_gettid);
}

//! How long a thread of this process has been ready to run but had no processor; 0 where the kernel doesn't tell.
std::chrono::nanoseconds deniedTime(long thread)
{
    QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

} // namespace

LoopWatch::LoopWatch() : m_watchedThread(thisThread()), m_since(steady_clock::now()), m_thread([this] { watch(); }) {}

LoopWatch::~LoopWatch()
{
    m_stop = true;
    m_answered.release();
    m_thread.join();
}

std::chrono::microseconds LoopWatch::takeLongest()
{
    const std::lock_guard lock(m_mutex);
    m_since = steady_clock::now();
    return std::exchange(m_longest, microseconds(0));
}

void LoopWatch::watch()
{
    const long ownThread = thisThread();
    for (;;) {
        const auto denied = deniedTime(m_watchedThread) + deniedTime(ownThread);
        const auto sent = steady_clock::now();
        QMetaObject::invokeMethod(
            &m_receiver, [this] { m_answered.release(); }, Qt::QueuedConnection);
        m_answered.acquire();
        const auto took = steady_clock::now() - sent;
        if (m_stop) {
            return;
        }
        const auto held = took - (deniedTime(m_watchedThread) + deniedTime(ownThread) - denied);
        ++m_answers;
        {
            const std::lock_guard lock(m_mutex);
            if (sent >= m_since) {
                m_longest = std::max(m_longest, std::chrono::duration_cast<microseconds>(held));
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace statusbridge
