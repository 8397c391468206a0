// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"

#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <QCoreApplication>

namespace statusbridge {

ProcessLock::ProcessLock(int descriptor)
{
    m_file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

Expected<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &dataDirectory, const QString &role)
{
    const auto file = openOwnFile(dataDirectory + u"/statusbridge.lock"_s, OwnFileUse::ReadAndWrite);
    if (!file) {
        return file.error();
    }
    if (!file->mended.isEmpty()) {
        qCCritical(lcApp).noquote() << file->mended.english();
    }
    std::unique_ptr<ProcessLock> lock(new ProcessLock(file->descriptor));
    if (!tryLock(file->descriptor)) {
        const QString holder = QString::fromUtf8(lock->m_file.readAll()).trimmed();
        return Error{.kind = ErrorKind::Busy,
                     .message = Sentence(SentenceId::RunningAlready,
                                         {dataDirectory, holder.isEmpty() ? u"just starting"_s : holder})};
    }
    // Only for the words of a refusal: a holder without a name still holds the lock.
    lock->m_file.resize(0);
    lock->m_file.write(u"%1, process %2\n"_s.arg(role).arg(QCoreApplication::applicationPid()).toUtf8());
    return lock;
}

} // namespace statusbridge
