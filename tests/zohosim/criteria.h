// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "tests/zohosim/schema.h"

#include <QJsonObject>

#include <vector>

namespace statusbridge::zohosim {

enum class LiteralKind : quint8 { Text, Date, Number, Boolean };

//! \brief A constant of a criteria: text without its quotes.
struct Literal
{
    LiteralKind kind = LiteralKind::Text;
    QString text = {};
};

enum class Operator : quint8 {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains,
    StartsWith,
    EndsWith
};

//! \brief A criteria as a tree: `field op value`, or And, Or, Not over others.
struct CriteriaNode
{
    enum class Kind : quint8 { Condition, And, Or, Not };
    Kind kind = Kind::Condition;
    std::vector<CriteriaNode> children = {};
    QString field = {};
    QString subField = {}; //!< `last_name` of `Name.last_name`
    FieldKind fieldKind = FieldKind::Text;
    Operator op = Operator::Equal;
    Literal literal = {};
};

//! \brief What the evaluation depends on.
struct CriteriaRules
{
    QString dateFormat = u"dd-MMM-yyyy HH:mm:ss"_s;
    bool nullMatchesNotEqual = true;
};

//! \brief Parses a criteria as Creator documents it (get-records of API v2.1); pure.
//!
//! Refuses what is broken, what names no field, and what compares a field with a constant of another kind (text needs
//! double quotes, IDs and numbers are bare, dates stand in single quotes). There is no escape in text.
[[nodiscard]] Expected<CriteriaNode> parseCriteria(const QString &text, const Schema &schema);

//! \brief Whether a record, its `ID` among the fields, matches.
[[nodiscard]] bool matches(const CriteriaNode &node, const QJsonObject &record, const CriteriaRules &rules);

} // namespace statusbridge::zohosim
