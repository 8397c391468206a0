// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/jsonnumbers.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! So many digits fit 64 bits whatever they are.
constexpr qsizetype safeDigits = 18;

//! No id has more.
constexpr qsizetype mostDigits = 100;

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

//! How many digits \p text begins with.
qsizetype digitsAt(QByteArrayView text)
{
    return std::distance(text.begin(), std::find_if_not(text.begin(), text.end(), isDigit));
}

//! Whether \p token is a number by JSON's grammar that QJsonDocument would give other digits: a fraction, an exponent,
//! a negative zero or more than 64 bits.
bool losesDigits(QByteArrayView token)
{
    QByteArrayView rest = token.startsWith('-') ? token.sliced(1) : token;
    const qsizetype whole = digitsAt(rest);
    if (whole == 0 || (whole > 1 && rest.startsWith('0'))) {
        return false;
    }
    rest = rest.sliced(whole);
    if (rest.isEmpty()) {
        return whole > safeDigits || token == "-0";
    }
    if (rest.startsWith('.')) {
        const qsizetype fraction = digitsAt(rest.sliced(1));
        rest = rest.sliced(1 + fraction);
        if (fraction == 0 || rest.isEmpty()) {
            return fraction > 0;
        }
    }
    if (rest.front() != 'e' && rest.front() != 'E') {
        return false;
    }
    rest = rest.sliced(1);
    rest = !rest.isEmpty() && (rest.front() == '+' || rest.front() == '-') ? rest.sliced(1) : rest;
    return !rest.isEmpty() && digitsAt(rest) == rest.size();
}

//! A whole number that is written with a fraction or an exponent, without them: providers that keep numbers as floats
//! write 15550001234.0. Any other \p token, a number, as it is.
QByteArray withoutFraction(QByteArrayView token)
{
    const QByteArray text = token.toByteArray().toLower();
    const qsizetype end = text.indexOf('e');
    QByteArray digits = text.first(end < 0 ? text.size() : end);
    const qsizetype point = digits.indexOf('.');
    qsizetype zeros = end < 0 ? 0 : text.sliced(end + 1).toInt();
    if (point >= 0) {
        zeros -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    for (; zeros < 0 && digits.endsWith('0') && digits.size() > 1; ++zeros) {
        digits.chop(1);
    }
    if (zeros < 0 || digits.size() + zeros > mostDigits || digits.startsWith('-')) {
        return token.toByteArray();
    }
    digits += QByteArray(zeros, '0');
    const qsizetype first = std::distance(
        digits.cbegin(), std::find_if(digits.cbegin(), digits.cend() - 1, [](char sign) { return sign != '0'; }));
    return digits.sliced(first);
}

//! What stands for \p token so that QJsonDocument reads it as it is meant; empty if it does so anyway.
QByteArray replacementOf(QByteArrayView token)
{
    if (token == "NaN" || token == "Infinity" || token == "-Infinity") {
        return "null"_ba;
    }
    return losesDigits(token) ? '"' + withoutFraction(token) + '"' : QByteArray();
}

bool beginsToken(char sign)
{
    return isDigit(sign) || sign == '-' || sign == '.' || sign == 'N' || sign == 'I'; // Qt reads .5, too
}

bool continuesToken(char sign)
{
    return isDigit(sign) || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '-' ||
           sign == '+' || sign == '.';
}

//! The first place behind the string that begins at \p at.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        at += json.at(at) == '\\' ? 1 : 0;
    }
    return std::min(at + 1, json.size());
}

} // namespace

QByteArray withWholeNumbers(const QByteArray &json)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < json.size();) {
        if (json.at(at) == '"') {
            at = endOfString(json, at);
        } else if (beginsToken(json.at(at))) {
            qsizetype end = at + 1;
            while (end < json.size() && continuesToken(json.at(end))) {
                ++end;
            }
            const QByteArray replacement = replacementOf(QByteArrayView(json).sliced(at, end - at));
            if (!replacement.isEmpty()) {
                result += QByteArrayView(json).sliced(copied, at - copied) + replacement;
                copied = end;
            }
            at = end;
        } else {
            ++at;
        }
    }
    return copied == 0 ? json : QByteArray(result + QByteArrayView(json).sliced(copied));
}

} // namespace statusbridge
