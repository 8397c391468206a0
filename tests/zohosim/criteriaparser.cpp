// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/criteria.h"
#include "tests/zohosim/criterialexer.h"

#include <array>

namespace statusbridge::zohosim {

namespace {

constexpr int maxDepth = 100;

// A recursive-descent parser: or > and > not > condition. The first problem ends it.
class Parser
{
public:
    Parser(const QList<CriteriaToken> &tokens, const Schema &schema) : m_tokens(tokens), m_schema(schema) {}

    CriteriaNode parse()
    {
        CriteriaNode node = orExpression(0);
        if (m_problem.isEmpty() && peek().kind != CriteriaToken::Kind::End) {
            fail(u"nothing is expected where \"%1\" stands"_s.arg(peek().text));
        }
        return node;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    CriteriaNode orExpression(int depth) { return chain(CriteriaNode::Kind::Or, u"||", depth); }

    CriteriaNode chain(CriteriaNode::Kind kind, QStringView symbol, int depth)
    {
        const auto operand = [&] {
            return kind == CriteriaNode::Kind::Or ? chain(CriteriaNode::Kind::And, u"&&", depth) : unary(depth);
        };
        CriteriaNode first = operand();
        if (!isSymbol(symbol)) {
            return first;
        }
        CriteriaNode node{.kind = kind};
        node.children.push_back(std::move(first));
        while (m_problem.isEmpty() && isSymbol(symbol)) {
            ++m_at;
            node.children.push_back(operand());
        }
        return node;
    }

    CriteriaNode unary(int depth)
    {
        if (depth > maxDepth) {
            return fail(u"it is nested too deeply"_s);
        }
        if (isSymbol(u"!")) {
            ++m_at;
            CriteriaNode node{.kind = CriteriaNode::Kind::Not};
            node.children.push_back(unary(depth + 1));
            return node;
        }
        if (!isSymbol(u"(")) {
            return condition();
        }
        ++m_at;
        CriteriaNode node = orExpression(depth + 1);
        return take(u")") ? node : fail(u"a parenthesis is not closed"_s);
    }

    CriteriaNode condition()
    {
        CriteriaNode node;
        if (peek().kind != CriteriaToken::Kind::Word) {
            return fail(u"a field is expected where \"%1\" stands"_s.arg(peek().text));
        }
        node.field = next().text;
        const Field *field = m_schema.find(node.field);
        if (field == nullptr) {
            return fail(u"there is no field %1"_s.arg(node.field));
        }
        node.fieldKind = field->kind;
        while (isSymbol(u".")) {
            ++m_at;
            const QString word = next().text;
            if (isSymbol(u"(")) {
                return method(std::move(node), word);
            }
            if (!node.subField.isEmpty() || field->kind != FieldKind::Name) {
                return fail(u"%1 has no part %2"_s.arg(node.field, word));
            }
            node.subField = word;
        }
        return comparison(std::move(node));
    }

    CriteriaNode method(CriteriaNode node, const QString &name)
    {
        if (name == u"contains") {
            node.op = Operator::Contains;
        } else if (name == u"startsWith") {
            node.op = Operator::StartsWith;
        } else if (name == u"endsWith") {
            node.op = Operator::EndsWith;
        } else {
            return fail(u"there is no function %1"_s.arg(name));
        }
        ++m_at;
        node.literal = constant();
        if (!take(u")")) {
            return fail(u"a parenthesis is not closed"_s);
        }
        return checked(std::move(node));
    }

    CriteriaNode comparison(CriteriaNode node)
    {
        static constexpr std::array<QStringView, 6> symbols = {u"==", u"!=", u">", u">=", u"<", u"<="};
        const CriteriaToken token = next();
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            if (token.kind == CriteriaToken::Kind::Symbol && token.text == symbols.at(i)) {
                node.op = static_cast<Operator>(i);
                node.literal = constant();
                return checked(std::move(node));
            }
        }
        return fail(u"an operator is expected after %1"_s.arg(node.field));
    }

    Literal constant()
    {
        const CriteriaToken token = next();
        switch (token.kind) {
        case CriteriaToken::Kind::Text:
            return {LiteralKind::Text, token.text};
        case CriteriaToken::Kind::Date:
            return {LiteralKind::Date, token.text};
        case CriteriaToken::Kind::Number:
            return {LiteralKind::Number, token.text};
        case CriteriaToken::Kind::Word:
            if (token.text == u"true" || token.text == u"false") {
                return {LiteralKind::Boolean, token.text};
            }
            break;
        default:
            break;
        }
        fail(u"a value is expected where \"%1\" stands"_s.arg(token.text));
        return {};
    }

    CriteriaNode checked(CriteriaNode node)
    {
        if (!m_problem.isEmpty()) {
            return node;
        }
        const bool equality = node.op == Operator::Equal || node.op == Operator::NotEqual;
        const bool ordering = node.op <= Operator::LessOrEqual;
        bool fits = false;
        switch (node.fieldKind) {
        case FieldKind::Id:
        case FieldKind::Lookup:
        case FieldKind::Number:
            fits = node.literal.kind == LiteralKind::Number && ordering;
            break;
        case FieldKind::Boolean:
            fits = node.literal.kind == LiteralKind::Boolean && equality;
            break;
        case FieldKind::DateTime:
            fits = node.literal.kind == LiteralKind::Date && ordering;
            break;
        default:
            fits = node.literal.kind == LiteralKind::Text && (equality || !ordering);
            break;
        }
        return fits ? node : fail(u"%1 cannot be compared in this way"_s.arg(node.field));
    }

    CriteriaNode fail(const QString &problem)
    {
        m_problem = m_problem.isEmpty() ? problem : m_problem;
        m_at = m_tokens.size() - 1;
        return {};
    }
    [[nodiscard]] const CriteriaToken &peek() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool isSymbol(QStringView symbol) const
    {
        return peek().kind == CriteriaToken::Kind::Symbol && peek().text == symbol;
    }
    CriteriaToken next() { return m_at < m_tokens.size() - 1 ? m_tokens.at(m_at++) : m_tokens.last(); }
    bool take(QStringView symbol)
    {
        const bool there = isSymbol(symbol);
        m_at += there ? 1 : 0;
        return there;
    }

    const QList<CriteriaToken> &m_tokens;
    const Schema &m_schema;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace

Expected<CriteriaNode> parseCriteria(const QString &text, const Schema &schema)
{
    const Expected<QList<CriteriaToken>> tokens = criteriaTokens(text);
    if (!tokens) {
        return tokens.error();
    }
    Parser parser(*tokens, schema);
    CriteriaNode node = parser.parse();
    if (!parser.problem().isEmpty()) {
        return Error{.kind = ErrorKind::Bug, .message = u"The criteria is broken: %1."_s.arg(parser.problem())};
    }
    return node;
}

} // namespace statusbridge::zohosim
