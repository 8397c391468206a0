// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <QProcessEnvironment>

namespace statusbridge {

//! \brief Where state lives: $STATUSBRIDGE_DATA_DIR, else systemd's $STATE_DIRECTORY (the first, if there are several;
//! systemd.exec(5)), else \p userDirectory. Errors: Configuration, if a variable holds no absolute path.
[[nodiscard]] Expected<QString> dataDirectory(const QProcessEnvironment &environment, const QString &userDirectory);

//! \brief $XDG_DATA_HOME/statusbridge, usually ~/.local/share/statusbridge.
[[nodiscard]] QString userDataDirectory();

//! \brief The SQLite file that `[database] name` means; a relative path counts from the data directory, so that it is
//! the same file wherever the program is started.
[[nodiscard]] QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory);

} // namespace statusbridge
