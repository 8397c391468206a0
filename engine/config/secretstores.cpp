// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstores.h"

#include "engine/core/platform.h"

#include <QMap>

#include <algorithm>

namespace statusbridge {

namespace {

enum class SecretFileCheck : quint8 {
    None,      //!< its permissions are the business of the service manager that put it there
    OwnerOnly, //!< refuse what others could read, or what another user has put there
};

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

//! The content of a small file without the line break at its end; nothing if there is no file or it is empty. Errors
//! are Configuration, with the command that mends the permissions, and never hold the content.
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

QString whyMissing(const QString &store)
{
    static const QMap<QString, QString> reasons = {
        {u"environment"_s, u"no variable that begins with STATUSBRIDGE_SECRET_ is set"_s},
        {u"credentials"_s, u"$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this"_s},
        {u"keychain"_s, u"no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a "
                        "desktop session with D-Bus"_s}};
    return reasons.value(store, u"it is not available here"_s);
}

} // namespace

bool EnvironmentSecrets::isAvailable() const
{
    const QStringList names = m_environment.keys();
    const QString prefix = secretEnvironmentName(QString());
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &variable) {
        return variable.startsWith(prefix) && !m_environment.value(variable).isEmpty();
    });
}

QString EnvironmentSecrets::instruction(const QString &secretName) const
{
    return u"Set the environment variable %1 and start Statusbridge again."_s.arg(secretEnvironmentName(secretName));
}

Expected<std::optional<Secret>> EnvironmentSecrets::read(const QString &secretName) const
{
    const QString text = m_environment.value(secretEnvironmentName(secretName));
    return text.isEmpty() ? std::optional<Secret>() : Secret(text.toUtf8());
}

QString CredentialsDirectory::instruction(const QString &secretName) const
{
    return u"Add LoadCredential=%1:FILE to the systemd service and restart it."_s.arg(secretName);
}

Expected<std::optional<Secret>> CredentialsDirectory::read(const QString &secretName) const
{
    return readSecretFile(m_directory + u'/' + secretName, SecretFileCheck::None);
}

QString FileSecrets::instruction(const QString &secretName) const
{
    return u"Put it into the file %1 and run \"chmod 600\" on that."_s.arg(path(secretName));
}

Expected<std::optional<Secret>> FileSecrets::read(const QString &secretName) const
{
    return readSecretFile(path(secretName), SecretFileCheck::OwnerOnly);
}

Expected<void> FileSecrets::write(const QString &secretName, const Secret &secret)
{
    return prepareOwnerDirectory(m_directory).and_then([&] {
        QByteArray text = secret.reveal();
        const Expected<void> written = writeOwnerFile(path(secretName), text);
        wipe(text);
        return written ? written
                       : configurationError(u"The secret file %1 cannot be written: %2."_s.arg(path(secretName),
                                                                                               written.error().detail));
    });
}

Expected<void> FileSecrets::remove(const QString &secretName)
{
    QFile file(path(secretName));
    // Whether it is there is asked afterwards, since another thread may be removing it too.
    if (!file.remove() && file.exists()) {
        return configurationError(
            u"The secret file %1 cannot be removed: %2."_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

Expected<SecretStore *> selectSecretStore(const QString &configured, const SecretStores &stores)
{
    for (const std::unique_ptr<SecretStore> &store : stores) {
        if ((configured.isEmpty() || configured == store->name()) && store->isAvailable()) {
            return store.get();
        }
    }
    if (configured.isEmpty()) {
        return configurationError(u"There is no place where secrets are kept; set secrets.store."_s);
    }
    return configurationError(u"secrets.store is \"%1\", but %2. Mend that, or choose another store."_s.arg(
        configured, whyMissing(configured)));
}

SecretStores standardSecretStores(const QProcessEnvironment &environment, const QString &dataDirectory)
{
    SecretStores stores;
    stores.push_back(std::make_unique<EnvironmentSecrets>(environment));
    stores.push_back(std::make_unique<CredentialsDirectory>(environment.value(u"CREDENTIALS_DIRECTORY"_s)));
    stores.push_back(std::make_unique<FileSecrets>(dataDirectory + u"/secrets"_s));
    return stores;
}

} // namespace statusbridge
