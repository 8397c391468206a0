// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief Whether a key that is no setting sounds like a secret ("client_secret", "refresh_token", "password").
[[nodiscard]] bool looksSecret(const QString &key);

//! \brief Why `section.key` is refused in a configuration file or variable, and where the secret belongs.
[[nodiscard]] QString secretKeyRefusal(const QString &section, const QString &key);

} // namespace statusbridge
