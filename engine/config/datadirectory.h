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

//! \brief Creates \p path with mode 0700 if it is missing, and its parents. The permissions of one that exists are left
//! as they are. Errors: Configuration, if it can't be created or is no directory that we can write into.
[[nodiscard]] Expected<void> prepareOwnerDirectory(const QString &path);

//! \brief The SQLite file that `[database] name` means; a relative path counts from the data directory, so that it is
//! the same file wherever the program is started.
[[nodiscard]] QString sqliteFile(const DatabaseSettings &database, const QString &dataDirectory);

} // namespace statusbridge
