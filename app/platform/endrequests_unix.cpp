// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/endrequests.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace statusbridge {

namespace {

constexpr std::array<int, 3> watchedSignals = {SIGINT, SIGTERM, SIGHUP};

// The only thing that a signal handler can reach.
std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

// Only what signal-safety(7) allows. A full pipe is no loss: the loop has enough to wake up for.
void forward(int number)
{
    const int savedErrno = errno;
    const auto byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

sigset_t watchedSet()
{
    sigset_t set = {};
    sigemptyset(&set);
    for (const int number : watchedSignals) {
        sigaddset(&set, number);
    }
    return set;
}

class UnixEndRequests final : public EndRequests
{
public:
    UnixEndRequests()
    {
        Q_ASSERT(writeEnd.load() == -1);
        if (::pipe(m_pipe.data()) != 0) {
            qFatal("There are no file descriptors left to watch signals with.");
        }
        for (const int end : m_pipe) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        writeEnd = m_pipe[1];
        m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixEndRequests::drain);
        struct sigaction action = {};
        action.sa_handler = forward;
        action.sa_flags = SA_RESTART;
        for (size_t i = 0; i < watchedSignals.size(); ++i) {
            ::sigaction(watchedSignals.at(i), &action, &m_previous.at(i));
        }
        const auto set = watchedSet();
        ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    }
    ~UnixEndRequests() override
    {
        for (size_t i = 0; i < watchedSignals.size(); ++i) {
            ::sigaction(watchedSignals.at(i), &m_previous.at(i), nullptr);
        }
        writeEnd = -1;
        m_notifier.reset();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Q_DISABLE_COPY_MOVE(UnixEndRequests)

private:
    void drain()
    {
        char number = 0;
        while (::read(m_pipe[0], &number, 1) == 1) {
            if (number == SIGHUP) {
                Q_EMIT reloadRequested();
            } else {
                Q_EMIT endRequested();
            }
        }
    }

    std::array<int, 2> m_pipe = {-1, -1};
    std::array<struct sigaction, watchedSignals.size()> m_previous = {};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

std::unique_ptr<EndRequests> EndRequests::create()
{
    return std::make_unique<UnixEndRequests>();
}

void EndRequests::holdBack()
{
    const auto set = watchedSet();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace statusbridge

#include "moc_endrequests.cpp"
