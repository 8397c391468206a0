// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "ui/host/logfeed.h"

#include <QList>

// Made-up messages that the tests of the log share.
namespace statusbridge::samples {

[[nodiscard]] inline LogRecord message(const QString &text, QtMsgType type = QtInfoMsg,
                                       const QString &category = u"statusbridge.cycle"_s, qint64 runId = 0)
{
    return {.number = 0,
            .at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .type = type,
            .category = category,
            .text = text,
            .runId = runId};
}

//! \brief "Message 1", "Message 2" … from \p first on.
[[nodiscard]] inline QList<LogRecord> messages(int first, int count)
{
    QList<LogRecord> list;
    for (int number = first; number < first + count; ++number) {
        list += message(u"Message %1"_s.arg(number));
    }
    return list;
}

} // namespace statusbridge::samples
