// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/credentialsdirectory.h"

#include "engine/config/secretfile.h"

namespace statusbridge {

CredentialsDirectory::CredentialsDirectory(const QString &directory) : m_directory(directory) {}

QString CredentialsDirectory::name() const
{
    return u"credentials"_s;
}

bool CredentialsDirectory::isAvailable() const
{
    return !m_directory.isEmpty();
}

QString CredentialsDirectory::instruction(const QString &secretName) const
{
    return u"Add LoadCredential=%1:FILE to the systemd service and restart it."_s.arg(secretName);
}

Expected<std::optional<Secret>> CredentialsDirectory::read(const QString &secretName) const
{
    return readSecretFile(m_directory + u'/' + secretName, SecretFileCheck::None);
}

Expected<void> CredentialsDirectory::write(const QString &secretName, const Secret & /*secret*/)
{
    return readOnlyStoreError(*this, secretName);
}

Expected<void> CredentialsDirectory::remove(const QString &secretName)
{
    return readOnlyRemovalError(*this, secretName);
}

} // namespace statusbridge
