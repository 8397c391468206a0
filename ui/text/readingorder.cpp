// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/readingorder.h"

#include "engine/core/literals.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringBuilder>

namespace statusbridge {

namespace {

constexpr QChar firstMark(0x2066); // what is behind it runs to the right
constexpr QChar lastMark(0x2069);
constexpr QChar towardsTheLeft(0x200F);

//! Whether \p sign, at an end of \p name, belongs to the sentence around it: "(name" without the other half.
bool isOfTheSentence(QChar sign, QStringView name)
{
    switch (sign.unicode()) {
    case u'(':
    case u')':
        return name.count(u'(') != name.count(u')');
    case u'"':
        return name.count(u'"') % 2 != 0;
    default:
        return QStringView(u" .,:;!?").contains(sign);
    }
}

QStringView withoutSignsOfTheSentence(QStringView name)
{
    while (!name.isEmpty() && !name.endsWith(u"+.") && isOfTheSentence(name.back(), name)) { // "Ctrl+." is a key
        name.chop(1);
    }
    while (!name.isEmpty() && isOfTheSentence(name.front(), name)) {
        name = name.sliced(1);
    }
    return name;
}

//! Words and numbers find their order by themselves, but not with signs among them, and a number would join a name
//! before it: \p rest is what follows.
bool needsToBeKept(QStringView name, const QString &rest)
{
    static const QRegularExpression number(u"^[:,;]\\s\\d"_s);
    static const QRegularExpression word(u"[A-Za-z]"_s);
    static const QRegularExpression sign(u"[^A-Za-z0-9\\s]|\\d\\s|\\s\\d"_s);
    static const QRegularExpression signOfNumbers(u"[-+*/]"_s);
    const QString text = name.toString();
    return text.contains(word) ? text.contains(sign) || rest.contains(number) : text.contains(signOfNumbers);
}

} // namespace

QString withNamesKept(const QString &text)
{
    // A no-break space holds a date and its time together; a list or a value begins behind a sign, but not within a
    // list of quoted names.
    static const QRegularExpression latin(u"[!-~](?:(?:(?<![:;]|[^\"],)[ \\x{a0}])?[!-~])*"_s);
    QString kept;
    qsizetype done = 0;
    for (auto each = latin.globalMatch(text); each.hasNext();) {
        const QStringView name = withoutSignsOfTheSentence(each.next().capturedView());
        const qsizetype at = name.data() - text.constData();
        if (!name.isEmpty() && needsToBeKept(name, text.sliced(at + name.size()))) {
            kept += QStringView(text).sliced(done, at - done) % firstMark % name % lastMark;
            done = at + name.size();
        }
    }
    kept += QStringView(text).sliced(done);
    // A sentence that begins with a name runs to the left all the same.
    static const QRegularExpression arabic(u"\\p{Arabic}"_s);
    return text.contains(arabic) && !text.isRightToLeft() ? towardsTheLeft + kept : kept;
}

QString inReadingOrder(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? withNamesKept(text) : text;
}

} // namespace statusbridge
