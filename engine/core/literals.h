// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

// u"text"_s is a QString and "text"_ba a QByteArray without a copy at run time, everywhere in this program.
using namespace Qt::StringLiterals;

} // namespace statusbridge
