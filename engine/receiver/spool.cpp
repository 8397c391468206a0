// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spool.h"

#include "engine/core/literals.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

#include <numeric>

namespace statusbridge {

namespace {

constexpr int nameDigits = 20;
//! A drained file is written on, so that not every body makes one; but not much of what is done with lies about.
constexpr qint64 keptForgotten = 1024LL * 1024;

QFileInfoList filesIn(const QString &directory)
{
    return QDir(directory).entryInfoList({u"*.spool"_s}, QDir::Files | QDir::Hidden, QDir::Name);
}

//! Reads frames of \p segment into \p portion until it has \p mostBytes; a damaged place is passed over.
Expected<void> readFrames(SpoolSegment &segment, qint64 mostBytes, SpoolPortion &portion)
{
    const qint64 begin = portion.end;
    while (portion.end < segment.end() && portion.end - begin < mostBytes) {
        const auto head = segment.read(portion.end, frameHeadSize);
        const auto size = head ? announcedFrameSize(*head).value_or(0) : 0;
        const auto bytes = head && size > 0 ? segment.read(portion.end, size) : head;
        if (!bytes) {
            return bytes.error();
        }
        if (auto frame = readFrame(*bytes, segment.id(), portion.end)) {
            portion.bodies.append(std::move(frame->spooled));
            portion.end += frame->size;
            continue;
        }
        const auto rest = segment.read(portion.end, segment.end() - portion.end);
        if (!rest) {
            return rest.error();
        }
        const auto next = nextFrame(*rest, segment.id(), portion.end);
        portion.lostBytes += next.value_or(0);
        portion.end = next ? portion.end + *next : segment.end();
    }
    return {};
}

} // namespace

QString spoolDirectory(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(u"spool"_s);
}

QString spoolName(const QString &dataDirectory)
{
    const QString place = QSysInfo::machineHostName() + u'\n' + dataDirectory;
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Blake2b_256).left(8).toHex());
}

qint64 spooledBytes(const QString &directory, const ArrivalMark &mark)
{
    const auto files = filesIn(directory);
    return std::accumulate(files.cbegin(), files.cend(), qint64(0), [&](qint64 sum, const QFileInfo &file) {
        const bool isMarked = !mark.segment.isEmpty() && segmentIdOf(file.filePath()) == mark.segment;
        return sum + std::max<qint64>(0, file.size() - std::max(SpoolSegment::headSize, isMarked ? mark.end : 0));
    });
}

Expected<qint64> waitingBytes(Database &database, const QString &dataDirectory)
{
    const QString directory = spoolDirectory(dataDirectory);
    if (spooledBytes(directory) == 0) {
        return qint64(0);
    }
    // The mark first: what is played meanwhile counts once more, but nothing that waits is left out.
    return lastArrivalMark(database, spoolName(dataDirectory)).transform([&](const ArrivalMark &mark) {
        return spooledBytes(directory, mark);
    });
}

Spool::Spool(const QString &directory, const SpoolOptions &options) : m_directory(directory), m_options(options) {}

Expected<std::unique_ptr<Spool>> Spool::open(const QString &directory, const SpoolOptions &options)
{
    if (const auto prepared = prepareOwnerDirectory(directory); !prepared) {
        return prepared.error();
    }
    std::unique_ptr<Spool> spool(new Spool(directory, options));
    const auto files = filesIn(directory);
    for (const QFileInfo &file : files) {
        auto segment = SpoolSegment::open(file.filePath());
        if (!segment) {
            return segment.error();
        }
        spool->m_newest = std::max(spool->m_newest, file.baseName().toULongLong());
        if (*segment) {
            spool->m_segments.push_back(*std::move(*segment));
        } else {
            QFile::remove(file.filePath()); // its first frame was never there
        }
    }
    return spool;
}

qint64 Spool::bytesOnDisk() const
{
    return std::accumulate(m_segments.cbegin(), m_segments.cend(), qint64(0),
                           [](qint64 sum, const SpoolSegment &segment) { return sum + segment.end(); });
}

