// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

class Database;

//! \brief Whether the last failure may be about the rows that were written, or the table that they were for, and not
//! about the database. Pure.
[[nodiscard]] bool isAboutRows(const Database &database);

} // namespace statusbridge
