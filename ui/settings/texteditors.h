// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QComboBox;
class QLineEdit;

namespace statusbridge {

// Editors of values that are written as text.

//! \brief One line of text.
class TextEditor : public SettingEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

//! \brief The path of a file, typed or picked.
class FileEditor final : public TextEditor
{
    Q_OBJECT

public:
    explicit FileEditor(const SettingDefinition &definition);
    void setReadOnly(bool isReadOnly) override;

private:
    void browse();
    QWidget *m_button;
};

//! \brief A list of words with commas between them.
class WordListEditor final : public TextEditor
{
    Q_OBJECT

public:
    using TextEditor::TextEditor;
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
};

//! \brief Pairs of words, written "read = delivered, played = delivered".
class WordTableEditor final : public TextEditor
{
    Q_OBJECT

public:
    using TextEditor::TextEditor;
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
};

//! \brief A time zone, typed or picked.
class TimeZoneEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit TimeZoneEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QComboBox *m_box;
};

//! \brief "a, b" as words without the blanks around them; empty ones are left out. Pure.
[[nodiscard]] QStringList wordsOf(const QString &text);
//! \brief "a = b, c = d" as pairs; a piece without "=" becomes a pair without a second word, which no setting allows.
[[nodiscard]] QMap<QString, QString> wordPairsOf(const QString &text);
[[nodiscard]] QString textOfPairs(const QMap<QString, QString> &pairs);

} // namespace statusbridge
