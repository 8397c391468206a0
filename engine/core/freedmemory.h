// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

//! Gives back to the operating system what was freed, which glibc else keeps for this process: after a cycle over large
//! tables that would be as much as its database connection's cache. Takes a few ms; any thread. Does nothing where the
//! C library isn't glibc.
void returnFreedMemory();

} // namespace statusbridge
