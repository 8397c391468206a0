// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboardround.h"

#include "engine/core/literals.h"
#include "tests/ui/nameless.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int slack = 6; // of rows that are not quite in line

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           !widget->focusProxy();
}

//! What Tab brings the focus to, until it is where it began.
QList<QWidget *> tabRound(QWidget &window, qsizetype most)
{
    QList<QWidget *> met;
    QTest::keyClick(&window, Qt::Key_Tab);
    QWidget *first = window.focusWidget();
    for (QWidget *now = first; now && met.size() <= most;) {
        met.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
        QWidget *next = window.focusWidget();
        if (next == now) { // a text with a link, which is a place of its own
            QTest::keyClick(now, Qt::Key_Tab);
            next = window.focusWidget();
        }
        now = next == first ? nullptr : next;
    }
    return met;
}

//! The same round, beginning with what stands highest.
QList<QWidget *> fromTheTop(QList<QWidget *> met, const QMap<QWidget *, QRect> &places)
{
    const auto highest = std::ranges::min_element(met, {}, [&](QWidget *widget) {
        const QRect place = places.value(widget);
        return std::pair(place.top(), place.left());
    });
    std::rotate(met.begin(), highest, met.end());
    return met;
}

bool leadsBack(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() <= from.top() + slack && to.left() < from.right() - slack;
    const bool isBefore = to.right() <= from.left() + slack && to.top() < from.bottom() - slack;
    return isAbove || isBefore;
}

QString nameOf(const QWidget *widget)
{
    return widget->accessibleName().isEmpty() ? pathOf(widget).right(120) : widget->accessibleName();
}

//! What claims each key, of what is seen or of all.
QMap<QChar, QStringList> claimsOf(const QWidget &scope, bool isSeen)
{
    QMap<QChar, QStringList> claims;
    const auto all = scope.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
        }
        if (const QChar key = mnemonicOf(text); !key.isNull() && (!isSeen || widget->isVisibleTo(&scope))) {
            claims[key] += text;
        }
    }
    return claims;
}

} // namespace

QStringList troublesOfTabRound(QWidget &window)
{
    QList<QWidget *> expected;
    QMap<QWidget *, QRect> places;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (takesTab(widget)) {
            expected.append(widget);
            places.insert(widget, QRect(widget->mapTo(&window, QPoint()), widget->size()));
        }
    }
    QStringList troubles;
    const QList<QWidget *> met = fromTheTop(tabRound(window, 3 * expected.size()), places);
    for (QWidget *widget : std::as_const(expected)) {
        // Tab comes to one of those that exclude each other, and arrows go on from there.
        if (!qobject_cast<QRadioButton *>(widget) && met.count(widget) != 1) {
            troubles += u"met %1 times: "_s.arg(met.count(widget)) + nameOf(widget);
        }
    }
    for (qsizetype i = 0; i < met.size(); ++i) {
        if (!expected.contains(met.at(i))) {
            troubles += u"can't be used: "_s + nameOf(met.at(i));
        } else if (i > 0 && expected.contains(met.at(i - 1)) &&
                   leadsBack(places.value(met.at(i - 1)), places.value(met.at(i)))) {
            troubles += u"back from %1 to %2"_s.arg(nameOf(met.at(i - 1)), nameOf(met.at(i)));
        }
    }
    return troubles;
}

QStringList keysClaimedTwice(const QWidget &scope)
{
    QStringList twice;
    const QMap<QChar, QStringList> claims = claimsOf(scope, true);
    for (const QStringList &texts : claims) {
        if (texts.size() > 1) {
            twice += texts.join(u" | "_s);
        }
    }
    return twice;
}

QStringList fieldsWithAFreeKey(const QWidget &scope, const QSet<QChar> &around)
{
    const QMap<QChar, QStringList> claims = claimsOf(scope, false); // also of what is hidden now
    const auto isFree = [&](QChar letter) {
        return letter.isLetter() && mayBeMnemonic(letter) && !claims.contains(letter.toUpper()) &&
               !around.contains(letter.toUpper());
    };
    QStringList fields = fieldsWithoutKey(scope);
    fields.removeIf([&](const QString &text) { return std::ranges::none_of(text, isFree); });
    return fields;
}

QStringList fieldsWithoutKey(const QWidget &scope)
{
    QStringList without;
    const auto labels = scope.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->isVisibleTo(&scope) && mnemonicOf(label->text()).isNull()) {
            without += label->text();
        }
    }
    return without;
}

} // namespace statusbridge
