// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QString>

namespace statusbridge {

struct Settings;

//! \brief The function that an administrator puts behind the Custom API of batch mode: Deluge, Zoho Creator's own
//! language, written for the form and the fields of \p settings.
//!
//! It takes one list, `updates`, of `{"id","data"}`, writes what `data` holds into the records of the form, each by
//! itself, and returns a map `{"updated":[id],"failed":[{"id","code","message"}]}`. For 200 records it takes fewer than
//! the 5000 statements that any plan of Zoho's allows. Pure. Errors: Configuration (no `zoho.form`).
[[nodiscard]] Expected<QString> batchScript(const Settings &settings);

} // namespace statusbridge
