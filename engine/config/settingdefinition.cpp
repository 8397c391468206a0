// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingdefinition.h"

#include "engine/config/tomlreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

std::optional<SettingValue> textList(const QVariant &value)
{
    const bool isOfTexts = std::ranges::all_of(value.toList(), isText);
    return isOfTexts ? std::optional<SettingValue>(value.toStringList()) : std::nullopt;
}

std::optional<SettingValue> textMap(const QVariant &value)
{
    QMap<QString, QString> map;
    const QVariantMap entries = value.toMap();
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (!isText(entry.value())) {
            return std::nullopt;
        }
        map.insert(entry.key(), entry.value().toString());
    }
    return map;
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            result += u'\\' + QString(c);
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            result += u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            result += c;
        }
    }
    return result + u'"';
}

//! A text with double quotes in it is easier to read as a literal one.
QString tomlText(const QString &text)
{
    static const QRegularExpression literal(u"\\A[^'\\x00-\\x1f\\x7f]*\\z"_s);
    return text.contains(u'"') && literal.match(text).hasMatch() ? u'\'' + text + u'\'' : quoted(text);
}

QString tomlKey(const QString &key)
{
    static const QRegularExpression bare(u"\\A[A-Za-z0-9_-]+\\z"_s);
    return bare.match(key).hasMatch() ? key : quoted(key);
}

QString tomlList(const QStringList &list)
{
    QStringList parts;
    for (const QString &text : list) {
        parts.append(tomlText(text));
    }
    return u'[' + parts.join(u", "_s) + u']';
}

QString tomlTable(const QMap<QString, QString> &map)
{
    QStringList parts;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        parts.append(tomlKey(entry.key()) + u" = "_s + tomlText(entry.value()));
    }
    return map.isEmpty() ? u"{}"_s : u"{ "_s + parts.join(u", "_s) + u" }";
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    return text.size() > longest ? text.first(longest) + u"…"_s : text;
}

bool holdsCredentials(const QString &text)
{
    static const QRegularExpression userInfo(u"://[^/\\s]*@"_s);
    return userInfo.match(text).hasMatch();
}

} // namespace

std::optional<SettingValue> settingFromToml(const QVariant &value, const SettingValue &like)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return std::holds_alternative<QString>(like) ? std::optional<SettingValue>(value.toString()) : std::nullopt;
    case QMetaType::Bool:
        return std::holds_alternative<bool>(like) ? std::optional<SettingValue>(value.toBool()) : std::nullopt;
    case QMetaType::LongLong: {
        const qint64 number = value.toLongLong();
        const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
        return fits && std::holds_alternative<int>(like) ? std::optional<SettingValue>(static_cast<int>(number))
                                                         : std::nullopt;
    }
    case QMetaType::QVariantList:
        // A few texts may be given as a list, which their rule makes a text of.
        return std::holds_alternative<QStringList>(like) || std::holds_alternative<QString>(like) ? textList(value)
                                                                                                  : std::nullopt;
    case QMetaType::QVariantMap:
        return std::holds_alternative<QMap<QString, QString>>(like) ? textMap(value) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<SettingValue> settingFromText(const QString &text, const SettingValue &like)
{
    if (std::holds_alternative<QString>(like)) {
        return text;
    }
    const Expected<QVariant> value = readTomlValue(text.trimmed());
    return value ? settingFromToml(*value, like) : std::nullopt;
}

QString toToml(const SettingValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return tomlText(*text);
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return tomlList(*list);
    }
    if (const auto *map = std::get_if<QMap<QString, QString>>(&value)) {
        return tomlTable(*map);
    }
    return std::get<bool>(value) ? u"true"_s : u"false"_s;
}

QString shownValue(const SettingValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QString shown = text ? quoted(*text) : toToml(value);
    return holdsCredentials(shown) ? u"a URL with a user name or password in it"_s : shortened(shown);
}

QString shownValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return shownValue(SettingValue(value.toString()));
    case QMetaType::Bool:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return value.toString();
    case QMetaType::QVariantList:
        return u"a list with other elements"_s;
    case QMetaType::QVariantMap:
        return u"a table with other values"_s;
    default:
        return u"a date or time"_s;
    }
}

QString SettingDefinition::environmentName() const
{
    return u"STATUSBRIDGE_"_s + section.toUpper() + u'_' + key.toUpper();
}

bool SettingDefinition::isValid(const SettingValue &value) const
{
    if (value.index() != defaultValue().index()) {
        return false;
    }
    if (const int *number = std::get_if<int>(&value); number && (*number < minimum || *number > maximum)) {
        return false;
    }
    if (!choices.isEmpty()) {
        const auto *text = std::get_if<QString>(&value);
        const QStringList words = text ? QStringList{*text} : std::get<QStringList>(value);
        if (!std::ranges::all_of(words, [this](const QString &word) { return choices.contains(word); })) {
            return false;
        }
    }
    return !accepts || accepts(value);
}

Expected<void> SettingDefinition::assign(Settings &settings, const SettingValue &value) const
{
    const SettingValue normal = normalize ? normalize(value) : value;
    if (!isValid(normal)) {
        return refusal(shownValue(value));
    }
    write(settings, normal);
    return {};
}

Error SettingDefinition::refusal(const QString &shown) const
{
    return configurationError(fullName() + u" must be "_s + requirement + u", not "_s + shown + u'.');
}

} // namespace statusbridge
