// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretkeys.h"

#include "engine/config/secretstore.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

QString secretMeant(const QString &section, const QString &key)
{
    const QString lower = key.toLower();
    if (lower.contains(u"refresh") || lower.contains(u"token")) {
        return secretnames::zohoRefreshToken();
    }
    if (section == u"database" || lower.contains(u"database")) {
        return secretnames::databasePassword();
    }
    return secretnames::zohoClientSecret();
}

} // namespace

bool looksSecret(const QString &key)
{
    static const QRegularExpression words(u"secret|token|passw|passphrase|credential"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch();
}

QString secretKeyRefusal(const QString &section, const QString &key)
{
    const QString name = secretMeant(section, key);
    const QString fullName = section.isEmpty() ? key : section + u'.' + key;
    return fullName + u" looks like a secret, and secrets do not belong here: remove it and give it as %1 in the "
                      "environment (%2), as a systemd credential, or in the store named by secrets.store."_s.arg(
                          name, secretEnvironmentName(name));
}

} // namespace statusbridge
