// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"
#include "engine/core/literals.h"

#include <QByteArrayList>
#include <QProcessEnvironment>

#include <sys/stat.h>
#include <unistd.h>

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &environment)
{
    // The last one is set by people who know better, and for platforms that need no display.
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        if (!environment.value(name).isEmpty()) {
            return true;
        }
    }
    return false;
}

bool isStandardErrorJournal()
{
    const auto stream = qgetenv("JOURNAL_STREAM").split(':');
    struct stat status = {};
    if (stream.size() != 2 || ::fstat(STDERR_FILENO, &status) != 0) {
        return false;
    }
    return stream.at(0) == QByteArray::number(static_cast<quint64>(status.st_dev)) &&
           stream.at(1) == QByteArray::number(static_cast<quint64>(status.st_ino));
}

} // namespace statusbridge
