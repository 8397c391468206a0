// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/retryselection.h"

namespace statusbridge {

RetrySelection::RetrySelection(EngineGateway &gateway, QObject *parent) : QObject(parent), m_gateway(gateway)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    connect(&m_pause, &QTimer::timeout, this, &RetrySelection::ask);
}

void RetrySelection::select(qint64 runId, const JournalFilter &filter, const QList<JournalRange> &ranges)
{
    (void)m_requestId.next(); // an answer that is under way is to another question
    m_count.reset();
    m_selected = {.runId = runId, .filter = filter, .ranges = ranges};
    if (ranges.isEmpty()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
}

void RetrySelection::ask()
{
    m_gateway.ask<Answer>(
        this, [selected = m_selected](EngineSession &session) { return countOf(session, selected); },
        [this, number = m_requestId.next()](const Expected<Answer> &answer) {
            if (!answer || !m_requestId.isNewest(number)) {
                return; // without a number nothing is offered, and what the page asks besides says why
            }
            m_filter = answer->filter;
            m_count = answer->count;
            Q_EMIT counted();
        });
}

Expected<RetrySelection::Answer> RetrySelection::countOf(EngineSession &session, const Selected &selected)
{
    const auto ids = retryableRecords(session, selected.runId, selected.filter, selected.ranges);
    if (!ids) {
        return ids.error();
    }
    Answer answer{.filter = {.runId = selected.runId, .recordIds = *ids}};
    if (ids->isEmpty()) {
        return answer;
    }
    return session.releasable(answer.filter).transform([&](int count) {
        answer.count = count;
        return answer;
    });
}

} // namespace statusbridge

#include "moc_retryselection.cpp"
