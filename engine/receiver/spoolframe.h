// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief A body of a webhook as it was received.
struct SpooledBody
{
    QString shape;         //!< as toString(BodyShape) has it
    qint64 receivedAt = 0; //!< ms since 1970 UTC
    QByteArray body;

    bool operator==(const SpooledBody &) const = default;
};

// How a body stands in a file: a sign, its length, a checksum of it and of its place, and then shape, time and body. So
// a frame that was cut, damaged, or belongs to another place or file is told from a whole one. Pure.

//! \brief What \p spooled takes in a file.
[[nodiscard]] qint64 frameSize(const SpooledBody &spooled);

//! \brief The frame that stands at \p offset of the file \p segment.
[[nodiscard]] QByteArray frameOf(const SpooledBody &spooled, const QByteArray &segment, qint64 offset);

//! \brief A frame that was read.
struct FrameReading
{
    SpooledBody spooled;
    qint64 size = 0; //!< of the frame
};

//! \brief How many bytes of a file must be there to tell how long the frame is that they begin.
inline constexpr qint64 frameHeadSize = 24;

//! \brief How long the frame is whose head \p bytes begin with; nothing if they are none.
[[nodiscard]] std::optional<qint64> announcedFrameSize(const QByteArray &bytes);

//! \brief The frame that \p bytes begin with, which stand at \p offset of the file \p segment; nothing if it isn't
//! whole.
[[nodiscard]] std::optional<FrameReading> readFrame(const QByteArray &bytes, const QByteArray &segment, qint64 offset);

//! \brief Where in \p bytes, which stand at \p offset of the file \p segment, the first whole frame begins that is not
//! at their beginning; nothing if there is none.
[[nodiscard]] std::optional<qint64> nextFrame(const QByteArray &bytes, const QByteArray &segment, qint64 offset);

} // namespace statusbridge
