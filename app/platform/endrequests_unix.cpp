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

} // namespace

class EndRequests::Private
{
public:
    std::array<int, 2> pipe = {-1, -1};
    std::array<struct sigaction, watchedSignals.size()> previous = {};
    std::unique_ptr<QSocketNotifier> notifier;
};

EndRequests::EndRequests(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    Q_ASSERT(writeEnd.load() == -1);
    if (::pipe2(d->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        qFatal("There are no file descriptors left to watch signals with.");
    }
    writeEnd = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &EndRequests::drain);
    struct sigaction action = {};
    action.sa_handler = forward;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < watchedSignals.size(); ++i) {
        ::sigaction(watchedSignals.at(i), &action, &d->previous.at(i));
    }
}

EndRequests::~EndRequests()
{
    for (size_t i = 0; i < watchedSignals.size(); ++i) {
        ::sigaction(watchedSignals.at(i), &d->previous.at(i), nullptr);
    }
    writeEnd = -1;
    d->notifier.reset();
    ::close(d->pipe[0]);
    ::close(d->pipe[1]);
}

void EndRequests::drain()
{
    char number = 0;
    while (::read(d->pipe[0], &number, 1) == 1) {
        Q_EMIT received(number);
    }
}

} // namespace statusbridge
