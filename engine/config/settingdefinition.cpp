// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingdefinition.h"

#include "engine/config/tomlreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

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

std::optional<SettingValue> settingFromToml(const std::optional<SettingValue> &value, const SettingValue &like)
{
    // A few texts may be given as a list, which their rule makes a text of.
    const bool isListForText =
        value && std::holds_alternative<QStringList>(*value) && std::holds_alternative<QString>(like);
    return isListForText || (value && value->index() == like.index()) ? value : std::nullopt;
}

std::optional<SettingValue> settingFromText(const QString &text, const SettingValue &like)
{
    return std::holds_alternative<QString>(like) ? text : settingFromToml(readTomlValue(text.trimmed()), like);
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
    return configurationError(Sentence(SentenceId::SettingRefused, {fullName(), requirement, shown}));
}

} // namespace statusbridge
