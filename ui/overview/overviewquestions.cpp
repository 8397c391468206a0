// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewquestions.h"

#include "engine/session/enginesession.h"
#include "ui/overview/daycycles.h"
#include "ui/overview/needs.h"

#include <QTimeZone>

#include <utility>

namespace statusbridge {

namespace {

//! Blocks on the database.
Expected<DayAnswer> readDay(EngineSession &session, const QDateTime &now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = now.toLocalTime().date();
    DayAnswer answer{.day = today, .midnight = today.startOfDay().toUTC(), .at = now};
    const auto totals = session.dailyTotals(today, today, zone);
    if (!totals) {
        return totals.error();
    }
    for (const DayTotals &day : *totals) {
        answer.carriedOver += day.counts.updated;
    }
    const auto runs = session.runs({.from = CycleSpan::endingAt(now).from}, {}, {}, dayCyclesLimit);
    if (!runs) {
        return runs.error();
    }
    answer.runs = *runs;
    const auto parked = session.parked();
    if (!parked) {
        return parked.error();
    }
    answer.parked = *parked;
    // Without it the page still has all the rest.
    const auto delivery = session.deliveryReport({.filter = {.from = answer.midnight}, .zone = zone});
    answer.delivery = delivery ? std::optional(*delivery) : std::nullopt;
    return session.withoutQueueId(withoutQueueIdLimit).transform([&](const QList<LookupRow> &rows) {
        answer.withoutQueueId = static_cast<int>(rows.size());
        return answer;
    });
}

} // namespace

OverviewQuestions::OverviewQuestions(EngineGateway &gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

void OverviewQuestions::askDay(const QDateTime &now)
{
    if (m_isAsking) {
        m_asksAgain = now;
        return;
    }
    m_isAsking = true;
    m_gateway.ask<DayAnswer>(
        this, [now](EngineSession &session) { return readDay(session, now); },
        [this](const Expected<DayAnswer> &answer) {
            m_isAsking = false;
            Q_EMIT dayAnswered(answer);
            if (m_asksAgain.isValid()) {
                askDay(std::exchange(m_asksAgain, {}));
            }
        });
}

} // namespace statusbridge

#include "moc_overviewquestions.cpp"
