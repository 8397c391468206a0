// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/views.h"

#include <cstdio>
#include <optional>

namespace statusbridge {

//! \brief Shows the progress of a cycle: one line that is rewritten on a terminal, or plain lines in a pipe.
//!
//! A terminal's line changes at most ten times a second; plain lines come when the phase or the reason to wait changes,
//! and otherwise at most every 5 s.
class ProgressPrinter
{
public:
    enum class Style : quint8 { Rewritten, Plain };

    //! \param columns width of the terminal; a line that wraps could not be rewritten. 0: not known.
    ProgressPrinter(std::FILE *file, const Clock &clock, Style style, int columns);
    //! Leaves the terminal with an empty line to write on.
    ~ProgressPrinter();
    Q_DISABLE_COPY_MOVE(ProgressPrinter)

    void show(const CycleProgress &progress);
    //! \brief Removes the line, so that something else can be written.
    void clear();

private:
    [[nodiscard]] bool isDue(const CycleProgress &progress) const;

    std::FILE *m_file;
    const Clock &m_clock;
    Style m_style;
    int m_columns;
    bool m_isShown = false;
    std::chrono::milliseconds m_lastAt{0};
    std::optional<CyclePhase> m_lastPhase;
    WaitReason m_lastWait = WaitReason::None;
};

} // namespace statusbridge
