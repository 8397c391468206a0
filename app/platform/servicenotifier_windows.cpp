// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"

namespace statusbridge {

QString sendToServiceManager(const QByteArray &)
{
    return {};
}

} // namespace statusbridge
