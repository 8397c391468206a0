// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/logline.h"

#include <QList>

#include <chrono>

namespace statusbridge {

//! \brief Decides which messages of the log are written and which are only counted: the first of its text is written,
//! and what says the same within the next ten seconds is counted and told once. Events (info) are always written. Pure;
//! times are of a clock that only goes forward, in ms.
class RepeatedLines
{
public:
    //! \brief Whether \p message says what was written a moment ago. It is counted then; otherwise it should be
    //! written.
    [[nodiscard]] bool isRepeated(const LogMessage &message, std::chrono::milliseconds now);

    //! \brief What is to be told of lines whose ten seconds are over: "… 797 more like this: text". They are forgotten.
    [[nodiscard]] QList<LogMessage> takeDue(std::chrono::milliseconds now);
    //! \brief The same of all lines.
    [[nodiscard]] QList<LogMessage> takeAll();

private:
    struct Line
    {
        LogMessage message;
        std::chrono::milliseconds writtenAt{0};
        qint64 more = 0;
    };

    [[nodiscard]] QList<LogMessage> takeFirst(qsizetype count);

    QList<Line> m_lines; //!< in the order in which they were written
};

} // namespace statusbridge
