// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"
#include "engine/core/platform_acl_windows.h"

#include <QDir>
#include <QSaveFile>
#include <QThread>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace statusbridge {

namespace {

Error fileError(ErrorKind kind, const QString &path, const QString &what, const QString &reason)
{
    return {.kind = kind, .message = u"The file %1 cannot be %2."_s.arg(path, what), .detail = reason};
}

//! A virus scanner or another instance may have the file open for a moment, which nothing here can prevent.
template <typename Attempt>
bool isDoneInTime(int attempts, unsigned long pauseMs, Attempt attempt)
{
    for (int left = attempts; left > 0; --left) {
        if (attempt()) {
            return true;
        }
        QThread::msleep(pauseMs);
    }
    return false;
}

FileProtection protectionOf(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION information = {};
    if (GetFileType(handle) != FILE_TYPE_DISK || !GetFileInformationByHandle(handle, &information) ||
        (information.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
        return FileProtection::NotRegular;
    }
    return isOpenToOthers(handle) ? FileProtection::OpenToOthers : FileProtection::OwnerOnly;
}

bool isDirectory(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(reinterpret_cast<const wchar_t *>(path.utf16()));
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

} // namespace

std::chrono::milliseconds systemUptime()
{
    return std::chrono::milliseconds(GetTickCount64());
}

void returnFreedMemory() {}

QString systemConfigurationFile()
{
    return QDir::fromNativeSeparators(qEnvironmentVariable("PROGRAMDATA", u"C:/ProgramData"_s)) +
           u"/Statusbridge/statusbridge.toml"_s;
}

Expected<GuardedFile> openGuarded(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (isDirectory(native)) {
        return Expected<GuardedFile>(
            GuardedFile{.file = std::make_unique<QFile>(), .protection = FileProtection::NotRegular});
    }
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ | READ_CONTROL,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD reason = GetLastError();
        const bool isMissing = reason == ERROR_FILE_NOT_FOUND || reason == ERROR_PATH_NOT_FOUND;
        return fileError(isMissing ? ErrorKind::NotFound : ErrorKind::Configuration, path, u"opened"_s,
                         qt_error_string(static_cast<int>(reason)));
    }
    const FileProtection protection = protectionOf(handle);
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY | _O_BINARY);
    GuardedFile opened{.file = std::make_unique<QFile>(), .protection = protection};
    if (descriptor < 0 ||
        !opened.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        descriptor < 0 ? static_cast<void>(CloseHandle(handle)) : static_cast<void>(_close(descriptor));
        return fileError(ErrorKind::Configuration, path, u"opened"_s, opened.file->errorString());
    }
    return Expected<GuardedFile>(std::move(opened));
}

Expected<void> writeOwnerFile(const QString &path, const QByteArray &content)
{
    QString reason;
    // The file inherits the access list of its directory, which prepareOwnerDirectory() made for the owner only.
    const bool isWritten = isDoneInTime(5, 50, [&] {
        QSaveFile file(path);
        const bool isDone = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                            file.write(content) == content.size() && file.commit();
        reason = file.errorString();
        return isDone;
    });
    return isWritten ? Expected<void>() : fileError(ErrorKind::Configuration, path, u"written"_s, reason);
}

QString ownerOnlyCommand(const QString &path)
{
    return u"icacls \"%1\" /inheritance:r /grant:r \"%USERNAME%:F\""_s.arg(QDir::toNativeSeparators(path));
}

bool renameFile(const QString &from, const QString &to)
{
    return isDoneInTime(3, 5, [&] { return QFile::rename(from, to); });
}

} // namespace statusbridge
