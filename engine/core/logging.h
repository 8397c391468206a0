// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QLoggingCategory>

namespace statusbridge {

// Categories of the log, one for each folder. No message holds a secret or personal data.
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcZoho)
Q_DECLARE_LOGGING_CATEGORY(lcCycle)
Q_DECLARE_LOGGING_CATEGORY(lcScheduler)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

//! \brief Logs the error of \p done, if it failed, behind \p what ("A stall was not counted: ").
void warnIfFailed(const QLoggingCategory &(*category)(), const Expected<void> &done, const QString &what = {});

//! \brief While it exists, the messages of its thread belong to a run, so that a log can be searched for it.
class LogRun
{
public:
    explicit LogRun(qint64 runId);
    ~LogRun();
    Q_DISABLE_COPY_MOVE(LogRun)

    //! \brief The run that the calling thread works on; 0 if there is none.
    [[nodiscard]] static qint64 current();

private:
    qint64 m_previous;
};

} // namespace statusbridge
