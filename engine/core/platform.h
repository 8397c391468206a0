// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QFile>

#include <chrono>
#include <memory>

namespace statusbridge {

//! \brief Time since some fixed moment, suspended time included. Any thread.
[[nodiscard]] std::chrono::milliseconds systemUptime();

//! \brief Gives back to the operating system what was freed, where the C library else keeps it for this process: after
//! a cycle over large tables that would be as much as its database connection's cache. Takes a few ms; any thread.
void returnFreedMemory();

//! \brief The configuration file of the whole machine; it need not exist.
[[nodiscard]] QString systemConfigurationFile();

//! \brief Who can access a file besides this process.
enum class FileProtection : quint8 {
    OwnerOnly,
    OpenToOthers,  //!< other users may read, write or run it
    OfAnotherUser, //!< belongs to another user, who may change it; the superuser is not asked this
    NotRegular,    //!< a directory, pipe or device
};

//! \brief A file that is open for reading, and its protection. That was asked of the opened file, so that nothing can
//! be put in its place between the check and the reading.
struct GuardedFile
{
    std::unique_ptr<QFile> file;
    FileProtection protection = FileProtection::NotRegular;
};

//! \brief Whether the last part of a path may be a link. On Windows it is not asked.
enum class LastLink : quint8 { Followed, Refused };

//! \brief Opens \p path for reading; doesn't wait for the writer of a pipe. The caller decides what protection it
//! needs, and must not read what is no regular file, as which a link counts that is \p lastLink Refused. Errors:
//! NotFound, if there is no such file; Configuration with the system's words as the detail.
[[nodiscard]] Expected<GuardedFile> openGuarded(const QString &path, LastLink lastLink = LastLink::Followed);

//! \brief Replaces \p path in one step by a file with \p content that only its owner can access, whatever the umask is
//! and whatever was there. On Windows another process that has the file open prevents it, so it is tried several times,
//! for a quarter of a second. Errors: Configuration with the system's words as the detail.
[[nodiscard]] Expected<void> writeOwnerFile(const QString &path, const QByteArray &content);

//! \brief Creates \p path for its owner only if it is missing, and its parents. One that exists is guarded with
//! guardDirectory(). Errors: Configuration, if it can't be created or is no directory that we can write into.
[[nodiscard]] Expected<void> prepareOwnerDirectory(const QString &path);

//! \brief Sees to it that no other user can put files into the directory \p path: takes their right to write away from
//! one of ours, and logs that; who may read is left as it is. The superuser may have arranged one for a group.
//! Errors: Configuration, if \p path is a link that another user has laid, or a directory that others can write into
//! or that is another user's; to the superuser the last is logged. On Windows nothing is asked.
[[nodiscard]] Expected<void> guardDirectory(const QString &path);

enum class OwnFileUse : quint8 { Append, ReadAndWrite };

//! \brief A file that is open for writing.
struct OwnFile
{
    int descriptor = -1;  //!< the caller closes it
    Sentence mended = {}; //!< said if other users could write into it until now
};

//! \brief Opens a file that only this user should write into, creates it for its owner only if it is missing. Waits for
//! no reader of a pipe. The same holds of owners and permissions as for guardDirectory(), and they are asked of the
//! opened file. Errors: Configuration, also if \p path is a link itself; its directory may be one.
[[nodiscard]] Expected<OwnFile> openOwnFile(const QString &path, OwnFileUse use);

//! \brief Waits until what was written to an open file is on disk, its size too; false if it may not be. Any thread.
[[nodiscard]] bool syncFile(int descriptor);

//! \brief The same of the names in a directory: a file that was made there is found again after a loss of power. On
//! Windows, where the system does that by itself, nothing is done.
[[nodiscard]] bool syncDirectory(const QString &path);

//! \brief Locks an open file for as long as it stays open; false if it is locked already, by whichever process. The
//! system takes the lock back when its process ends, however it ends. Its content can be read meanwhile.
[[nodiscard]] bool tryLock(int descriptor);

//! \brief Whether \p path, a link itself and not what it leads to, is another user's; the superuser's counts as ours.
[[nodiscard]] bool isOfAnotherUser(const QString &path);

//! \brief Whether \p path is a socket of this user that no other can connect to, and no link. On Windows, where it
//! names a pipe, always.
[[nodiscard]] bool isOwnSocket(const QString &path);

//! \brief Renames \p from to \p to, which must not exist. On Windows another process that has the file open prevents
//! it, so it is tried several times, for a few milliseconds. Returns whether it was done.
[[nodiscard]] bool renameFile(const QString &from, const QString &to);

//! \brief A descriptor of our own of a socket that a library has opened, to end what it waits for or to hand it on: it
//! stays that of the same socket when the library closes its one. Any thread.
class SocketGrip
{
public:
    //! \brief Null if \p socket is none.
    [[nodiscard]] static std::unique_ptr<SocketGrip> of(qintptr socket);
    ~SocketGrip();
    Q_DISABLE_COPY_MOVE(SocketGrip)

    //! \brief A reader or writer of the socket gets an error at once, and the other side an end.
    void shutDown() const;
    //! \brief Another descriptor of the socket, which the caller closes; -1 if there can be none.
    [[nodiscard]] qintptr duplicate() const;

private:
    explicit SocketGrip(qintptr socket) : m_socket(socket) {}

    qintptr m_socket;
};

} // namespace statusbridge
