// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include "engine/core/literals.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QMap>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>
#include <optional>

namespace statusbridge {

namespace {

constexpr QChar mark = u'&';

//! The text of a widget that may have a mnemonic; null: it may have none.
QString mnemonicText(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
        return label->text();
    }
    return {};
}

bool isUnder(const QObject *part, const QObject *whole)
{
    for (; part; part = part->parent()) {
        if (part == whole) {
            return true;
        }
    }
    return false;
}

//! The widgets of \p scope that are not on a page of \p stacks.
QList<QWidget *> widgetsBeside(const QWidget &scope, const QList<QStackedWidget *> &stacks)
{
    QList<QWidget *> beside;
    const auto all = scope.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isInside = std::ranges::any_of(
            stacks, [&](const QStackedWidget *stack) { return widget != stack && isUnder(widget, stack); });
        if (!isInside) {
            beside.append(widget);
        }
    }
    return beside;
}

//! The stacks of \p scope that are in no other.
QList<QStackedWidget *> outerStacks(const QWidget &scope)
{
    const auto all = scope.findChildren<QStackedWidget *>();
    QList<QStackedWidget *> outer;
    for (QStackedWidget *stack : all) {
        if (std::ranges::none_of(outer, [&](const QStackedWidget *found) { return isUnder(stack, found); })) {
            outer.append(stack);
        }
    }
    return outer;
}

void takeKeysOf(const QList<QWidget *> &widgets, QSet<QChar> &taken)
{
    for (const QWidget *widget : widgets) {
        if (const QChar key = mnemonicOf(mnemonicText(widget)); !key.isNull()) {
            taken.insert(key);
        }
    }
}

//! A letter that may become a mnemonic, and where it is.
struct KeyPlace
{
    QChar key;
    qsizetype place = 0;
};

//! The letters of \p text that are not \p taken, the best first.
QList<KeyPlace> placesIn(const QString &text, const QSet<QChar> &taken)
{
    QList<KeyPlace> places;
    for (const bool atBeginnings : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar key = text.at(i).toUpper();
            const bool isBeginning = i == 0 || !text.at(i - 1).isLetterOrNumber();
            const bool isFree = mayBeMnemonic(key) && !taken.contains(key);
            if (isFree && isBeginning == atBeginnings) {
                places.append({key, i});
            }
        }
    }
    return places;
}

//! Which text has which key: a greatest matching, found by letting earlier texts make room for later ones.
class KeyAssignment
{
public:
    void add(const QList<KeyPlace> &places)
    {
        m_places.append(places);
        QSet<QChar> visited;
        giveKey(m_places.size() - 1, visited);
    }

    [[nodiscard]] std::optional<qsizetype> placeOf(qsizetype text) const
    {
        for (const KeyPlace &each : m_places.at(text)) {
            if (m_owners.value(each.key, -1) == text) {
                return each.place;
            }
        }
        return std::nullopt;
    }

private:
    bool giveKey(qsizetype text, QSet<QChar> &visited)
    {
        for (const KeyPlace &each : m_places.at(text)) {
            if (!m_owners.contains(each.key)) {
                m_owners.insert(each.key, text);
                return true;
            }
        }
        for (const KeyPlace &each : m_places.at(text)) {
            if (visited.contains(each.key)) {
                continue;
            }
            visited.insert(each.key);
            if (giveKey(m_owners.value(each.key), visited)) {
                m_owners.insert(each.key, text);
                return true;
            }
        }
        return false;
    }

    QList<QList<KeyPlace>> m_places; //!< by text
    QMap<QChar, qsizetype> m_owners;
};

//! What a mnemonic can be given to.
bool isField(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return (label && label->buddy()) || qobject_cast<const QCheckBox *>(widget) ||
           qobject_cast<const QRadioButton *>(widget);
}

void showText(QWidget *widget, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        while (label->buddy()->focusProxy()) {
            label->setBuddy(label->buddy()->focusProxy());
        }
        label->setText(text);
    } else {
        qobject_cast<QAbstractButton *>(widget)->setText(text);
    }
}

//! Gives the fields of \p widgets their keys and adds these to \p taken.
void giveMnemonics(const QList<QWidget *> &widgets, QSet<QChar> &taken)
{
    QList<QWidget *> fields;
    QStringList texts;
    for (QWidget *widget : widgets) {
        if (isField(widget)) {
            fields.append(widget);
            texts.append(mnemonicText(widget));
        }
    }
    takeKeysOf(widgets, taken); // those that were set by hand
    const QStringList marked = withMnemonics(texts, taken);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        showText(fields.at(i), marked.at(i));
    }
    takeKeysOf(widgets, taken);
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != mark) {
            continue;
        }
        if (text.at(i + 1) != mark) {
            return text.at(i + 1).toUpper();
        }
        ++i;
    }
    return {};
}

bool mayBeMnemonic(QChar letter)
{
    const QChar::Script script = letter.script();
    return letter.isLetterOrNumber() && script != QChar::Script_Arabic && script != QChar::Script_Devanagari;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression added(u"\\s*\\(&\\w\\)"_s);
    QString plain = text;
    plain.remove(added);
    return plain.remove(mark);
}

QStringList withMnemonics(const QStringList &texts, QSet<QChar> taken)
{
    for (const QString &text : texts) {
        taken.insert(mnemonicOf(text));
    }
    KeyAssignment assignment;
    for (const QString &text : texts) {
        assignment.add(mnemonicOf(text).isNull() ? placesIn(text, taken) : QList<KeyPlace>());
    }
    QStringList marked;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::optional<qsizetype> place = assignment.placeOf(i);
        marked += place ? QString(texts.at(i).left(*place) + mark + texts.at(i).mid(*place)) : texts.at(i);
    }
    return marked;
}

void addMnemonics(QWidget &scope, QSet<QChar> taken)
{
    const QList<QStackedWidget *> stacks = outerStacks(scope);
    const QList<QWidget *> beside = widgetsBeside(scope, stacks);
    // What stands beside pages must leave the keys to them that they have by hand.
    for (const QStackedWidget *stack : stacks) {
        takeKeysOf(stack->findChildren<QWidget *>(), taken);
    }
    giveMnemonics(beside, taken);
    for (const QStackedWidget *stack : stacks) {
        for (int page = 0; page < stack->count(); ++page) {
            addMnemonics(*stack->widget(page), taken);
        }
    }
}

} // namespace statusbridge
