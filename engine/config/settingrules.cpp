// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrules.h"

#include "engine/config/tablename.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace statusbridge::settingrules {

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

bool isLocalhost(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

} // namespace

SettingRule anyText()
{
    return {.requirement = u"a text"_s, .normalize = trimmed};
}

SettingRule onOff()
{
    return {.requirement = u"true or false"_s};
}

SettingRule number(int minimum, int maximum)
{
    return {.requirement = u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum),
            .minimum = minimum,
            .maximum = maximum};
}

SettingRule oneOf(std::initializer_list<const char *> choices)
{
    SettingRule made{.normalize = lowerCase};
    QStringList shown;
    for (const char *choice : choices) {
        made.choices.append(QString::fromLatin1(choice));
        shown.append(u'"' + made.choices.last() + u'"');
    }
    const QString last = shown.takeLast();
    made.requirement = shown.join(u", "_s) + u" or "_s + last;
    return made;
}

SettingRule timeZone()
{
    return rule(u"a time zone such as \"Europe/Berlin\", or empty for the machine's"_s, [](const SettingValue &value) {
        const QString name = std::get<QString>(value);
        return name.isEmpty() || QTimeZone(name.toUtf8()).isValid();
    });
}

SettingRule rule(const QString &requirement, const decltype(SettingRule::accepts) &accepts,
                 decltype(SettingRule::normalize) normalize)
{
    return {.requirement = requirement, .accepts = accepts, .normalize = normalize};
}

SettingRule matching(const QString &pattern, const QString &requirement)
{
    return rule(requirement,
                [whole = QRegularExpression(QRegularExpression::anchoredPattern(pattern))](const SettingValue &value) {
                    return whole.match(std::get<QString>(value)).hasMatch();
                });
}

bool isLoopbackHost(const QString &host)
{
    return isLocalhost(host) || QHostAddress(host).isLoopback();
}

bool isNotEmpty(const SettingValue &value)
{
    return !std::get<QString>(value).trimmed().isEmpty();
}

bool isTableName(const SettingValue &value)
{
    return tableNameOf(std::get<QString>(value)).has_value();
}

bool isServiceUrl(const SettingValue &value)
{
    const QUrl url(std::get<QString>(value), QUrl::StrictMode);
    if (std::get<QString>(value).isEmpty()) {
        return true;
    }
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
    return isSafe && hasPlainAuthority(url);
}

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
    return isLocalhost(host) || !QHostAddress(host).isNull();
}

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

bool isWordTable(const SettingValue &value)
{
    const auto &map = std::get<TextMap>(value);
    return !map.contains(QString()) && map.key(QString(), u"-"_s) == u"-";
}

SettingValue trimmed(SettingValue value)
{
    if (auto *text = std::get_if<QString>(&value)) {
        *text = text->trimmed();
    }
    return value;
}

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

SettingValue trimmedUrl(SettingValue value)
{
    value = trimmed(std::move(value));
    while (std::holds_alternative<QString>(value) && std::get<QString>(value).endsWith(u'/')) {
        std::get<QString>(value).chop(1);
    }
    return value;
}

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

SettingValue lowerCaseKeys(SettingValue value)
{
    const auto *map = std::get_if<TextMap>(&value);
    return map ? withLowerKeys(*map, [](const QString &text) { return text; }) : value;
}

} // namespace statusbridge::settingrules
