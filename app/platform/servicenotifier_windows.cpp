// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"

namespace statusbridge {

QString sendNotification(const QByteArray &)
{
    return {};
}

} // namespace statusbridge
