// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/setup/deluge.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace statusbridge::deluge {

namespace {

//! Names, numbers, texts, and signs, in order; comments are left out.
Expected<QStringList> tokensOf(const QString &text)
{
    static const QRegularExpression token(
        uR"(\G(?:\s+|//[^\n]*|(?<token>[A-Za-z_][A-Za-z0-9_]*|[0-9]+|"(?:[^"\\\n]|\\.)*"|==|[-+{}()\[\].,:;=])))"_s);
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = token.match(text, at);
        if (!match.hasMatch()) {
            return usageError(QString(u"Unreadable: "_s + text.mid(at, 20)));
        }
        if (const QString found = match.captured(u"token"); !found.isEmpty()) {
            tokens += found;
        }
        at = match.capturedEnd();
    }
    return tokens;
}

//! By recursive descent; after the first error it reads on without meaning.
class Parser
{
public:
    explicit Parser(const QStringList &tokens) : m_tokens(tokens) {}

    [[nodiscard]] Expected<Function> function()
    {
        Function read;
        take(u"map"_s);
        read.name = name();
        take(u"("_s);
        take(u"list"_s);
        read.argument = name();
        take(u")"_s);
        read.body = block();
        if (m_at != m_tokens.size()) {
            fail(u"the end"_s);
        }
        return m_error.isEmpty() ? Expected<Function>(read) : usageError(m_error);
    }

private:
    [[nodiscard]] QString next() const { return m_tokens.value(m_at); }
    void fail(const QString &wanted)
    {
        if (m_error.isEmpty()) {
            m_error = u"%1 expected instead of \"%2\" behind \"%3\""_s.arg(wanted, next(),
                                                                           m_tokens.mid(m_at - 5, 5).join(u' '));
        }
        m_at = m_tokens.size();
    }
    void take(const QString &wanted)
    {
        if (next() != wanted) {
            fail(wanted);
            return;
        }
        ++m_at;
    }
    [[nodiscard]] bool takeIf(const QString &wanted)
    {
        const bool isNext = next() == wanted;
        m_at += isNext ? 1 : 0;
        return isNext;
    }
    QString name()
    {
        if (next().isEmpty() || !(next().at(0).isLetter() || next().at(0) == u'_')) {
            fail(u"A name"_s);
            return {};
        }
        return m_tokens.at(m_at++);
    }

    QList<Statement> block()
    {
        QList<Statement> statements;
        take(u"{"_s);
        while (m_error.isEmpty() && !takeIf(u"}"_s)) {
            statements += statement();
        }
        return statements;
    }

    Statement statement()
    {
        if (takeIf(u"for"_s)) {
            return loop();
        }
        if (takeIf(u"if"_s)) {
            return condition();
        }
        if (takeIf(u"try"_s)) {
            return attempt();
        }
        Statement read;
        if (takeIf(u"return"_s)) {
            read = {.kind = Statement::Kind::Return, .expression = expression()};
        } else {
            const QString left = postfix();
            read = takeIf(u"="_s)
                       ? Statement{.kind = Statement::Kind::Assignment, .target = left, .expression = expression()}
                       : Statement{.kind = Statement::Kind::Call, .expression = left};
        }
        take(u";"_s);
        return read;
    }

    Statement loop()
    {
        take(u"each"_s);
        Statement read{.kind = Statement::Kind::ForEach, .target = name()};
        take(u"in"_s);
        read.expression = expression();
        read.body = block();
        return read;
    }

    Statement condition()
    {
        take(u"("_s);
        Statement read{.kind = Statement::Kind::If, .expression = expression()};
        take(u")"_s);
        read.body = block();
        if (takeIf(u"else"_s)) {
            read.alternative = block();
        }
        return read;
    }

    Statement attempt()
    {
        Statement read{.kind = Statement::Kind::Try, .body = block()};
        take(u"catch"_s);
        take(u"("_s);
        read.target = name();
        take(u")"_s);
        read.alternative = block();
        return read;
    }

    QString expression()
    {
        QString read = postfix();
        while (m_error.isEmpty() && (next() == u"==" || next() == u"+")) {
            const QString sign = m_tokens.at(m_at++);
            read += sign + postfix();
        }
        return read;
    }

    //! A value, and what is asked of it: calls, members, `[…]` of a form.
    QString postfix()
    {
        QString read = primary();
        while (m_error.isEmpty()) {
            if (takeIf(u"."_s)) {
                read += u'.' + name();
            } else if (takeIf(u"("_s)) {
                read += u'(' + list(u")"_s) + u')';
            } else if (takeIf(u"["_s)) {
                read += u'[' + expression() + u']';
                take(u"]"_s);
            } else {
                break;
            }
        }
        return read;
    }

    QString primary()
    {
        if (takeIf(u"{"_s)) {
            return u'{' + list(u"}"_s) + u'}';
        }
        const QChar first = next().isEmpty() ? QChar() : next().at(0);
        if (!first.isLetterOrNumber() && first != u'_' && first != u'"') {
            fail(u"A value"_s);
            return {};
        }
        return m_tokens.at(m_at++);
    }

    //! Arguments, or the pairs of a map, up to \p end.
    QString list(const QString &end)
    {
        QStringList items;
        while (m_error.isEmpty() && !takeIf(end)) {
            if (!items.isEmpty()) {
                take(u","_s);
            }
            QString item = expression();
            if (end == u"}") {
                take(u":"_s);
                item += u':' + expression();
            }
            items += item;
        }
        return items.join(u',');
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

Expected<Function> parse(const QString &text)
{
    return tokensOf(text).and_then([](const QStringList &tokens) { return Parser(tokens).function(); });
}

int mostStatements(const QList<Statement> &block, int rounds)
{
    int most = 0;
    for (const Statement &statement : block) {
        const int body = mostStatements(statement.body, rounds);
        const int alternative = mostStatements(statement.alternative, rounds);
        switch (statement.kind) {
        case Statement::Kind::ForEach:
            most += rounds * (1 + body);
            break;
        case Statement::Kind::If:
            most += 1 + std::max(body, alternative);
            break;
        default: // what is caught comes on top of what was tried
            most += 1 + body + alternative;
        }
    }
    return most;
}

} // namespace statusbridge::deluge
