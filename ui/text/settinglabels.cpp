// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/settinglabels.h"

#include "engine/config/settingstable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace statusbridge {

namespace {

struct SettingText
{
    const char *key; //!< full name of a setting, or with "=" one of its choices
    const char *text;
};

// The keys of both tables of webhooks have the same labels, so theirs are without a section.
constexpr SettingText labels[] = {
    {"zoho.data_center", QT_TRANSLATE_NOOP("SettingLabels", "Data center")},
    {"zoho.accounts_url", QT_TRANSLATE_NOOP("SettingLabels", "Sign-in server")},
    {"zoho.api_url", QT_TRANSLATE_NOOP("SettingLabels", "API server")},
    {"zoho.client_id", QT_TRANSLATE_NOOP("SettingLabels", "Client ID")},
    {"zoho.owner", QT_TRANSLATE_NOOP("SettingLabels", "Account owner")},
    {"zoho.app", QT_TRANSLATE_NOOP("SettingLabels", "Application")},
    {"zoho.report", QT_TRANSLATE_NOOP("SettingLabels", "Report")},
    {"zoho.environment", QT_TRANSLATE_NOOP("SettingLabels", "Environment")},
    {"zoho.criteria", QT_TRANSLATE_NOOP("SettingLabels", "Pending records")},
    {"zoho.skip_workflow", QT_TRANSLATE_NOOP("SettingLabels", "Workflows not to run")},
    {"zoho.redirect_port", QT_TRANSLATE_NOOP("SettingLabels", "Port for the browser sign-in")},
    {"zoho.token_renew_before_seconds", QT_TRANSLATE_NOOP("SettingLabels", "Renew the token early by")},
    {"zoho.plan", QT_TRANSLATE_NOOP("SettingLabels", "Plan")},
    {"zoho.users", QT_TRANSLATE_NOOP("SettingLabels", "Users of the plan")},
    {"zoho.batch_api", QT_TRANSLATE_NOOP("SettingLabels", "Custom API")},
    {"zoho.form", QT_TRANSLATE_NOOP("SettingLabels", "Form")},
    {"zoho.batch_size", QT_TRANSLATE_NOOP("SettingLabels", "Records in a call")},
    {"zoho.batch_daily_calls", QT_TRANSLATE_NOOP("SettingLabels", "Calls of the Custom API a day")},
    {"fields.queue_id", QT_TRANSLATE_NOOP("SettingLabels", "Queue ID")},
    {"fields.status", QT_TRANSLATE_NOOP("SettingLabels", "Status")},
    {"fields.recipient_id", QT_TRANSLATE_NOOP("SettingLabels", "Recipient")},
    {"fields.queue_id_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Queue ID of the webhook")},
    {"fields.message_id_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Message ID of the webhook")},
    {"fields.timestamp_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Time of the webhook")},
    {"fields.recipient_id_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Recipient of the webhook")},
    {"fields.reason_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Why it failed")},
    {"fields.reason_code_webhook", QT_TRANSLATE_NOOP("SettingLabels", "Number of why it failed")},
    {"fields.timestamp_format", QT_TRANSLATE_NOOP("SettingLabels", "Format of times")},
    {"fields.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "Time zone of the application")},
    {"status.ranking", QT_TRANSLATE_NOOP("SettingLabels", "Ranking, strongest first")},
    {"status.aliases", QT_TRANSLATE_NOOP("SettingLabels", "Other words")},
    {"status.written_as", QT_TRANSLATE_NOOP("SettingLabels", "Words written to Zoho")},
    {"sync.interval_minutes", QT_TRANSLATE_NOOP("SettingLabels", "Every")},
    {"sync.hours", QT_TRANSLATE_NOOP("SettingLabels", "Between")},
    {"sync.days", QT_TRANSLATE_NOOP("SettingLabels", "On the days")},
    {"sync.cron", QT_TRANSLATE_NOOP("SettingLabels", "As cron names them")},
    {"sync.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "Time zone of these times")},
    {"sync.max_records", QT_TRANSLATE_NOOP("SettingLabels", "Records in a cycle")},
    {"sync.concurrency", QT_TRANSLATE_NOOP("SettingLabels", "Updates at once")},
    {"sync.update_delay_ms", QT_TRANSLATE_NOOP("SettingLabels", "Pause between two updates")},
    {"sync.calls_per_minute", QT_TRANSLATE_NOOP("SettingLabels", "Calls a minute")},
    {"sync.daily_calls", QT_TRANSLATE_NOOP("SettingLabels", "Calls a day")},
    {"sync.reserve_percent", QT_TRANSLATE_NOOP("SettingLabels", "Calls kept for people")},
    {"sync.settle_minutes", QT_TRANSLATE_NOOP("SettingLabels", "A passing status waits for")},
    {"sync.quota_time_zone", QT_TRANSLATE_NOOP("SettingLabels", "Time zone of the quota")},
    {"sync.runs_cycles", QT_TRANSLATE_NOOP("SettingLabels", "Run cycles here")},
    {"sync.push_after_seconds", QT_TRANSLATE_NOOP("SettingLabels", "After a new row")},
    {"sync.autostart", QT_TRANSLATE_NOOP("SettingLabels", "Start with the program")},
    {"sync.lease_seconds", QT_TRANSLATE_NOOP("SettingLabels", "Take over after")},
    {"sync.history_days", QT_TRANSLATE_NOOP("SettingLabels", "Keep the history for")},
    {"sync.orphan_days", QT_TRANSLATE_NOOP("SettingLabels", "Give up without a record after")},
    {"sync.statuses_days", QT_TRANSLATE_NOOP("SettingLabels", "Keep statuses of bodies for")},
    {"network.proxy", QT_TRANSLATE_NOOP("SettingLabels", "Proxy")},
    {"network.ca_file", QT_TRANSLATE_NOOP("SettingLabels", "Further certificate authorities")},
    {"network.timeout_seconds", QT_TRANSLATE_NOOP("SettingLabels", "Longest call")},
    {"database.driver", QT_TRANSLATE_NOOP("SettingLabels", "Kind")},
    {"database.name", QT_TRANSLATE_NOOP("SettingLabels", "Name or file")},
    {"database.host", QT_TRANSLATE_NOOP("SettingLabels", "Server")},
    {"database.port", QT_TRANSLATE_NOOP("SettingLabels", "Port")},
    {"database.user", QT_TRANSLATE_NOOP("SettingLabels", "User")},
    {"database.tls", QT_TRANSLATE_NOOP("SettingLabels", "Encryption")},
    {"database.schema", QT_TRANSLATE_NOOP("SettingLabels", "Schema")},
    {"database.ca_file", QT_TRANSLATE_NOOP("SettingLabels", "Certificate authorities")},
    {"database.timeout_seconds", QT_TRANSLATE_NOOP("SettingLabels", "Longest wait")},
    {"secrets.store", QT_TRANSLATE_NOOP("SettingLabels", "Where secrets are kept")},
    {"table", QT_TRANSLATE_NOOP("SettingLabels", "Table")},
    {"id", QT_TRANSLATE_NOOP("SettingLabels", "Primary key")},
    {"queue_id", QT_TRANSLATE_NOOP("SettingLabels", "Queue ID")},
    {"message_id", QT_TRANSLATE_NOOP("SettingLabels", "Message ID")},
    {"status", QT_TRANSLATE_NOOP("SettingLabels", "Status")},
    {"recipient_id", QT_TRANSLATE_NOOP("SettingLabels", "Recipient")},
    {"timestamp", QT_TRANSLATE_NOOP("SettingLabels", "Time")},
    {"updated", QT_TRANSLATE_NOOP("SettingLabels", "Carried over")},
    {"payload", QT_TRANSLATE_NOOP("SettingLabels", "Whole webhook")},
    {"shape", QT_TRANSLATE_NOOP("SettingLabels", "Shape of the webhooks")},
    {"reason", QT_TRANSLATE_NOOP("SettingLabels", "Reason of a failure")},
    {"reason_code", QT_TRANSLATE_NOOP("SettingLabels", "Its number")},
    {"api.enabled", QT_TRANSLATE_NOOP("SettingLabels", "Offer the HTTP API")},
    {"api.address", QT_TRANSLATE_NOOP("SettingLabels", "Address")},
    {"api.port", QT_TRANSLATE_NOOP("SettingLabels", "Port")},
    {"api.tls_certificate", QT_TRANSLATE_NOOP("SettingLabels", "Certificate")},
    {"api.tls_key", QT_TRANSLATE_NOOP("SettingLabels", "Key of the certificate")},
    {"api.hosts", QT_TRANSLATE_NOOP("SettingLabels", "Names it is called by")},
    {"api.trusted_proxies", QT_TRANSLATE_NOOP("SettingLabels", "Trusted proxies")},
    {"queue_ids.table", QT_TRANSLATE_NOOP("SettingLabels", "Table of the sender's")},
    {"queue_ids.use_message_id", QT_TRANSLATE_NOOP("SettingLabels", "Message ID where there is no other")},
    {"webhook.enabled", QT_TRANSLATE_NOOP("SettingLabels", "Receive webhooks here")},
    {"webhook.address", QT_TRANSLATE_NOOP("SettingLabels", "Address")},
    {"webhook.port", QT_TRANSLATE_NOOP("SettingLabels", "Port")},
    {"webhook.tls_certificate", QT_TRANSLATE_NOOP("SettingLabels", "Certificate")},
    {"webhook.tls_key", QT_TRANSLATE_NOOP("SettingLabels", "Key of the certificate")},
    {"webhook.public_url", QT_TRANSLATE_NOOP("SettingLabels", "Address that senders call")},
    {"webhook.trusted_proxies", QT_TRANSLATE_NOOP("SettingLabels", "Trusted proxies")},
    {"webhook.paths", QT_TRANSLATE_NOOP("SettingLabels", "Custom bodies")},
    {"webhook.raw_days", QT_TRANSLATE_NOOP("SettingLabels", "Keep bodies for")},
    {"webhook.rows_days", QT_TRANSLATE_NOOP("SettingLabels", "Keep rows for")},
    {"webhook.dedup_days", QT_TRANSLATE_NOOP("SettingLabels", "Know doubles for")},
    {"webhook.spool_mb", QT_TRANSLATE_NOOP("SettingLabels", "Space while waiting")},
    {"alerts.mail_to", QT_TRANSLATE_NOOP("SettingLabels", "Mail to")},
    {"alerts.mail_from", QT_TRANSLATE_NOOP("SettingLabels", "Sender")},
    {"alerts.smtp_host", QT_TRANSLATE_NOOP("SettingLabels", "Mail server")},
    {"alerts.smtp_port", QT_TRANSLATE_NOOP("SettingLabels", "Port")},
    {"alerts.smtp_user", QT_TRANSLATE_NOOP("SettingLabels", "User")},
    {"alerts.smtp_tls", QT_TRANSLATE_NOOP("SettingLabels", "Encryption")},
    {"alerts.webhook_url", QT_TRANSLATE_NOOP("SettingLabels", "Webhook")},
    {"alerts.webhook_template", QT_TRANSLATE_NOOP("SettingLabels", "What is posted")},
    {"alerts.ping_url", QT_TRANSLATE_NOOP("SettingLabels", "Dead man's switch")},
    {"alerts.language", QT_TRANSLATE_NOOP("SettingLabels", "Language")},
    {"alerts.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "Time zone")},
    {"alerts.quiet_hours", QT_TRANSLATE_NOOP("SettingLabels", "Quiet hours")},
    {"alerts.failed_cycles", QT_TRANSLATE_NOOP("SettingLabels", "Failed cycles in a row")},
    {"alerts.waiting_hours", QT_TRANSLATE_NOOP("SettingLabels", "Rows wait for")},
    {"alerts.parked", QT_TRANSLATE_NOOP("SettingLabels", "Parked records above")},
    {"alerts.overdue_minutes", QT_TRANSLATE_NOOP("SettingLabels", "Overdue for")},
    {"alerts.refused", QT_TRANSLATE_NOOP("SettingLabels", "Refused webhooks an hour")},
    {"alerts.silent_hours", QT_TRANSLATE_NOOP("SettingLabels", "No webhook for")},
    {"alerts.working_hours", QT_TRANSLATE_NOOP("SettingLabels", "Working hours")},
    {"alerts.working_days", QT_TRANSLATE_NOOP("SettingLabels", "Working days")},
    {"alerts.delivery_percent", QT_TRANSLATE_NOOP("SettingLabels", "Delivered less than")},
    {"alerts.delivery_messages", QT_TRANSLATE_NOOP("SettingLabels", "Of messages an hour")},
    {"alerts.certificate_days", QT_TRANSLATE_NOOP("SettingLabels", "Certificate ends within")},
    {"audit.days", QT_TRANSLATE_NOOP("SettingLabels", "Keep changes for")},
    {"log.level", QT_TRANSLATE_NOOP("SettingLabels", "Log from")},
    {"log.file", QT_TRANSLATE_NOOP("SettingLabels", "Log file")},
};

constexpr SettingText choices[] = {
    {"zoho.data_center=com", QT_TRANSLATE_NOOP("SettingLabels", "United States (zoho.com)")},
    {"zoho.data_center=eu", QT_TRANSLATE_NOOP("SettingLabels", "Europe (zoho.eu)")},
    {"zoho.data_center=in", QT_TRANSLATE_NOOP("SettingLabels", "India (zoho.in)")},
    {"zoho.data_center=com.au", QT_TRANSLATE_NOOP("SettingLabels", "Australia (zoho.com.au)")},
    {"zoho.data_center=jp", QT_TRANSLATE_NOOP("SettingLabels", "Japan (zoho.jp)")},
    {"zoho.data_center=ca", QT_TRANSLATE_NOOP("SettingLabels", "Canada (zohocloud.ca)")},
    {"zoho.data_center=sa", QT_TRANSLATE_NOOP("SettingLabels", "Saudi Arabia (zoho.sa)")},
    {"zoho.data_center=uk", QT_TRANSLATE_NOOP("SettingLabels", "United Kingdom (zoho.uk)")},
    {"zoho.data_center=ae", QT_TRANSLATE_NOOP("SettingLabels", "United Arab Emirates (zoho.ae)")},
    {"zoho.data_center=cn", QT_TRANSLATE_NOOP("SettingLabels", "China (zoho.com.cn)")},
    {"zoho.environment=", QT_TRANSLATE_NOOP("SettingLabels", "Production")},
    {"zoho.environment=development", QT_TRANSLATE_NOOP("SettingLabels", "Development")},
    {"zoho.environment=stage", QT_TRANSLATE_NOOP("SettingLabels", "Stage")},
    {"zoho.plan=", QT_TRANSLATE_NOOP("SettingLabels", "Not known")},
    {"zoho.plan=free", QT_TRANSLATE_NOOP("SettingLabels", "Free")},
    {"zoho.plan=standard", QT_TRANSLATE_NOOP("SettingLabels", "Standard")},
    {"zoho.plan=professional", QT_TRANSLATE_NOOP("SettingLabels", "Professional")},
    {"zoho.plan=enterprise", QT_TRANSLATE_NOOP("SettingLabels", "Enterprise or Zoho One")},
    {"zoho.skip_workflow=form_workflow", QT_TRANSLATE_NOOP("SettingLabels", "Workflows of the form")},
    {"zoho.skip_workflow=schedules", QT_TRANSLATE_NOOP("SettingLabels", "Schedules")},
    {"zoho.skip_workflow=all", QT_TRANSLATE_NOOP("SettingLabels", "All of them")},
    {"database.driver=sqlite", QT_TRANSLATE_NOOP("SettingLabels", "SQLite (a file)")},
    {"database.driver=postgresql", QT_TRANSLATE_NOOP("SettingLabels", "PostgreSQL")},
    {"database.driver=mysql", QT_TRANSLATE_NOOP("SettingLabels", "MySQL or MariaDB")},
    {"database.tls=", QT_TRANSLATE_NOOP("SettingLabels", "Checked, except on this machine")},
    {"database.tls=require", QT_TRANSLATE_NOOP("SettingLabels", "Required")},
    {"database.tls=verify", QT_TRANSLATE_NOOP("SettingLabels", "Required, and the certificate is checked")},
    {"database.tls=plain", QT_TRANSLATE_NOOP("SettingLabels", "None, on purpose")},
    {"secrets.store=", QT_TRANSLATE_NOOP("SettingLabels", "The first of these that is there")},
    {"secrets.store=environment", QT_TRANSLATE_NOOP("SettingLabels", "Environment variables")},
    {"secrets.store=credentials", QT_TRANSLATE_NOOP("SettingLabels", "Credentials of systemd")},
    {"secrets.store=keychain", QT_TRANSLATE_NOOP("SettingLabels", "The desktop's keychain")},
    {"secrets.store=file", QT_TRANSLATE_NOOP("SettingLabels", "Files that only you can read")},
    {"shape=", QT_TRANSLATE_NOOP("SettingLabels", "Not read: columns, or paths")},
    {"shape=custom", QT_TRANSLATE_NOOP("SettingLabels", "By paths")},
    {"alerts.language=", QT_TRANSLATE_NOOP("SettingLabels", "Not chosen: English")},
    {"alerts.smtp_tls=starttls", QT_TRANSLATE_NOOP("SettingLabels", "STARTTLS")},
    {"alerts.smtp_tls=tls", QT_TRANSLATE_NOOP("SettingLabels", "TLS")},
    {"alerts.smtp_tls=none", QT_TRANSLATE_NOOP("SettingLabels", "None, without a login")},
    {"alerts.language=en", QT_TRANSLATE_NOOP("SettingLabels", "English")},
    {"alerts.language=de", QT_TRANSLATE_NOOP("SettingLabels", "German")},
    {"alerts.language=es", QT_TRANSLATE_NOOP("SettingLabels", "Spanish")},
    {"alerts.language=pt_br", QT_TRANSLATE_NOOP("SettingLabels", "Portuguese (Brazil)")},
    {"alerts.language=hi", QT_TRANSLATE_NOOP("SettingLabels", "Hindi")},
    {"alerts.language=ar", QT_TRANSLATE_NOOP("SettingLabels", "Arabic")},
    {"log.level=debug", QT_TRANSLATE_NOOP("SettingLabels", "Everything")},
    {"log.level=info", QT_TRANSLATE_NOOP("SettingLabels", "Information")},
    {"log.level=warning", QT_TRANSLATE_NOOP("SettingLabels", "Warnings")},
    {"log.level=error", QT_TRANSLATE_NOOP("SettingLabels", "Errors")},
};

constexpr SettingText units[] = {
    {"zoho.token_renew_before_seconds", QT_TRANSLATE_NOOP("SettingLabels", " seconds")},
    {"sync.interval_minutes", QT_TRANSLATE_NOOP("SettingLabels", " minutes")},
    {"sync.update_delay_ms", QT_TRANSLATE_NOOP("SettingLabels", " ms")},
    {"sync.reserve_percent", QT_TRANSLATE_NOOP("SettingLabels", " %")},
    {"sync.settle_minutes", QT_TRANSLATE_NOOP("SettingLabels", " minutes")},
    {"sync.lease_seconds", QT_TRANSLATE_NOOP("SettingLabels", " seconds")},
    {"sync.push_after_seconds", QT_TRANSLATE_NOOP("SettingLabels", " seconds")},
    {"sync.history_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"sync.orphan_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"sync.statuses_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"audit.days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"webhook.raw_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"webhook.rows_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"webhook.dedup_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"webhook.spool_mb", QT_TRANSLATE_NOOP("SettingLabels", " MiB")},
    {"alerts.waiting_hours", QT_TRANSLATE_NOOP("SettingLabels", " hours")},
    {"alerts.overdue_minutes", QT_TRANSLATE_NOOP("SettingLabels", " minutes")},
    {"alerts.silent_hours", QT_TRANSLATE_NOOP("SettingLabels", " hours")},
    {"alerts.delivery_percent", QT_TRANSLATE_NOOP("SettingLabels", " %")},
    {"alerts.certificate_days", QT_TRANSLATE_NOOP("SettingLabels", " days")},
    {"network.timeout_seconds", QT_TRANSLATE_NOOP("SettingLabels", " seconds")},
    {"database.timeout_seconds", QT_TRANSLATE_NOOP("SettingLabels", " seconds")},
};

constexpr SettingText meanings[] = {
    {"zoho.accounts_url", QT_TRANSLATE_NOOP("SettingLabels", "the data center's")},
    {"zoho.api_url", QT_TRANSLATE_NOOP("SettingLabels", "the data center's")},
    {"zoho.batch_api", QT_TRANSLATE_NOOP("SettingLabels", "none, a call for each record")},
    {"zoho.batch_daily_calls", QT_TRANSLATE_NOOP("SettingLabels", "no limit of ours")},
    {"fields.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "this machine's")},
    {"sync.calls_per_minute", QT_TRANSLATE_NOOP("SettingLabels", "no limit of ours")},
    {"sync.daily_calls", QT_TRANSLATE_NOOP("SettingLabels", "those of the plan")},
    {"sync.hours", QT_TRANSLATE_NOOP("SettingLabels", "all hours")},
    {"sync.days", QT_TRANSLATE_NOOP("SettingLabels", "all days")},
    {"sync.cron", QT_TRANSLATE_NOOP("SettingLabels", "the interval")},
    {"sync.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "the first instance's")},
    {"sync.push_after_seconds", QT_TRANSLATE_NOOP("SettingLabels", "not before the next due time")},
    {"sync.quota_time_zone", QT_TRANSLATE_NOOP("SettingLabels", "this machine's")},
    {"network.ca_file", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"database.name", QT_TRANSLATE_NOOP("SettingLabels", "statusbridge.db in the data folder")},
    {"database.host", QT_TRANSLATE_NOOP("SettingLabels", "this machine")},
    {"database.port", QT_TRANSLATE_NOOP("SettingLabels", "the usual one")},
    {"database.ca_file", QT_TRANSLATE_NOOP("SettingLabels", "the system's")},
    {"webhook_logs.updated", QT_TRANSLATE_NOOP("SettingLabels", "the table has no such column")},
    {"delivered_logs.updated", QT_TRANSLATE_NOOP("SettingLabels", "the table has no such column")},
    {"webhook_logs.payload", QT_TRANSLATE_NOOP("SettingLabels", "the table has no such column")},
    {"delivered_logs.payload", QT_TRANSLATE_NOOP("SettingLabels", "the table has no such column")},
    {"webhook_logs.reason", QT_TRANSLATE_NOOP("SettingLabels", "the whole webhook's")},
    {"delivered_logs.reason", QT_TRANSLATE_NOOP("SettingLabels", "the whole webhook's")},
    {"webhook_logs.reason_code", QT_TRANSLATE_NOOP("SettingLabels", "the whole webhook's")},
    {"delivered_logs.reason_code", QT_TRANSLATE_NOOP("SettingLabels", "the whole webhook's")},
    {"api.port", QT_TRANSLATE_NOOP("SettingLabels", "any free one")},
    {"api.tls_certificate", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"api.tls_key", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"api.hosts", QT_TRANSLATE_NOOP("SettingLabels", "this machine's")},
    {"api.trusted_proxies", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"queue_ids.table", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"webhook.port", QT_TRANSLATE_NOOP("SettingLabels", "any free one")},
    {"webhook.tls_certificate", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"webhook.tls_key", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"webhook.public_url", QT_TRANSLATE_NOOP("SettingLabels", "what they call this server")},
    {"webhook.trusted_proxies", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"fields.reason_webhook", QT_TRANSLATE_NOOP("SettingLabels", "not written")},
    {"fields.reason_code_webhook", QT_TRANSLATE_NOOP("SettingLabels", "not written")},
    {"webhook.paths", QT_TRANSLATE_NOOP("SettingLabels", "none are received")},
    {"webhook.raw_days", QT_TRANSLATE_NOOP("SettingLabels", "not at all")},
    {"webhook.rows_days", QT_TRANSLATE_NOOP("SettingLabels", "for ever")},
    {"alerts.mail_to", QT_TRANSLATE_NOOP("SettingLabels", "nobody")},
    {"alerts.mail_from", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"alerts.smtp_host", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"alerts.smtp_port", QT_TRANSLATE_NOOP("SettingLabels", "the usual one")},
    {"alerts.smtp_user", QT_TRANSLATE_NOOP("SettingLabels", "no login")},
    {"alerts.webhook_url", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"alerts.ping_url", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"alerts.time_zone", QT_TRANSLATE_NOOP("SettingLabels", "this machine's")},
    {"alerts.quiet_hours", QT_TRANSLATE_NOOP("SettingLabels", "none")},
    {"alerts.working_hours", QT_TRANSLATE_NOOP("SettingLabels", "all hours")},
    {"alerts.working_days", QT_TRANSLATE_NOOP("SettingLabels", "all days")},
    {"alerts.failed_cycles", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.waiting_hours", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.parked", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.overdue_minutes", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.refused", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.silent_hours", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.delivery_percent", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"alerts.certificate_days", QT_TRANSLATE_NOOP("SettingLabels", "no alert")},
    {"log.file", QT_TRANSLATE_NOOP("SettingLabels", "standard error")},
};

template <size_t Count>
QString textFor(const SettingText (&table)[Count], const QString &key)
{
    for (const SettingText &entry : table) {
        if (key == QLatin1StringView(entry.key)) {
            return QCoreApplication::translate("SettingLabels", entry.text);
        }
    }
    return {};
}

} // namespace

QString settingLabel(const SettingDefinition &definition)
{
    for (const QString &key : {definition.fullName(), definition.key}) {
        if (const QString label = textFor(labels, key); !label.isEmpty()) {
            return label;
        }
    }
    return definition.key;
}

QString settingHelp(const SettingDefinition &definition)
{
    return withLabels(QCoreApplication::translate("SettingHelp", definition.help.toUtf8().constData()));
}

QString choiceLabel(const SettingDefinition &definition, const QString &choice)
{
    for (const QString &key : {definition.fullName(), definition.key}) {
        if (const QString label = textFor(choices, key + u'=' + choice); !label.isEmpty()) {
            return label;
        }
    }
    return choice;
}

QString settingUnit(const SettingDefinition &definition)
{
    return textFor(units, definition.fullName());
}

QString emptyMeaning(const SettingDefinition &definition)
{
    return textFor(meanings, definition.fullName());
}

QString withLabels(const QString &sentence)
{
    static const QRegularExpression name(u"(?<![\\w.])[a-z_]+\\.[a-z_]+(?!\\w|\\.\\w)"_s);
    QString result;
    qsizetype at = 0;
    auto found = name.globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const SettingDefinition *definition = findSetting(match.captured());
        // The two tables have the same labels, so theirs would not say which one is meant.
        if (definition && !definition->section.endsWith(u"_logs")) {
            result += sentence.mid(at, match.capturedStart() - at) + u'\u201c' + settingLabel(*definition) + u'\u201d';
            at = match.capturedEnd();
        }
    }
    return result + sentence.mid(at);
}

} // namespace statusbridge
