// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QFont;
class QFontMetrics;

namespace statusbridge {

//! \brief The steps that distances in the window are taken from, so that what belongs together stands together.
enum class Space : quint8 {
    Tight,   //!< between a label and what it names
    Close,   //!< between parts of one thing
    Normal,  //!< inside a panel's edge, and between things
    Wide,    //!< between groups
    Section, //!< between what has nothing to do with each other
};

//! \brief The step in logical pixels: multiples of a quarter of a line in the font in force. Pure, as what follows.
[[nodiscard]] int spaceOf(Space space, const QFontMetrics &metrics);

//! \brief The sizes that text is written in.
enum class TextSize : quint8 {
    Body,
    Section, //!< the heading of a group
    Title,   //!< the heading of a page, and a state in words
    Figure,  //!< a number that is looked for
};

//! \brief \p body in the size and weight of \p size; whatever the desktop's font is, the proportions are the same.
[[nodiscard]] QFont fontOf(TextSize size, const QFont &body);

} // namespace statusbridge
