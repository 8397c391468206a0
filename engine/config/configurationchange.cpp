// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationchange.h"

#include "engine/config/settingsloader.h"
#include "engine/config/settingstable.h"
#include "engine/config/tomlreader.h"
#include "engine/core/error.h"
#include "engine/core/platform.h"

#include <algorithm>

namespace statusbridge {

namespace {

Error notSafely(const QString &origin, const SettingDefinition &definition)
{
    return configurationError(Sentence(SentenceId::SettingNotChangeable, {origin, definition.fullName()}));
}

//! The one of \p list whose \p member is \p name, or null.
template <typename Entry>
const Entry *named(const QString &name, const QList<Entry> &list, QString Entry::*member)
{
    const auto found = std::ranges::find(list, name, member);
    return found == list.cend() ? nullptr : &*found;
}

//! The offset behind the line that holds \p offset.
qsizetype behindLine(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return end < 0 ? text.size() : end + 1;
}

qsizetype beginOfLine(const QByteArray &text, int line)
{
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        at = behindLine(text, at);
    }
    return at;
}

//! Behind the section's last value, or its header if it has none; what follows may be a table below it.
qsizetype insertionPoint(const QByteArray &text, const TomlSection &section)
{
    qsizetype place = behindLine(text, beginOfLine(text, section.line));
    for (const TomlEntry &entry : section.entries) {
        if (entry.valueEnd >= 0) {
            place = std::max(place, behindLine(text, entry.valueEnd));
        }
    }
    return place;
}

//! \p line in its section, or behind a new header at the end of the text.
QByteArray withNewLine(const QByteArray &text, const TomlSection *section, const QString &name, const QByteArray &line)
{
    const qsizetype place = section ? insertionPoint(text, *section) : text.size();
    const bool isCut = place == text.size() && !text.isEmpty() && !text.endsWith('\n');
    const QByteArray header =
        section ? QByteArray() : QByteArray((text.isEmpty() ? "[" : "\n[") + name.toUtf8() + "]\n");
    const QByteArray added = (isCut ? "\n" : "") + header + line;
    return QByteArray(text).insert(place, text.contains("\r\n") ? QByteArray(added).replace("\n", "\r\n") : added);
}

Expected<Settings> meaningOf(const QByteArray &text, const QString &origin, const Settings &below)
{
    LoadedSettings loaded{.settings = below};
    return applyConfiguration(loaded, text, origin).transform([&] { return loaded.settings; });
}

//! The text, which means \p before, with one value more as it is wanted; read again, it means that and nothing else.
Expected<QByteArray> withValue(const QByteArray &text, const QString &origin, const SettingDefinition &definition,
                               const Settings &before, const ConfigurationChange &change)
{
    const auto sections = readToml(text, origin);
    if (!sections) {
        return sections.error();
    }
    const TomlSection *section = named(definition.section, *sections, &TomlSection::name);
    const TomlEntry *entry = section ? named(definition.key, section->entries, &TomlEntry::key) : nullptr;
    if (entry && entry->valueBegin < 0) {
        return notSafely(origin, definition);
    }
    const QByteArray value = toToml(definition.read(change.wanted)).toUtf8();
    const QByteArray result =
        entry ? QByteArray(text).replace(entry->valueBegin, entry->valueEnd - entry->valueBegin, value)
              : withNewLine(text, section, definition.section, definition.key.toUtf8() + " = " + value + '\n');
    Settings expected = before;
    definition.write(expected, definition.read(change.wanted));
    const auto after = meaningOf(result, origin, change.below);
    return after && *after == expected ? Expected<QByteArray>(result) : notSafely(origin, definition);
}

//! \p text as lines of comment that fit on a terminal.
QString comment(const QString &text)
{
    constexpr qsizetype width = 110;
    QString result;
    QString line = u"#"_s;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = u"#"_s;
        }
        line += u' ' + word;
    }
    return result + line + u'\n';
}

QString header()
{
    return u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s +
           comment(u"The settings of Statusbridge, their built-in defaults and what they may be."_s) + u"#\n"_s +
           comment(u"Read in this order, later wins: built-in defaults, %1, "
                   "~/.config/statusbridge/statusbridge.toml or the file given with --config, environment "
                   "variables (sync.interval_minutes is STATUSBRIDGE_SYNC_INTERVAL_MINUTES, lists and tables "
                   "are written as here), and the command line."_s.arg(systemConfigurationFile())) +
           comment(u"Only what differs from the defaults needs to be in a file. Secrets must not be."_s);
}

} // namespace

QString configurationText(const Settings &settings)
{
    QString text = header();
    QString section;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.section != section) {
            section = definition.section;
            text += u'\n' + comment(sectionHelp(section)) + u'[' + section + u"]\n"_s;
        }
        text += comment(definition.help);
        if (definition.requirement.id() != SentenceId::RequiredText) {
            text += comment(u"Must be "_s + definition.requirement.english() + u'.');
        }
        text += definition.key + u" = "_s + toToml(definition.read(settings)) + u'\n';
    }
    return text;
}

QByteArray newConfiguration(const ConfigurationChange &change)
{
    Settings settings = change.wanted;
    for (const QString &name : change.beyond) {
        const SettingDefinition *definition = findSetting(name);
        definition->write(settings, definition->read(change.below));
    }
    return configurationText(settings).toUtf8();
}

Expected<QByteArray> changedConfiguration(const QByteArray &text, const QString &origin,
                                          const ConfigurationChange &change)
{
    const auto before = meaningOf(text, origin, change.below);
    if (!before) {
        return before.error();
    }
    Settings meant = *before;
    Expected<QByteArray> result = text;
    for (const SettingDefinition &definition : settingsTable()) {
        const bool isWanted = definition.read(meant) == definition.read(change.wanted);
        if (isWanted || change.beyond.contains(definition.fullName())) {
            continue;
        }
        result = withValue(*result, origin, definition, meant, change);
        if (!result) {
            return result;
        }
        definition.write(meant, definition.read(change.wanted));
    }
    return result;
}

} // namespace statusbridge
