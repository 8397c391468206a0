// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/criteria.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <compare>
#include <optional>

namespace statusbridge::zohosim {

namespace {

// As text, since IDs have more digits than a double can hold; null if there is no value.
QString textOf(const QJsonValue &value, const CriteriaNode &node)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Object: {
        const QString key = node.fieldKind == FieldKind::Lookup ? u"ID"_s
                            : node.subField.isEmpty()           ? u"zc_display_value"_s
                                                                : node.subField;
        return value.toObject().value(key).toString();
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            parts.append(textOf(item, node));
        }
        return parts.join(u',');
    }
    default:
        return {};
    }
}

bool isInteger(const QString &text)
{
    return !text.isEmpty() && text.size() < 19 &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<std::partial_ordering> compareNumbers(const QString &left, const QString &right)
{
    if (isInteger(left) && isInteger(right)) {
        return left.toLongLong() <=> right.toLongLong();
    }
    bool leftIsInteger = false;
    bool rightIsInteger = false;
    const qlonglong a = left.toLongLong(&leftIsInteger);
    const qlonglong b = right.toLongLong(&rightIsInteger);
    if (leftIsInteger && rightIsInteger) {
        return a <=> b;
    }
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double c = left.toDouble(&leftIsNumber);
    const double d = right.toDouble(&rightIsNumber);
    return leftIsNumber && rightIsNumber ? std::optional(c <=> d) : std::nullopt;
}

QDateTime dateOf(const QString &text, const QString &format)
{
    const QDateTime full = QLocale::c().toDateTime(text, format);
    const QString dateOnly = format.section(u' ', 0, 0);
    return full.isValid() ? full : QLocale::c().toDateTime(text, dateOnly);
}

std::optional<std::partial_ordering> compareDates(const QString &left, const QString &right, const QString &format)
{
    const QDateTime a = dateOf(left, format);
    const QDateTime b = dateOf(right, format);
    if (!a.isValid() || !b.isValid()) {
        return std::nullopt;
    }
    return a.toMSecsSinceEpoch() <=> b.toMSecsSinceEpoch();
}

bool holds(Operator op, std::optional<std::partial_ordering> order)
{
    if (!order) {
        return op == Operator::NotEqual;
    }
    switch (op) {
    case Operator::Equal:
        return *order == 0;
    case Operator::NotEqual:
        return *order != 0;
    case Operator::Greater:
        return *order > 0;
    case Operator::GreaterOrEqual:
        return *order >= 0;
    case Operator::Less:
        return *order < 0;
    case Operator::LessOrEqual:
        return *order <= 0;
    default:
        return false;
    }
}

bool textHolds(Operator op, const QString &value, const QString &literal)
{
    switch (op) {
    case Operator::Equal:
        return value == literal;
    case Operator::NotEqual:
        return value != literal;
    case Operator::Contains:
        return value.contains(literal);
    case Operator::StartsWith:
        return value.startsWith(literal);
    case Operator::EndsWith:
        return value.endsWith(literal);
    default:
        return false;
    }
}

bool conditionHolds(const CriteriaNode &node, const QJsonObject &record, const CriteriaRules &rules)
{
    const QJsonValue value = record.value(node.field);
    const bool absent = value.isNull() || value.isUndefined();
    if (absent && node.op == Operator::NotEqual && !rules.nullMatchesNotEqual) {
        return false;
    }
    const QString text = textOf(value, node);
    // A read back asks for a hundred IDs of every record, so these are compared without being parsed.
    if (node.fieldKind == FieldKind::Id && node.op <= Operator::NotEqual) {
        return (text == node.literal.text) == (node.op == Operator::Equal);
    }
    switch (node.literal.kind) {
    case LiteralKind::Number:
        return holds(node.op, compareNumbers(text, node.literal.text));
    case LiteralKind::Date:
        return holds(node.op, compareDates(text, node.literal.text, rules.dateFormat));
    default:
        return textHolds(node.op, text, node.literal.text);
    }
}

} // namespace

bool matches(const CriteriaNode &node, const QJsonObject &record, const CriteriaRules &rules)
{
    const auto holdsHere = [&](const CriteriaNode &child) { return matches(child, record, rules); };
    switch (node.kind) {
    case CriteriaNode::Kind::And:
        return std::all_of(node.children.cbegin(), node.children.cend(), holdsHere);
    case CriteriaNode::Kind::Or:
        return std::any_of(node.children.cbegin(), node.children.cend(), holdsHere);
    case CriteriaNode::Kind::Not:
        return !holdsHere(node.children.front());
    case CriteriaNode::Kind::Condition:
        break;
    }
    return conditionHolds(node, record, rules);
}

} // namespace statusbridge::zohosim
