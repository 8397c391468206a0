// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingdefinition.h"

#include "engine/config/settingvalue.h"
#include "engine/core/error.h"

#include <algorithm>

namespace statusbridge {

QString SettingDefinition::fullName() const
{
    return section + u'.' + key;
}

QString SettingDefinition::environmentName() const
{
    return u"STATUSBRIDGE_"_s + section.toUpper() + u'_' + key.toUpper();
}

SettingValue SettingDefinition::defaultValue() const
{
    return read(Settings());
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
        const auto isChoice = [this](const QString &word) { return choices.contains(word); };
        if (!std::all_of(words.cbegin(), words.cend(), isChoice)) {
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
