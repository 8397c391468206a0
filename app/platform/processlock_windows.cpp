// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"

#include <QDir>

#include <windows.h>

#include <array>

namespace statusbridge {

namespace {

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

} // namespace

Expected<qintptr> ProcessLock::openFile(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return configurationError(u"The file %1 can't be written; check its owner and permissions."_s.arg(path),
                                  qt_error_string());
    }
    return reinterpret_cast<qintptr>(file);
}

bool ProcessLock::tryLock()
{
    // Far behind the note: what is locked can't be read by others.
    OVERLAPPED place = {};
    place.OffsetHigh = 1;
    return LockFileEx(handleOf(m_file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

QByteArray ProcessLock::note() const
{
    std::array<char, 128> text = {};
    DWORD size = 0;
    SetFilePointer(handleOf(m_file), 0, nullptr, FILE_BEGIN);
    return ReadFile(handleOf(m_file), text.data(), static_cast<DWORD>(text.size()), &size, nullptr)
               ? QByteArray(text.data(), static_cast<qsizetype>(size))
               : QByteArray();
}

void ProcessLock::setNote(const QByteArray &text)
{
    DWORD written = 0;
    SetFilePointer(handleOf(m_file), 0, nullptr, FILE_BEGIN);
    SetEndOfFile(handleOf(m_file));
    WriteFile(handleOf(m_file), text.constData(), static_cast<DWORD>(text.size()), &written, nullptr);
}

ProcessLock::~ProcessLock()
{
    CloseHandle(handleOf(m_file));
}

} // namespace statusbridge
