// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge::zoho {

//! \brief A report, form or field: the name in addresses and settings, and the one that people see.
struct LinkName
{
    QString linkName; //!< with case
    QString displayName;

    bool operator==(const LinkName &) const = default;
};

} // namespace statusbridge::zoho
