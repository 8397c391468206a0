// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include "engine/core/error.h"
#include "engine/core/platform.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

namespace statusbridge {

namespace {

QString secretMeant(const QString &section, const QString &key)
{
    const QString lower = key.toLower();
    if (section == u"alerts") {
        return lower.contains(u"webhook") ? secretnames::alertWebhookKey() : secretnames::smtpPassword();
    }
    if (lower.contains(u"refresh") || lower.contains(u"token")) {
        return secretnames::zohoRefreshToken();
    }
    if (section == u"database" || lower.contains(u"database")) {
        return secretnames::databasePassword();
    }
    return secretnames::zohoClientSecret();
}

enum class SecretFileCheck : quint8 {
    None,      //!< its permissions are the business of the service manager that put it there
    OwnerOnly, //!< refuse what others could read, or what another user has put there
};

constexpr qint64 largestSecret = 64LL * 1024; // bytes

Error unreadable(const QString &path, const Sentence &why)
{
    return configurationError(Sentence(SentenceId::SecretUnreadable, {path, why}));
}

std::optional<Error> objection(const GuardedFile &opened, const QString &path, SecretFileCheck check)
{
    if (opened.protection == FileProtection::NotRegular) {
        return unreadable(path, Sentence(SentenceId::SecretFileNotRegular));
    }
    if (opened.file->size() > largestSecret) {
        return unreadable(path, Sentence(SentenceId::SecretFileTooLarge));
    }
    if (check == SecretFileCheck::None) {
        return std::nullopt;
    }
    if (opened.protection == FileProtection::OpenToOthers) {
        return unreadable(path, Sentence(SentenceId::SecretFileOpenToOthers));
    }
    if (opened.protection == FileProtection::OfAnotherUser) {
        return unreadable(path, Sentence(SentenceId::SecretFileOfAnotherUser));
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
//! are Configuration, and never hold the content.
Expected<std::optional<Secret>> readSecretFile(const QString &path, SecretFileCheck check)
{
    const Expected<GuardedFile> opened = openGuarded(path);
    if (!opened) {
        return opened.error().kind == ErrorKind::NotFound ? Expected<std::optional<Secret>>(std::nullopt)
                                                          : unreadable(path, QString(opened.error().detail + u'.'));
    }
    if (const std::optional<Error> found = objection(*opened, path, check)) {
        return *found;
    }
    QByteArray text = opened->file->read(largestSecret);
    if (opened->file->error() != QFileDevice::NoError) {
        return unreadable(path, QString(opened->file->errorString() + u'.'));
    }
    const Secret secret = withoutLineBreak(text);
    return secret.isEmpty() ? std::optional<Secret>() : secret;
}

Expected<void> writeSecretFile(const QString &path, const Secret &secret)
{
    QByteArray text = secret.reveal();
    const Expected<void> written = writeOwnerFile(path, text);
    wipe(text);
    return written ? written
                   : configurationError(Sentence(SentenceId::SecretFileNotWritable, {path, written.error().detail}));
}

//! Succeeds too if there is no such file.
Expected<void> removeSecretFile(const QString &path)
{
    // Not QFile::remove(): to it a file that another thread has removed is a failure like any other.
    std::error_code failure;
    std::filesystem::remove(QFileInfo(path).filesystemFilePath(), failure);
    if (failure) {
        return configurationError(
            Sentence(SentenceId::SecretFileNotRemovable, {path, QString::fromStdString(failure.message())}));
    }
    return {};
}

//! Secrets in variables called STATUSBRIDGE_SECRET_<NAME>; there if one of them is set. Read-only.
class EnvironmentSecrets final : public SecretStore
{
public:
    explicit EnvironmentSecrets(const QProcessEnvironment &environment) : m_environment(environment) {}

    [[nodiscard]] QString name() const override { return u"environment"_s; }
    [[nodiscard]] bool isAvailable() const override
    {
        const QStringList names = m_environment.keys();
        const QString prefix = secretEnvironmentName(QString());
        return std::ranges::any_of(names, [&](const QString &variable) {
            return variable.startsWith(prefix) && !m_environment.value(variable).isEmpty();
        });
    }
    [[nodiscard]] Sentence instruction(const QString &secretName) const override
    {
        return Sentence(SentenceId::SetSecretInEnvironment, {secretEnvironmentName(secretName)});
    }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override
    {
        const QString text = m_environment.value(secretEnvironmentName(secretName));
        return text.isEmpty() ? std::optional<Secret>() : Secret(text.toUtf8());
    }

private:
    QProcessEnvironment m_environment;
};

//! Files that systemd puts into $CREDENTIALS_DIRECTORY (systemd.exec(5), LoadCredential=); there if that is set.
//! systemd itself sees to it that only the service can read them, and that nothing is written there: it would be gone
//! with the service. A folder whose owner may write is kept by what handed it over, such as as-service.
class CredentialsDirectory final : public SecretStore
{
public:
    //! \param directory the value of $CREDENTIALS_DIRECTORY, empty if it isn't set.
    explicit CredentialsDirectory(const QString &directory) : m_directory(directory) {}

    [[nodiscard]] QString name() const override { return u"credentials"_s; }
    [[nodiscard]] bool isAvailable() const override { return !m_directory.isEmpty(); }
    [[nodiscard]] bool isWritable() const override
    {
        // The mode counts too, since nothing keeps the superuser from writing.
        const QFileInfo folder(m_directory);
        return isAvailable() && folder.permission(QFileDevice::WriteOwner) && folder.isWritable();
    }
    [[nodiscard]] Sentence instruction(const QString &secretName) const override
    {
        return Sentence(SentenceId::SetSecretAsCredential, {secretName});
    }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override
    {
        return readSecretFile(path(secretName), SecretFileCheck::None);
    }
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override
    {
        return isWritable() ? writeSecretFile(path(secretName), secret) : SecretStore::write(secretName, secret);
    }
    [[nodiscard]] Expected<void> remove(const QString &secretName) override
    {
        return isWritable() ? removeSecretFile(path(secretName)) : SecretStore::remove(secretName);
    }

private:
    [[nodiscard]] QString path(const QString &secretName) const { return m_directory + u'/' + secretName; }

    QString m_directory;
};

//! One file a secret in a directory that only its owner can enter; always there.
class FileSecrets final : public SecretStore
{
public:
    //! \param directory is created, with mode 0700, by the first write.
    explicit FileSecrets(const QString &directory) : m_directory(directory) {}

    [[nodiscard]] QString name() const override { return u"file"_s; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isWritable() const override { return true; }
    [[nodiscard]] Sentence instruction(const QString &secretName) const override
    {
        return Sentence(SentenceId::SetSecretInFile, {path(secretName)});
    }
    [[nodiscard]] bool isExposed(const QString &secretName) const override
    {
        const auto opened = openGuarded(path(secretName));
        return opened && opened->protection == FileProtection::OpenToOthers;
    }
    [[nodiscard]] Expected<void> protect(const QString &secretName) override
    {
        const auto opened = openGuarded(path(secretName));
        if (!opened || opened->protection != FileProtection::OpenToOthers ||
            opened->file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return {};
        }
        return configurationError(
            Sentence(SentenceId::SecretFileNotProtected, {path(secretName), opened->file->errorString()}));
    }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override
    {
        return readSecretFile(path(secretName), SecretFileCheck::OwnerOnly);
    }
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override
    {
        return prepareOwnerDirectory(m_directory).and_then([&] { return writeSecretFile(path(secretName), secret); });
    }
    [[nodiscard]] Expected<void> remove(const QString &secretName) override
    {
        return removeSecretFile(path(secretName));
    }

private:
    [[nodiscard]] QString path(const QString &secretName) const { return m_directory + u'/' + secretName; }

    QString m_directory;
};

Sentence whyMissing(const QString &store)
{
    static const QMap<QString, Sentence> reasons = {{u"environment"_s, Sentence(SentenceId::NoSecretVariable)},
                                                    {u"credentials"_s, Sentence(SentenceId::NoCredentialsDirectory)},
                                                    {u"keychain"_s, Sentence(SentenceId::NoKeychain)}};
    return reasons.value(store, Sentence(SentenceId::NotAvailableHere));
}

} // namespace

SecretStore::~SecretStore() = default;

bool SecretStore::isExposed(const QString & /*secretName*/) const
{
    return false;
}

Expected<void> SecretStore::protect(const QString & /*secretName*/)
{
    return {};
}

Expected<void> SecretStore::write(const QString &secretName, const Secret & /*secret*/)
{
    return readOnlyStoreError(*this, secretName);
}

Expected<void> SecretStore::remove(const QString &secretName)
{
    return readOnlyRemovalError(*this, secretName);
}

QString secretEnvironmentName(const QString &secretName)
{
    return u"STATUSBRIDGE_SECRET_"_s + secretName.toUpper();
}

Expected<Secret> requireSecret(const SecretStore &store, const QString &secretName)
{
    return store.read(secretName).and_then([&](const std::optional<Secret> &secret) -> Expected<Secret> {
        if (secret) {
            return *secret;
        }
        return configurationError(
            Sentence(SentenceId::SecretMissing, {secretName, store.name(), store.instruction(secretName)}));
    });
}

Error readOnlyStoreError(const SecretStore &store, const QString &secretName)
{
    return configurationError(
        Sentence(SentenceId::SecretStoreReadOnly, {secretName, store.name(), store.instruction(secretName)}));
}

Error readOnlyRemovalError(const SecretStore &store, const QString &secretName)
{
    return configurationError(Sentence(SentenceId::SecretNotRemovable, {secretName, store.name()}));
}

bool looksSecret(const QString &key)
{
    static const QRegularExpression words(u"secret|token|passw|passphrase|credential"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch();
}

Sentence secretKeyRefusal(const QString &section, const QString &key)
{
    const QString name = secretMeant(section, key);
    const QString fullName = section.isEmpty() ? key : section + u'.' + key;
    return Sentence(SentenceId::SecretInConfiguration, {fullName, name, secretEnvironmentName(name)});
}

Expected<Credentials> readCredentials(const SecretStore &secrets)
{
    const auto clientSecret = requireSecret(secrets, secretnames::zohoClientSecret());
    const auto refreshToken =
        clientSecret.and_then([&](const Secret &) { return secrets.read(secretnames::zohoRefreshToken()); });
    if (!refreshToken) {
        return refreshToken.error();
    }
    if (!*refreshToken) {
        return Error{.kind = ErrorKind::Unauthorized,
                     .message = Sentence(SentenceId::NoRefreshToken, {secrets.name()})};
    }
    return readDatabasePassword(secrets).transform([&](const Secret &password) {
        return Credentials{.clientSecret = *clientSecret, .refreshToken = **refreshToken, .databasePassword = password};
    });
}

Expected<Secret> readDatabasePassword(const SecretStore &secrets)
{
    return secrets.read(secretnames::databasePassword()).transform([](const std::optional<Secret> &password) {
        return password.value_or(Secret());
    });
}

Expected<SecretStore *> selectSecretStore(const QString &configured, const SecretStores &stores)
{
    for (const std::unique_ptr<SecretStore> &store : stores) {
        if ((configured.isEmpty() || configured == store->name()) && store->isAvailable()) {
            return store.get();
        }
    }
    if (configured.isEmpty()) {
        return configurationError(Sentence(SentenceId::NoSecretStore));
    }
    return configurationError(Sentence(SentenceId::SecretStoreUnusable, {configured, whyMissing(configured)}));
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
