// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingchapters.h"

#include "engine/config/settingstable.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QStringList namesIn(const QString &sectionName, std::initializer_list<const char *> keys)
{
    QStringList names;
    for (const char *key : keys) {
        names.append(sectionName + u'.' + QLatin1StringView(key));
    }
    return names;
}

QStringList columnsOf(const QString &table)
{
    return namesIn(table, {"table", "id", "queue_id", "message_id", "status", "recipient_id", "timestamp", "updated"});
}

QStringList bodiesOf(const QString &table)
{
    return namesIn(table, {"payload", "shape", "reason", "reason_code"});
}

QList<SettingChapter> zohoChapters()
{
    const auto zoho = u"zoho"_s;
    return {
        {.id = ChapterId::Zoho,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Zoho"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "The account, and the client that speaks for Statusbridge."),
         .icon = "connect",
         .groups = {{.heading = nullptr, .names = namesIn(zoho, {"data_center", "client_id"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Seldom needed"),
                     .names =
                         namesIn(zoho, {"redirect_port", "accounts_url", "api_url", "token_renew_before_seconds"})}},
         .areas = {DoctorArea::Zoho}},
        {.id = ChapterId::Report,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Report and fields"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "Which records are looked at, and what is written into them."),
         .icon = "runs",
         .groups = {{.heading = nullptr,
                     .names = namesIn(zoho, {"owner", "app", "report", "environment", "criteria", "skip_workflow"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Fields of the report"),
                     .names = namesIn(u"fields"_s, {"queue_id", "status", "recipient_id", "queue_id_webhook",
                                                    "message_id_webhook", "timestamp_webhook", "recipient_id_webhook",
                                                    "reason_webhook", "reason_code_webhook"}),
                     .isBeside = true},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Times in its fields"),
                     .names = namesIn(u"fields"_s, {"timestamp_format", "time_zone"})}},
         .areas = {DoctorArea::Zoho}},
        {.id = ChapterId::Calls,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Calls of a day"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "How many calls Zoho allows a day, and how far they go."),
         .icon = "sync",
         .groups = {{.heading = nullptr,
                     .names =
                         namesIn(zoho, {"plan", "users"}) +
                         namesIn(u"sync"_s, {"daily_calls", "reserve_percent", "settle_minutes", "quota_time_zone"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Many records in one call"),
                     .names = namesIn(zoho, {"batch_api", "form", "batch_size", "batch_daily_calls"}),
                     .isBeside = true}},
         .areas = {DoctorArea::Zoho}},
        {.id = ChapterId::Statuses,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Statuses"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "Which word wins over which, and what Zoho is told."),
         .icon = "message",
         .groups = {{.heading = nullptr, .names = settingsOfSection(u"status"_s)}},
         .areas = {DoctorArea::Statuses}},
        {.id = ChapterId::Schedule,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Schedule and limits"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "How often, how much and how fast."),
         .icon = "start",
         .groups = {{.heading = nullptr,
                     .names = namesIn(u"sync"_s, {"interval_minutes", "autostart", "push_after_seconds", "max_records",
                                                  "orphan_days"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Limits of the calls to Zoho"),
                     .names = namesIn(u"sync"_s, {"calls_per_minute", "concurrency", "update_delay_ms"}),
                     .isBeside = true},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Several instances"),
                     .names = namesIn(u"sync"_s, {"runs_cycles", "lease_seconds"}),
                     .isBeside = true}},
         .areas = {DoctorArea::Clock}},
        {.id = ChapterId::Times,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Times of the day"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "When cycles begin by themselves, and when they don't."),
         .icon = "busy",
         .groups = {{.heading = nullptr, .names = namesIn(u"sync"_s, {"hours", "days", "cron", "time_zone"})}},
         .areas = {DoctorArea::Clock}},
    };
}

QList<SettingChapter> otherChapters()
{
    return {
        {.id = ChapterId::Database,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Database"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "The database that the collector writes webhooks into."),
         .icon = "database",
         .groups = {{.heading = nullptr, .names = settingsOfSection(u"database"_s)}},
         .areas = {DoctorArea::Database}},
        {.id = ChapterId::Tables,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Tables and columns"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "How the collector's two tables and their columns are called."),
         .icon = "table",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "Webhooks of every kind"),
                     .names = columnsOf(u"webhook_logs"_s)},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Deliveries"),
                     .names = columnsOf(u"delivered_logs"_s),
                     .isBeside = true}},
         .areas = {DoctorArea::Database}},
        {.id = ChapterId::Bodies,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Whole webhooks"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters",
                                   "What the collector keeps of a webhook as it came, and how it is read."),
         .icon = "export",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "Webhooks of every kind"),
                     .names = bodiesOf(u"webhook_logs"_s)},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Deliveries"),
                     .names = bodiesOf(u"delivered_logs"_s),
                     .isBeside = true},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Queue ids of messages"),
                     .names = settingsOfSection(u"queue_ids"_s)}},
         .areas = {DoctorArea::Database}},
        {.id = ChapterId::Receiver,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Receiver of webhooks"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters",
                                   "For those who have no program that receives webhooks and writes them down."),
         .icon = "add",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "Where it listens"),
                     .names = namesIn(u"webhook"_s, {"enabled", "address", "port", "tls_certificate", "tls_key",
                                                     "public_url", "trusted_proxies", "paths"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "What is kept"),
                     .names = namesIn(u"webhook"_s, {"raw_days", "rows_days", "dedup_days", "spool_mb"}),
                     .isBeside = true}},
         .areas = {DoctorArea::Api}},
        {.id = ChapterId::Api,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "HTTP API"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "For other programs that start cycles or ask for the state."),
         .icon = "user",
         .groups = {{.heading = nullptr, .names = settingsOfSection(u"api"_s)}},
         .areas = {DoctorArea::Api}},
        {.id = ChapterId::Alerts,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Alerts"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "Who is told when something is wrong, although nobody looks."),
         .icon = "message",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "By mail"),
                     .names = namesIn(u"alerts"_s,
                                      {"mail_to", "mail_from", "smtp_host", "smtp_port", "smtp_tls", "smtp_user"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "By webhook"),
                     .names = namesIn(u"alerts"_s, {"webhook_url", "webhook_template", "ping_url"}),
                     .isBeside = true},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Wording and quiet"),
                     .names = namesIn(u"alerts"_s, {"language", "time_zone", "quiet_hours"}),
                     .isBeside = true}},
         .areas = {DoctorArea::Alerts}},
        {.id = ChapterId::AlertLimits,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "When to alert"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "From what on something is wrong."),
         .icon = "busy",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "Cycles and records"),
                     .names = namesIn(u"alerts"_s, {"failed_cycles", "overdue_minutes", "waiting_hours", "parked",
                                                    "certificate_days"})},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Webhooks and deliveries"),
                     .names = namesIn(u"alerts"_s, {"refused", "silent_hours", "working_hours", "working_days",
                                                    "delivery_percent", "delivery_messages"}),
                     .isBeside = true}},
         .areas = {DoctorArea::Alerts}},
        {.id = ChapterId::Program,
         .title = QT_TRANSLATE_NOOP("SettingChapters", "Network, secrets and log"),
         .hint = QT_TRANSLATE_NOOP("SettingChapters", "The way to Zoho, where secrets are kept, and what is logged."),
         .icon = "log",
         .groups = {{.heading = QT_TRANSLATE_NOOP("SettingChapters", "Network"),
                     .names = settingsOfSection(u"network"_s)},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Secrets"),
                     .names = settingsOfSection(u"secrets"_s),
                     .isBeside = true},
                    {.heading = QT_TRANSLATE_NOOP("SettingChapters", "Log and history"),
                     .names = settingsOfSection(u"log"_s) + namesIn(u"sync"_s, {"history_days", "statuses_days"}) +
                              settingsOfSection(u"audit"_s),
                     .isBeside = true}},
         .areas = {DoctorArea::Secrets, DoctorArea::Zoho}},
    };
}

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("SettingChapters", text) : QString();
}

} // namespace

QStringList settingsOfSection(const QString &section)
{
    QStringList names;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.section == section) {
            names.append(definition.fullName());
        }
    }
    return names;
}

const QList<SettingChapter> &settingChapters()
{
    static const QList<SettingChapter> chapters = zohoChapters() + otherChapters();
    return chapters;
}

QString chapterTitle(const SettingChapter &chapter)
{
    return translated(chapter.title);
}

QString chapterHint(const SettingChapter &chapter)
{
    return translated(chapter.hint);
}

QString groupHeading(const SettingGroup &group)
{
    return translated(group.heading);
}

} // namespace statusbridge
