// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingsfile.h"

#include "engine/config/configurationchange.h"
#include "engine/config/crosschecks.h"
#include "engine/config/settingsloader.h"
#include "engine/config/settingstable.h"
#include "engine/core/error.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace statusbridge {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Each value in the form in which it is kept. Errors: Configuration, for the first that is wrong.
Expected<Settings> checked(const Settings &wanted)
{
    Settings normal;
    for (const SettingDefinition &definition : settingsTable()) {
        if (const auto assigned = definition.assign(normal, definition.read(wanted)); !assigned) {
            return assigned.error();
        }
    }
    const auto conflict = findConflict(normal);
    return conflict ? Expected<Settings>(configurationError(conflict->message)) : Expected<Settings>(normal);
}

Expected<void> write(const QString &path, const QByteArray &text)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && (!isNew || file.setPermissions(ownerOnly)) &&
                           file.write(text) == text.size() && file.commit();
    return isWritten ? Expected<void>()
                     : configurationError(Sentence(SentenceId::ConfigurationNotWritable, {path, file.errorString()}));
}

Expected<void> prepareFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists()) {
        return {};
    }
    const bool isMade =
        folder.mkpath(u"."_s) && QFile::setPermissions(folder.path(), ownerOnly | QFileDevice::ExeOwner);
    return isMade ? Expected<void>()
                  : configurationError(Sentence(SentenceId::ConfigurationFolderNotMade, {folder.path()}));
}

Expected<SavedSettings> change(const QString &path, const ConfigurationChange &wanted)
{
    if (!QFileInfo::exists(path)) {
        return prepareFolder(path).and_then([&] { return write(path, newConfiguration(wanted)); }).transform([&] {
            return SavedSettings{.file = path};
        });
    }
    return readConfigFile(path).and_then([&](const QByteArray &before) {
        const auto replace = [&](const QByteArray &after) {
            return after == before ? Expected<void>()
                                   : write(path + u".bak"_s, before).and_then([&] { return write(path, after); });
        };
        return changedConfiguration(before, path, wanted).and_then(replace).transform([&] {
            return SavedSettings{.file = path, .before = before};
        });
    });
}

} // namespace

QString savedSettingsFile(const ConfigSources &sources)
{
    return sources.explicitFile.isEmpty() ? sources.userFile : sources.explicitFile;
}

Expected<SavedSettings> saveSettings(const ConfigSources &sources, const Settings &wanted)
{
    const auto normal = checked(wanted);
    if (!normal) {
        return normal.error();
    }
    ConfigSources readable = sources;
    if (!QFileInfo::exists(sources.explicitFile)) {
        readable.explicitFile.clear(); // it is about to be made
        readable.userFile = sources.explicitFile.isEmpty() ? sources.userFile : QString();
    }
    const auto inForce = loadSettings(readable);
    const auto below = loadSystemSettings(sources);
    if (!inForce || !below) {
        return !inForce ? inForce.error() : below.error();
    }
    const QStringList beyond = settingsBeyondFiles(inForce->origins);
    auto saved = change(savedSettingsFile(sources), {.wanted = *normal, .below = below->settings, .beyond = beyond});
    if (saved) {
        saved->beyond = beyond;
        saved->beyond.removeIf([&](const QString &name) {
            const SettingDefinition *definition = findSetting(name);
            return definition->read(*normal) == definition->read(inForce->settings);
        });
    }
    return saved;
}

Expected<void> undoSaving(const SavedSettings &saved)
{
    QSaveFile file(saved.file); // keeps the permissions of the file that is there
    const bool isUndone = saved.before ? file.open(QIODevice::WriteOnly) &&
                                             file.write(*saved.before) == saved.before->size() && file.commit()
                                       : QFile::remove(saved.file);
    if (isUndone) {
        return {};
    }
    return configurationError(Sentence(SentenceId::ConfigurationNotRestorable, {saved.file}),
                              saved.before ? file.errorString() : QString());
}

} // namespace statusbridge
