// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretfile.h"

#include "engine/core/platform.h"

namespace statusbridge {

namespace {

constexpr qint64 largestSecret = 64LL * 1024; // bytes

Error unreadable(const QString &path, const QString &why)
{
    return configurationError(u"The secret in %1 cannot be read: %2"_s.arg(path, why));
}

std::optional<Error> objection(const GuardedFile &opened, const QString &path, SecretFileCheck check)
{
    if (opened.protection == FileProtection::NotRegular) {
        return unreadable(path, u"it is not a regular file."_s);
    }
    if (opened.file->size() > largestSecret) {
        return unreadable(path, u"it is larger than 64 KiB, so it is probably another file."_s);
    }
    if (check == SecretFileCheck::None) {
        return std::nullopt;
    }
    if (opened.protection == FileProtection::OpenToOthers) {
        return unreadable(path, u"other users have access to it. Run \"%1\", and replace the "
                                "secret if somebody may have read it."_s.arg(ownerOnlyCommand(path)));
    }
    if (opened.protection == FileProtection::OfAnotherUser) {
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
    wipe(text);
    return secret;
}

} // namespace

Expected<std::optional<Secret>> readSecretFile(const QString &path, SecretFileCheck check)
{
    const Expected<GuardedFile> opened = openGuarded(path);
    if (!opened) {
        return opened.error().kind == ErrorKind::NotFound ? Expected<std::optional<Secret>>(std::nullopt)
                                                          : unreadable(path, opened.error().detail + u'.');
    }
    if (const std::optional<Error> found = objection(*opened, path, check)) {
        return *found;
    }
    QByteArray text = opened->file->read(largestSecret);
    if (opened->file->error() != QFileDevice::NoError) {
        return unreadable(path, opened->file->errorString() + u'.');
    }
    const Secret secret = withoutLineBreak(text);
    return secret.isEmpty() ? std::optional<Secret>() : secret;
}

Expected<void> writeSecretFile(const QString &path, const Secret &secret)
{
    QByteArray text = secret.reveal();
    const Expected<void> written = writeOwnerFile(path, text);
    wipe(text);
    if (!written) {
        return configurationError(u"The secret file %1 cannot be written: %2."_s.arg(path, written.error().detail));
    }
    return {};
}

} // namespace statusbridge
