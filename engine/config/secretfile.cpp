// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretfile.h"

#include "engine/core/error.h"

#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace statusbridge {

namespace {

constexpr qint64 largestSecret = 64LL * 1024; // bytes

Error unreadable(const QString &path, const QString &why)
{
    return configurationError(u"The secret in %1 cannot be read: %2"_s.arg(path, why));
}

//! Of the opened file, so that nobody can exchange it between check and reading.
std::optional<Error> objection(int descriptor, const QString &path, SecretFileCheck check)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return unreadable(path, u"it is not a regular file."_s);
    }
    if (status.st_size > largestSecret) {
        return unreadable(path, u"it is larger than 64 KiB, so it is probably another file."_s);
    }
    if (check == SecretFileCheck::None) {
        return std::nullopt;
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return unreadable(path, u"other users have access to it. Run \"chmod 600 '%1'\", and replace the "
                                "secret if somebody may have read it."_s.arg(path));
    }
    if (status.st_uid != geteuid() && geteuid() != 0) {
        return unreadable(path, u"it belongs to another user."_s);
    }
    return std::nullopt;
}

Secret withoutLineBreak(QByteArray &text)
{
    qsizetype size = text.size();
    size -= size > 0 && text.at(size - 1) == '\n' ? 1 : 0;
    size -= size > 0 && text.at(size - 1) == '\r' ? 1 : 0;
    Secret secret(QByteArray::fromRawData(text.constData(), size));
    explicit_bzero(text.data(), static_cast<size_t>(text.size()));
    return secret;
}

} // namespace

Expected<std::optional<Secret>> readSecretFile(const QString &path, SecretFileCheck check)
{
    // O_NONBLOCK: opening a pipe would wait for its writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return errno == ENOENT ? Expected<std::optional<Secret>>(std::nullopt)
                               : unreadable(path, qt_error_string(errno) + u'.');
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, file.errorString() + u'.');
    }
    if (const std::optional<Error> found = objection(descriptor, path, check)) {
        return *found;
    }
    QByteArray text = file.read(largestSecret);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString() + u'.');
    }
    const Secret secret = withoutLineBreak(text);
    return secret.isEmpty() ? std::optional<Secret>() : secret;
}

Expected<void> writeSecretFile(const QString &path, const Secret &secret)
{
    QSaveFile file(path);
    QByteArray text = secret.reveal();
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(text) == text.size() && file.commit();
    explicit_bzero(text.data(), static_cast<size_t>(text.size()));
    if (!isWritten) {
        return configurationError(u"The secret file %1 cannot be written: %2."_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace statusbridge
