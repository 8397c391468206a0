// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertfacts.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/session/enginesession.h"
#include "engine/store/arrivals/arrivaltotals.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"
#include "engine/store/state/lease.h"
#include "engine/store/state/schedulertable.h"
#include "engine/store/store.h"
#include "engine/sync/schedule.h"

#include <QFile>
#include <QSslCertificate>
#include <QSysInfo>

namespace statusbridge {

namespace {

constexpr int cyclesRead = 50;

QString waitingName(const Database &database)
{
    return u"alerts_waiting:"_s + database.targetKey();
}

//! How the last cycles ended, and when the last one began that left nothing.
Expected<void> readCycles(EngineSession &session, AlertFacts &facts, QDateTime &lastGood)
{
    const RunFilter ended{.outcomes = {CycleOutcome::Succeeded, CycleOutcome::Continued, CycleOutcome::Partial,
                                       CycleOutcome::Failed, CycleOutcome::Cancelled, CycleOutcome::Quota,
                                       CycleOutcome::Unauthorized}};
    return session.runs(ended, {}, {}, cyclesRead).and_then([&](const QList<Run> &runs) {
        for (const Run &run : runs) {
            facts.endings += {.outcome = *run.outcome, .message = run.message};
            if (!lastGood.isValid() && run.outcome == CycleOutcome::Succeeded) {
                lastGood = run.startedAt;
            }
        }
        return Expected<void>();
    });
}

Expected<void> readWaiting(Database &database, AlertFacts &facts, const QDateTime &lastGood)
{
    const StatusView &view = facts.view;
    facts.waiting = view.pendingHere - view.orphans.noRecord - view.orphans.outside - view.parked;
    KeyValueTable values(database);
    const QString name = waitingName(database);
    const auto before = values.value(name);
    return before.and_then([&](const std::optional<StateValue> &kept) {
        const QDateTime was = kept ? fromMs(kept->value.toLongLong()) : QDateTime();
        facts.waitingSince = nextWaitingSince(was, facts.waiting, lastGood, facts.now);
        if (facts.waitingSince == was) {
            return Expected<void>();
        }
        return facts.waitingSince.isValid()
                   ? values.setValue(name, QString::number(facts.waitingSince.toMSecsSinceEpoch()))
                   : values.remove(name);
    });
}

//! The count of what arrived is kept beside the time at which it was another one.
Expected<void> readArrivals(Database &database, AlertFacts &facts)
{
    if (!facts.isReceiving) {
        return {};
    }
    KeyValueTable values(database);
    const QString name = u"alerts_arrivals"_s;
    const auto total = ArrivalTotals(database).read();
    const auto kept = total.and_then([&](const ArrivalCounts &) { return values.value(name); });
    return kept.and_then([&](const std::optional<StateValue> &before) {
        const QString count = QString::number(total->received + total->duplicates);
        if (before && before->value == count) {
            facts.lastArrival = before->updatedAt;
            return Expected<void>();
        }
        facts.lastArrival = facts.now;
        return values.setValue(name, count);
    });
}

Expected<void> readDue(const EngineEnvironment &environment, Database &database, AlertFacts &facts)
{
    return SchedulerTable(database).state().and_then([&](const SchedulerState &state) {
        const QDateTime due = nextDue(scheduleOf(state, environment.settings.sync), state.now);
        if (due.isValid() && due <= state.now) {
            // What was due while it was stopped is due since it was started.
            facts.dueSince = state.decidedAt.isValid() ? std::max(due, state.decidedAt) : due;
        }
        return Expected<void>();
    });
}

//! The hour that was over an hour ago: a phone may be switched off for a while.
Expected<void> readSample(EngineSession &session, const AlertSettings &settings, AlertFacts &facts)
{
    if (settings.deliveryPercent == 0) {
        return {};
    }
    constexpr qint64 hour = 3600;
    constexpr qint64 quarter = hour / 4;
    const QDateTime until =
        QDateTime::fromSecsSinceEpoch((facts.now.toSecsSinceEpoch() - hour) / quarter * quarter, Qt::UTC);
    DeliverySample sample{.from = until.addSecs(-hour), .until = until};
    const DeliveryQuestion question{.filter = {.from = sample.from, .until = sample.until}, .step = DeliveryStep::Hour};
    return session.deliveryReport(question).and_then([&](const DeliveryReport &report) {
        if (report.countedAt.isValid() && report.countedAt >= until) {
            sample.messages = report.counts.total();
            sample.delivered = report.counts.delivered + report.counts.read;
            facts.sample = sample;
        }
        return Expected<void>();
    });
}

template <typename Section>
void addCertificate(const Section &server, QList<CertificateEnd> &ends)
{
    QFile file(server.tlsCertificate);
    if (!server.enabled || server.tlsCertificate.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return; // why a file can't be read is said elsewhere
    }
    for (const QSslCertificate &each : QSslCertificate::fromDevice(&file, QSsl::Pem)) {
        ends += {.file = server.tlsCertificate, .at = each.expiryDate().toUTC()};
    }
}

} // namespace

Expected<AlertFacts> readAlertFacts(const EngineEnvironment &environment, EngineSession &session, Database &database,
                                    const OwnFacts &own)
{
    const Settings &settings = environment.settings;
    AlertFacts facts{.machine = QSysInfo::machineHostName(),
                     .wasOverdue = own.wasOverdue,
                     .isReceiving = settings.webhook.enabled,
                     .refused = own.refused};
    addCertificate(settings.api, facts.certificates);
    addCertificate(settings.webhook, facts.certificates);
    QDateTime lastGood;
    return session.status()
        .and_then([&](const StatusView &view) {
            facts.view = view;
            return Lease(database).now();
        })
        .and_then([&](const QDateTime &now) {
            facts.now = now;
            return readCycles(session, facts, lastGood);
        })
        .and_then([&] { return readWaiting(database, facts, lastGood); })
        .and_then([&] { return readArrivals(database, facts); })
        .and_then([&] { return readDue(environment, database, facts); })
        .and_then([&] { return readSample(session, settings.alerts, facts); })
        .transform([&] { return facts; });
}

Expected<std::unique_ptr<Database>> openAlertDatabase(const EngineEnvironment &environment)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return openOwnTables(environment.settings, environment.dataDirectory, password);
    });
}

} // namespace statusbridge
