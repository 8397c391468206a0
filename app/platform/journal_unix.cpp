// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/journal.h"

#include <QByteArrayList>

#include <sys/stat.h>
#include <unistd.h>

namespace statusbridge {

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
