// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>

namespace statusbridge {

namespace {

QString holderOf(int descriptor)
{
    std::array<char, 128> text = {};
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    return size > 0 ? QString::fromUtf8(text.data(), size).trimmed() : u"just starting"_s;
}

void noteHolder(int descriptor, const QString &role)
{
    const auto text = u"%1, process %2\n"_s.arg(role).arg(QCoreApplication::applicationPid()).toUtf8();
    // Only for the words of a refusal: a holder without a name still holds the lock.
    [[maybe_unused]] const bool isNoted =
        ::ftruncate(descriptor, 0) == 0 &&
        ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) > 0;
}

} // namespace

Expected<std::unique_ptr<ProcessLock>> ProcessLock::take(const QString &dataDirectory, const QString &role)
{
    const QString path = dataDirectory + u"/statusbridge.lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"The file %1 can't be written; check its owner and permissions."_s.arg(path),
                     .detail = qt_error_string()};
    }
    std::unique_ptr<ProcessLock> lock(new ProcessLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return Error{.kind = ErrorKind::Busy,
                     .message = u"Statusbridge is running already with the data directory %1 (%2). End "
                                "that one first, or set STATUSBRIDGE_DATA_DIR to another directory."_s.arg(
                                    dataDirectory, holderOf(descriptor))};
    }
    noteHolder(descriptor, role);
    return lock;
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

} // namespace statusbridge
