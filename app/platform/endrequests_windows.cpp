// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/endrequests.h"

#include <windows.h>

#include <mutex>

namespace statusbridge {

namespace {

std::mutex activeMutex;
EndRequests *activeRequests = nullptr;

// The system calls this on a thread of its own.
BOOL WINAPI forward(DWORD event)
{
    {
        const std::lock_guard lock(activeMutex);
        if (!activeRequests) {
            return FALSE;
        }
        QMetaObject::invokeMethod(activeRequests, &EndRequests::endRequested, Qt::QueuedConnection);
    }
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) {
        // After these the process ends as soon as this returns; the system doesn't wait for longer either.
        Sleep(5000);
    }
    return TRUE;
}

class WindowsEndRequests final : public EndRequests
{
public:
    WindowsEndRequests()
    {
        const std::lock_guard lock(activeMutex);
        Q_ASSERT(!activeRequests);
        activeRequests = this;
        SetConsoleCtrlHandler(forward, TRUE);
    }
    ~WindowsEndRequests() override
    {
        const std::lock_guard lock(activeMutex);
        SetConsoleCtrlHandler(forward, FALSE);
        activeRequests = nullptr;
    }
    Q_DISABLE_COPY_MOVE(WindowsEndRequests)
};

} // namespace

std::unique_ptr<EndRequests> EndRequests::create()
{
    return std::make_unique<WindowsEndRequests>();
}

void EndRequests::holdBack() {}

} // namespace statusbridge

#include "moc_endrequests.cpp"