//! Whether it is not to be written on, so that what the database has of it can go.
bool Spool::isDone(const SpoolSegment &segment) const
{
    return segment.start() > SpoolSegment::headSize && segment.age() >= m_options.writtenFor;
}

//! Sees to it that the last file can take \p bytes.
Expected<void> Spool::prepareSegment(qint64 bytes)
{
    if (!m_segments.empty()) {
        const SpoolSegment &last = m_segments.back();
        if (last.isWritable() && !isDone(last) &&
            (last.isForgotten() || last.end() + bytes <= m_options.segmentBytes)) {
            return {};
        }
    }
    const QString name = u"%1.spool"_s.arg(m_newest + 1, nameDigits, 10, QLatin1Char('0'));
    auto segment = SpoolSegment::create(QDir(m_directory).filePath(name), m_options.write);
    if (!segment) {
        return segment.error();
    }
    ++m_newest;
    m_segments.push_back(*std::move(segment));
    return {};
}

Expected<void> Spool::append(const QList<SpooledBody> &bodies)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 size = std::accumulate(bodies.cbegin(), bodies.cend(), qint64(0),
                                        [](qint64 sum, const auto &body) { return sum + frameSize(body); });
    if (bytesOnDisk() + size + SpoolSegment::headSize > m_options.bytes) {
        return Error{.kind = ErrorKind::Busy, .message = Sentence(SentenceId::SpoolFull, {m_directory})};
    }
    if (const auto prepared = prepareSegment(size); !prepared) {
        return prepared;
    }
    SpoolSegment &last = m_segments.back();
    QByteArray frames;
    frames.reserve(size);
    for (const SpooledBody &body : bodies) {
        frames += frameOf(body, last.id(), last.end() + frames.size());
    }
    if (!last.append(frames, m_options.write)) {
        return Error{.kind = ErrorKind::Transient, .message = Sentence(SentenceId::SpoolFileUnwritable, {last.path()})};
    }
    return {};
}

Expected<SpoolPortion> Spool::next(qint64 mostBytes)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_segments.empty() && m_segments.front().isForgotten() && m_segments.size() > 1) {
        removeFirst();
    }
    if (m_segments.empty() || m_segments.front().isForgotten()) {
        return SpoolPortion();
    }
    SpoolSegment &first = m_segments.front();
    SpoolPortion portion{.segment = first.id(), .end = first.start(), .bodies = {}};
    return readFrames(first, mostBytes, portion).transform([&] { return portion; });
}

void Spool::forget(const SpoolPortion &portion)
{
    if (portion.lostBytes > 0) {
        qCCritical(lcApp, "The spool had %lld bytes that can't be read any more; what they held is lost.",
                   static_cast<long long>(portion.lostBytes));
    }
    forget(portion.segment, portion.end);
}

void Spool::forget(const QByteArray &segment, qint64 end)
{
    const std::scoped_lock lock(m_mutex);
    if (m_segments.empty() || m_segments.front().id() != segment) {
        return;
    }
    SpoolSegment &first = m_segments.front();
    first.forget(end);
    if (first.isForgotten() &&
        (!first.isWritable() || m_segments.size() > 1 || first.end() > keptForgotten || isDone(first))) {
        removeFirst();
    }
}

void Spool::tidy()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_segments.empty() && m_segments.front().isForgotten()) {
        removeFirst();
    }
}

void Spool::removeFirst()
{
    const QString path = m_segments.front().path();
    m_segments.pop_front();
    if (!QFile::remove(path)) {
        qCWarning(lcApp).noquote() << "The spool's file" << path << "can't be removed.";
    }
}

QByteArrayList Spool::segments() const
{
    const std::scoped_lock lock(m_mutex);
    QByteArrayList ids;
    for (const SpoolSegment &segment : m_segments) {
        ids.append(segment.id());
    }
    return ids;
}

qint64 Spool::waitingBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return std::accumulate(m_segments.cbegin(), m_segments.cend(), qint64(0),
                           [](qint64 sum, const auto &segment) { return sum + segment.end() - segment.start(); });
}

} // namespace statusbridge
