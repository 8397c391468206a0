// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingrow.h"

#include "engine/config/settingrules.h"

namespace statusbridge::settingrow {

SettingDefinition anyText(SettingDefinition row)
{
    row.requirement = u"a text"_s;
    row.normalize = settingrules::trimmed;
    return row;
}

SettingDefinition onOff(SettingDefinition row)
{
    row.requirement = u"true or false"_s;
    return row;
}

SettingDefinition number(SettingDefinition row, int minimum, int maximum)
{
    row.requirement = u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum);
    row.minimum = minimum;
    row.maximum = maximum;
    return row;
}

SettingDefinition oneOf(SettingDefinition row, const QStringList &choices)
{
    QStringList shown;
    for (const QString &choice : choices) {
        shown.append(u'"' + choice + u'"');
    }
    const QString last = shown.takeLast();
    row.requirement = shown.join(u", "_s) + u" or "_s + last;
    row.choices = choices;
    row.normalize = settingrules::lowerCase;
    return row;
}

QStringList words(std::initializer_list<const char16_t *> texts)
{
    QStringList list;
    for (const char16_t *text : texts) {
        list.append(QStringView(text).toString());
    }
    return list;
}

SettingDefinition checked(SettingDefinition row, const QString &requirement, Accepts accepts, Normalize normalize)
{
    row.requirement = requirement;
    row.accepts = accepts;
    row.normalize = normalize;
    return row;
}

SettingDefinition timeZone(SettingDefinition row)
{
    return checked(std::move(row), u"a time zone such as \"Europe/Berlin\", or empty for the machine's"_s,
                   settingrules::isTimeZone, settingrules::trimmed);
}

} // namespace statusbridge::settingrow
