// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief What becomes of the ends of lines in a text.
enum class LineEnds : quint8 { Folded, Kept };

//! \brief Foreign text as it may be shown. Control characters, which could forge a line or steer a terminal, are
//! spaces; characters without a form of their own, which could turn the order of what is read around or hide in an id,
//! are written as their code, such as [U+202E] (Unicode: categories Cf, Zl, Zp, and surrogates that stand alone). Pure.
[[nodiscard]] QString visibleText(const QString &text, LineEnds lineEnds = LineEnds::Folded);

} // namespace statusbridge
