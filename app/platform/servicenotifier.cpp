// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/servicemanager.h"

#include "engine/core/logging.h"

#include <systemd/sd-daemon.h>

#include <chrono>
#include <cstring>

namespace statusbridge {

namespace {

void notify(const QByteArray &state)
{
    if (const int result = ::sd_notify(0, state.constData()); result < 0) {
        qCWarning(lcApp, "systemd could not be told \"%s\": %s.", state.constData(), std::strerror(-result));
    }
}

} // namespace

ServiceManager::ServiceManager(QObject *parent) : QObject(parent)
{
    uint64_t microseconds = 0;
    if (::sd_watchdog_enabled(0, &microseconds) <= 0) {
        return;
    }
    connect(&m_watchdog, &QTimer::timeout, this, [] { notify("WATCHDOG=1"); });
    const std::chrono::microseconds limit(microseconds);
    m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(limit) / 2);
}

void ServiceManager::ready()
{
    notify("READY=1");
}

void ServiceManager::stopping()
{
    notify("STOPPING=1");
}

void ServiceManager::setStatus(const QString &text)
{
    notify("STATUS=" + text.simplified().toUtf8());
}

} // namespace statusbridge
