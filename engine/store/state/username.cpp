// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/username.h"

#include "engine/core/secret.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype longestUserName = 64;
constexpr qsizetype longestPassword = 1024;

Error usage(const QString &message)
{
    return {.kind = ErrorKind::Usage, .message = message};
}

bool isVisible(const QList<uint> &characters)
{
    return std::all_of(characters.cbegin(), characters.cend(), [](uint character) {
        return QChar::isPrint(character) && (character == u' ' || !QChar::isSpace(character));
    });
}

} // namespace

QString canonicalUserName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

Expected<void> checkNewUser(const QString &name, const Secret &password)
{
    const QString canonical = canonicalUserName(name);
    const QList<uint> characters = canonical.toUcs4();
    if (characters.isEmpty() || characters.size() > longestUserName) {
        return usage(u"A user's name has 1 to %1 characters."_s.arg(longestUserName));
    }
    if (canonical != canonical.trimmed() || canonical.contains(u':') || !canonical.isValidUtf16() ||
        !isVisible(characters)) {
        return usage(u"A user's name has visible characters only, no colon, and neither begins nor ends "
                     "with a space."_s);
    }
    if (password.isEmpty()) {
        return usage(u"The password is empty: a user needs one."_s);
    }
    if (password.reveal().size() > longestPassword) {
        return usage(u"The password is longer than %1 bytes."_s.arg(longestPassword));
    }
    return {};
}

} // namespace statusbridge
