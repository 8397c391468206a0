// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logrun.h"

#include <utility>

namespace statusbridge {

namespace {

// A message handler gets the message and nothing else; the thread is all that ties it to a run.
thread_local qint64 runOfThread = 0;

} // namespace

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
