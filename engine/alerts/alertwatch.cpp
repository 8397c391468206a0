// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertwatch.h"

#include "engine/alerts/alertfacts.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/core/timezone.h"
#include "engine/session/enginesession.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/alerttable.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::minutes judgeInterval(1);
//! A restart of the database is no trouble yet.
constexpr std::chrono::minutes databasePatience(3);
constexpr std::size_t mostDirect = 20;

} // namespace

AlertWatch::AlertWatch(const EngineEnvironment &environment, std::function<qint64()> refused)
    : m_environment(environment)
    , m_refused(std::move(refused))
    , m_sender(environment)
    , m_databaseState{.kind = AlertKind::Database, .machine = QSysInfo::machineHostName()}
{}

AlertWatch::~AlertWatch() = default;

Expected<void> AlertWatch::open()
{
    if (m_database) {
        return {};
    }
    auto database = openAlertDatabase(m_environment);
    if (!database) {
        return database.error();
    }
    m_database = *std::move(database);
    return {};
}

Expected<void> AlertWatch::judgeIfDue()
{
    const Milliseconds uptime = m_environment.clock.uptime();
    if (uptime >= m_lookAt) {
        m_lookAt = uptime + judgeInterval;
        m_lastLook = judgeConditions();
    }
    return m_lastLook;
}

Expected<void> AlertWatch::judgeConditions()
{
    AlertTable table(*m_database);
    // One of its own, for a moment: it reads far more tables than these.
    const auto session = EngineSession::open(m_environment);
    const auto facts = session.and_then([&](const auto &opened) {
        return readAlertFacts(m_environment, *opened, *m_database,
                              {.refused = m_refused(), .wasOverdue = m_wasOverdue});
    });
    return facts.and_then([&](const AlertFacts &found) {
        const AlertSettings &settings = m_environment.settings.alerts;
        AlertFacts twice = found;
        twice.wasOverdue = true;
        const auto overdue = overdueVerdict(twice, settings);
        m_wasOverdue = overdue && overdue->isRaised;
        return table.note(alertVerdicts(found, settings), alertRulesOf(settings)).and_then([&] {
            return table.purge();
        });
    });
}

Expected<void> AlertWatch::work(const std::stop_token &stop)
{
    if (const auto opened = open(); !opened) {
        return opened;
    }
    // What waits to be told is told also where nothing new can be found out.
    const auto looked = judgeIfDue();
    AlertTable table(*m_database);
    const auto sent = m_sender.sendDue(table, stop);
    return sent ? looked : sent.error();
}

void AlertWatch::pass(const std::stop_token &stop)
{
    const auto done = work(stop);
    if (done) {
        m_lastWarning.clear();
        judgeDatabase({});
    } else {
        m_database.reset();
        judgeDatabase(done.error());
        if (const QString text = describe(done.error()); text != m_lastWarning) {
            m_lastWarning = text;
            qCWarning(lcApp).noquote() << "Alerts can't be looked for:" << text;
        }
    }
    sendDirect(stop);
}

Expected<void> AlertWatch::passOnce(const std::stop_token &stop)
{
    wake();
    const auto done = work(stop);
    close();
    return done;
}

void AlertWatch::close()
{
    if (m_database) {
        AlertTable table(*m_database);
        warnIfFailed(lcApp, table.endSending(m_environment.holder));
    }
    m_database.reset();
}

void AlertWatch::judgeDatabase(const std::optional<Error> &problem)
{
    const Milliseconds uptime = m_environment.clock.uptime();
    if (problem && !m_troubleSince) {
        m_troubleSince = uptime;
    } else if (!problem) {
        m_troubleSince.reset();
    }
    const bool isLong = m_troubleSince && uptime - *m_troubleSince >= databasePatience;
    const AlertVerdict verdict{
        .kind = AlertKind::Database,
        .isRaised = isLong,
        .sentence = isLong ? Sentence(SentenceId::AlertDatabaseTrouble, {m_databaseState.machine, withDetail(*problem)})
                           : Sentence()};
    const QDateTime now = m_environment.clock.utcNow();
    AlertStep step = nextAlertStep(m_databaseState, verdict, now, false);
    if (isLong && !m_databaseState.isRaised) {
        // Not only since it lasts too long.
        step.state.since = now.addMSecs(-(uptime - *m_troubleSince).count());
        if (step.text) {
            step.text->since = step.state.since;
        }
    }
    m_databaseState = step.state;
    if (!step.text) {
        return;
    }
    const AlertSettings &alerts = m_environment.settings.alerts;
    const AlertWording wording(alerts.language, timeZoneOf(alerts.timeZone));
    for (const AlertChannel channel : alertRulesOf(alerts).channels) {
        m_direct.push_back({.channel = channel,
                            .message = {.identity = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        .text = *step.text,
                                        .words = wording.words(*step.text)},
                            .attempts = 0,
                            .writtenAt = uptime,
                            .nextAt = uptime});
    }
    while (m_direct.size() > mostDirect) {
        m_direct.pop_front();
    }
}

void AlertWatch::sendDirect(const std::stop_token &stop)
{
    const Milliseconds uptime = m_environment.clock.uptime();
    std::deque<Direct> left;
    QList<AlertChannel> failed; // one attempt is enough to know that
    for (Direct &each : m_direct) {
        if (stop.stop_requested() || each.nextAt > uptime || failed.contains(each.channel)) {
            left.push_back(each);
            continue;
        }
        each.message.at = m_environment.clock.utcNow();
        const auto answer = deliverAlert(m_environment, each.channel, each.message, stop);
        if (!answer && uptime - each.writtenAt < AlertTable::longestTrial) {
            ++each.attempts;
            each.nextAt = m_environment.clock.uptime() + alertBackoff(each.attempts);
            left.push_back(each);
        }
        if (!answer) {
            failed += each.channel;
            qCWarning(lcApp).noquote() << "An alert could not be sent by" << toString(each.channel) + u':'
                                       << describe(answer.error());
        }
    }
    m_direct = std::move(left);
}

} // namespace statusbridge
