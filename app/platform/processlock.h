// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QFile>

#include <memory>

namespace statusbridge {

//! \brief Held by the one long-running instance of a data directory for as long as it lives.
//!
//! The system takes it back when the process ends, however it ends; a process id that was used again can't hold it.
class ProcessLock
{
public:
    //! \brief Takes the lock and notes \p role beside it. Errors: Busy, naming the holder; Configuration, if the
    //! directory can't be written, or another user has laid the file.
    [[nodiscard]] static Expected<std::unique_ptr<ProcessLock>> acquire(const QString &dataDirectory,
                                                                        const QString &role);

private:
    explicit ProcessLock(int descriptor);

    QFile m_file; //!< with the note of its holder, readable while it is locked
};

} // namespace statusbridge
