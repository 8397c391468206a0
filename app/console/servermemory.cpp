// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/servermemory.h"

#include "app/keychain/keychainsecrets.h"
#include "engine/core/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

namespace statusbridge {

namespace {

const QString addressKey = u"server/address"_s;
const QString userKey = u"server/user"_s;
const QString certificateKey = u"server/certificate"_s;
const QString attachedKey = u"server/attached"_s;

//! The first of the places that can be written.
SecretStore &placeOf(const SecretStores &stores)
{
    for (const auto &store : stores) {
        if (store->isWritable() && store->isAvailable()) {
            return *store;
        }
    }
    return *stores.back(); // the file, which is always there
}

} // namespace

ServerMemory::ServerMemory(const QString &dataDirectory, const QProcessEnvironment &environment)
    : m_file(QDir(dataDirectory).filePath(u"console.ini"_s)), m_stores(standardSecretStores(environment, dataDirectory))
{
    m_stores.insert(std::prev(m_stores.end()), std::make_unique<KeychainSecrets>(dataDirectory));
}

ServerChoice ServerMemory::last() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    return {.address = file.value(addressKey).toString(),
            .user = file.value(userKey).toString(),
            .certificateFile = file.value(certificateKey).toString()};
}

bool ServerMemory::isAttached() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    return file.value(attachedKey).toBool() && !file.value(addressKey).toString().isEmpty();
}

Expected<ServerChoice> ServerMemory::withSecret(const ServerChoice &choice) const
{
    if (!choice.secret.isEmpty()) {
        return choice;
    }
    const auto given = m_stores.front()->read(choice.user.isEmpty() ? u"server_token"_s : u"server_password"_s);
    const auto found = given && *given ? given : placeOf(m_stores).read(serverSecretName(choice));
    return found.transform([&](const std::optional<Secret> &secret) {
        ServerChoice whole = choice;
        whole.secret = secret.value_or(Secret());
        return whole;
    });
}

Expected<void> ServerMemory::enter(const ServerChoice &choice)
{
    const auto prepared = prepareOwnerDirectory(QFileInfo(m_file).path());
    const auto stored = prepared && !choice.secret.isEmpty()
                            ? placeOf(m_stores).write(serverSecretName(choice), choice.secret)
                            : prepared;
    if (!stored) {
        return stored;
    }
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(addressKey, choice.address);
    file.setValue(userKey, choice.user);
    file.setValue(certificateKey, choice.certificateFile);
    file.setValue(attachedKey, true);
    return {};
}

void ServerMemory::leave()
{
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(attachedKey, false);
}

QString serverSecretName(const ServerChoice &choice)
{
    // A name that every store takes, whatever characters a user has.
    const QByteArray whole = QString(choice.user + u'@' + choice.address).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(24);
    return u"server_"_s + QString::fromLatin1(hash);
}

} // namespace statusbridge
