// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace statusbridge {

namespace {

constexpr mode_t writeByOthers = S_IWGRP | S_IWOTH;

bool isTrusted(uid_t owner)
{
    return owner == ::geteuid() || owner == 0;
}

std::optional<struct stat> statusOf(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

//! The user who lays a link decides what is opened in its place.
bool isForeignLink(const QByteArray &path)
{
    const auto status = statusOf(path);
    return status && S_ISLNK(status->st_mode) && !isTrusted(status->st_uid);
}

Error foreignLinkError(const QString &path)
{
    return configurationError(Sentence(SentenceId::LinkOfAnotherUser, {path}));
}

//! The superuser may work in any user's directory, but is to know it.
Sentence ownerWarning(const struct stat &status, const QString &path)
{
    return S_ISDIR(status.st_mode) ? Sentence(SentenceId::DirectoryOfAnotherUser, {path}) : Sentence();
}

//! What is wrong with the opened \p descriptor, or a sentence if it was mended.
Expected<Sentence> guard(int descriptor, const QString &path)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) {
        return configurationError(Sentence(SentenceId::OwnerUnknown, {path, qt_error_string(errno)}));
    }
    if (!isTrusted(status.st_uid) && ::geteuid() != 0) {
        return configurationError(Sentence(SentenceId::FileOfAnotherUser, {path}));
    }
    const bool isDevice = !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
    const bool isArranged = status.st_uid != ::geteuid() && (status.st_mode & S_IWOTH) == 0; // for a group of ours
    if (isDevice || isArranged || (status.st_mode & writeByOthers) == 0) {
        return isTrusted(status.st_uid) ? Sentence() : ownerWarning(status, path);
    }
    // A directory in which each may remove only what is theirs is meant for all.
    const bool isCommon = S_ISDIR(status.st_mode) && (status.st_mode & S_ISVTX) != 0;
    const mode_t mode = status.st_mode & 07777U & ~writeByOthers;
    if (isCommon || status.st_uid != ::geteuid() || ::fchmod(descriptor, mode) != 0) {
        return configurationError(Sentence(SentenceId::DirectoryOpenToOthers, {path}));
    }
    return Sentence(SentenceId::DirectoryWasOpenToOthers, {path});
}

int openWithoutFollowing(const QByteArray &path, int flags)
{
    return ::open(path.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
}

} // namespace

Expected<void> guardDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (isForeignLink(name)) {
        return foreignLinkError(path);
    }
    const int directory = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) {
        return configurationError(Sentence(SentenceId::DirectoryNotOpened, {path, qt_error_string(errno)}));
    }
    const auto guarded = guard(directory, path);
    ::close(directory);
    if (guarded && !guarded->isEmpty()) {
        qCCritical(lcApp).noquote() << guarded->english();
    }
    return guarded.and_then([](const Sentence &) { return Expected<void>(); });
}

Expected<OwnFile> openOwnFile(const QString &path, OwnFileUse use)
{
    const QByteArray name = QFile::encodeName(path);
    const int flags = O_CREAT | (use == OwnFileUse::Append ? O_WRONLY | O_APPEND : O_RDWR);
    const int descriptor = openWithoutFollowing(name, flags);
    if (descriptor < 0 && errno == ELOOP) {
        return isForeignLink(name) ? foreignLinkError(path)
                                   : configurationError(Sentence(SentenceId::FileIsLink, {path}));
    }
    if (descriptor < 0) {
        return configurationError(Sentence(SentenceId::FileNotWritable, {path}), qt_error_string(errno));
    }
    const auto guarded = guard(descriptor, path);
    if (!guarded) {
        ::close(descriptor);
        return guarded.error();
    }
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK); // was for the opening alone
    return OwnFile{.descriptor = descriptor, .mended = *guarded};
}

bool tryLock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

bool isOfAnotherUser(const QString &path)
{
    const auto status = statusOf(QFile::encodeName(path));
    return status && !isTrusted(status->st_uid);
}

bool isOwnSocket(const QString &path)
{
    const auto status = statusOf(QFile::encodeName(path));
    return status && S_ISSOCK(status->st_mode) && status->st_uid == ::geteuid() &&
           (status->st_mode & writeByOthers) == 0;
}

bool syncFile(int descriptor)
{
#ifdef F_FULLFSYNC
    return ::fcntl(descriptor, F_FULLFSYNC) == 0; // macOS: fsync() leaves it in the disk's memory
#else
    return ::fdatasync(descriptor) == 0;
#endif
}

bool syncDirectory(const QString &path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = directory >= 0 && ::fsync(directory) == 0;
    if (directory >= 0) {
        ::close(directory);
    }
    return isSynced;
}

} // namespace statusbridge
