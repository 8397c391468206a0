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
    //! \brief Takes the lock and notes \p role beside it. Errors: Busy, naming the holder; Configuration, if the
    //! directory can't be written, or another user has laid the file.
    [[nodiscard]] static Expected<std::unique_ptr<ProcessLock>> acquire(const QString &dataDirectory,
                                                                        const QString &role);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

private:
    explicit ProcessLock(qintptr file) : m_file(file) {}
    //! Creates the file if it is missing. Errors: Configuration.
    [[nodiscard]] static Expected<qintptr> openFile(const QString &path);
    [[nodiscard]] bool tryLock();
    //! The note of the process that holds the lock; readable while it is locked.
    [[nodiscard]] QByteArray note() const;
    void setNote(const QByteArray &text);

    qintptr m_file; //!< a descriptor, or a HANDLE
};

} // namespace statusbridge
