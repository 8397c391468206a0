// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <QDir>

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

namespace statusbridge {

Expected<void> guardDirectory(const QString &)
{
    return {};
}

Expected<OwnFile> openOwnFile(const QString &path, OwnFileUse use)
{
    const int flags = use == OwnFileUse::Append ? _O_WRONLY | _O_APPEND : _O_RDWR;
    const QString native = QDir::toNativeSeparators(path);
    const int descriptor = _wopen(reinterpret_cast<const wchar_t *>(native.utf16()),
                                  flags | _O_CREAT | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
    if (descriptor < 0) {
        return configurationError(Sentence(SentenceId::FileNotWritable, {path}), qt_error_string());
    }
    return OwnFile{.descriptor = descriptor};
}

bool tryLock(int descriptor)
{
    // Far behind the content: what is locked can't be read by others.
    OVERLAPPED place = {};
    place.OffsetHigh = 1;
    return LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)),
                      LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

bool isOfAnotherUser(const QString &)
{
    return false;
}

bool isOwnSocket(const QString &)
{
    return true;
}

bool syncFile(int descriptor)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor))) != 0;
}

bool syncDirectory(const QString &)
{
    return true;
}

} // namespace statusbridge
