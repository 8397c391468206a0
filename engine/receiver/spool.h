// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/receiver/spoolframe.h"
#include "engine/receiver/spoolsegment.h"
#include "engine/store/arrivals/arrivalmark.h"

#include <QList>

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace statusbridge {

class Database;

//! \brief How much a spool holds.
struct SpoolOptions
{
    qint64 bytes = 256LL * 1024 * 1024;
    qint64 segmentBytes = 8LL * 1024 * 1024; //!< a file is not written on beyond that
    //! Nor after that time, if the database has something of it: what is done with goes while more comes.
    std::chrono::milliseconds writtenFor = std::chrono::seconds(3);
    SegmentWrite write = writeDurably;
};

//! \brief Some bodies in the order in which they came, and where the spool goes on behind them.
struct SpoolPortion
{
    QByteArray segment; //!< the file that they stand in
    qint64 end = 0;     //!< behind the last one
    QList<SpooledBody> bodies;
    qint64 lostBytes = 0; //!< that stood among them and can't be read, a torn end not counted

    [[nodiscard]] bool isEmpty() const { return segment.isEmpty(); }
};

//! \brief Keeps received bodies in files that only their owner can read, until they are in the database. What was
//! appended is found again whatever happens to the process or the machine; a frame that was being written then is torn,
//! and left out, with nothing before it.
//!
//! One process at a time has the directory (ProcessLock). Any thread; append() and next() wait for the disk.
class Spool
{
public:
    //! \brief Opens the spool in \p directory, which is made if it is missing, with what is in it. Errors:
    //! Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<Spool>> open(const QString &directory,
                                                               const SpoolOptions &options = {});

    //! \brief Keeps all of \p bodies or none: they are on disk when this returns. Errors: Busy, there is no place;
    //! Transient, the disk doesn't take them.
    [[nodiscard]] Expected<void> append(const QList<SpooledBody> &bodies);

    //! \brief The oldest bodies that were not forgotten, of one file: about \p mostBytes of them, or one that is
    //! larger. Empty if there are none. Errors: Transient, the file can't be read.
    [[nodiscard]] Expected<SpoolPortion> next(qint64 mostBytes);
    //! \brief What \p portion has is in the database; files of which that is true of all are removed.
    void forget(const SpoolPortion &portion);
    //! \brief The same up to \p end of \p segment.
    void forget(const QByteArray &segment, qint64 end);
    //! \brief Removes what is only there to be written on: for a moment without anything to do, and at the end.
    void tidy();

    //! \brief The files with bodies in them, the oldest first.
    [[nodiscard]] QByteArrayList segments() const;
    //! \brief How many bytes wait.
    [[nodiscard]] qint64 waitingBytes() const;

private:
    Spool(const QString &directory, const SpoolOptions &options);
    [[nodiscard]] Expected<void> prepareSegment(qint64 bytes);
    [[nodiscard]] qint64 bytesOnDisk() const;
    [[nodiscard]] bool isDone(const SpoolSegment &segment) const;
    void removeFirst();

    QString m_directory;
    SpoolOptions m_options;
    mutable std::mutex m_mutex; //!< guards the members below
    std::deque<SpoolSegment> m_segments;
    quint64 m_newest = 0; //!< number of the last file that was made
};

//! \brief Where the spool is in a data directory.
[[nodiscard]] QString spoolDirectory(const QString &dataDirectory);
//! \brief What the spool in a data directory is called in the database, among those of other machines.
[[nodiscard]] QString spoolName(const QString &dataDirectory);
//! \brief How many bytes in \p directory, which need not be there, wait for the database if it has all up to \p mark;
//! without one, all do. For those who don't have the spool. Reads the beginnings of files.
[[nodiscard]] qint64 spooledBytes(const QString &directory, const ArrivalMark &mark = {});
//! \brief The same for \p dataDirectory by the mark in \p database, which isn't asked if there is nothing. Errors:
//! Database, Schema.
[[nodiscard]] Expected<qint64> waitingBytes(Database &database, const QString &dataDirectory);

} // namespace statusbridge
