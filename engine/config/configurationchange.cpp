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

//! Bytes of the old text and their replacement in the new one.
struct TextEdit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray replacement;
};

using Definitions = QList<const SettingDefinition *>;

//! Every setting that the file decides and whose value differs between the two.
Definitions differingFrom(const Settings &is, const Settings &wanted, const QStringList &beyond)
{
    Definitions list;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.read(is) != definition.read(wanted) && !beyond.contains(definition.fullName())) {
            list.append(&definition);
        }
    }
    return list;
}

Error notSafely(const QString &origin, const SettingDefinition &definition)
{
    return configurationError(u"%1: %2 stands here in a form in which it can't be changed safely; write "
                              "it by hand."_s.arg(origin, definition.fullName()));
}

const TomlSection *sectionNamed(const QList<TomlSection> &sections, const QString &name)
{
    const auto found = std::ranges::find(sections, name, &TomlSection::name);
    return found == sections.cend() ? nullptr : &*found;
}

const TomlEntry *entryNamed(const TomlSection *section, const QString &key)
{
    if (!section) {
        return nullptr;
    }
    const auto found = std::ranges::find(section->entries, key, &TomlEntry::key);
    return found == section->entries.cend() ? nullptr : &*found;
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

QByteArray lineOf(const SettingDefinition &definition, const Settings &wanted)
{
    return definition.key.toUtf8() + " = " + toToml(definition.read(wanted)).toUtf8() + '\n';
}

QByteArray withLineEndsOf(const QByteArray &text, QByteArray lines)
{
    return text.contains("\r\n") ? lines.replace("\n", "\r\n") : lines;
}

//! New lines for one section: in it, or with its header at the end of the text.
TextEdit addition(const QByteArray &text, const TomlSection *section, const QString &name, const QByteArray &lines)
{
    const qsizetype place = section ? insertionPoint(text, *section) : text.size();
    const bool isCut = place == text.size() && !text.isEmpty() && !text.endsWith('\n');
    const QByteArray header =
        section ? QByteArray() : QByteArray((text.isEmpty() ? "[" : "\n[") + name.toUtf8() + "]\n");
    return {.begin = place, .end = place, .replacement = withLineEndsOf(text, (isCut ? "\n" : "") + header + lines)};
}

Expected<QList<TextEdit>> editsFor(const QByteArray &text, const QString &origin, const QList<TomlSection> &sections,
                                   const Definitions &definitions, const Settings &wanted)
{
    QList<TextEdit> edits;
    QMap<QString, QByteArray> added;
    for (const SettingDefinition *definition : definitions) {
        const TomlEntry *entry = entryNamed(sectionNamed(sections, definition->section), definition->key);
        if (!entry) {
            added[definition->section] += lineOf(*definition, wanted);
        } else if (entry->valueBegin < 0) {
            return notSafely(origin, *definition);
        } else {
            edits.append({.begin = entry->valueBegin,
                          .end = entry->valueEnd,
                          .replacement = toToml(definition->read(wanted)).toUtf8()});
        }
    }
    const QStringList names = settingSections();
    for (const QString &name : names) {
        if (added.contains(name)) {
            edits.append(addition(text, sectionNamed(sections, name), name, added.value(name)));
        }
    }
    return edits;
}

QByteArray edited(const QByteArray &text, QList<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, &TextEdit::begin);
    QByteArray result;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        result += text.mid(at, edit.begin - at) + edit.replacement;
        at = edit.end;
    }
    return result + text.mid(at);
}

Expected<Settings> meaningOf(const QByteArray &text, const QString &origin, const Settings &below)
{
    LoadedSettings loaded{.settings = below};
    return applyConfiguration(loaded, text, origin).transform([&] { return loaded.settings; });
}

//! The text, which means \p before, with \p definitions changed, if read again it means what is wanted.
Expected<QByteArray> changedValues(const QByteArray &text, const QString &origin, const Settings &before,
                                   const Definitions &definitions, const ConfigurationChange &change)
{
    const auto edits = readToml(text, origin).and_then([&](const QList<TomlSection> &sections) {
        return editsFor(text, origin, sections, definitions, change.wanted);
    });
    if (!edits) {
        return edits.error();
    }
    const QByteArray result = edited(text, *edits);
    const auto after = meaningOf(result, origin, change.below);
    if (!after) {
        return notSafely(origin, *definitions.first());
    }
    Settings expected = before;
    for (const SettingDefinition *definition : definitions) {
        definition->write(expected, definition->read(change.wanted));
    }
    const Definitions wrong = differingFrom(*after, expected, {});
    return wrong.isEmpty() ? Expected<QByteArray>(result) : Expected<QByteArray>(notSafely(origin, *wrong.first()));
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
        if (definition.requirement != u"a text") {
            text += comment(u"Must be "_s + definition.requirement + u'.');
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
    const Definitions definitions = differingFrom(*before, change.wanted, change.beyond);
    auto result = changedValues(text, origin, *before, definitions, change);
    if (!result) {
        // Each is tried alone to find the one that can't be changed.
        for (const SettingDefinition *definition : definitions) {
            if (const auto alone = changedValues(text, origin, *before, {definition}, change); !alone) {
                return alone.error();
            }
        }
    }
    return result;
}

} // namespace statusbridge
