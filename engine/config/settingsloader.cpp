// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingsloader.h"

#include "engine/config/crosschecks.h"
#include "engine/config/secretstore.h"
#include "engine/config/settingstable.h"
#include "engine/config/suggestion.h"
#include "engine/config/tomlreader.h"
#include "engine/core/error.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace statusbridge {

namespace {

constexpr qint64 largestFile = 1024LL * 1024; // bytes
constexpr auto commandLineOrigin = "command line"_L1;

Error unreadableFile(const QString &path, SentenceId why, const QString &words = {})
{
    return configurationError(Sentence(why, {path, words}));
}

Error located(const QString &origin, const Sentence &message)
{
    return configurationError(Sentence(SentenceId::AtPlace, {origin, message}));
}

Expected<void> assign(LoadedSettings &loaded, const SettingDefinition &definition,
                      const std::optional<SettingValue> &value, const QString &shown, const QString &origin)
{
    if (!value) {
        return located(origin, definition.refusal(shown).message);
    }
    if (const Expected<void> assigned = definition.assign(loaded.settings, *value); !assigned) {
        return located(origin, assigned.error().message);
    }
    loaded.origins.insert(definition.fullName(), origin);
    return {};
}

Expected<void> assignText(LoadedSettings &loaded, const SettingDefinition &definition, const QString &text,
                          const QString &origin)
{
    return assign(loaded, definition, settingFromText(text, definition.defaultValue()), shownValue(SettingValue(text)),
                  origin);
}

Sentence question(const QString &meant)
{
    return meant.isEmpty() ? Sentence() : Sentence(SentenceId::DidYouMean, {meant});
}

Sentence unknownKey(const QString &section, const QString &key)
{
    if (looksSecret(key)) {
        return secretKeyRefusal(section, key);
    }
    const Sentence what = section.isEmpty() ? Sentence(SentenceId::KeyOutsideOfSections, {key})
                                            : Sentence(SentenceId::SettingUnknown, {section + u'.' + key});
    return what.then(question(nearestSetting(section, key)));
}

Sentence unknownSection(const QString &section)
{
    const QString meant = nearest(section, settingSections());
    return Sentence(SentenceId::SectionUnknown, {section})
        .then(question(meant.isEmpty() ? QString() : QString(u'[' + meant + u']')));
}

Expected<void> applySection(LoadedSettings &loaded, const TomlSection &section, const QString &path)
{
    const auto origin = [&](int line) -> QString { return path + u':' + QString::number(line); };
    const bool isUnknown = !section.name.isEmpty() && sectionHelp(section.name).isEmpty();
    for (const TomlEntry &entry : section.entries) {
        const SettingDefinition *definition = findSetting(section.name + u'.' + entry.key);
        if (!definition && isUnknown && !looksSecret(entry.key)) {
            break;
        }
        if (!definition) {
            return located(origin(entry.line), unknownKey(section.name, entry.key));
        }
        const Expected<void> assigned =
            assign(loaded, *definition, settingFromToml(entry.value, definition->defaultValue()), entry.shown,
                   origin(entry.line));
        if (!assigned) {
            return assigned;
        }
    }
    return isUnknown ? located(origin(section.line), unknownSection(section.name)) : Expected<void>();
}

Expected<void> applyFile(LoadedSettings &loaded, const QString &path)
{
    const auto applied =
        readConfigFile(path).and_then([&](const QByteArray &text) { return applyConfiguration(loaded, text, path); });
    if (applied) {
        qCInfo(lcConfig).noquote() << "Read the configuration file" << path;
    }
    return applied;
}

Expected<void> applyFiles(LoadedSettings &loaded, const ConfigSources &sources)
{
    const bool isExplicit = !sources.explicitFile.isEmpty();
    const QString personal = isExplicit ? sources.explicitFile : sources.userFile;
    for (const QString &path : {sources.systemFile, personal}) {
        const bool isNeeded = isExplicit && path == personal;
        if (path.isEmpty() || (!isNeeded && !QFileInfo::exists(path))) {
            continue;
        }
        if (const Expected<void> applied = applyFile(loaded, path); !applied) {
            return applied;
        }
    }
    return {};
}

//! The section that a variable's name begins with, or empty: other programs may use the prefix as well (Kubernetes sets
//! STATUSBRIDGE_SERVICE_HOST and the like for a service of that name).
QString sectionOfVariable(const QString &name)
{
    const QStringList sections = settingSections();
    for (const QString &section : sections) {
        if (name.startsWith(u"STATUSBRIDGE_"_s + section.toUpper() + u'_')) {
            return section;
        }
    }
    return {};
}

Expected<void> checkVariableNames(const QProcessEnvironment &environment)
{
    QStringList known;
    for (const SettingDefinition &definition : settingsTable()) {
        known.append(definition.environmentName());
    }
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : names) {
        const QString section = sectionOfVariable(name);
        if (section.isEmpty() || known.contains(name)) {
            continue;
        }
        const QString key = name.mid(u"STATUSBRIDGE_"_s.size() + section.size() + 1).toLower();
        if (looksSecret(key)) {
            return located(name, secretKeyRefusal(section, key));
        }
        const SettingDefinition *meant = findSetting(nearestSetting(section, key));
        return located(
            name, Sentence(SentenceId::VariableUnknown).then(question(meant ? meant->environmentName() : QString())));
    }
    return {};
}

