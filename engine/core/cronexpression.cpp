// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/cronexpression.h"

#include "engine/core/literals.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

//! One of the five fields: which numbers it may hold, and what the first of them may be called.
struct CronField
{
    int least = 0;
    int most = 0;
    QStringList names = {};
};

const std::array<CronField, 5> &cronFields()
{
    static const std::array<CronField, 5> fields = {
        CronField{0, 59, {}}, CronField{0, 23, {}}, CronField{1, 31, {}},
        CronField{1, 12, u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ')},
        CronField{0, 7, u"sun mon tue wed thu fri sat"_s.split(u' ')}};
    return fields;
}

using Numbers = std::bitset<64>;

std::optional<int> numberIn(const QString &text, int least, int most)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 4 &&
                          std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = isDigits ? text.toInt() : -1;
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> valueIn(const CronField &field, const QString &text)
{
    const qsizetype name = field.names.indexOf(text.toLower());
    return name >= 0 ? std::optional(field.least + static_cast<int>(name)) : numberIn(text, field.least, field.most);
}

//! "*", "5", "5-10", each with "/2" behind it; "5/2" is "5-" to the end in steps, as cron has it.
std::optional<Numbers> numbersOfPart(const CronField &field, const QString &part)
{
    const QStringList halves = part.split(u'/');
    const QString &range = halves.constFirst();
    const auto step = halves.size() == 2 ? numberIn(halves.constLast(), 1, field.most) : std::optional(1);
    if (halves.size() > 2 || !step) {
        return std::nullopt;
    }
    const QStringList ends = range.split(u'-');
    const bool isAll = range == u"*";
    const auto first = isAll ? std::optional(field.least) : valueIn(field, ends.constFirst());
    const bool isOpen = isAll || (ends.size() == 1 && halves.size() == 2);
    auto last = isOpen ? std::optional(field.most) : valueIn(field, ends.constLast());
    if (first && last && *last < *first && *last == 0 && field.most == 7) {
        last = 7; // "fri-sun"
    }
    if (ends.size() > 2 || !first || !last || *first > *last) {
        return std::nullopt;
    }
    Numbers numbers;
    for (int number = *first; number <= *last; number += *step) {
        numbers.set(static_cast<size_t>(number));
    }
    return numbers;
}

std::optional<Numbers> numbersOf(const CronField &field, const QString &text)
{
    Numbers all;
    for (const QString &part : text.split(u',')) {
        const auto numbers = numbersOfPart(field, part);
        if (!numbers) {
            return std::nullopt;
        }
        all |= *numbers;
    }
    return all;
}

QString withoutNickname(const QString &text)
{
    static const QMap<QString, QString> nicknames = {{u"@hourly"_s, u"0 * * * *"_s},   {u"@daily"_s, u"0 0 * * *"_s},
                                                     {u"@midnight"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
                                                     {u"@monthly"_s, u"0 0 1 * *"_s},  {u"@yearly"_s, u"0 0 1 1 *"_s},
                                                     {u"@annually"_s, u"0 0 1 1 *"_s}};
    return nicknames.value(text.toLower(), text);
}

template <size_t Size>
void copyInto(std::bitset<Size> &bits, const Numbers &numbers)
{
    for (size_t i = 0; i < Size; ++i) {
        bits.set(i, numbers.test(i));
    }
}

} // namespace

std::optional<CronExpression> CronExpression::from(const QString &text)
{
    const QStringList texts = withoutNickname(text.simplified()).split(u' ');
    if (texts.size() != static_cast<qsizetype>(cronFields().size())) {
        return std::nullopt;
    }
    std::array<Numbers, 5> numbers;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto some = numbersOf(cronFields()[i], texts.at(static_cast<qsizetype>(i)));
        if (!some) {
            return std::nullopt;
        }
        numbers[i] = *some;
    }
    CronExpression expression;
    constexpr int hourMinutes = 60;
    for (int minute = 0; minute < 24 * hourMinutes; ++minute) {
        if (numbers[0].test(static_cast<size_t>(minute % hourMinutes)) &&
            numbers[1].test(static_cast<size_t>(minute / hourMinutes))) {
            expression.m_minutes.append(minute);
        }
    }
    copyInto(expression.m_daysOfMonth, numbers[2]);
    copyInto(expression.m_months, numbers[3]);
    copyInto(expression.m_daysOfWeek, numbers[4]);
    if (numbers[4].test(7)) {
        expression.m_daysOfWeek.set(0);
    }
    expression.m_isEitherDay = !texts.at(2).startsWith(u'*') && !texts.at(4).startsWith(u'*');
    // Eight years have a leap year whatever the century.
    const QDate start(2000, 1, 1);
    for (QDate date = start; date < start.addYears(8); date = date.addDays(1)) {
        if (expression.hasDay(date)) {
            return expression;
        }
    }
    return std::nullopt;
}

bool CronExpression::hasDay(const QDate &date) const
{
    if (!m_months.test(static_cast<size_t>(date.month()))) {
        return false;
    }
    const bool isOfMonth = m_daysOfMonth.test(static_cast<size_t>(date.day()));
    const bool isOfWeek = m_daysOfWeek.test(static_cast<size_t>(date.dayOfWeek() % 7));
    return m_isEitherDay ? isOfMonth || isOfWeek : isOfMonth && isOfWeek;
}

} // namespace statusbridge
