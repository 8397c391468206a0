// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QFile>

namespace statusbridge {

//! \brief A file that is appended to and moved aside when it has grown: x.log becomes x.log.1, and so on; the oldest
//! goes.
//!
//! Only its owner can access it. Not thread-safe. What can't be written is dropped: a full disk must not stop the
//! program. A file that can't be moved aside (on Windows, because another program has it open) grows on, and each line
//! tries again.
class LogFile
{
public:
    explicit LogFile(const QString &path, qint64 maximumSize = 10LL * 1024 * 1024, int kept = 5);

    //! \brief A sentence if other users could write into the file until now, else empty. Errors: Configuration, if it
    //! can't be written into, or another user has laid it.
    [[nodiscard]] Expected<Sentence> open();
    void append(const QByteArray &line);

private:
    void rotate();
    [[nodiscard]] QString numbered(int number) const;

    QString m_path;
    QFile m_file;
    qint64 m_maximumSize;
    int m_kept;
};

} // namespace statusbridge
