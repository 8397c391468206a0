// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"

#include "engine/core/literals.h"
#include "engine/core/liveness.h"
#include "engine/core/logging.h"

#include <QCoreApplication>

#include <chrono>

namespace statusbridge {

namespace {

//! As sd_watchdog_enabled(3); 0: none, or one of another process.
std::chrono::microseconds watchdogLimit()
{
    const QByteArray process = qgetenv("WATCHDOG_PID");
    if (!process.isEmpty() && process.toLongLong() != QCoreApplication::applicationPid()) {
        return {};
    }
    return std::chrono::microseconds(qgetenv("WATCHDOG_USEC").toLongLong());
}

} // namespace

ServiceNotifier::ServiceNotifier(const Liveness &liveness, QObject *parent) : QObject(parent), m_liveness(liveness)
{
    const auto limit = watchdogLimit();
    if (limit.count() <= 0) {
        return;
    }
    connect(&m_watchdog, &QTimer::timeout, this, &ServiceNotifier::feedWatchdog);
    m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit) / 4);
}

void ServiceNotifier::feedWatchdog()
{
    const QStringList late = m_liveness.late();
    if (late.isEmpty()) {
        notify("WATCHDOG=1");
    } else if (late != m_late) {
        qCCritical(lcApp).noquote() << late.join(u", "_s)
                                    << "hangs: systemd's watchdog is not fed before that goes on, and may restart the "
                                       "service.";
    }
    m_late = late;
}

void ServiceNotifier::notify(const QByteArray &state)
{
    if (const QString problem = sendNotification(state); !problem.isEmpty()) {
        qCWarning(lcApp).noquote() << u"systemd could not be told \"%1\": %2."_s.arg(QString::fromUtf8(state), problem);
    }
}

} // namespace statusbridge

#include "moc_servicenotifier.cpp"
