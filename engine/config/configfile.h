// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QByteArray>

namespace statusbridge {

//! \brief The whole text of a configuration file. Errors: Configuration, if it is missing, no regular file, not
//! readable or larger than a configuration ever is.
[[nodiscard]] Expected<QByteArray> readConfigFile(const QString &path);

} // namespace statusbridge
