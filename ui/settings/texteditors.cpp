// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/texteditors.h"

#include "ui/settings/settinglabels.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimeZone>
#include <QToolButton>

namespace statusbridge {

TextEditor::TextEditor(const SettingDefinition &definition) : m_line(new QLineEdit)
{
    m_line->setPlaceholderText(emptyMeaning(definition));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::edited);
}

SettingValue TextEditor::value() const
{
    return m_line->text();
}

void TextEditor::setValue(const SettingValue &value)
{
    const QString text = std::get<QString>(value);
    if (m_line->text() != text) {
        showText(*m_line, text);
    }
}

void TextEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QWidget *TextEditor::focusTarget()
{
    return m_line;
}

FileEditor::FileEditor(const SettingDefinition &definition) : TextEditor(definition)
{
    auto *button = new QToolButton;
    button->setText(tr("Choose…"));
    button->setAccessibleName(tr("Choose a file: %1").arg(settingLabel(definition)));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, &FileEditor::browse);
    m_button = button;
}

void FileEditor::setReadOnly(bool isReadOnly)
{
    TextEditor::setReadOnly(isReadOnly);
    m_button->setEnabled(!isReadOnly);
}

void FileEditor::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), line()->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        showText(*line(), path);
        Q_EMIT edited();
    });
    dialog->open();
}

SettingValue WordListEditor::value() const
{
    return wordsOf(line()->text());
}

void WordListEditor::setValue(const SettingValue &value)
{
    // What a person is just writing stays as it is, as long as it means the same.
    if (this->value() != value) {
        showText(*line(), std::get<QStringList>(value).join(u", "_s));
    }
}

SettingValue WordTableEditor::value() const
{
    return wordPairsOf(line()->text());
}

void WordTableEditor::setValue(const SettingValue &value)
{
    if (this->value() != value) {
        showText(*line(), textOfPairs(std::get<QMap<QString, QString>>(value)));
    }
}

TimeZoneEditor::TimeZoneEditor(const SettingDefinition &definition) : m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QStringList zones = {QString()}; // the machine's
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        zones.append(QString::fromLatin1(id));
    }
    m_box->setModel(new QStringListModel(zones, m_box));
    m_box->lineEdit()->setPlaceholderText(emptyMeaning(definition));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box, 1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &TimeZoneEditor::edited);
}

SettingValue TimeZoneEditor::value() const
{
    return m_box->currentText();
}

void TimeZoneEditor::setValue(const SettingValue &value)
{
    const QSignalBlocker blocker(m_box);
    if (m_box->currentText() != std::get<QString>(value)) {
        showText(*m_box->lineEdit(), std::get<QString>(value));
    }
}

void TimeZoneEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QWidget *TimeZoneEditor::focusTarget()
{
    return m_box;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList pieces = text.split(u',');
    for (const QString &piece : pieces) {
        if (const QString word = piece.trimmed(); !word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

QMap<QString, QString> wordPairsOf(const QString &text)
{
    QMap<QString, QString> pairs;
    const QStringList pieces = wordsOf(text);
    for (const QString &piece : pieces) {
        pairs.insert(piece.section(u'=', 0, 0).trimmed(), piece.section(u'=', 1).trimmed());
    }
    return pairs;
}

QString textOfPairs(const QMap<QString, QString> &pairs)
{
    QStringList pieces;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        pieces.append(pair.key() + u" = "_s + pair.value());
    }
    return pieces.join(u", "_s);
}

} // namespace statusbridge
