// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <memory>

namespace statusbridge {

//! \brief Held by the one long-running instance of a data directory for as long as it lives.
//!
//! The system takes it back when the process ends, however it ends; a process id that was used again can't hold it.
class ProcessLock
{
public:
    //! \brief Takes the lock and notes \p role beside it. Errors: Busy, naming who holds it; Configuration, if the
    //! directory can't be written.
    [[nodiscard]] static Expected<std::unique_ptr<ProcessLock>> take(const QString &dataDirectory, const QString &role);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

private:
    explicit ProcessLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace statusbridge
