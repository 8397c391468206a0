// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/config/settingsmanual.h"

#include "engine/config/settingstable.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

//! So that no sign in it is taken for Markdown.
QString escapedForMarkdown(QString text)
{
    static const QRegularExpression sign(u"([*<>\\[\\]`])"_s);
    return text.replace(sign, u"\\\\1"_s);
}

QString introduction()
{
    return u"# Settings\n\n"
           "Every setting, what it is for and what it may be. In the window they are on the page Settings, in groups "
           "and "
           "with the same explanations. On a server they are in a file, `/etc/statusbridge/statusbridge.toml`:\n\n"
           "```toml\n[sync]\ninterval_minutes = 30\n```\n\n"
           "Read in this order, later wins: the defaults below, the file of the machine "
           "(`/etc/statusbridge/statusbridge.toml`), the file of the user (`~/.config/statusbridge/statusbridge.toml`, "
           "or "
           "the one that `--config` names), variables of the environment. Only what differs from the defaults needs to "
           "be "
           "in a file. A name or a value that is not known is refused, with file and line. Passwords and other secrets "
           "are never in such a file: see [Security](security.md#secrets).\n"_s;
}

QString settingText(const SettingDefinition &definition)
{
    const QString rule = definition.requirement.id() == SentenceId::RequiredText
                             ? QString()
                             : u" Must be "_s + definition.requirement.english() + u'.';
    return u"\n### %1\n\n%2\n\n- Default: `%3`\n- Variable: `%4`\n"_s.arg(
        definition.fullName(), escapedForMarkdown(definition.help + rule), toToml(definition.defaultValue()),
        definition.environmentName());
}

} // namespace

QString settingsManual()
{
    QString text = introduction();
    QString section;
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.section != section) {
            section = definition.section;
            text += u"\n## %1\n\n%2\n"_s.arg(section, escapedForMarkdown(sectionHelp(section)));
        }
        text += settingText(definition);
    }
    return text;
}

} // namespace statusbridge
