// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"
#include "engine/core/literals.h"

#include <QFile>

#include <sys/prctl.h>

namespace statusbridge {

void hideMemory()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

QString programFile(const char *)
{
    return QFile::symLinkTarget(u"/proc/self/exe"_s);
}

} // namespace statusbridge
