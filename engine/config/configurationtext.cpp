// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationtext.h"

#include "engine/config/settingstable.h"
#include "engine/config/settingvalue.h"

namespace statusbridge {

namespace {

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
           comment(u"Read in this order, later wins: built-in defaults, /etc/statusbridge/statusbridge.toml, "
                   "~/.config/statusbridge/statusbridge.toml or the file given with --config, environment "
                   "variables (sync.interval_minutes is STATUSBRIDGE_SYNC_INTERVAL_MINUTES, lists and tables "
                   "are written as here), and the command line."_s) +
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

} // namespace statusbridge
