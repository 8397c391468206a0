// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QDateTime>

#include <chrono>

namespace statusbridge {

//! \brief The only source of time, so that tests can set it. Thread-safe.
class Clock
{
public:
    virtual ~Clock();

    //! \brief Wall-clock time in UTC; may jump.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    //! \brief Time since some fixed moment; never jumps and goes on while the machine is suspended.
    [[nodiscard]] virtual std::chrono::milliseconds uptime() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

//! \brief Whose clock the machine's is compared with.
enum class OtherClock : quint8 { Database, Zoho };

//! \brief Says how far the machine's clock is \p ahead of another one's; nothing for less than a minute, which is how
//! long an answer may travel. Pure.
[[nodiscard]] Sentence clockDifference(std::chrono::milliseconds ahead, OtherClock other);

//! \brief The machine's clocks.
class SystemClock final : public Clock
{
public:
    SystemClock() = default;
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override;
};

} // namespace statusbridge
