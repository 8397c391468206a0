// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/person.h"

#include "engine/core/literals.h"
#include "engine/status/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace statusbridge {

namespace {

//! Whether an id may go on at \p at of \p text, seen in the \p direction: signs count only between its letters.
bool goesOn(const QString &text, qsizetype at, qsizetype direction)
{
    const auto isPlain = [&](qsizetype place) {
        return place >= 0 && place < text.size() &&
               (text.at(place).isLetterOrNumber() || text.at(place) == u'_' || text.at(place) == u'-');
    };
    const bool isSign = at >= 0 && at < text.size() && QStringView(u".:/+=").contains(text.at(at));
    return isPlain(at) || (isSign && direction > 0 && isPlain(at + direction));
}

//! The digits from \p start to \p end are a whole number, but for "00" before it or a byte of a form's text.
bool standsAlone(const QString &text, qsizetype start, qsizetype end)
{
    if (end < text.size() && isAsciiDigit(text.at(end))) {
        return false;
    }
    qsizetype first = start;
    while (first > 0 && isAsciiDigit(text.at(first - 1))) {
        --first;
    }
    const QStringView before = QStringView(text).mid(first, start - first);
    return before.isEmpty() || before == u"00";
}

//! Where the number of these \p digits ends that begins at \p at, with what people write between them; -1 if none does.
qsizetype endOfNumber(const QString &text, qsizetype at, const QString &digits)
{
    constexpr int mostBetween = 3;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int between = 0;
        while (i > 0 && at < text.size() && between < mostBetween && isPhoneSeparator(text.at(at))) {
            ++between;
            ++at;
        }
        if (at >= text.size() || text.at(at) != digits.at(i)) {
            return -1;
        }
        ++at;
    }
    return at;
}

bool isOfMessageId(QChar sign)
{
    return (sign.unicode() < 128 && sign.isLetterOrNumber()) || QStringView(u"+/=_-").contains(sign);
}

//! The signs for which JSON may have their number.
QString withoutEscapes(QString text)
{
    text.replace(u"\\/"_s, u"/"_s);
    static const QRegularExpression escape(uR"(\\u00([0-9a-fA-F]{2}))"_s);
    QString plain;
    qsizetype start = 0;
    auto found = escape.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch each = found.next();
        plain += QStringView(text).mid(start, each.capturedStart() - start);
        plain += QChar(each.capturedView(1).toUShort(nullptr, 16));
        start = each.capturedEnd();
    }
    return start == 0 ? text : plain + QStringView(text).mid(start);
}

QJsonValue maskedIn(const QJsonValue &value, const PersonText &person)
{
    if (value.isString()) {
        return person.masked(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const auto &each : before) {
            array.append(maskedIn(each, person));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto each = before.begin(); each != before.end(); ++each) {
            object.insert(person.masked(each.key()), maskedIn(each.value(), person));
        }
        return object;
    }
    return value;
}

} // namespace

QString forgottenMark()
{
    return u"•••"_s;
}

PersonText::PersonText(const QString &digits, const QStringList &ids) : m_digits(digits), m_ids(ids)
{
    m_ids.removeAll(QString());
    // What was forgotten before is no person.
    m_ids.removeIf([](const QString &id) { return id.contains(forgottenMark().front()); });
}

std::pair<qsizetype, qsizetype> PersonText::find(const QString &text, qsizetype from) const
{
    std::pair<qsizetype, qsizetype> found{-1, 0};
    const auto note = [&](qsizetype at, qsizetype size) {
        if (found.first < 0 || at < found.first) {
            found = {at, size};
        }
    };
    for (const auto &[at, size] : {findNumber(text, from), findMessageId(text, from)}) {
        if (at >= 0) {
            note(at, size);
        }
    }
    for (const QString &id : m_ids) {
        for (qsizetype at = text.indexOf(id, from); at >= 0; at = text.indexOf(id, at + 1)) {
            if (!goesOn(text, at - 1, -1) && !goesOn(text, at + id.size(), 1)) {
                note(at, id.size());
                break;
            }
        }
    }
    return found;
}

std::pair<qsizetype, qsizetype> PersonText::findNumber(const QString &text, qsizetype from) const
{
    if (m_digits.isEmpty()) {
        return {-1, 0};
    }
    for (qsizetype at = text.indexOf(m_digits.front(), from); at >= 0; at = text.indexOf(m_digits.front(), at + 1)) {
        if (const qsizetype end = endOfNumber(text, at, m_digits); end >= 0 && standsAlone(text, at, end)) {
            return {at, end - at};
        }
    }
    return {-1, 0};
}

std::pair<qsizetype, qsizetype> PersonText::findMessageId(const QString &text, qsizetype from) const
{
    const QString start = m_digits.isEmpty() ? QString() : messageIdStart(m_digits);
    for (qsizetype at = start.isEmpty() ? -1 : text.indexOf(start, from); at >= 0; at = text.indexOf(start, at + 1)) {
        qsizetype end = at + start.size();
        while (end < text.size() && isOfMessageId(text.at(end))) {
            ++end;
        }
        if (!goesOn(text, at - 1, -1) && numberInMessageId(text.mid(at, end - at)) == m_digits) {
            return {at, end - at};
        }
    }
    return {-1, 0};
}

bool PersonText::isIn(const QString &text) const
{
    return find(text, 0).first >= 0;
}

bool PersonText::isInBody(const QByteArray &body) const
{
    const QString text = QString::fromUtf8(body);
    if (isIn(text) || isIn(withoutEscapes(text))) {
        return true;
    }
    const bool isForm = body.contains('%') || body.contains('+');
    return isForm && isIn(QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(body).replace('+', ' '))));
}

QString PersonText::masked(const QString &text) const
{
    if (!isIn(text)) {
        return text;
    }
    const bool mayBeJson = text.startsWith(u'[') || text.startsWith(u'{');
    const QJsonDocument document = mayBeJson ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
    if (document.isNull()) {
        return maskedPlain(text);
    }
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue clean = maskedIn(value, *this);
    return QString::fromUtf8((clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject()))
                                 .toJson(QJsonDocument::Compact));
}

void PersonTraces::add(const PersonTraces &asked, const QString &queueId, const QString &messageId,
                       const QStringList &to)
{
    const bool isTheirs =
        std::ranges::any_of(to,
                            [&](const QString &recipient) {
                                return asked.recipients.contains(recipient) ||
                                       (!asked.number.isEmpty() && phoneDigits(recipient) == asked.number);
                            }) ||
        (!asked.number.isEmpty() && numberInMessageId(messageId) == asked.number);
    isRecipient = isRecipient || isTheirs;
    const bool isAll = isTheirs || asked.queueIds.contains(queueId);
    if (isAll && !queueId.isEmpty()) {
        queueIds.insert(queueId);
    }
    if ((isAll || asked.messageIds.contains(messageId)) && !messageId.isEmpty() && messageId != forgottenMark()) {
        messageIds.insert(messageId);
    }
}

QString PersonText::maskedPlain(const QString &text) const
{
    QString clean;
    qsizetype start = 0;
    for (auto found = find(text, 0); found.first >= 0; found = find(text, start)) {
        clean += QStringView(text).mid(start, found.first - start);
        clean += forgottenMark();
        start = found.first + found.second;
    }
    clean += QStringView(text).mid(start);
    // What stood beside another one may only now stand alone. Each time there is less of the text, so that this ends.
    return isIn(clean) ? maskedPlain(clean) : clean;
}

} // namespace statusbridge
