// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace statusbridge {

namespace {

#ifdef CLOCK_BOOTTIME
constexpr clockid_t uptimeClock = CLOCK_BOOTTIME;
#else
constexpr clockid_t uptimeClock = CLOCK_MONOTONIC; // on macOS it counts suspended time
#endif

Error fileError(ErrorKind kind, SentenceId sentence, const QString &path, const QString &reason)
{
    return {.kind = kind, .message = Sentence(sentence, {path}), .detail = reason};
}

FileProtection protectionOf(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return FileProtection::NotRegular;
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return FileProtection::OpenToOthers;
    }
    const bool isTheirs = status.st_uid != ::geteuid() && ::geteuid() != 0;
    return isTheirs ? FileProtection::OfAnotherUser : FileProtection::OwnerOnly;
}

//! QSaveFile asks twice whether it may replace a file, and refuses one that another thread or program removes
//! meanwhile.
bool openForSaving(QSaveFile &file)
{
    bool isOpen = false;
    for (int left = 5; left > 0 && !isOpen; --left) {
        isOpen = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    return isOpen;
}

} // namespace

std::chrono::milliseconds systemUptime()
{
    timespec time = {};
    ::clock_gettime(uptimeClock, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

QString systemConfigurationFile()
{
    return u"/etc/statusbridge/statusbridge.toml"_s;
}

Expected<GuardedFile> openGuarded(const QString &path, LastLink lastLink)
{
    const int links = lastLink == LastLink::Refused ? O_NOFOLLOW : 0;
    // O_NONBLOCK: opening a pipe would wait for its writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | links);
    if (descriptor < 0 && errno == ELOOP && links != 0) {
        return GuardedFile{.file = std::make_unique<QFile>(), .protection = FileProtection::NotRegular};
    }
    if (descriptor < 0) {
        return fileError(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Configuration, SentenceId::FileNotOpened,
                         path, qt_error_string(errno));
    }
    GuardedFile opened{.file = std::make_unique<QFile>(), .protection = protectionOf(descriptor)};
    if (!opened.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        // Qt opens no directory.
        return opened.protection == FileProtection::NotRegular
                   ? Expected<GuardedFile>(std::move(opened))
                   : fileError(ErrorKind::Configuration, SentenceId::FileNotOpened, path, opened.file->errorString());
    }
    return Expected<GuardedFile>(std::move(opened));
}

Expected<void> writeOwnerFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // The permissions come before the content, and QSaveFile would take over those of a file that is there.
    const bool isWritten = openForSaving(file) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    return isWritten ? Expected<void>()
                     : fileError(ErrorKind::Configuration, SentenceId::FileNotWritten, path, file.errorString());
}

bool renameFile(const QString &from, const QString &to)
{
    return QFile::rename(from, to);
}

} // namespace statusbridge
