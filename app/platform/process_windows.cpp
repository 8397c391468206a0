// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"

#include <QDir>

// clang-format off
#include <windows.h> // which shellapi.h needs
#include <shellapi.h>
// clang-format on

#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace statusbridge {

// A closed socket raises nothing, and what lies in a user's profile is private by its inherited access list.
void prepareProcess() {}

void hideMemory() {}

void endProcess(int status)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

// argv is in the code page of the machine, which can't hold every name.
QStringList commandLineArguments(int, char **)
{
    QStringList arguments;
    int count = 0;
    wchar_t **list = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; list && i < count; ++i) {
        arguments += QString::fromWCharArray(list[i]);
    }
    LocalFree(list);
    return arguments;
}

QString programFile(const char *)
{
    constexpr size_t longestPath = 32768;
    std::vector<wchar_t> path(longestPath);
    const DWORD size = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return QDir::fromNativeSeparators(QString::fromWCharArray(path.data(), static_cast<qsizetype>(size)));
}

QString loginName()
{
    std::array<wchar_t, 257> name = {}; // UNLEN of lmcons.h, and its end
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace statusbridge
