// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/receiver/spool.h"
#include "tests/fuzz/require.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace statusbridge;

namespace {

//! A frame as it was meant to stand in the file.
struct MeantFrame
{
    qsizetype offset = 0;
    QByteArray bytes;
    SpooledBody body;
};

//! A file of a spool that bytes make up.
struct SpoolFile
{
    QByteArray bytes;
    QList<MeantFrame> frames;
};

//! A torn frame is whole all the same where what follows happens to complete it; it then hides what begins within.
QList<SpooledBody> wholeBodies(const SpoolFile &file)
{
    QList<SpooledBody> whole;
    qsizetype end = 0;
    for (const MeantFrame &frame : file.frames) {
        if (frame.offset >= end && file.bytes.sliced(frame.offset).startsWith(frame.bytes)) {
            whole += frame.body;
            end = frame.offset + frame.bytes.size();
        }
    }
    return whole;
}

SpoolFile fileOf(const QByteArray &recipe)
{
    // As hard to know beforehand as that of a real file, so that no recipe holds a frame that passes for one of it.
    const QByteArray id = QCryptographicHash::hash(recipe, QCryptographicHash::Md5);
    SpoolFile file{.bytes = "SBSPOOL1" + id, .frames = {}};
    for (qsizetype at = 0; at + 1 < recipe.size();) {
        const int what = recipe.at(at) & 7;
        const auto size = static_cast<unsigned char>(recipe.at(at + 1)) % 64;
        const QByteArray body = recipe.mid(at + 2, size);
        at += 2 + body.size();
        const SpooledBody spooled{.shape = u"meta"_s, .receivedAt = at, .body = body};
        QByteArray frame = frameOf(spooled, id, file.bytes.size());
        if (what <= 4) {
            file.frames += {.offset = file.bytes.size(), .bytes = frame, .body = spooled};
        }
        if (what == 3) { // damaged
            const auto place = (body.isEmpty() ? 0 : static_cast<unsigned char>(body.front())) % frame.size();
            frame[place] = static_cast<char>(frame.at(place) ^ 1);
        } else if (what == 4) { // torn
            frame.chop(1 + size % (frame.size() - 1));
        } else if (what == 5) { // of another place, or of another file
            frame = frameOf(spooled, size % 2 == 0 ? id : QByteArray("of another file."), file.bytes.size() + 1);
        } else if (what > 5) {
            frame = body;
        }
        file.bytes += frame;
    }
    return file;
}

} // namespace

// Whatever stands between them, all whole bodies are found, in order, and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir directory(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/fuzz_spool.XXXXXX"_s : QString());
    const QByteArray recipe(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SpoolFile made = fileOf(recipe);
    const QString place = directory.filePath(u"spool"_s);
    QDir(place).removeRecursively();
    require(QDir().mkpath(place));
    QFile file(place + u"/00000000000000000001.spool"_s);
    require(file.open(QIODevice::WriteOnly) && file.write(made.bytes) == made.bytes.size());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    const auto spool = Spool::open(place);
    require(spool.hasValue());
    require((*spool)->waitingBytes() == made.bytes.size() - SpoolSegment::headSize);
    QList<SpooledBody> found;
    for (auto portion = (*spool)->next(100); portion && !portion->isEmpty(); portion = (*spool)->next(100)) {
        found += portion->bodies;
        const qint64 before = (*spool)->waitingBytes();
        (*spool)->forget(portion->segment, portion->end);
        require((*spool)->waitingBytes() < before);
    }
    require(found == wholeBodies(made) && (*spool)->waitingBytes() == 0);
    return 0;
}
