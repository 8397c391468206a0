// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationtransfer.h"

#include "engine/config/configurationchange.h"
#include "engine/config/crosschecks.h"
#include "engine/config/settingstable.h"

#include <QRegularExpression>

namespace statusbridge {

QString withoutCredentials(const QString &text)
{
    static const QRegularExpression userInfo(u"(://)[^\\s/@]+@"_s);
    return QString(text).replace(userInfo, u"\\1"_s);
}

SettingValue withoutAccess(const SettingDefinition &setting, const SettingValue &value)
{
    static const QStringList addresses = {u"alerts.webhook_url"_s, u"alerts.ping_url"_s};
    const auto *text = std::get_if<QString>(&value);
    if (!text || !addresses.contains(setting.fullName())) {
        return value;
    }
    static const QRegularExpression path(u"^([a-z]+://[^/?#]*)[/?#]+[^/?#].*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(*text).replace(path, u"\\1/…"_s);
}

ExportedConfiguration exportedConfiguration(const Settings &settings)
{
    Settings shared = settings;
    ExportedConfiguration exported;
    for (const SettingDefinition &definition : settingsTable()) {
        const SettingValue value = definition.read(settings);
        const auto *text = std::get_if<QString>(&value);
        const QString bare = text ? withoutCredentials(*text) : QString();
        if (text && bare != *text) {
            definition.write(shared, bare);
            exported.withoutCredentials += definition.fullName();
        }
    }
    exported.text = configurationText(shared);
    return exported;
}

Expected<ConfigurationImport> readImport(const ConfigSources &sources, const QString &file)
{
    const auto inForce = loadSettings(sources);
    if (!inForce) {
        return inForce.error();
    }
    LoadedSettings loaded{.settings = inForce->settings};
    const auto read =
        readConfigFile(file).and_then([&](const QByteArray &text) { return applyConfiguration(loaded, text, file); });
    if (!read) {
        return read.error();
    }
    if (const auto conflict = findConflict(loaded.settings)) {
        const QString where = loaded.origins.value(conflict->fullName, file);
        return configurationError(Sentence(SentenceId::AtPlace, {where, conflict->message}));
    }
    ConfigurationImport import{.wanted = loaded.settings, .changes = {}};
    for (const SettingDefinition &definition : settingsTable()) {
        const SettingValue before = definition.read(inForce->settings);
        const SettingValue after = definition.read(loaded.settings);
        if (before != after) {
            import.changes += {definition.fullName(), shownValue(before), shownValue(after)};
        }
    }
    return import;
}

} // namespace statusbridge
