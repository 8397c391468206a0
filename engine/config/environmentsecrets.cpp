// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/environmentsecrets.h"

#include <algorithm>

namespace statusbridge {

EnvironmentSecrets::EnvironmentSecrets(const QProcessEnvironment &environment) : m_environment(environment) {}

QString EnvironmentSecrets::name() const
{
    return u"environment"_s;
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

Expected<void> EnvironmentSecrets::write(const QString &secretName, const Secret & /*secret*/)
{
    return readOnlyStoreError(*this, secretName);
}

Expected<void> EnvironmentSecrets::remove(const QString &secretName)
{
    return readOnlyRemovalError(*this, secretName);
}

} // namespace statusbridge
