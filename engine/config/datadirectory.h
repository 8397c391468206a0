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

//! \brief Whether a set-up was begun in \p dataDirectory and not answered to its end: no cycle may begin by itself, in
//! any program that uses the directory, unless a person has decided on the scheduler. Any thread.
[[nodiscard]] bool isSetUpAwaited(const QString &dataDirectory);
//! \brief From now on it is, also after a restart, until it is answered. Errors: Configuration.
[[nodiscard]] Expected<void> noteSetUpBegun(const QString &dataDirectory);
[[nodiscard]] Expected<void> noteSetUpAnswered(const QString &dataDirectory);

//! \brief Whether a person pressed Start on an instance of \p dataDirectory, and Stop on none of it since: it begins
//! cycles by itself although autostart is off, also after a restart. Any thread.
[[nodiscard]] bool wasStartedHere(const QString &dataDirectory);
//! \brief Errors: Configuration.
[[nodiscard]] Expected<void> noteStartedHere(const QString &dataDirectory);
[[nodiscard]] Expected<void> noteStoppedHere(const QString &dataDirectory);

} // namespace statusbridge
