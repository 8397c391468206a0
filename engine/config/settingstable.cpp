// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"

#include "engine/config/crosschecks.h"
#include "engine/config/tablename.h"
#include "engine/core/activehours.h"
#include "engine/core/cronexpression.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace statusbridge {

namespace {

using TextMap = QMap<QString, QString>;

bool hasPlainAuthority(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool hasDuplicates(const QStringList &list)
{
    return QSet<QString>(list.cbegin(), list.cend()).size() != list.size();
}

//! Two keys that become one stay apart under a key that isWordTable() refuses.
template <typename Convert>
TextMap withLowerKeys(const TextMap &map, Convert convert)
{
    TextMap lower;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        const QString key = entry.key().trimmed().toLower();
        lower.insert(lower.contains(key) ? QString() : key, convert(entry.value()));
    }
    return lower;
}

SettingValue trimmed(SettingValue value)
{
    if (auto *text = std::get_if<QString>(&value)) {
        *text = text->trimmed();
    }
    return value;
}

SettingValue trimmedTexts(SettingValue value)
{
    if (auto *list = std::get_if<QStringList>(&value)) {
        for (QString &text : *list) {
            text = text.trimmed();
        }
    }
    return value;
}

//! Trimmed, and without the slashes at the end, so that paths can be appended.
SettingValue trimmedUrl(SettingValue value)
{
    value = trimmed(std::move(value));
    while (std::holds_alternative<QString>(value) && std::get<QString>(value).endsWith(u'/')) {
        std::get<QString>(value).chop(1);
    }
    return value;
}

//! Trimmed and lower case; a list's elements, or a table's keys and values.
SettingValue lowerCase(SettingValue value)
{
    if (auto *list = std::get_if<QStringList>(&value)) {
        for (QString &word : *list) {
            word = word.trimmed().toLower();
        }
    } else if (const auto *map = std::get_if<TextMap>(&value)) {
        value = withLowerKeys(*map, [](const QString &text) { return text.trimmed().toLower(); });
    } else if (auto *text = std::get_if<QString>(&value)) {
        *text = text->trimmed().toLower();
    }
    return value;
}

//! A table's keys trimmed and lower case, its values as they are.
SettingValue lowerCaseKeys(SettingValue value)
{
    const auto *map = std::get_if<TextMap>(&value);
    return map ? withLowerKeys(*map, [](const QString &text) { return text; }) : value;
}

//! A list of a table's name, or of its schema's and its own, also as the text of a TOML list, as one text.
SettingValue tableNameText(SettingValue value)
{
    value = trimmed(std::move(value));
    if (const auto *text = std::get_if<QString>(&value); text && text->startsWith(u'[')) {
        value = settingFromText(*text, QStringList()).value_or(value); // as an environment variable has it
    }
    if (const auto *list = std::get_if<QStringList>(&value); list && !list->contains(QString())) {
        value = tableText(*list);
    }
    return value;
}

bool isNotEmpty(const SettingValue &value)
{
    return !std::get<QString>(value).trimmed().isEmpty();
}

bool isTableName(const SettingValue &value)
{
    return tableNameOf(std::get<QString>(value)).has_value();
}

bool isTableNameOrEmpty(const SettingValue &value)
{
    return std::get<QString>(value).isEmpty() || isTableName(value);
}

//! Empty, or https:// and a host without credentials; http:// on loopback hosts only, for test servers.
bool isServiceUrl(const SettingValue &value)
{
    const QUrl url(std::get<QString>(value), QUrl::StrictMode);
    if (std::get<QString>(value).isEmpty()) {
        return true;
    }
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
    return isSafe && hasPlainAuthority(url);
}

//! An address of mail as it is written into an envelope.
bool isMail(const QString &text)
{
    static const QRegularExpression mail(u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9._-]{1,253}\\z"_s);
    return mail.match(text).hasMatch();
}

bool isMailOrEmpty(const SettingValue &value)
{
    return std::get<QString>(value).isEmpty() || isMail(std::get<QString>(value));
}

bool isMailList(const SettingValue &value)
{
    const auto &list = std::get<QStringList>(value);
    return !hasDuplicates(list) && std::ranges::all_of(list, isMail);
}

//! As isServiceUrl(), but what is called may have a query.
bool isAlertUrl(const SettingValue &value)
{
    const QUrl url(std::get<QString>(value), QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
    return std::get<QString>(value).isEmpty() ||
           (isSafe && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment());
}

//! "system", "none", or http:// or socks5:// with host and port. A password in it would be a secret.
bool isProxy(const SettingValue &value)
{
    const QString text = std::get<QString>(value);
    if (text == u"system" || text == u"none") {
        return true;
    }
    const QUrl url(text, QUrl::StrictMode);
    return (url.scheme() == u"http" || url.scheme() == u"socks5") && url.port() > 0 && hasPlainAuthority(url) &&
           url.path().isEmpty();
}

//! A QLocale pattern in which days, months and years differ, and hours and minutes if it has a time; without letters
//! that mean nothing there.
bool isDateFormat(const SettingValue &value)
{
    // Other programs' letters (SS, tt, YYYY) would be written as they stand, or as something else.
    static const QRegularExpression quoted(u"'[^']*'"_s);
    static const QRegularExpression letters(
        u"\\A(?:d{1,4}|M{1,4}|yyyy|yy|HH?|hh?|mm?|ss?|zzz|z|[Aa][Pp]|[Aa]|t(?!t)|[TZ]|[^A-Za-z])*\\z"_s);
    static const QRegularExpression time(u"[HhmsAaz]"_s);
    const QString bare = QString(std::get<QString>(value)).remove(quoted);
    const bool hasMinutes = bare.contains(u'h', Qt::CaseInsensitive) && bare.contains(u'm');
    if (!letters.match(bare).hasMatch() || (!hasMinutes && time.match(bare).hasMatch())) {
        return false;
    }
    // All four are Mondays, so that the weekday's name doesn't pass for a date.
    const auto written = [&](int year, int month, int day) {
        return QLocale::c().toString(QDateTime(QDate(year, month, day), QTime(12, 0)), std::get<QString>(value));
    };
    const QString base = written(2026, 3, 2);
    return base != written(2026, 3, 9) && base != written(2026, 2, 2) && base != written(2020, 3, 2);
}

bool isAddress(const SettingValue &value)
{
    const QString host = std::get<QString>(value);
    return isLoopbackHost(host) || !QHostAddress(host).isNull();
}

//! Host names or IP addresses, those of IPv6 without brackets, without duplicates.
bool isHostList(const SettingValue &value)
{
    static const QRegularExpression name(
        u"\\A(?=.{1,253}\\z)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\z"_s);
    const auto &hosts = std::get<QStringList>(value);
    return !hasDuplicates(hosts) && std::ranges::all_of(hosts, [](const QString &host) {
        return name.match(host).hasMatch() || !QHostAddress(host).isNull();
    });
}

//! IP addresses, or subnets as ADDRESS/BITS, without duplicates.
bool isSubnetList(const SettingValue &value)
{
    const auto &subnets = std::get<QStringList>(value);
    return !hasDuplicates(subnets) && std::ranges::all_of(subnets, [](const QString &subnet) {
        // Qt would also take "10.1" for 10.1.0.0/16.
        return !QHostAddress(subnet.section(u'/', 0, 0)).isNull() && QHostAddress::parseSubnet(subnet).second >= 0;
    });
}

//! Without duplicates, and "all" alone.
bool isWorkflowList(const SettingValue &value)
{
    const auto &list = std::get<QStringList>(value);
    return !hasDuplicates(list) && (list.size() < 2 || !list.contains(u"all"_s));
}

bool isRanking(const SettingValue &value)
{
    const auto &ranking = std::get<QStringList>(value);
    return ranking.contains(u"delivered"_s) && !ranking.contains(QString()) && !hasDuplicates(ranking);
}

//! Paths of things that a status may tell.
bool isPathTable(const SettingValue &value)
{
    static const QStringList known = {u"queue_id"_s,    u"message_id"_s, u"status"_s, u"recipient_id"_s,
                                      u"participant"_s, u"timestamp"_s,  u"reason"_s, u"reason_code"_s};
    const auto &map = std::get<TextMap>(value);
    return std::all_of(map.keyBegin(), map.keyEnd(), [](const QString &key) { return known.contains(key); }) &&
           (map.isEmpty() || map.contains(u"status"_s)) && map.key(QString(), u"-"_s) == u"-";
}

bool isWordTable(const SettingValue &value)
{
    const auto &map = std::get<TextMap>(value);
    return !map.contains(QString()) && map.key(QString(), u"-"_s) == u"-";
}

//! All that \p accepts lets pass, described by \p requirement. The functions for texts get normalized ones.
SettingRule rule(const Sentence &requirement, const decltype(SettingRule::accepts) &accepts,
                 decltype(SettingRule::normalize) normalize = trimmed)
{
    return {.requirement = requirement, .accepts = accepts, .normalize = normalize};
}

SettingRule anyText()
{
    return {.requirement = SentenceId::RequiredText, .normalize = trimmed};
}

SettingRule onOff()
{
    return {.requirement = SentenceId::RequiredBoolean};
}

SettingRule number(int minimum, int maximum)
{
    return {.requirement = Sentence(SentenceId::RequiredNumber, {minimum, maximum}),
            .minimum = minimum,
            .maximum = maximum};
}

//! One of some lower-case words; in a list, each element.
SettingRule oneOf(std::initializer_list<const char *> choices)
{
    SettingRule made{.normalize = lowerCase};
    QStringList shown;
    for (const char *choice : choices) {
        made.choices.append(QString::fromLatin1(choice));
        shown.append(u'"' + made.choices.last() + u'"');
    }
    const QString last = shown.takeLast();
    made.requirement = Sentence(SentenceId::RequiredOneOf, {shown.join(u", "_s), last});
    return made;
}

SettingRule timeZone()
{
    return rule(SentenceId::RequiredTimeZone, [](const SettingValue &value) {
        const QString name = std::get<QString>(value);
        return name.isEmpty() || QTimeZone(name.toUtf8()).isValid();
    });
}

bool areHours(const SettingValue &value)
{
    return ActiveHours::from(std::get<QString>(value), {}).has_value();
}

bool areDays(const SettingValue &value)
{
    return ActiveHours::from({}, std::get<QString>(value)).has_value();
}

bool isCron(const SettingValue &value)
{
    const QString text = std::get<QString>(value);
    return text.isEmpty() || CronExpression::from(text);
}

SettingRule matching(const QString &pattern, const Sentence &requirement)
{
    return rule(requirement,
                [whole = QRegularExpression(QRegularExpression::anchoredPattern(pattern))](const SettingValue &value) {
                    return whole.match(std::get<QString>(value)).hasMatch();
                });
}

//! The rows of a section, which is a member of Settings.
template <typename Section>
struct SectionRows
{
    QString name;
    Section Settings::*section;

    //! Binds \p member to \p key. \p help is marked with QT_TRANSLATE_NOOP in the context "SettingHelp", for the window
    //! to translate.
    template <typename Value>
    SettingDefinition operator()(Value Section::*member, const char *key, const SettingRule &rule,
                                 const char *help) const
    {
        return {
            rule,
            name,
            QString::fromLatin1(key),
            QString::fromUtf8(help),
            [section = section, member](const Settings &settings) { return SettingValue(settings.*section.*member); },
            [section = section, member](Settings &settings, const SettingValue &value) {
                settings.*section.*member = std::get<Value>(value);
            }};
    }
};

QList<SettingDefinition> zohoRows()
{
    const SectionRows<ZohoSettings> row{u"zoho"_s, &Settings::zoho};
    const QString linkName = u"[A-Za-z0-9_.-]*"_s;
    const SettingRule serviceUrl = rule(SentenceId::RequiredServer, isServiceUrl, trimmedUrl);
    SettingRule workflows = oneOf({"form_workflow", "schedules", "all"});
    workflows.requirement = SentenceId::RequiredWorkflows;
    workflows.accepts = isWorkflowList;
    return {
        row(&ZohoSettings::dataCenter, "data_center",
            oneOf({"com", "eu", "in", "com.au", "jp", "ca", "sa", "uk", "ae", "cn"}),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The Zoho data center of the account, as at the end of the address that its owner signs in at.")),
        row(&ZohoSettings::accountsUrl, "accounts_url", serviceUrl,
            QT_TRANSLATE_NOOP("SettingHelp", "The address of the sign-in server if it isn't the data center's, for a "
                                             "test server or an on-premise one.")),
        row(&ZohoSettings::apiUrl, "api_url", serviceUrl,
            QT_TRANSLATE_NOOP("SettingHelp", "The address of the API server if it isn't the data center's, for a test "
                                             "server or an on-premise one.")),
        row(&ZohoSettings::clientId, "client_id", matching(u"[!-~]*"_s, SentenceId::RequiredClientId),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The id of the self client in Zoho's API console; its secret is kept apart, as zoho_client_secret.")),
        row(&ZohoSettings::owner, "owner",
            matching(
                linkName,
                u"the name from the application's URL (letters, digits, \"_\", \"-\" and \".\"; no e-mail address)"_s),
            QT_TRANSLATE_NOOP("SettingHelp", "The account owner's name, as in the application's URL.")),
        row(&ZohoSettings::app, "app", matching(linkName, SentenceId::RequiredApplicationLink),
            QT_TRANSLATE_NOOP("SettingHelp", "The application's link name, as in its URL.")),
        row(&ZohoSettings::report, "report", matching(linkName, SentenceId::RequiredReportLink),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The report's link name, as in its URL; it must display all the fields below.")),
        row(&ZohoSettings::environment, "environment", oneOf({"", "development", "stage"}),
            QT_TRANSLATE_NOOP("SettingHelp", "The environment of the application; empty means production.")),
        row(&ZohoSettings::criteria, "criteria", rule(SentenceId::RequiredCriteria, isNotEmpty),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Which records of the report are still pending, in Zoho's own criteria language.")),
        row(&ZohoSettings::skipWorkflow, "skip_workflow", workflows,
            QT_TRANSLATE_NOOP("SettingHelp", "Which of the form's workflows are not run by an update: "
                                             "\"form_workflow\", \"schedules\" or \"all\".")),
        row(&ZohoSettings::redirectPort, "redirect_port", number(1, 65535),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The port of this machine that a sign-in with the browser comes back to; Zoho's API "
                              "console must know http://localhost:PORT/callback as a redirect URI of the client.")),
        row(&ZohoSettings::tokenRenewBeforeSeconds, "token_renew_before_seconds", number(0, 1800),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many seconds before its end an access token, which lives for an hour, is renewed.")),
        row(&ZohoSettings::plan, "plan", oneOf({"", "free", "standard", "professional", "enterprise"}),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: "
                              "\"enterprise\"); empty means that it isn't known; sync.daily_calls goes first.")),
        row(&ZohoSettings::users, "users", number(1, 100000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many users the plan is paid for: each of them adds to the calls of a day.")),
    };
}

QList<SettingDefinition> batchRows()
{
    const SectionRows<ZohoSettings> row{u"zoho"_s, &Settings::zoho};
    const QString linkName = u"[A-Za-z0-9_.-]*"_s;
    return {
        row(&ZohoSettings::batchApi, "batch_api", matching(linkName, SentenceId::RequiredCustomApiLink),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The link name of the Custom API that writes many records in one call, which needs the scope "
                "ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; "
                "empty: a call for each record.")),
        row(&ZohoSettings::form, "form", matching(linkName, SentenceId::RequiredFormLink),
            QT_TRANSLATE_NOOP("SettingHelp", "The link name of the form that the report's records are of, which the "
                                             "function of the Custom API needs.")),
        row(&ZohoSettings::batchSize, "batch_size", number(1, 200),
            QT_TRANSLATE_NOOP("SettingHelp", "How many records one call of the Custom API writes at most.")),
        row(&ZohoSettings::batchDailyCalls, "batch_daily_calls", number(0, 100000000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many calls a day the Custom API is sent at most, which Zoho counts "
                                             "apart from all others; 0 means no limit of ours.")),
    };
}

QList<SettingDefinition> fieldRows()
{
    const SectionRows<FieldNames> row{u"fields"_s, &Settings::fields};
    const SettingRule field = matching(u"[A-Za-z_][A-Za-z0-9_]*"_s, SentenceId::RequiredFieldLink);
    const SettingRule optionalField = matching(u"([A-Za-z_][A-Za-z0-9_]*)?"_s, SentenceId::RequiredOptionalFieldLink);
    return {
        row(&FieldNames::queueId, "queue_id", field,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The field that holds the queue id by which a record and its webhooks find each other.")),
        row(&FieldNames::status, "status", field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that holds the delivery status, which is read and written.")),
        row(&FieldNames::recipientId, "recipient_id", field,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The field that holds the recipient, which is shown to people and never matched.")),
        row(&FieldNames::queueIdWebhook, "queue_id_webhook", field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the queue id of the webhook.")),
        row(&FieldNames::messageIdWebhook, "message_id_webhook", field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the message id of the webhook.")),
        row(&FieldNames::timestampWebhook, "timestamp_webhook", field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the time of the webhook.")),
        row(&FieldNames::recipientIdWebhook, "recipient_id_webhook", field,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the recipient of the webhook.")),
        row(&FieldNames::reasonWebhook, "reason_webhook", optionalField,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given why the message failed, 255 characters at most; "
                                             "empty means that it isn't written.")),
        row(&FieldNames::reasonCodeWebhook, "reason_code_webhook", optionalField,
            QT_TRANSLATE_NOOP("SettingHelp", "The field that is given the provider's number for why the message "
                                             "failed; empty means that it isn't written.")),
        row(&FieldNames::timestampFormat, "timestamp_format",
            rule(SentenceId::RequiredTimeFormat, isDateFormat, nullptr),
            QT_TRANSLATE_NOOP("SettingHelp", "How the application writes a date and time, in the letters of Qt's date "
                                             "formats, with English names of months.")),
        row(&FieldNames::timeZone, "time_zone", timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The application's time zone; empty means the machine's.")),
    };
}

QList<SettingDefinition> statusRows()
{
    const SectionRows<StatusSettings> row{u"status"_s, &Settings::status};
    return {
        row(&StatusSettings::ranking, "ranking", rule(SentenceId::RequiredRanking, isRanking, lowerCase),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The status words that are known, the strongest first; a status is never replaced by a weaker one.")),
        row(&StatusSettings::aliases, "aliases", rule(SentenceId::RequiredAliases, isWordTable, lowerCase),
            QT_TRANSLATE_NOOP("SettingHelp", "Words that count as one of the ranking.")),
        row(&StatusSettings::writtenAs, "written_as",
            rule(SentenceId::RequiredWrittenWords, isWordTable, lowerCaseKeys),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "What is written to Zoho in place of a word of the ranking, for a drop-down with other words.")),
    };
}

QList<SettingDefinition> syncRows()
{
    const SectionRows<SyncSettings> row{u"sync"_s, &Settings::sync};
    return {
        row(&SyncSettings::intervalMinutes, "interval_minutes", number(1, 1440),
            QT_TRANSLATE_NOOP("SettingHelp", "How many minutes lie between the starts of two cycles.")),
        row(&SyncSettings::hours, "hours", rule(SentenceId::RequiredHours, areHours, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The hours in which cycles begin by themselves, such as 07:00-20:00, empty "
                              "for all; a cycle that falls due outside of them begins with them.")),
        row(&SyncSettings::days, "days", rule(SentenceId::RequiredDays, areDays, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp", "The days of the week on which cycles begin by themselves, such as "
                                             "mon-fri; empty means all.")),
        row(&SyncSettings::cron, "cron", rule(SentenceId::RequiredCron, isCron, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp", "A cron expression whose times take the interval's place, such as 0 7-20 "
                                             "* * 1-5; empty means the interval.")),
        row(&SyncSettings::timeZone, "time_zone", timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The time zone of hours, days and cron; empty means that of the machine "
                                             "on which an instance used them first.")),
        row(&SyncSettings::maxRecords, "max_records", number(1, 100000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many records a cycle updates at most; the rest waits for the next one.")),
        row(&SyncSettings::concurrency, "concurrency", number(1, 50),
            QT_TRANSLATE_NOOP("SettingHelp", "How many updates are in flight at once.")),
        row(&SyncSettings::updateDelayMs, "update_delay_ms", number(0, 60000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many milliseconds lie between the starts of two updates.")),
        row(&SyncSettings::callsPerMinute, "calls_per_minute", number(0, 100000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many calls a minute Zoho is sent at most; 0 means no limit of ours.")),
        row(&SyncSettings::dailyCalls, "daily_calls", number(0, 100000000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.")),
        row(&SyncSettings::reservePercent, "reserve_percent", number(0, 90),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How much of the day's calls, in percent, is kept from scheduled cycles for a person who "
                              "starts one.")),
        row(&SyncSettings::settleMinutes, "settle_minutes", number(0, 1440),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "While calls are short, a message's \"sent\" or \"accepted\" that is younger than so "
                              "many minutes waits, since its next status is about to come.")),
        row(&SyncSettings::quotaTimeZone, "quota_time_zone", timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The time zone in which Zoho's day of calls begins, which is the super "
                                             "admin's; empty means the machine's.")),
        row(&SyncSettings::autostart, "autostart", onOff(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Whether this instance begins cycles by itself from its start on, unless someone stopped "
                              "the scheduler; if not, it waits until Start is pressed on it.")),
        row(&SyncSettings::runsCycles, "runs_cycles", onOff(),
            QT_TRANSLATE_NOOP("SettingHelp", "Whether this instance runs cycles; if not, it shows what others do, and "
                                             "asks them for a cycle when one is to begin at once.")),
        row(&SyncSettings::pushAfterSeconds, "push_after_seconds", number(0, 3600),
            QT_TRANSLATE_NOOP("SettingHelp", "How many seconds after a new row arrived a cycle begins for it, without "
                                             "waiting for the next due time; 0 means none does.")),
        row(&SyncSettings::leaseSeconds, "lease_seconds", number(1, 3600),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "After how many seconds without a sign of life another instance may take over a cycle.")),
        row(&SyncSettings::historyDays, "history_days", number(1, 36500),
            QT_TRANSLATE_NOOP("SettingHelp", "After how many days runs and their journal are purged.")),
        row(&SyncSettings::orphanDays, "orphan_days", number(1, 36500),
            QT_TRANSLATE_NOOP("SettingHelp", "After how many days without a record at Zoho a queue id is asked for no "
                                             "more, unless a new row arrives.")),
        row(&SyncSettings::statusesDays, "statuses_days", number(1, 36500),
            QT_TRANSLATE_NOOP("SettingHelp", "After how many days statuses that were read out of bodies are purged, "
                                             "once all of their queue id are done.")),
    };
}

QList<SettingDefinition> networkRows()
{
    const SectionRows<NetworkSettings> row{u"network"_s, &Settings::network};
    return {
        row(&NetworkSettings::proxy, "proxy", rule(SentenceId::RequiredProxy, isProxy, trimmedUrl),
            QT_TRANSLATE_NOOP("SettingHelp", "The proxy on the way to Zoho: the system's, none, or its URL.")),
        row(&NetworkSettings::caFile, "ca_file", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file of certificate authorities to trust beside the system's, for "
                                             "an on-premise Zoho or an inspecting proxy.")),
        row(&NetworkSettings::timeoutSeconds, "timeout_seconds", number(1, 600),
            QT_TRANSLATE_NOOP("SettingHelp", "How many seconds one call may take, all in all.")),
    };
}

QList<SettingDefinition> databaseRows()
{
    const SectionRows<DatabaseSettings> row{u"database"_s, &Settings::database};
    return {
        row(&DatabaseSettings::driver, "driver", oneOf({"sqlite", "postgresql", "mysql"}),
            QT_TRANSLATE_NOOP("SettingHelp", "The kind of database that the collector writes into.")),
        row(&DatabaseSettings::name, "name", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The database's name, or for SQLite its file, which is statusbridge.db in "
                                             "the data directory if empty.")),
        row(&DatabaseSettings::host, "host", matching(u"[!-~]*"_s, SentenceId::RequiredHost),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The database server, or the path of its socket; empty means this machine.")),
        row(&DatabaseSettings::port, "port", number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port of the database server; 0 means the usual one.")),
        row(&DatabaseSettings::user, "user", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The user at the database server; the password is kept apart, as database_password.")),
        row(&DatabaseSettings::schema, "schema", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "PostgreSQL only: the schema of Statusbridge's own tables, which migrate "
                                             "makes; empty means the first one of the login's search path.")),
        row(&DatabaseSettings::tls, "tls", oneOf({"", "require", "verify", "plain"}),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "How a server is reached: empty means over TLS with its certificate checked, unless it "
                "is on this machine; \"verify\" that in any case, \"require\" TLS with any certificate, "
                "\"plain\" without TLS, so that everyone on the way may read the password and the data.")),
        row(&DatabaseSettings::caFile, "ca_file", anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A PEM file with the authorities that a server's certificate is checked against, instead of the "
                "system's.")),
        row(&DatabaseSettings::timeoutSeconds, "timeout_seconds", number(1, 600),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How many seconds a connection or a statement may wait for the database.")),
    };
}

QList<SettingDefinition> secretRows()
{
    const SectionRows<SecretsSettings> row{u"secrets"_s, &Settings::secrets};
    return {
        row(&SecretsSettings::store, "store", oneOf({"", "environment", "credentials", "keychain", "file"}),
            QT_TRANSLATE_NOOP("SettingHelp", "Where secrets are kept; empty means the first of these that is there.")),
    };
}

QList<SettingDefinition> tableRows(const QString &name, TableMapping Settings::*table)
{
    const SectionRows<TableMapping> row{name, table};
    const SettingRule column = rule(SentenceId::RequiredName, isNotEmpty);
    return {
        row(&TableMapping::table, "table", rule(SentenceId::RequiredTable, isTableName, tableNameText),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The table that the collector writes its webhooks into, also \"schema.table\" (MySQL: "
                              "\"database.table\"); names with a dot in them as a list: [\"schema\", \"odd.name\"].")),
        row(&TableMapping::id, "id", column,
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the primary key.")),
        row(&TableMapping::queueId, "queue_id", column,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the queue id; it and the next four may be paths into a column of "
                "JSON instead, tried in order: \"payload->queue_id | payload->statuses[*].queue_id\"; [*] "
                "stands for each element of a list.")),
        row(&TableMapping::messageId, "message_id", column,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the message id, or \"payload->statuses[*].id | payload->id\".")),
        row(&TableMapping::status, "status", column,
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that holds the status word, or \"payload->status | payload->statuses[*].status\".")),
        row(&TableMapping::recipientId, "recipient_id", column,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The column that holds the recipient, or \"payload->statuses[*].recipient_id\".")),
        row(&TableMapping::timestamp, "timestamp", column,
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the time of the event, Unix time or ISO 8601, or "
                                             "\"payload->statuses[*].timestamp\".")),
        row(&TableMapping::updated, "updated", anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "The column that says whether a row has been carried over; empty means that the table has none.")),
        row(&TableMapping::payload, "payload", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The column that holds the webhook as it was received, if there is one: a "
                                             "lookup takes the reason of a failure from it.")),
        row(&TableMapping::shape, "shape",
            oneOf({"", "meta", "onpremise", "flat", "gupshup2", "gupshup3", "infobip", "twilio", "vonage", "interakt",
                   "ycloud", "sinch", "greenapi", "unifonic", "custom"}),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "What the webhooks in payload look like, so that all their statuses are read out of them "
                "and no column but id and updated is needed; custom means by paths, empty that the columns "
                "hold the status or are paths.")),
        row(&TableMapping::reason, "reason", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Why a message failed, in words: a column or a path; empty means that it is "
                              "taken from payload.")),
        row(&TableMapping::reasonCode, "reason_code", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The same as the provider's number.")),
    };
}

QList<SettingDefinition> apiRows()
{
    const SectionRows<ApiSettings> row{u"api"_s, &Settings::api};
    return {
        row(&ApiSettings::enabled, "enabled", onOff(),
            QT_TRANSLATE_NOOP("SettingHelp", "Whether the HTTP API is offered.")),
        row(&ApiSettings::address, "address", rule(SentenceId::RequiredAddress, isAddress),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The address that the API listens on; any but this machine's own needs a certificate.")),
        row(&ApiSettings::port, "port", number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port that the API listens on; 0 means any free one.")),
        row(&ApiSettings::tlsCertificate, "tls_certificate", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the API's certificate and those that lead to its root.")),
        row(&ApiSettings::tlsKey, "tls_key", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the private key of the API's certificate.")),
        row(&ApiSettings::hosts, "hosts", rule(SentenceId::RequiredHosts, isHostList, lowerCase),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The names that callers may call the API by, and that web pages which call "
                              "it may come from; empty means this machine's names, its loopback names, "
                              "the listening address and the names of the certificate.")),
        row(&ApiSettings::trustedProxies, "trusted_proxies", rule(SentenceId::RequiredSubnets, isSubnetList, lowerCase),
            QT_TRANSLATE_NOOP("SettingHelp", "The proxies whose X-Forwarded-For header is believed, so that limits hit "
                                             "the caller and not the proxy.")),
    };
}

QList<SettingDefinition> queueIdRows()
{
    const SectionRows<QueueIdSettings> row{u"queue_ids"_s, &Settings::queueIds};
    const SettingRule column = rule(SentenceId::RequiredName, isNotEmpty);
    return {
        row(&QueueIdSettings::table, "table", rule(SentenceId::RequiredTable, isTableNameOrEmpty, tableNameText),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "A table of the sender's that tells the queue id of each message id, for statuses that "
                              "arrive without one, also when its row comes later; empty means that there is none.")),
        row(&QueueIdSettings::messageId, "message_id", column,
            QT_TRANSLATE_NOOP("SettingHelp", "The column of that table that holds the message id.")),
        row(&QueueIdSettings::queueId, "queue_id", column,
            QT_TRANSLATE_NOOP("SettingHelp", "The column of that table that holds the queue id.")),
        row(&QueueIdSettings::useMessageId, "use_message_id", onOff(),
            QT_TRANSLATE_NOOP("SettingHelp", "Whether a message id counts as the queue id where nothing else tells "
                                             "one: Zoho's records hold message ids then.")),
    };
}

QList<SettingDefinition> webhookRows()
{
    const SectionRows<WebhookSettings> row{u"webhook"_s, &Settings::webhook};
    constexpr int mostDays = 36500;
    return {
        row(&WebhookSettings::enabled, "enabled", onOff(),
            QT_TRANSLATE_NOOP("SettingHelp", "Whether webhooks are received here, at /webhook/SHAPE, beside or in "
                                             "place of a collector.")),
        row(&WebhookSettings::address, "address", rule(SentenceId::RequiredAddress, isAddress),
            QT_TRANSLATE_NOOP("SettingHelp", "The address that webhooks are received on; any but this machine's own "
                                             "needs a certificate, or a trusted proxy that has one.")),
        row(&WebhookSettings::port, "port", number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port that webhooks are received on; 0 means any free one.")),
        row(&WebhookSettings::tlsCertificate, "tls_certificate", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "A PEM file with the receiver's certificate and those that lead to its root.")),
        row(&WebhookSettings::tlsKey, "tls_key", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "A PEM file with the private key of the receiver's certificate.")),
        row(&WebhookSettings::publicUrl, "public_url", rule(SentenceId::RequiredServer, isServiceUrl, trimmedUrl),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "What stands before /webhook/ in the address that senders call, which Twilio signs; "
                              "empty means https:// and the name that they say in Host.")),
        row(&WebhookSettings::trustedProxies, "trusted_proxies",
            rule(SentenceId::RequiredSubnets, isSubnetList, lowerCase),
            QT_TRANSLATE_NOOP("SettingHelp", "The proxies that pass webhooks on to here, so that limits hit the sender "
                                             "and not the proxy.")),
        row(&WebhookSettings::paths, "paths", rule(SentenceId::RequiredPaths, isPathTable, lowerCaseKeys),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, "
                              "recipient_id, participant, timestamp, reason and reason_code, as paths such as "
                              "events[*].state; empty means that none are received there.")),
        row(&WebhookSettings::rawDays, "raw_days", number(0, mostDays),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "For how many days received bodies are kept as they came; 0 means not at all.")),
        row(&WebhookSettings::rowsDays, "rows_days", number(0, mostDays),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "For how many days received statuses are kept once their queue id is done, in the "
                              "table of deliveries, a collector's among them, or in one of Statusbridge's own; "
                              "0 means for ever.")),
        row(&WebhookSettings::dedupDays, "dedup_days", number(1, mostDays),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "For how many days a status that arrives again is known, and counted but not stored.")),
        row(&WebhookSettings::spoolMb, "spool_mb", number(8, 1024 * 1024),
            QT_TRANSLATE_NOOP("SettingHelp", "How many MiB of bodies the data directory may hold that wait for the "
                                             "database; when it is full, senders are told to come again.")),
    };
}

QList<SettingDefinition> auditRows()
{
    const SectionRows<AuditSettings> row{u"audit"_s, &Settings::audit};
    return {
        row(&AuditSettings::days, "days", number(1, 36500),
            QT_TRANSLATE_NOOP("SettingHelp", "For how many days it is kept who changed what.")),
    };
}

QList<SettingDefinition> alertRows()
{
    const SectionRows<AlertSettings> row{u"alerts"_s, &Settings::alerts};
    const SettingRule url = rule(SentenceId::AlertRequiredUrl, isAlertUrl, trimmed);
    return {
        row(&AlertSettings::mailTo, "mail_to", rule(SentenceId::AlertRequiredMailList, isMailList, trimmedTexts),
            QT_TRANSLATE_NOOP("SettingHelp", "Whom alerts are mailed to; empty means that no mail is sent.")),
        row(&AlertSettings::mailFrom, "mail_from", rule(SentenceId::AlertRequiredMail, isMailOrEmpty),
            QT_TRANSLATE_NOOP("SettingHelp", "The sender of these mails, whom the mail server must know.")),
        row(&AlertSettings::smtpHost, "smtp_host", matching(u"[!-~]*"_s, SentenceId::RequiredHost),
            QT_TRANSLATE_NOOP("SettingHelp", "The mail server that takes them.")),
        row(&AlertSettings::smtpPort, "smtp_port", number(0, 65535),
            QT_TRANSLATE_NOOP("SettingHelp", "The port of the mail server; 0 means the usual one: 587 with "
                                             "\"starttls\", 465 with \"tls\", 25 with \"none\".")),
        row(&AlertSettings::smtpUser, "smtp_user", anyText(),
            QT_TRANSLATE_NOOP("SettingHelp", "The user at the mail server; the password is kept apart, as "
                                             "smtp_password; empty means that it wants no login.")),
        row(&AlertSettings::smtpTls, "smtp_tls", oneOf({"starttls", "tls", "none"}),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "How the mail server is reached: \"starttls\" or \"tls\", with its certificate checked, "
                              "or \"none\", without encryption and therefore without a login.")),
        row(&AlertSettings::webhookUrl, "webhook_url", url,
            QT_TRANSLATE_NOOP("SettingHelp", "The address that alerts are posted to as JSON, signed with "
                                             "alert_webhook_key; empty means that none is.")),
        row(&AlertSettings::webhookTemplate, "webhook_template", rule(SentenceId::RequiredName, isNotEmpty),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "What is posted: \"generic\", \"chat\" for services that take {\"text\"}, "
                              "\"ntfy\", or a file of JSON with {{title}}, {{text}} and the like in it.")),
        row(&AlertSettings::pingUrl, "ping_url", url,
            QT_TRANSLATE_NOOP("SettingHelp",
                              "The address of a dead man's switch that is called when a cycle succeeded, with /start "
                              "behind it when one begins, and with /fail when one failed; empty means none.")),
        row(&AlertSettings::language, "language", oneOf({"", "en", "de", "es", "pt_br", "hi", "ar"}),
            QT_TRANSLATE_NOOP("SettingHelp", "The language of alerts; empty means English.")),
        row(&AlertSettings::timeZone, "time_zone", timeZone(),
            QT_TRANSLATE_NOOP("SettingHelp", "The time zone of the times in alerts, of the quiet hours and of the "
                                             "working hours; empty means the machine's.")),
        row(&AlertSettings::quietHours, "quiet_hours", rule(SentenceId::RequiredHours, areHours, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp", "Hours such as 22:00-07:00 in which alerts are held back until their end, "
                                             "but for a database in trouble and webhooks that are refused.")),
    };
}

QList<SettingDefinition> alertLimitRows()
{
    const SectionRows<AlertSettings> row{u"alerts"_s, &Settings::alerts};
    return {
        row(&AlertSettings::failedCycles, "failed_cycles", number(0, 1000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many cycles must fail in a row; 0 means that it is no alert.")),
        row(&AlertSettings::waitingHours, "waiting_hours", number(0, 10000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "For how many hours rows must wait to be carried over; 0 means that it is no alert.")),
        row(&AlertSettings::parked, "parked", number(0, 1000000),
            QT_TRANSLATE_NOOP("SettingHelp",
                              "More parked records than so many are an alert; 0 means that it is no alert.")),
        row(&AlertSettings::overdueMinutes, "overdue_minutes", number(0, 10000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many minutes after its due time no cycle must have begun, unless a "
                                             "person stopped the scheduler; 0 means that it is no alert.")),
        row(&AlertSettings::refused, "refused", number(0, 1000000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many webhooks must be refused within an hour because their sender is "
                                             "not known; 0 means that it is no alert.")),
        row(&AlertSettings::silentHours, "silent_hours", number(0, 1000),
            QT_TRANSLATE_NOOP("SettingHelp", "For how many hours of working time no webhook must have arrived; 0 means "
                                             "that it is no alert.")),
        row(&AlertSettings::workingHours, "working_hours", rule(SentenceId::RequiredHours, areHours, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp", "The hours of working time, such as 08:00-18:00; empty means all.")),
        row(&AlertSettings::workingDays, "working_days", rule(SentenceId::RequiredDays, areDays, trimmed),
            QT_TRANSLATE_NOOP("SettingHelp", "The days of working time, such as mon-fri; empty means all.")),
        row(&AlertSettings::deliveryPercent, "delivery_percent", number(0, 100),
            QT_TRANSLATE_NOOP("SettingHelp", "Below which percentage of an hour's messages must have been delivered; 0 "
                                             "means that it is no alert.")),
        row(&AlertSettings::deliveryMessages, "delivery_messages", number(1, 1000000),
            QT_TRANSLATE_NOOP("SettingHelp", "How many messages an hour must have for that percentage to count.")),
        row(&AlertSettings::certificateDays, "certificate_days", number(0, 365),
            QT_TRANSLATE_NOOP("SettingHelp", "How many days before its end a certificate of the API or the receiver is "
                                             "an alert; 0 means that it is none.")),
    };
}

QList<SettingDefinition> logRows()
{
    const SectionRows<LogSettings> row{u"log"_s, &Settings::log};
    return {
        row(&LogSettings::level, "level", oneOf({"debug", "info", "warning", "error"}),
            QT_TRANSLATE_NOOP("SettingHelp", "From which severity on messages are logged.")),
        row(&LogSettings::file, "file", anyText(),
            QT_TRANSLATE_NOOP(
                "SettingHelp",
                "A file to log into, which is rotated at 10 MB with five kept; empty means standard error.")),
    };
}

} // namespace

const QList<SettingDefinition> &settingsTable()
{
    static const QList<SettingDefinition> table =
        zohoRows() + batchRows() + fieldRows() + statusRows() + syncRows() + networkRows() + databaseRows() +
        secretRows() + tableRows(u"webhook_logs"_s, &Settings::webhookLogs) +
        tableRows(u"delivered_logs"_s, &Settings::deliveredLogs) + queueIdRows() + webhookRows() + alertRows() +
        alertLimitRows() + apiRows() + auditRows() + logRows();
    return table;
}

const SettingDefinition *findSetting(const QString &fullName)
{
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.fullName() == fullName) {
            return &definition;
        }
    }
    return nullptr;
}

QStringList settingSections()
{
    QStringList sections;
    for (const SettingDefinition &definition : settingsTable()) {
        if (!sections.contains(definition.section)) {
            sections.append(definition.section);
        }
    }
    return sections;
}

QString sectionHelp(const QString &section)
{
    static const QMap<QString, QString> help = {
        {u"zoho"_s, u"The Zoho Creator account, application and report."_s},
        {u"fields"_s, u"Link names of the report's fields, and how a time is written there."_s},
        {u"status"_s, u"Status words, compared trimmed and without regard to case."_s},
        {u"sync"_s, u"How often, how much and how fast."_s},
        {u"network"_s, u"The way to Zoho."_s},
        {u"database"_s, u"The database that holds the webhooks."_s},
        {u"secrets"_s, u"Where secrets are kept; they are never in this file."_s},
        {u"webhook_logs"_s, u"The collector's table of webhooks of every kind, as it is called there."_s},
        {u"delivered_logs"_s, u"The collector's table of delivered messages, as it is called there."_s},
        {u"queue_ids"_s, u"Where queue ids of messages are found that their webhooks don't tell."_s},
        {u"webhook"_s, u"The receiver of webhooks; its secrets are kept apart."_s},
        {u"alerts"_s, u"Who is told when something is wrong; its secrets are kept apart."_s},
        {u"api"_s, u"The HTTP API."_s},
        {u"audit"_s, u"Who changed what."_s},
        {u"log"_s, u"What is logged, and where."_s},
    };
    return help.value(section);
}

} // namespace statusbridge
