// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/tomlreader.h"

#include "engine/config/secretstore.h"
#include "engine/core/error.h"

#include <QVariant>

#include <toml++/toml.h>

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Nothing if it is no text.
std::optional<QString> textOf(const toml::node &node)
{
    const auto *text = node.as_string();
    return text ? std::optional(fromStd(text->get())) : std::nullopt;
}

std::optional<SettingValue> textsOf(const toml::array &array)
{
    QStringList list;
    for (const toml::node &element : array) {
        const auto text = textOf(element);
        if (!text) {
            return std::nullopt;
        }
        list.append(*text);
    }
    return list;
}

std::optional<SettingValue> textsOf(const toml::table &table)
{
    QMap<QString, QString> map;
    for (const auto &[key, node] : table) {
        const auto text = textOf(node);
        if (!text) {
            return std::nullopt;
        }
        map.insert(fromStd(key.str()), *text);
    }
    return map;
}

std::optional<SettingValue> valueOf(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string:
        return textOf(node);
    case toml::node_type::integer: {
        const auto number = node.value_exact<qint64>();
        return std::in_range<int>(*number) ? std::optional<SettingValue>(static_cast<int>(*number)) : std::nullopt;
    }
    case toml::node_type::boolean:
        return node.as_boolean()->get();
    case toml::node_type::array:
        return textsOf(*node.as_array());
    case toml::node_type::table:
        return textsOf(*node.as_table());
    default:
        return std::nullopt;
    }
}

QString shown(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string:
        return shownValue(*textOf(node));
    case toml::node_type::integer:
        return QString::number(node.as_integer()->get());
    case toml::node_type::floating_point:
        return QVariant(node.as_floating_point()->get()).toString();
    case toml::node_type::boolean:
        return toToml(node.as_boolean()->get());
    case toml::node_type::array:
        return u"a list with other elements"_s;
    case toml::node_type::table:
        return u"a table with other values"_s;
    default:
        return u"a date or time"_s;
    }
}

//! The place of a position in \p text, in bytes: toml++ counts lines and code points, both from one.
qsizetype offsetOf(const toml::source_position &position, const QByteArray &text)
{
    qsizetype at = 0;
    for (toml::source_index line = 1; line < position.line && at >= 0; ++line) {
        at = text.indexOf('\n', at) + 1;
    }
    for (toml::source_index column = 1; column < position.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text.at(at)) & 0xc0U) == 0x80U) {
            ++at;
        }
    }
    return at;
}

TomlEntry entryOf(const toml::key &key, const toml::node &node, const QByteArray &text)
{
    TomlEntry entry{.key = fromStd(key.str()),
                    .value = valueOf(node),
                    .shown = shown(node),
                    .line = static_cast<int>(key.source().begin.line)};
    const toml::table *table = node.as_table();
    if (!table || table->is_inline()) {
        entry.valueBegin = offsetOf(node.source().begin, text);
        entry.valueEnd = offsetOf(node.source().end, text);
    }
    return entry;
}

QList<TomlEntry> entriesOf(const toml::table &table, const QByteArray &text)
{
    QList<TomlEntry> entries;
    for (const auto &[key, node] : table) {
        entries.append(entryOf(key, node, text));
    }
    std::ranges::stable_sort(entries, {}, &TomlEntry::line);
    return entries;
}

QList<TomlSection> sectionsOf(const toml::table &root, const QByteArray &text)
{
    QList<TomlSection> sections;
    for (const auto &[key, node] : root) {
        if (const toml::table *table = node.as_table()) {
            sections.append({.name = fromStd(key.str()),
                             .line = static_cast<int>(node.source().begin.line),
                             .entries = entriesOf(*table, text)});
        } else {
            sections.append(
                {.name = {}, .line = static_cast<int>(key.source().begin.line), .entries = {entryOf(key, node, text)}});
        }
    }
    std::ranges::stable_sort(sections, {}, &TomlSection::line);
    return sections;
}

Error syntaxError(const toml::parse_error &error, const QByteArray &text, const QString &origin)
{
    const auto line = static_cast<qsizetype>(error.source().begin.line);
    const QList<QByteArray> lines = text.split('\n');
    const bool isSecret =
        line >= 1 && line <= lines.size() && looksSecret(QString::fromUtf8(lines.at(line - 1)).section(u'=', 0, 0));
    // toml++ may quote the text that it could not read, which must not happen to a secret.
    const Sentence words = isSecret ? Sentence() : Sentence(fromStd(error.description()));
    const QString place =
        u"%1:%2:%3"_s.arg(origin, QString::number(line), QString::number(error.source().begin.column));
    return configurationError(Sentence(SentenceId::AtPlace, {place, Sentence(SentenceId::TomlInvalid).then(words)}));
}

//! TOML has no NUL, and toml++ takes some places of one for a mistake of its own.
Error nulError(qsizetype at, const QByteArray &text, const QString &origin)
{
    const QByteArray before = text.first(at);
    const QString place = u"%1:%2:%3"_s.arg(origin)
                              .arg(before.count('\n') + 1)
                              .arg(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1);
    return configurationError(Sentence(SentenceId::AtPlace, {place, Sentence(SentenceId::TomlInvalid)}));
}

// Debian's library has the interface with exceptions only, hence the one place that catches any.
Expected<toml::table> parsed(const QByteArray &text, const QString &origin)
{
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) {
        return nulError(nul, text, origin);
    }
    try {
        return toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    } catch (const toml::parse_error &error) {
        return syntaxError(error, text, origin);
    }
}

} // namespace

Expected<QList<TomlSection>> readToml(const QByteArray &text, const QString &origin)
{
    return parsed(text, origin).transform([&](const toml::table &root) { return sectionsOf(root, text); });
}

std::optional<SettingValue> readTomlValue(const QString &text)
{
    const auto root = parsed("value = " + text.toUtf8(), {});
    // A line break in the text could smuggle in further keys.
    return root && root->size() == 1 ? valueOf(root->begin()->second) : std::nullopt;
}

} // namespace statusbridge
