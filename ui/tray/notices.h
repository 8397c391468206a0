// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"

#include <optional>

namespace statusbridge {

//! \brief Decides what is worth interrupting somebody for. Pure but for its memory.
//!
//! A trouble is told once when it begins, not each time it is seen again, and its end once too. What passes by itself
//! within a cycle, such as a running one, neither begins nor ends a trouble.
class Notices
{
public:
    enum class Notice : quint8 { Trouble, Recovery };

    //! \brief What to tell now that \p kind is the situation; nothing most of the time.
    [[nodiscard]] std::optional<Notice> consider(AppStateKind kind);

private:
    std::optional<AppStateKind> m_trouble; //!< the one that was told last and has not ended
};

} // namespace statusbridge
