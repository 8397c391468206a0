// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/phonenumber.h"

#include "engine/core/literals.h"

#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype fewestPhoneDigits = 5;
constexpr QLatin1StringView messageIdWord("wamid.");
constexpr qsizetype base64Bytes = 3; //!< that make a group of signs by themselves

//! What is pasted may be wide, as beside Chinese or Japanese signs, and have marks around it that say which way it is
//! written.
QString plainSigns(QString text)
{
    constexpr char16_t wideSigns = 0xfee0; // from the plain ones
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    for (QChar &sign : text) {
        if (sign == u'\uff0b' || (sign >= u'\uff10' && sign <= u'\uff19')) {
            sign = QChar(static_cast<char16_t>(sign.unicode() - wideSigns));
        }
    }
    return text;
}

//! Without what providers write around it: "whatsapp:", the address of a chat, the number of a device.
QString bareNumber(const QString &text)
{
    static const QRegularExpression around(uR"(^(whatsapp:|tel:)?(.*?)(:\d+)?(@(c\.us|s\.whatsapp\.net))?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return around.match(text.trimmed()).captured(2).trimmed();
}

//! How a message id begins, before it is written as base64: two bytes of its kind, a length, and the number.
QByteArray beginningWith(const QByteArray &digits)
{
    return QByteArray("\x1c\x18", 2) + static_cast<char>(digits.size()) + digits;
}

} // namespace

bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isPhoneSeparator(QChar sign)
{
    return (sign.isSpace() && sign != u'\n' && sign != u'\r') || QStringView(u"()./").contains(sign) ||
           sign.category() == QChar::Punctuation_Dash || sign.category() == QChar::Other_Format;
}

QString phoneDigits(const QString &text)
{
    QString number = std::ranges::all_of(text, isAsciiDigit) ? text : bareNumber(plainSigns(text));
    const bool isPhone = std::ranges::all_of(
        number, [](QChar sign) { return isAsciiDigit(sign) || isPhoneSeparator(sign) || sign == u'+'; });
    number.removeIf([](QChar sign) { return !isAsciiDigit(sign); });
    number = number.startsWith(u"00") ? number.mid(2) : number;
    return isPhone && number.size() >= fewestPhoneDigits ? number : QString();
}

QString numberInMessageId(const QString &messageId)
{
    if (!messageId.startsWith(messageIdWord)) {
        return {};
    }
    const QByteArray bytes = QByteArray::fromBase64(messageId.mid(messageIdWord.size()).toLatin1());
    const qsizetype start = beginningWith({}).size();
    const QByteArray digits = bytes.size() < start ? QByteArray() : bytes.mid(start, bytes.at(start - 1));
    const bool isNumber =
        !digits.isEmpty() && std::ranges::all_of(digits, [](char digit) { return isAsciiDigit(QLatin1Char(digit)); });
    return isNumber && bytes.startsWith(beginningWith(digits)) ? QString::fromLatin1(digits) : QString();
}

QString messageIdStart(const QString &digits)
{
    const QByteArray beginning = beginningWith(digits.toLatin1());
    return messageIdWord +
           QString::fromLatin1(beginning.first(beginning.size() / base64Bytes * base64Bytes).toBase64());
}

} // namespace statusbridge
