// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/readonlysecrets.h"

#include "engine/config/secretfile.h"

#include <algorithm>

namespace statusbridge {

Expected<void> ReadOnlySecrets::write(const QString &secretName, const Secret & /*secret*/)
{
    return readOnlyStoreError(*this, secretName);
}

Expected<void> ReadOnlySecrets::remove(const QString &secretName)
{
    return readOnlyRemovalError(*this, secretName);
}

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

} // namespace statusbridge
