// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/masking.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

//! \p text with each match of \p pattern as \p replacement gives it.
template <typename F>
QString replacedEach(const QString &text, const QRegularExpression &pattern, F &&replacement)
{
    QString replaced;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        replaced += QStringView(text).mid(from, match.capturedStart() - from);
        replaced += replacement(match);
        from = match.capturedEnd();
    }
    return replaced + QStringView(text).mid(from);
}

//! No phone number is that short without anything around it.
bool isCount(const QString &text)
{
    constexpr qsizetype longest = 9;
    return text.size() <= longest && std::ranges::all_of(text, [](QChar sign) { return sign.isDigit(); });
}

QJsonArray withMaskedArguments(const QJsonArray &sentence)
{
    QJsonArray masked;
    for (const auto &each : sentence) {
        const QString text = each.toString();
        masked += each.isArray()  ? QJsonValue(withMaskedArguments(each.toArray()))
                  : isCount(text) ? QJsonValue(each)
                                  : QJsonValue(withMaskedPersons(text));
    }
    return masked;
}

} // namespace

QString maskedId(const QString &text)
{
    constexpr qsizetype shown = 4;
    return u'…' + text.right(std::min(shown, text.size() / 2));
}

QString withMaskedMessageIds(const QString &text)
{
    static const QRegularExpression id(uR"(\bwamid\.[0-9a-z+/=_-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shown = 8; // enough to find it
    return replacedEach(text, id, [](const QRegularExpressionMatch &match) -> QString {
        const QString found = match.captured();
        return u'…' + (found.size() > shown ? found.last(shown) : QString());
    });
}

QString withMaskedPersons(const QString &text)
{
    // First what looks like a number of a person and is none: a day, an address of a machine, a name made of one.
    static const QRegularExpression number(
        uR"(((?<!\d)20\d\d-[01]\d-[0-3]\d(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|\bip(?:-\d{1,3}){4}(?!\d)))"
        uR"(|(?<!\d)\d(?:[ ().-]{0,2}\d){6,})"_s);
    return replacedEach(withMaskedMessageIds(text), number, [](const QRegularExpressionMatch &match) -> QString {
        return match.hasCaptured(1) ? match.captured() : maskedId(match.captured());
    });
}

Sentence withMaskedPersons(const Sentence &sentence)
{
    const QString stored = sentence.stored();
    const QJsonDocument kept = QJsonDocument::fromJson(stored.toUtf8());
    return Sentence::fromStored(
        kept.isArray()
            ? QString::fromUtf8(QJsonDocument(withMaskedArguments(kept.array())).toJson(QJsonDocument::Compact))
            : withMaskedPersons(stored));
}

} // namespace statusbridge
