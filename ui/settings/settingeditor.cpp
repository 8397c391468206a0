// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/settings/choiceeditors.h"
#include "ui/settings/nameeditor.h"
#include "ui/settings/texteditors.h"

#include <QLineEdit>

namespace statusbridge {

namespace {

bool isFile(const SettingDefinition &definition)
{
    return definition.key.endsWith(u"_file") || definition.key.startsWith(u"tls_") || definition.key == u"file";
}

bool isTimeZone(const SettingDefinition &definition)
{
    return definition.key.endsWith(u"time_zone");
}

//! What Zoho can tell the names of.
bool isName(const SettingDefinition &definition)
{
    const bool isField = definition.section == u"fields" && definition.key != u"timestamp_format";
    return isField || definition.fullName() == u"zoho.report";
}

SettingEditor *textEditor(const SettingDefinition &definition)
{
    if (!definition.choices.isEmpty()) {
        return new ChoiceEditor(definition);
    }
    if (isTimeZone(definition)) {
        return new TimeZoneEditor(definition);
    }
    if (isName(definition)) {
        return new NameEditor(definition);
    }
    // A certificate is a file, "tls" alone is a choice.
    return isFile(definition) ? static_cast<SettingEditor *>(new FileEditor(definition)) : new TextEditor(definition);
}

} // namespace

SettingEditor *SettingEditor::create(const SettingDefinition &definition)
{
    const SettingValue like = definition.defaultValue();
    if (std::holds_alternative<int>(like)) {
        return new NumberEditor(definition);
    }
    if (std::holds_alternative<bool>(like)) {
        return new SwitchEditor(definition);
    }
    if (std::holds_alternative<QStringList>(like)) {
        return definition.choices.isEmpty() ? static_cast<SettingEditor *>(new WordListEditor(definition))
                                            : new ChoicesEditor(definition);
    }
    if (std::holds_alternative<QMap<QString, QString>>(like)) {
        return new WordTableEditor(definition);
    }
    return textEditor(definition);
}

void showText(QLineEdit &line, const QString &text)
{
    line.setText(text);
    line.setCursorPosition(0);
}

} // namespace statusbridge
