// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace statusbridge {

class Page;

//! \brief Asks what shall become of what is typed on \p page and not saved, and calls \p then once it is saved or was
//! given up; not if a person wants to stay, or if it can't be saved, which the page tells. Returns at once.
void askAboutUnsaved(Page &page, QWidget *window, const std::function<void()> &then);

} // namespace statusbridge
