// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spoolframe.h"

#include "engine/core/literals.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace statusbridge {

namespace {

constexpr QByteArrayView frameSign("SBF1");
constexpr qint64 checksumSize = 16;
static_assert(checksumSize == crypto_generichash_BYTES_MIN);
constexpr qint64 lengthSize = 4;
constexpr qint64 timeSize = 8;
constexpr qint64 shapeLengthSize = 1;
static_assert(frameHeadSize == 4 + lengthSize + checksumSize);
//! Beyond what a webhook may have; a length above is no length.
constexpr qint64 mostContent = 16LL * 1024 * 1024;

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), sizeof(Number));
}

QByteArray contentOf(const SpooledBody &spooled)
{
    const QByteArray shape = spooled.shape.toUtf8();
    QByteArray content;
    content.reserve(timeSize + shapeLengthSize + shape.size() + spooled.body.size());
    append(content, spooled.receivedAt);
    append(content, static_cast<quint8>(shape.size()));
    return content + shape + spooled.body;
}

QByteArray checksum(QByteArrayView content, const QByteArray &segment, qint64 offset)
{
    QByteArray place = segment;
    append(place, offset);
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, checksumSize);
    for (const QByteArrayView part : {QByteArrayView(place), content}) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    }
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(sum.data()), checksumSize);
    return sum;
}

} // namespace

qint64 frameSize(const SpooledBody &spooled)
{
    return frameHeadSize + timeSize + shapeLengthSize + spooled.shape.toUtf8().size() + spooled.body.size();
}

QByteArray frameOf(const SpooledBody &spooled, const QByteArray &segment, qint64 offset)
{
    const QByteArray content = contentOf(spooled);
    QByteArray frame;
    frame.reserve(frameHeadSize + content.size());
    frame += frameSign;
    append(frame, static_cast<quint32>(content.size()));
    frame += checksum(content, segment, offset);
    return frame + content;
}

std::optional<qint64> announcedFrameSize(const QByteArray &bytes)
{
    if (bytes.size() < frameHeadSize || !bytes.startsWith(frameSign)) {
        return std::nullopt;
    }
    const qint64 content = qFromLittleEndian<quint32>(bytes.constData() + frameSign.size());
    return content >= timeSize + shapeLengthSize && content <= mostContent ? std::optional(frameHeadSize + content)
                                                                           : std::nullopt;
}

std::optional<FrameReading> readFrame(const QByteArray &bytes, const QByteArray &segment, qint64 offset)
{
    const auto size = announcedFrameSize(bytes);
    if (!size || bytes.size() < *size) {
        return std::nullopt;
    }
    const auto content = QByteArrayView(bytes).sliced(frameHeadSize, *size - frameHeadSize);
    const auto shapeSize = static_cast<quint8>(content.at(timeSize));
    const auto bodyFrom = timeSize + shapeLengthSize + shapeSize;
    if (bytes.mid(frameSign.size() + lengthSize, checksumSize) != checksum(content, segment, offset) ||
        content.size() < bodyFrom) {
        return std::nullopt;
    }
    return FrameReading{.spooled = {.shape = QString::fromUtf8(content.sliced(timeSize + shapeLengthSize, shapeSize)),
                                    .receivedAt = qFromLittleEndian<qint64>(content.data()),
                                    .body = content.sliced(bodyFrom).toByteArray()},
                        .size = *size};
}

std::optional<qint64> nextFrame(const QByteArray &bytes, const QByteArray &segment, qint64 offset)
{
    for (auto at = bytes.indexOf(frameSign, 1); at >= 0; at = bytes.indexOf(frameSign, at + 1)) {
        if (readFrame(bytes.mid(at), segment, offset + at)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace statusbridge
