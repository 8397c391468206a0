// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/metrics.h"

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

void writePending(MetricsWriter &out, const StatusView &status)
{
    out.gauge("pending_queue_ids", "Queue ids with an open row in the database.",
              static_cast<double>(status.pendingHere));
    if (status.pendingAtZoho) {
        out.gauge("pending_zoho_records", "Records that matched the criteria at the last fetch.",
                  *status.pendingAtZoho);
    }
    out.time("pending_zoho_records_time_seconds", "When the records at Zoho were last counted.",
             status.pendingAtZohoTime);
    out.gauge("parked_records", "Records that are not tried until a row arrives or a person releases them.",
              static_cast<double>(status.parked));
}

void writeZoho(MetricsWriter &out, const StatusView &status)
{
    out.gauge("zoho_calls_today", "Calls to Zoho in the quota's day.", status.calls.today);
    if (status.calls.limit > 0) {
        out.gauge("zoho_calls_limit", "Calls a day that are allowed by the configuration.", status.calls.limit);
    }
    out.gauge("zoho_quota_exhausted", "1 while the calls of the day are used up.",
              status.calls.exhaustedUntil.isValid() ? 1 : 0);
    out.gauge("zoho_connected", "1 while there is a way to get an access token.",
              status.token.state != u"not_connected" && status.token.state != u"refresh_failed" ? 1 : 0);
    out.time("token_expiry_time_seconds", "When the access token expires.", status.token.expiresAt);
    out.counter("queue_stalls_total", "How often calls stood still by a fault of the program, and were woken.",
                static_cast<double>(status.queueStalls));
}

void writeCycles(MetricsWriter &out, const StatusView &status)
{
    const auto &scheduler = status.scheduler;
    out.gauge("cycle_running", "1 while any instance runs a cycle.", status.lease.held ? 1 : 0);
    out.gauge("scheduler_running", "1 while cycles start by themselves.", scheduler.running ? 1 : 0);
    out.time("last_sync_time_seconds", "When the last cycle began.", scheduler.lastSync);
    out.time("next_sync_time_seconds", "When the next cycle is due.", scheduler.nextSync);
    if (scheduler.lastDurationSeconds) {
        out.gauge("last_sync_duration_seconds", "How long the last cycle took.", *scheduler.lastDurationSeconds);
    }
    out.counter("records_synced_total", "Records updated since the totals began.",
                static_cast<double>(scheduler.totalSynced));
    out.counter("records_failed_total", "Failures since the totals began.", static_cast<double>(scheduler.totalFailed));
}

} // namespace

QByteArray metricsText(const std::optional<StatusView> &status, std::chrono::milliseconds age, bool isUp)
{
    MetricsWriter out;
    out.gauge("database_up", "1 while the database can be read.", isUp ? 1 : 0);
    if (status) {
        out.gauge("status_age_seconds", "How old the numbers below are, those that come from the database.",
                  static_cast<double>(age.count()) / 1000);
        writePending(out, *status);
        writeZoho(out, *status);
        writeCycles(out, *status);
    }
    return out.text();
}

} // namespace statusbridge
