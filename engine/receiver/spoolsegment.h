// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace statusbridge {

//! \brief Appends bytes to a file and waits until they are on disk; false if they may not be. Otherwise in tests.
using SegmentWrite = std::function<bool(QFile &file, const QByteArray &bytes)>;
[[nodiscard]] bool writeDurably(QFile &file, const QByteArray &bytes);

//! \brief The name that stands at the beginning of the file at \p path; empty if none can be read there.
[[nodiscard]] QByteArray segmentIdOf(const QString &path);

//! \brief One file of a spool: a name that no other one ever has, and frames behind it. Not thread-safe.
class SpoolSegment
{
public:
    //! \brief The name and what stands before it take so much of the file.
    static constexpr qint64 headSize = 24;

    //! \brief Makes the file, which must not be there. Errors: Transient.
    [[nodiscard]] static Expected<SpoolSegment> create(const QString &path, const SegmentWrite &write);
    //! \brief One that was left by another process, to be read. Nothing if it is none, or ends before a frame. Errors:
    //! Configuration.
    [[nodiscard]] static Expected<std::optional<SpoolSegment>> open(const QString &path);

    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 start() const { return m_start; } //!< what is before it is in the database
    [[nodiscard]] qint64 end() const { return m_end; }     //!< behind what is on disk
    [[nodiscard]] bool isWritable() const { return m_writer != nullptr; }
    [[nodiscard]] std::chrono::milliseconds age() const
    {
        return std::chrono::milliseconds(m_sinceMade.elapsed());
    } //!< as it is known here
    [[nodiscard]] bool isForgotten() const { return m_start >= m_end; }

    //! \brief Writes \p bytes at its end, all or none. False if they may not be on disk.
    [[nodiscard]] bool append(const QByteArray &bytes, const SegmentWrite &write);
    //! \brief \p size bytes from \p offset on, fewer at the end. Errors: Transient.
    [[nodiscard]] Expected<QByteArray> read(qint64 offset, qint64 size);
    void forget(qint64 end) { m_start = std::max(m_start, std::min(end, m_end)); }

private:
    SpoolSegment(const QString &path, const QByteArray &id, qint64 end) : m_path(path), m_id(id), m_end(end)
    {
        m_sinceMade.start();
    }

    QString m_path;
    QByteArray m_id;
    qint64 m_start = headSize;
    qint64 m_end;
    QElapsedTimer m_sinceMade;
    std::unique_ptr<QFile> m_writer; //!< null: it is read alone
    std::unique_ptr<QFile> m_reader; //!< null until something is read
};

} // namespace statusbridge
