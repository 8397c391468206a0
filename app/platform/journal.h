// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

//! \brief Whether standard error is connected to systemd's journal, as $JOURNAL_STREAM tells (systemd.exec(5)).
[[nodiscard]] bool isStandardErrorJournal();

} // namespace statusbridge
