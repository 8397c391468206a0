// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

//! \brief The certificate authorities that the system trusts, as a file in \p dataDirectory: the clients of databases
//! read no system's store, only files. Written again in one step once it is an hour old; anyone may read it.
//!
//! Takes a third of a second when it is written, else next to nothing. Any thread. Errors: Configuration, if the system
//! trusts none or the file can't be written.
[[nodiscard]] Expected<QString> systemAuthoritiesFile(const QString &dataDirectory);

} // namespace statusbridge