Expected<void> applyEnvironment(LoadedSettings &loaded, const QProcessEnvironment &environment)
{
    for (const SettingDefinition &definition : settingsTable()) {
        const QString name = definition.environmentName();
        if (!environment.contains(name)) {
            continue;
        }
        if (const Expected<void> assigned = assignText(loaded, definition, environment.value(name), name); !assigned) {
            return assigned;
        }
    }
    return checkVariableNames(environment);
}

Expected<void> applyOverrides(LoadedSettings &loaded, const QMap<QString, QString> &overrides)
{
    const QString origin = commandLineOrigin;
    for (auto given = overrides.cbegin(); given != overrides.cend(); ++given) {
        const SettingDefinition *definition = findSetting(given.key());
        if (!definition) {
            return located(origin, unknownKey(given.key().section(u'.', 0, 0), given.key().section(u'.', 1)));
        }
        if (const Expected<void> assigned = assignText(loaded, *definition, given.value(), origin); !assigned) {
            return assigned;
        }
    }
    return {};
}

Expected<void> checkConflicts(const LoadedSettings &loaded)
{
    const std::optional<SettingConflict> found = findConflict(loaded.settings);
    const QString origin = found ? loaded.origins.value(found->fullName) : QString();
    return !found             ? Expected<void>()
           : origin.isEmpty() ? configurationError(found->message)
                              : located(origin, found->message);
}

} // namespace

ConfigSources ConfigSources::ofThisProcess()
{
    const QString userDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {.systemFile = systemConfigurationFile(),
            .userFile = userDirectory + u"/statusbridge/statusbridge.toml"_s,
            .environment = QProcessEnvironment::systemEnvironment()};
}

Expected<QByteArray> readConfigFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return unreadableFile(path, SentenceId::ConfigurationMissing);
    }
    // Opening a pipe or device could block without end.
    if (!info.isFile()) {
        return unreadableFile(path,
                              info.isDir() ? SentenceId::ConfigurationIsDirectory : SentenceId::ConfigurationIsNoFile);
    }
    if (info.size() > largestFile) {
        return unreadableFile(path, SentenceId::ConfigurationTooLarge);
    }
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return unreadableFile(path, SentenceId::ConfigurationUnreadable, file.errorString());
    }
    return text;
}

Expected<LoadedSettings> loadSettings(const ConfigSources &sources)
{
    LoadedSettings loaded;
    return applyFiles(loaded, sources)
        .and_then([&] { return applyEnvironment(loaded, sources.environment); })
        .and_then([&] { return applyOverrides(loaded, sources.overrides); })
        .and_then([&] { return checkConflicts(loaded); })
        .transform([&] { return loaded; });
}

Expected<LoadedSettings> loadSystemSettings(const ConfigSources &sources)
{
    LoadedSettings loaded;
    return applyFiles(loaded, {.systemFile = sources.systemFile}).transform([&] { return loaded; });
}

Expected<void> applyConfiguration(LoadedSettings &loaded, const QByteArray &text, const QString &origin)
{
    const Expected<QList<TomlSection>> sections = readToml(text, origin);
    if (!sections) {
        return sections.error();
    }
    for (const TomlSection &section : *sections) {
        if (const Expected<void> applied = applySection(loaded, section, origin); !applied) {
            return applied;
        }
    }
    return {};
}

QStringList filesWithSettings(const QMap<QString, QString> &origins)
{
    QStringList files;
    for (const QString &origin : origins) {
        const qsizetype colon = origin.lastIndexOf(u':'); // before the line
        if (colon > 0 && !files.contains(origin.first(colon))) {
            files.append(origin.first(colon));
        }
    }
    return files;
}

std::optional<std::chrono::milliseconds> ageOfFiles(const ConfigSources &sources)
{
    QDateTime newest;
    for (const QString &path :
         {sources.systemFile, sources.explicitFile.isEmpty() ? sources.userFile : sources.explicitFile}) {
        const QDateTime written = QFileInfo(path).lastModified();
        newest = !newest.isValid() || written > newest ? written : newest;
    }
    const qint64 age = newest.isValid() ? newest.msecsTo(QDateTime::currentDateTimeUtc()) : -1;
    return age >= 0 ? std::optional(std::chrono::milliseconds(age)) : std::nullopt;
}

QStringList settingsBeyondFiles(const QMap<QString, QString> &origins)
{
    QStringList names;
    for (const SettingDefinition &definition : settingsTable()) {
        const QString origin = origins.value(definition.fullName());
        if (origin == definition.environmentName() || origin == commandLineOrigin) {
            names.append(definition.fullName());
        }
    }
    return names;
}

} // namespace statusbridge
