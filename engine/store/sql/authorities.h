// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

//! \brief The certificate authorities that the system trusts, as a file in \p dataDirectory: the clients of databases
//! read no system's store, only files. Written again when they have changed, in one step; anyone may read it.
//!
//! Takes a third of a second for the first time in an hour, else next to nothing. Any thread. Errors: Configuration, if
//! the system trusts none or the file can't be written.
[[nodiscard]] Expected<QString> systemAuthoritiesFile(const QString &dataDirectory);

} // namespace statusbridge
