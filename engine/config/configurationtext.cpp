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
    QString line = QStringLiteral("#");
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = QStringLiteral("#");
        }
        line += u' ' + word;
    }
    return result + line + u'\n';
}

QString header()
{
    return QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n") +
           comment(QStringLiteral("The settings of Statusbridge, their built-in defaults and what they may be.")) +
           QStringLiteral("#\n") +
           comment(QStringLiteral(
               "Read in this order, later wins: built-in defaults, /etc/statusbridge/statusbridge.toml, "
               "~/.config/statusbridge/statusbridge.toml or the file given with --config, environment "
               "variables (sync.interval_minutes is STATUSBRIDGE_SYNC_INTERVAL_MINUTES, lists and tables "
               "are written as here), and the command line.")) +
           comment(QStringLiteral("Only what differs from the defaults needs to be in a file. Secrets must not be."));
}

} // namespace

QString configurationText(const Settings &settings)
{
    QString text = header();
    QString section;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.section != section) {
            section = definition.section;
            text += u'\n' + comment(sectionHelp(section)) + u'[' + section + QStringLiteral("]\n");
        }
        text += comment(definition.help);
        if (definition.requirement != u"a text") {
            text += comment(QStringLiteral("Must be ") + definition.requirement + u'.');
        }
        text += definition.key + QStringLiteral(" = ") + toToml(definition.read(settings)) + u'\n';
    }
    return text;
}

} // namespace statusbridge
