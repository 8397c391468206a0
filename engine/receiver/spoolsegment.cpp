// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spoolsegment.h"

#include "engine/core/literals.h"
#include "engine/core/platform.h"

#include <QFileInfo>

#include <sodium.h>

namespace statusbridge {

namespace {

constexpr QByteArrayView fileSign("SBSPOOL1");
constexpr qint64 idSize = 16;
static_assert(SpoolSegment::headSize == 8 + idSize);

//! It is found by nothing but chance, so that no body can hold a frame that passes for one of the file.
QByteArray newId()
{
    QByteArray id(idSize, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<size_t>(idSize));
    return id;
}

Error unwritten(const QString &path)
{
    return {.kind = ErrorKind::Transient, .message = Sentence(SentenceId::SpoolFileUnwritable, {path})};
}

Error unread(const QString &path)
{
    return {.kind = ErrorKind::Transient, .message = Sentence(SentenceId::SpoolFileUnreadable, {path})};
}

} // namespace

bool writeDurably(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && syncFile(file.handle());
}

QByteArray segmentIdOf(const QString &path)
{
    const auto opened = openGuarded(path, LastLink::Refused);
    if (!opened || opened->protection == FileProtection::NotRegular) {
        return {};
    }
    const QByteArray head = opened->file->read(SpoolSegment::headSize);
    return head.size() == SpoolSegment::headSize && head.startsWith(fileSign) ? head.sliced(fileSign.size())
                                                                              : QByteArray();
}

Expected<SpoolSegment> SpoolSegment::create(const QString &path, const SegmentWrite &write)
{
    const auto opened = openOwnFile(path, OwnFileUse::ReadAndWrite);
    if (!opened) {
        return Error{.kind = ErrorKind::Transient, .message = opened.error().message, .detail = opened.error().detail};
    }
    SpoolSegment segment(path, newId(), 0);
    segment.m_writer = std::make_unique<QFile>();
    const bool isOpen = segment.m_writer->open(opened->descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered,
                                               QFileDevice::AutoCloseHandle);
    if (!isOpen || !segment.append(fileSign.toByteArray() + segment.m_id, write) ||
        !syncDirectory(QFileInfo(path).path())) {
        segment.m_writer.reset();
        QFile::remove(path);
        return unwritten(path);
    }
    return segment;
}

Expected<std::optional<SpoolSegment>> SpoolSegment::open(const QString &path)
{
    auto opened = openGuarded(path, LastLink::Refused);
    if (!opened) {
        return opened.error();
    }
    if (opened->protection == FileProtection::NotRegular) {
        return std::optional<SpoolSegment>();
    }
    const QByteArray head = opened->file->read(headSize);
    const qint64 size = opened->file->size();
    if (size <= headSize || !head.startsWith(fileSign)) {
        return std::optional<SpoolSegment>();
    }
    SpoolSegment segment(path, head.sliced(fileSign.size()), size);
    segment.m_reader = std::move(opened->file);
    return std::optional(std::move(segment));
}

bool SpoolSegment::append(const QByteArray &bytes, const SegmentWrite &write)
{
    if (m_writer && m_writer->seek(m_end) && write(*m_writer, bytes)) {
        m_end += bytes.size();
        return true;
    }
    // What was begun must not stand between this end and what is appended later.
    if (m_writer && !m_writer->resize(m_end)) {
        m_writer.reset();
    }
    return false;
}

Expected<QByteArray> SpoolSegment::read(qint64 offset, qint64 size)
{
    if (!m_reader) {
        auto opened = openGuarded(m_path, LastLink::Refused);
        if (!opened) {
            return unread(m_path);
        }
        m_reader = std::move(opened->file);
    }
    const qint64 wanted = std::min(size, m_end - offset);
    QByteArray bytes(std::max<qint64>(0, wanted), Qt::Uninitialized);
    if (!m_reader->seek(offset) || m_reader->read(bytes.data(), bytes.size()) != bytes.size()) {
        return unread(m_path);
    }
    return bytes;
}

} // namespace statusbridge
