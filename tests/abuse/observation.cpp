// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/observation.h"

#include "engine/core/literals.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace statusbridge::abuse {

StallWatch::StallWatch()
    : m_thread(QThread::create([this] {
        constexpr unsigned long pauseMs = 5;
        while (!QThread::currentThread()->isInterruptionRequested()) {
            QElapsedTimer timer;
            timer.start();
            QThread::msleep(pauseMs);
            m_worstMs = std::max(m_worstMs, static_cast<double>(timer.nsecsElapsed()) / 1e6 - pauseMs);
        }
    }))
{
    m_thread->start();
}

StallWatch::~StallWatch()
{
    static_cast<void>(finish());
}

double StallWatch::finish()
{
    m_thread->requestInterruption();
    m_thread->wait();
    return m_worstMs;
}

void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle(const Service &service, std::chrono::milliseconds patience, const Goals &goals, Measurement &measurement)
{
    const QDeadlineTimer deadline(patience);
    const auto measure = [&] {
        measurement.descriptorsAfter = service.descriptors();
        measurement.restMebibytes = service.residentMebibytes();
    };
    measure();
    while (!deadline.hasExpired() &&
           (measurement.restMebibytes > goals.restMebibytes ||
            measurement.descriptorsAfter > measurement.descriptorsBefore + goals.descriptors)) {
        letPass(std::chrono::milliseconds(50));
        measure();
    }
    measurement.peakMebibytes = service.peakMebibytes();
    measurement.isMemoryMeant = !service.isSanitized();
    if (!service.isRunning()) {
        measurement.complaints += u"the service has ended"_s;
    }
}

} // namespace statusbridge::abuse
