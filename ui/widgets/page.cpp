// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

namespace statusbridge {

Page::Page(QWidget *parent) : QWidget(parent) {}

} // namespace statusbridge
