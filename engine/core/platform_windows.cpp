// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <QDir>
#include <QSaveFile>
#include <QThread>

#include <aclapi.h>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <algorithm>

namespace statusbridge {

namespace {

Error fileError(ErrorKind kind, SentenceId sentence, const QString &path, const QString &reason)
{
    return {.kind = kind, .message = Sentence(sentence, {path}), .detail = reason};
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

constexpr WELL_KNOWN_SID_TYPE groupsOfOthers[] = {WinWorldSid,         WinAuthenticatedUserSid, WinBuiltinUsersSid,
                                                  WinBuiltinGuestsSid, WinAnonymousSid,         WinNetworkSid,
                                                  WinInteractiveSid};

bool isGroupOfOthers(PSID sid)
{
    return std::ranges::any_of(groupsOfOthers,
                               [&](WELL_KNOWN_SID_TYPE group) { return IsWellKnownSid(sid, group) != 0; });
}

bool letsOthersIn(ACL *list)
{
    constexpr DWORD contents = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry)) {
            return true;
        }
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        const bool isInForce = allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE &&
                               (allowed->Header.AceFlags & INHERIT_ONLY_ACE) == 0 &&
                               (allowed->Mask & (contents | GENERIC_ALL | GENERIC_READ | GENERIC_WRITE)) != 0;
        if (isInForce && isGroupOfOthers(&allowed->SidStart)) {
            return true;
        }
    }
    return false;
}

//! Whether the access list of the open file \p handle lets in everyone, all users, guests or the network. False
//! negatives remain: single other users in the list are not looked for. A file without a list is open to all.
bool isOpenToOthers(HANDLE handle)
{
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(handle, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list, nullptr,
                        &descriptor) != ERROR_SUCCESS) {
        return true;
    }
    const bool isOpen = !list || letsOthersIn(list);
    LocalFree(descriptor);
    return isOpen;
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

Expected<GuardedFile> openGuarded(const QString &path, LastLink)
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
        return fileError(isMissing ? ErrorKind::NotFound : ErrorKind::Configuration, SentenceId::FileNotOpened, path,
                         qt_error_string(static_cast<int>(reason)));
    }
    const FileProtection protection = protectionOf(handle);
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY | _O_BINARY);
    GuardedFile opened{.file = std::make_unique<QFile>(), .protection = protection};
    if (descriptor < 0 ||
        !opened.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        descriptor < 0 ? static_cast<void>(CloseHandle(handle)) : static_cast<void>(_close(descriptor));
        return fileError(ErrorKind::Configuration, SentenceId::FileNotOpened, path, opened.file->errorString());
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
    return isWritten ? Expected<void>() : fileError(ErrorKind::Configuration, SentenceId::FileNotWritten, path, reason);
}

bool renameFile(const QString &from, const QString &to)
{
    return isDoneInTime(3, 5, [&] { return QFile::rename(from, to); });
}

} // namespace statusbridge
