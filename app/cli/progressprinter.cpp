// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressprinter.h"

#include "app/cli/viewtext.h"

namespace statusbridge {

using namespace std::chrono_literals;

ProgressPrinter::ProgressPrinter(std::FILE *file, const Clock &clock, Style style, int columns)
    : m_file(file), m_clock(clock), m_style(style), m_columns(columns)
{}

ProgressPrinter::~ProgressPrinter()
{
    clear();
}

bool ProgressPrinter::isDue(const CycleProgress &progress) const
{
    if (m_lastPhase != progress.phase || m_lastWait != progress.wait.reason) {
        return true;
    }
    return m_clock.uptime() - m_lastAt >= (m_style == Style::Rewritten ? 100ms : 5000ms);
}

void ProgressPrinter::show(const CycleProgress &progress)
{
    if (progress.phase == CyclePhase::Done || !isDue(progress)) {
        return;
    }
    m_lastAt = m_clock.uptime();
    m_lastPhase = progress.phase;
    m_lastWait = progress.wait.reason;
    auto line = progressLine(progress);
    if (m_style == Style::Plain) {
        std::fprintf(m_file, "%s\n", qUtf8Printable(line));
    } else {
        line = m_columns > 1 ? line.left(m_columns - 1) : line;
        std::fprintf(m_file, "\r%s\x1b[K", qUtf8Printable(line));
        m_isShown = true;
    }
    std::fflush(m_file);
}

void ProgressPrinter::clear()
{
    if (m_isShown) {
        std::fputs("\r\x1b[K", m_file);
        std::fflush(m_file);
        m_isShown = false;
    }
}

} // namespace statusbridge
