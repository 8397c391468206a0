// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace statusbridge {

// For tests that hold in every language of the window, as data-driven functions. Such a test needs the
// translations among its resources (statusbridge_translations in ui/CMakeLists.txt).

//! \brief A row for each language.
void addLanguages();
//! \brief The window speaks the language of the row.
void speakLanguageOfRow();
//! \brief It speaks none of them any more.
void forgetLanguages();

} // namespace statusbridge
