// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/filesecrets.h"

#include "engine/config/secretfile.h"
#include "engine/core/platform.h"

#include <QFile>

namespace statusbridge {

FileSecrets::FileSecrets(const QString &directory) : m_directory(directory) {}

QString FileSecrets::name() const
{
    return u"file"_s;
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
    return prepareOwnerDirectory(m_directory).and_then([&] { return writeSecretFile(path(secretName), secret); });
}

Expected<void> FileSecrets::remove(const QString &secretName)
{
    QFile file(path(secretName));
    if (file.exists() && !file.remove()) {
        return configurationError(
            u"The secret file %1 cannot be removed: %2."_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

QString FileSecrets::path(const QString &secretName) const
{
    return m_directory + u'/' + secretName;
}

} // namespace statusbridge
