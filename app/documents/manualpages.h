// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace statusbridge {

//! \brief What stands at the foot of a manual page.
struct PageOrigin
{
    QString day; //!< 2026-03-01
    QString version;
};

//! \brief The page of the program, for section 1: every command with its options. Pure.
[[nodiscard]] QString programPage(const QList<Command> &commands, const PageOrigin &origin);

//! \brief The page of the configuration file, for section 5: every setting by section. Pure.
[[nodiscard]] QString configurationPage(const PageOrigin &origin);

//! \brief \p text as roff prints it. Pure.
[[nodiscard]] QString roff(const QString &text);

} // namespace statusbridge
