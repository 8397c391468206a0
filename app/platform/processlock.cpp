// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"

#include <QCoreApplication>

namespace statusbridge {

Expected<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &dataDirectory, const QString &role)
{
    const QString path = dataDirectory + u"/statusbridge.lock"_s;
    const auto file = openFile(path);
    if (!file) {
        return file.error();
    }
    std::unique_ptr<ProcessLock> lock(new ProcessLock(*file));
    if (!lock->tryLock()) {
        const QString holder = QString::fromUtf8(lock->note()).trimmed();
        return Error{.kind = ErrorKind::Busy,
                     .message = u"Statusbridge is running already with the data directory %1 (%2). End "
                                "that one first, or set STATUSBRIDGE_DATA_DIR to another directory."_s.arg(
                                    dataDirectory, holder.isEmpty() ? u"just starting"_s : holder)};
    }
    // Only for the words of a refusal: a holder without a name still holds the lock.
    lock->setNote(u"%1, process %2\n"_s.arg(role).arg(QCoreApplication::applicationPid()).toUtf8());
    return lock;
}

} // namespace statusbridge
