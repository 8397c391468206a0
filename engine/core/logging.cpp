// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"

#include <utility>

namespace statusbridge {

Q_LOGGING_CATEGORY(lcConfig, "statusbridge.config")
Q_LOGGING_CATEGORY(lcStore, "statusbridge.store")
Q_LOGGING_CATEGORY(lcZoho, "statusbridge.zoho")
Q_LOGGING_CATEGORY(lcCycle, "statusbridge.cycle")
Q_LOGGING_CATEGORY(lcScheduler, "statusbridge.scheduler")
Q_LOGGING_CATEGORY(lcApi, "statusbridge.api")
Q_LOGGING_CATEGORY(lcApp, "statusbridge.app")

namespace {

// A message handler gets the message and nothing else; the thread is all that ties it to a run.
thread_local qint64 runOfThread = 0;

} // namespace

void warnIfFailed(const QLoggingCategory &(*category)(), const Expected<void> &done, const QString &what)
{
    if (!done) {
        qCWarning(category).nospace().noquote() << what << describe(done.error());
    }
}

LogRun::LogRun(qint64 runId) : m_previous(std::exchange(runOfThread, runId)) {}

LogRun::~LogRun()
{
    runOfThread = m_previous;
}

qint64 LogRun::current()
{
    return runOfThread;
}

} // namespace statusbridge
