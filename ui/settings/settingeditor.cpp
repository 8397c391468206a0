// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/text/settinglabels.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QTimeZone>
#include <QToolButton>
#include <QWheelEvent>

namespace statusbridge {

namespace {

//! Scrolling the page must not change what happens to pass below the pointer.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

void guardFromWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

bool isDatabase(const SettingDefinition &definition)
{
    return definition.fullName() == u"database.name";
}

// A certificate is a file, "tls" alone is a choice.
bool isFile(const SettingDefinition &definition)
{
    return definition.key.endsWith(u"_file") || definition.key.startsWith(u"tls_") || definition.key == u"file" ||
           isDatabase(definition);
}

bool isTimeZone(const SettingDefinition &definition)
{
    return definition.key.endsWith(u"time_zone");
}

//! What Zoho can tell the names of.
bool isZohoName(const SettingDefinition &definition)
{
    const bool isField = definition.section == u"fields" && definition.key != u"timestamp_format";
    return isField || definition.fullName() == u"zoho.report" || definition.fullName() == u"zoho.form";
}

//! From its beginning, however narrow \p line is.
void showText(QLineEdit *line, const QString &text)
{
    line->setText(text);
    line->setCursorPosition(0);
}

void offerTimeZones(QComboBox *box)
{
    QStringList zones = {QString()}; // the machine's
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        zones.append(QString::fromLatin1(id));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setModel(new QStringListModel(zones, box));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

SettingEditor::SettingEditor(const SettingDefinition &definition, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    const SettingValue like = definition.defaultValue();
    if (std::holds_alternative<int>(like)) {
        buildNumber(definition);
    } else if (std::holds_alternative<bool>(like)) {
        buildSwitch();
    } else if (std::holds_alternative<QStringList>(like) && !definition.choices.isEmpty()) {
        buildChoices(definition);
    } else if (!definition.choices.isEmpty()) {
        buildChoice(definition);
    } else if (std::holds_alternative<QString>(like) && isTimeZone(definition)) {
        offerTimeZones(buildEditableBox(definition));
    } else if (std::holds_alternative<QString>(like) && isZohoName(definition)) {
        m_names = buildEditableBox(definition);
        m_names->completer()->setCaseSensitivity(Qt::CaseSensitive); // link names differ by it
    } else if (QLineEdit *line = buildLine(definition); std::holds_alternative<QString>(like) && isFile(definition)) {
        addFileButton(definition, line);
    }
}

void SettingEditor::setValue(const SettingValue &value)
{
    // What a person is just writing stays as it is, as long as it means the same.
    if (m_read() != value) {
        const QSignalBlocker blocker(this);
        m_show(value);
    }
}

void SettingEditor::buildChoice(const SettingDefinition &definition)
{
    auto *box = new QComboBox;
    for (const QString &choice : definition.choices) {
        box->addItem(choiceLabel(definition, choice), choice);
    }
    guardFromWheel(box);
    m_row->addWidget(box, 1);
    setFocusProxy(box);
    m_read = [box] { return SettingValue(box->currentData().toString()); };
    m_show = [box](const SettingValue &value) { box->setCurrentIndex(box->findData(std::get<QString>(value))); };
    m_setReadOnly = [box](bool isReadOnly) { box->setEnabled(!isReadOnly); };
    connect(box, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
}

void SettingEditor::buildChoices(const SettingDefinition &definition)
{
    QList<std::pair<QString, QCheckBox *>> boxes; // in the order of the choices
    for (const QString &choice : definition.choices) {
        auto *box = new QCheckBox(choiceLabel(definition, choice));
        boxes.append({choice, box});
        m_row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SettingEditor::edited);
    }
    m_row->addStretch(1);
    setFocusProxy(boxes.constFirst().second);
    m_read = [boxes] {
        QStringList chosen;
        for (const auto &[choice, box] : boxes) {
            if (box->isChecked()) {
                chosen.append(choice);
            }
        }
        return SettingValue(chosen);
    };
    m_show = [boxes](const SettingValue &value) {
        for (const auto &[choice, box] : boxes) {
            box->setChecked(std::get<QStringList>(value).contains(choice));
        }
    };
    m_setReadOnly = [boxes](bool isReadOnly) {
        for (const auto &[choice, box] : boxes) {
            box->setEnabled(!isReadOnly);
        }
    };
}

void SettingEditor::buildNumber(const SettingDefinition &definition)
{
    auto *box = new QSpinBox;
    box->setRange(definition.minimum, definition.maximum);
    box->setSuffix(settingUnit(definition));
    box->setGroupSeparatorShown(!definition.key.endsWith(u"port"));
    if (const QString meaning = emptyMeaning(definition); definition.minimum == 0 && !meaning.isEmpty()) {
        box->setSpecialValueText(meaning);
    }
    guardFromWheel(box);
    m_row->addWidget(box);
    m_row->addStretch(1);
    setFocusProxy(box);
    m_read = [box] { return SettingValue(box->value()); };
    m_show = [box](const SettingValue &value) { box->setValue(std::get<int>(value)); };
    m_setReadOnly = [box](bool isReadOnly) {
        box->setReadOnly(isReadOnly);
        box->setButtonSymbols(isReadOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    };
    connect(box, &QSpinBox::valueChanged, this, &SettingEditor::edited);
}

// The label stands beside it, as with all others; a second one would be read out twice.
void SettingEditor::buildSwitch()
{
    auto *box = new QCheckBox;
    m_row->addWidget(box);
    m_row->addStretch(1);
    setFocusProxy(box);
    m_read = [box] { return SettingValue(box->isChecked()); };
    m_show = [box](const SettingValue &value) { box->setChecked(std::get<bool>(value)); };
    m_setReadOnly = [box](bool isReadOnly) { box->setEnabled(!isReadOnly); };
    connect(box, &QCheckBox::toggled, this, &SettingEditor::edited);
}

QLineEdit *SettingEditor::buildLine(const SettingDefinition &definition)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(emptyMeaning(definition));
    m_row->addWidget(line, 1);
    setFocusProxy(line);
    m_read = [line, like = definition.defaultValue()] {
        if (std::holds_alternative<QStringList>(like)) {
            return SettingValue(wordsOf(line->text()));
        }
        return std::holds_alternative<QString>(like) ? SettingValue(line->text())
                                                     : SettingValue(wordPairsOf(line->text()));
    };
    m_show = [line](const SettingValue &value) {
        if (const auto *words = std::get_if<QStringList>(&value)) {
            showText(line, words->join(u", "_s));
        } else if (const auto *pairs = std::get_if<QMap<QString, QString>>(&value)) {
            showText(line, textOfPairs(*pairs));
        } else {
            showText(line, std::get<QString>(value));
        }
    };
    m_setReadOnly = [line](bool isReadOnly) { line->setReadOnly(isReadOnly); };
    connect(line, &QLineEdit::textEdited, this, &SettingEditor::edited);
    return line;
}

void SettingEditor::addFileButton(const SettingDefinition &definition, QLineEdit *line)
{
    m_file = new QToolButton;
    m_file->setText(tr("Choose…"));
    m_file->setAccessibleName(tr("Choose a file: %1").arg(settingLabel(definition)));
    m_row->addWidget(m_file);
    m_setReadOnly = [line, button = m_file](bool isReadOnly) {
        line->setReadOnly(isReadOnly);
        button->setEnabled(!isReadOnly);
    };
    connect(m_file, &QToolButton::clicked, this, [this, line, isOfDatabase = isDatabase(definition)] {
        auto *dialog = new QFileDialog(this, tr("Choose a file"), line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (isOfDatabase) {
            // One that is not there yet is made when the tables are.
            dialog->setFileMode(QFileDialog::AnyFile);
            dialog->setNameFilters({tr("SQLite databases (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
        }
        connect(dialog, &QFileDialog::fileSelected, this, [this, line](const QString &path) {
            showText(line, path);
            Q_EMIT edited();
        });
        dialog->open();
    });
}

QComboBox *SettingEditor::buildEditableBox(const SettingDefinition &definition)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    // A long name among its choices must not push the second column of a form below the first.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->lineEdit()->setPlaceholderText(emptyMeaning(definition));
    box->completer()->setFilterMode(Qt::MatchContains);
    m_row->addWidget(box, 1);
    setFocusProxy(box);
    m_read = [box] { return SettingValue(box->currentText()); };
    m_show = [box](const SettingValue &value) { showText(box->lineEdit(), std::get<QString>(value)); };
    m_setReadOnly = [box](bool isReadOnly) { box->setEnabled(!isReadOnly); };
    connect(box, &QComboBox::editTextChanged, this, &SettingEditor::edited);
    return box;
}

void SettingEditor::setIsFile(bool isFile)
{
    if (m_file) {
        m_file->setVisible(isFile);
    }
}

void SettingEditor::setNames(const QList<ZohoNameView> &names)
{
    if (!m_names) {
        return;
    }
    const QSignalBlocker blocker(this);
    const QString text = m_names->currentText();
    m_names->clear();
    for (const ZohoNameView &name : names) {
        // What is picked is what the settings hold; the name that people know stands in the hint.
        m_names->addItem(name.linkName);
        m_names->setItemData(m_names->count() - 1, toolTipText(name.displayName), Qt::ToolTipRole);
        m_names->setItemData(m_names->count() - 1, QString(name.displayName + u' ' + name.linkName),
                             Qt::AccessibleTextRole);
    }
    showText(m_names->lineEdit(), text);
}

QStringList SettingEditor::names() const
{
    QStringList names;
    for (int i = 0; m_names && i < m_names->count(); ++i) {
        names.append(m_names->itemText(i));
    }
    return names;
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

#include "moc_settingeditor.cpp"
