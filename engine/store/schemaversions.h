// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statusbridge {

class Dialect;

//! \brief The newest version there is.
[[nodiscard]] int newestSchemaVersion();

//! \brief The statements that turn the version before \p version into it. What was released is never changed.
[[nodiscard]] QStringList schemaStatements(const Dialect &dialect, int version);

} // namespace statusbridge
