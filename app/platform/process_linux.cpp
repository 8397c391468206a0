// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"
#include "engine/core/literals.h"

#include <QFile>

namespace statusbridge {

QString programFile(const char *)
{
    return QFile::symLinkTarget(u"/proc/self/exe"_s);
}

} // namespace statusbridge
