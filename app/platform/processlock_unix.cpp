// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <sys/file.h>
#include <unistd.h>

#include <array>

namespace statusbridge {

namespace {

int descriptorOf(qintptr file)
{
    return static_cast<int>(file);
}

} // namespace

Expected<qintptr> ProcessLock::openFile(const QString &path)
{
    return openOwnFile(path, OwnFileUse::ReadAndWrite).transform([](const OwnFile &file) -> qintptr {
        if (!file.mended.isEmpty()) {
            qCCritical(lcApp).noquote() << file.mended;
        }
        return file.descriptor;
    });
}

bool ProcessLock::tryLock()
{
    return ::flock(descriptorOf(m_file), LOCK_EX | LOCK_NB) == 0;
}

QByteArray ProcessLock::note() const
{
    std::array<char, 128> text = {};
    const auto size = ::pread(descriptorOf(m_file), text.data(), text.size(), 0);
    return size > 0 ? QByteArray(text.data(), size) : QByteArray();
}

void ProcessLock::setNote(const QByteArray &text)
{
    [[maybe_unused]] const bool isNoted =
        ::ftruncate(descriptorOf(m_file), 0) == 0 &&
        ::pwrite(descriptorOf(m_file), text.constData(), static_cast<size_t>(text.size()), 0) > 0;
}

ProcessLock::~ProcessLock()
{
    ::close(descriptorOf(m_file));
}

} // namespace statusbridge
