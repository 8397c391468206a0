// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertreport.h"

#include "engine/alerts/alertfacts.h"
#include "engine/alerts/alertsender.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/core/timezone.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/alerttable.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <future>
#include <vector>

namespace statusbridge {

namespace {

AlertTrial tryChannel(const EngineEnvironment &environment, AlertChannel channel, const AlertMessage &message,
                      const std::stop_token &stop)
{
    const auto answer = deliverAlert(environment, channel, message, stop);
    return {.channel = channel, .isTaken = answer.hasValue(), .answer = answer ? *answer : withDetail(answer.error())};
}

} // namespace

Expected<AlertsView> readAlerts(const EngineEnvironment &environment, int limit)
{
    if (environment.alerts) {
        return environment.alerts->alerts(limit);
    }
    const auto database = openAlertDatabase(environment);
    if (!database) {
        return database.error();
    }
    AlertTable table(**database);
    AlertsView view{.channels = alertRulesOf(environment.settings.alerts).channels,
                    .isPinging = !environment.settings.alerts.pingUrl.isEmpty()};
    return table.states()
        .and_then([&](const QList<AlertState> &states) {
            view.states = states;
            return table.deliveries(limit);
        })
        .and_then([&](const QList<AlertDelivery> &deliveries) {
            view.deliveries = deliveries;
            return table.waiting();
        })
        .transform([&](qint64 waiting) {
            view.waiting = waiting;
            return view;
        });
}

Expected<QList<AlertTrial>> testAlerts(const EngineEnvironment &environment, const std::stop_token &stop,
                                       std::chrono::milliseconds deadline)
{
    if (environment.alerts) {
        return environment.alerts->testAlerts();
    }
    const AlertSettings &alerts = environment.settings.alerts;
    const QList<AlertChannel> channels = alertRulesOf(alerts).channels;
    if (channels.isEmpty()) {
        return notFoundError(Sentence(SentenceId::AlertChannelNotConfigured));
    }
    Settings settings = environment.settings;
    const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(deadline).count());
    settings.network.timeoutSeconds = std::min(settings.network.timeoutSeconds, std::max(seconds, 1));
    const EngineEnvironment patient{.settings = settings,
                                    .dataDirectory = environment.dataDirectory,
                                    .secrets = environment.secrets,
                                    .clock = environment.clock,
                                    .holder = environment.holder};
    const AlertText text{
        .kind = AlertKind::Test, .machine = QSysInfo::machineHostName(), .sentence = Sentence(SentenceId::AlertTest)};
    const AlertWording wording(alerts.language, timeZoneOf(alerts.timeZone));
    AlertMessage message{.identity = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .text = text,
                         .words = wording.words(text),
                         .at = environment.clock.utcNow()};
    message.words.text +=
        u'\n' + wording.sentence(Sentence(SentenceId::AlertToldBy, {text.machine, message.at.toString(Qt::ISODate)}));
    std::vector<std::future<AlertTrial>> running;
    for (const AlertChannel channel : channels) {
        running.push_back(
            std::async(std::launch::async, [&, channel] { return tryChannel(patient, channel, message, stop); }));
    }
    QList<AlertTrial> trials;
    for (auto &each : running) {
        trials += each.get();
    }
    const auto database = openAlertDatabase(environment);
    for (const AlertTrial &each : std::as_const(trials)) {
        if (database) {
            // That a test went out is worth more than that it was noted.
            warnIfFailed(lcApp, AlertTable(**database).noteApart(each.channel, text, each.answer, each.isTaken));
        }
    }
    return trials;
}

} // namespace statusbridge
