// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief What becomes of the ends of lines in a text.
enum class LineEnds : quint8 { Folded, Kept };

//! \brief Foreign text as it may be shown. Control characters, which could forge a line or steer a terminal, are
//! spaces; characters without a form of their own, which could turn the order of what is read around or hide in an id,
//! are written as their code, such as [U+202E] (Unicode: categories Cf, Zl, Zp, the property
//! Default_Ignorable_Code_Point, Braille's blank, and surrogates that stand alone). That includes joiners inside of
//! words and emoji; only U+FE0E or U+FE0F right after a symbol, which chooses its form, stays as it is. Pure.
[[nodiscard]] QString visibleText(const QString &text, LineEnds lineEnds = LineEnds::Folded);

} // namespace statusbridge
