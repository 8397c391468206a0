// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <array>

namespace statusbridge {

//! \brief The icons of the severities, made once for the cells of a table. Needs the application object.
class OutcomeIcons
{
public:
    OutcomeIcons()
    {
        for (size_t i = 0; i < m_icons.size(); ++i) {
            const auto severity = static_cast<Severity>(i);
            m_icons.at(i) = themedIcon(severityIcon(severity), severity);
        }
    }

    [[nodiscard]] const QIcon &of(Severity severity) const { return m_icons.at(static_cast<size_t>(severity)); }

private:
    std::array<QIcon, static_cast<size_t>(Severity::Bad) + 1> m_icons;
};

} // namespace statusbridge
