// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/metrics.h"

#include "engine/model/appstate.h"
#include "engine/model/connection.h"

#include <numeric>

namespace statusbridge {

namespace {

class MetricsWriter
{
public:
    void gauge(const char *name, const char *help, double value) { write(name, "gauge", help, value); }
    void counter(const char *name, const char *help, double value) { write(name, "counter", help, value); }
    void time(const char *name, const char *help, const QDateTime &at)
    {
        if (at.isValid()) {
            gauge(name, help, static_cast<double>(at.toSecsSinceEpoch()));
        }
    }
    //! One series for each kind, so that a kind that has passed reads 0.
    void state(const QByteArray &name, const QByteArray &help, AppStateKind kind)
    {
        const QByteArray fullName = "statusbridge_" + name;
        m_text += "# HELP " + fullName + ' ' + help + "\n# TYPE " + fullName + " gauge\n";
        for (int each = 0; each <= static_cast<int>(lastAppStateKind); ++each) {
            const auto shown = static_cast<AppStateKind>(each);
            m_text += fullName + "{kind=\"" + wordOf(shown).toLatin1() + "\"} " + (shown == kind ? '1' : '0') + '\n';
        }
    }
    void hold(const QByteArray &name, const QByteArray &help, SchedulerHold hold)
    {
        const QByteArray fullName = "statusbridge_" + name;
        m_text += "# HELP " + fullName + ' ' + help + "\n# TYPE " + fullName + " gauge\n";
        for (int each = 0; each <= static_cast<int>(lastSchedulerHold); ++each) {
            const auto shown = static_cast<SchedulerHold>(each);
            m_text += fullName + "{by=\"" + toString(shown).toLatin1() + "\"} " + (shown == hold ? '1' : '0') + '\n';
        }
    }
    //! One series for each kind that is as usual, or for each that isn't; 0 if it was never met.
    void kinds(const QByteArray &name, const QByteArray &help, const QMap<BodyTrouble, qint64> &counts, bool usual)
    {
        const QByteArray fullName = "statusbridge_" + name;
        m_text += "# HELP " + fullName + ' ' + help + "\n# TYPE " + fullName + " counter\n";
        for (int each = 0; each <= static_cast<int>(lastBodyTrouble); ++each) {
            const auto shown = static_cast<BodyTrouble>(each);
            if (isUsual(shown) == usual) {
                m_text += fullName + "{kind=\"" + toString(shown).toLatin1() + "\"} " +
                          QByteArray::number(counts.value(shown)) + '\n';
            }
        }
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    void write(const QByteArray &name, const QByteArray &type, const QByteArray &help, double value)
    {
        const QByteArray fullName = "statusbridge_" + name;
        m_text += "# HELP " + fullName + ' ' + help + "\n# TYPE " + fullName + ' ' + type + '\n' + fullName + ' ' +
                  QByteArray::number(value, 'g', 15) + '\n';
    }

    QByteArray m_text;
};

int severityNumber(Severity severity)
{
    return severity == Severity::Bad ? 2 : severity == Severity::Warning ? 1 : 0;
}

void writePending(MetricsWriter &out, const StatusView &status)
{
    out.gauge("pending_queue_ids", "Queue ids with an open row in the database that has a known word.",
              static_cast<double>(status.pendingHere));
    out.gauge("orphan_queue_ids", "Of these, queue ids that Zoho has no record of yet.",
              static_cast<double>(status.orphans.noRecord));
    out.gauge("outside_queue_ids", "Of these, queue ids whose record is outside the criteria.",
              static_cast<double>(status.orphans.outside));
    out.gauge("given_up_queue_ids", "Queue ids that had no record for too long and are asked for no more.",
              static_cast<double>(status.orphans.givenUp));
    out.gauge("unknown_word_queue_ids", "Queue ids whose status words all lack a meaning.",
              std::accumulate(status.unknownWords.cbegin(), status.unknownWords.cend(), 0));
    if (status.pendingAtZoho) {
        out.gauge("pending_zoho_records", "Records that matched the criteria when the report was read last.",
                  *status.pendingAtZoho);
    }
    out.time("pending_zoho_records_time_seconds", "When the records at Zoho were last counted.",
             status.pendingAtZohoTime);
    out.gauge("parked_records", "Records that are not tried until a row arrives or a person releases them.",
              static_cast<double>(status.parked));
}

void writeZoho(MetricsWriter &out, const StatusView &status, const AppState &appState)
{
    out.gauge("zoho_calls_today", "Calls to Zoho in the quota's day.", status.calls.today);
    const CallsView &calls = status.calls;
    out.gauge("zoho_calls_limit_known", "1 if it is known how many calls a day has.", calls.limit > 0 ? 1 : 0);
    if (calls.limit > 0) {
        out.gauge("zoho_calls_limit", "Calls a day, by the configuration, the plan, or Zoho's refusals.", calls.limit);
        out.gauge("zoho_calls_reserve", "Those of them that scheduled cycles don't use.", calls.reserve);
    }
    if (calls.forecast.kind != CallForecast::Kind::Unknown) {
        out.gauge("zoho_calls_enough", "1 if today's calls will do, by what waits and what usually comes.",
                  calls.forecast.kind == CallForecast::Kind::Enough ? 1 : 0);
    }
    out.time("zoho_calls_used_up_time_seconds", "At about what time today's calls will be used up.",
             calls.forecast.usedUpAt);
    if (status.customCalls) {
        out.gauge("zoho_custom_calls_today", "Calls of the Custom API in the quota's day.", status.customCalls->today);
        out.gauge("zoho_custom_calls_limit", "Calls of the Custom API a day; 0 if it is unknown.",
                  status.customCalls->limit);
        out.gauge("zoho_custom_quota_exhausted", "1 while the calls of the Custom API are used up.",
                  status.customCalls->exhaustedUntil.isValid() ? 1 : 0);
    }
    out.gauge("zoho_quota_exhausted", "1 while the calls of the day are used up.",
              status.calls.exhaustedUntil.isValid() ? 1 : 0);
    const auto fault = appState.parts.zoho;
    out.gauge("zoho_connected", "1 while Zoho accepts the connection, by its last answer.",
              fault == AppStateKind::NotConnected || fault == AppStateKind::TokenRevoked ||
                      fault == AppStateKind::ScopeMissing || isUntried(status)
                  ? 0
                  : 1);
    out.time("token_expiry_time_seconds", "When the access token expires.", status.token.expiresAt);
    out.counter("queue_stalls_total", "How often calls stood still by a fault of the program, and were woken.",
                static_cast<double>(status.queueStalls));
}

void writeCycles(MetricsWriter &out, const StatusView &status)
{
    const auto &scheduler = status.scheduler;
    out.gauge("cycle_running", "1 while any instance runs a cycle.", status.lease.held ? 1 : 0);
    out.gauge("scheduler_running", "1 while cycles start by themselves.", scheduler.running ? 1 : 0);
    out.hold("scheduler_hold", "1 for what keeps this instance from beginning cycles by itself.", scheduler.hold);
    out.gauge("autostart", "1 if this instance begins cycles without Start being pressed on it.",
              scheduler.autostart ? 1 : 0);
    out.gauge("runs_cycles", "1 if this instance may run cycles.", scheduler.runsCycles ? 1 : 0);
    out.gauge("cycle_wished", "1 while a cycle that was asked for has not begun.", scheduler.wish ? 1 : 0);
    out.time("last_sync_time_seconds", "When the last cycle began.", scheduler.lastSync);
    out.time("next_sync_time_seconds", "When the next cycle is due.", scheduler.nextSync);
    if (scheduler.lastDurationSeconds) {
        out.gauge("last_sync_duration_seconds", "How long the last cycle took.", *scheduler.lastDurationSeconds);
    }
    out.counter("records_synced_total", "Records updated since the totals began.",
                static_cast<double>(scheduler.totalSynced));
    out.counter("records_failed_total", "Failures since the totals began.", static_cast<double>(scheduler.totalFailed));
}

void writeArrivals(MetricsWriter &out, const StatusView &status)
{
    const ArrivalCounts &arrivals = *status.arrivals;
    out.counter("webhook_statuses_total", "Statuses that were received in webhooks.",
                static_cast<double>(arrivals.received));
    out.counter("webhook_duplicates_total", "Of these, statuses that were known already and not stored again.",
                static_cast<double>(arrivals.duplicates));
    out.counter("webhook_unmatched_total", "Of these, statuses that were stored without a queue id.",
                static_cast<double>(arrivals.unmatched));
    out.counter("webhook_refused_total", "Of these, statuses that the database took in no form.",
                static_cast<double>(arrivals.refused));
    out.counter("webhook_unknown_senders_total",
                "Webhooks that were refused, since their signature or secret is missing or wrong.",
                static_cast<double>(arrivals.unknownSenders));
    out.counter("webhook_unreadable_total", "Received bodies, or entries of theirs, that gave no status but should.",
                static_cast<double>(arrivals.unreadable));
    out.kinds("webhook_troubles_total", "The same by kind, since they are counted by kind.", arrivals.withoutStatus,
              false);
    out.kinds("webhook_without_status_total", "Received bodies, or entries of theirs, without a status as is usual.",
              arrivals.withoutStatus, true);
    out.gauge("webhook_spool_bytes", "What was received and waits in this instance's spool for the database.",
              static_cast<double>(status.spooledBytes));
}

} // namespace

QByteArray metricsText(const std::optional<StatusView> &status, const std::optional<Error> &problem,
                       const MetricsAge &age)
{
    MetricsWriter out;
    const AppState appState = appStateOf(status, problem, age.silentSince);
    out.gauge("database_up", "1 while the database can be read.", age.isUp ? 1 : 0);
    out.gauge("api_hanging_workers", "Workers of the HTTP API that wait for a database or another server in vain.",
              age.hangingWorkers);
    out.gauge("state_severity", "0 while nothing is wrong, 1 for a warning, 2 for what needs a person.",
              severityNumber(appState.severity()));
    out.state("state", "1 for the state of everything, as the window shows it.", appState.kind);
    out.time("state_since_time_seconds", "When that state began, where it is known.", appState.since);
    if (status) {
        out.gauge("status_age_seconds", "How old the numbers below are, those that come from the database.",
                  static_cast<double>(age.age.count()) / 1000);
        writePending(out, *status);
        writeZoho(out, *status, appState);
        writeCycles(out, *status);
        if (status->arrivals) {
            writeArrivals(out, *status);
        }
    }
    return out.text();
}

} // namespace statusbridge
