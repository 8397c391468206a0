// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/access.h"

namespace statusbridge {

namespace {

std::optional<ApiAccess> foundIn(const QHash<QString, ApiAccess> &all, const QString &key)
{
    const auto found = all.constFind(key);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<ApiAccess> ApiAccesses::ofUser(const QString &name) const
{
    return foundIn(users, canonicalUserName(name));
}

std::optional<ApiAccess> ApiAccesses::ofToken(const QString &hash, const QDateTime &now) const
{
    const auto access = foundIn(tokens, hash);
    return access && access->endsAt.isValid() && access->endsAt <= now ? std::nullopt : access;
}

QString canonicalUserName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

} // namespace statusbridge
