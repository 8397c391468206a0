// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/runs/journalselection.h"

#include <QTimer>

namespace statusbridge {

//! \brief What of the selected records of a run can be retried: those that failed or are parked, and have not been done
//! or released since. Asks a moment after the selection has changed, not with each row of it. Main thread.
class RetrySelection : public QObject
{
    Q_OBJECT

public:
    explicit RetrySelection(EngineGateway &gateway, QObject *parent = nullptr);

    //! \brief Nothing is known of it until counted().
    void select(qint64 runId, const JournalFilter &filter, const QList<JournalRange> &ranges);

    //! \brief How many; nothing: not known yet, or not known at all.
    [[nodiscard]] const std::optional<int> &count() const { return m_count; }
    //! \brief Those that failed or were parked in the run. \pre count()
    [[nodiscard]] const FailureFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void counted();

private:
    struct Answer
    {
        FailureFilter filter;
        int count = 0;
    };
    struct Selected
    {
        qint64 runId = 0;
        JournalFilter filter = {};
        QList<JournalRange> ranges = {};
    };

    [[nodiscard]] static Expected<Answer> countOf(EngineSession &session, const Selected &selected);
    void ask();

    EngineGateway &m_gateway;
    QTimer m_pause;
    RequestId m_requestId;
    Selected m_selected;
    FailureFilter m_filter;
    std::optional<int> m_count;
};

} // namespace statusbridge
