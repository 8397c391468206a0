// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingstable.h"

#include <QRegularExpression>

namespace statusbridge {

//! What stands in \p text that people with buttons should not have to know: a command line, the key of a setting, the
//! name of a section, SQL. Empty if there is nothing of the kind.
inline QString terminalWordsIn(const QString &text)
{
    static const QRegularExpression words = [] {
        QStringList settings;
        QStringList sections;
        for (const SettingDefinition &definition : settingsTable()) {
            settings += QRegularExpression::escape(definition.fullName());
            if (!sections.contains(definition.section)) {
                sections += definition.section;
            }
        }
        const QStringList alternatives = {
            u"\\bstatusbridge [a-z-]+"_s, // a command
            u"`"_s,
            u"(?<!\\S)--[a-z]\\w+"_s, // an option
            u"\\bchmod\\b|\\bsystemctl\\b|\\bSTATUSBRIDGE_\\w+"_s,
            u"(?<![\\w.])(?:"_s + settings.join(u'|') + u")(?![\\w.]\\w)"_s,
            u"\\[(?:"_s + sections.join(u'|') + u")\\]"_s,
            u"\\b(?:SELECT|INSERT INTO|DELETE FROM|ALTER TABLE|CREATE (?:INDEX|TABLE)|GRANT|PRAGMA)\\b|\\bUPDATE \\w+ SET\\b"_s};
        return QRegularExpression(alternatives.join(u'|'));
    }();
    return words.match(text).captured();
}

} // namespace statusbridge
