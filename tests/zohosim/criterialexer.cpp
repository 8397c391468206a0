// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/criterialexer.h"

namespace statusbridge::zohosim {

namespace {

using Kind = CriteriaToken::Kind;

Error broken(const QString &what)
{
    return Error{.kind = ErrorKind::Bug, .message = u"The criteria is broken: %1."_s.arg(what)};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordChar(QChar c)
{
    return c == u'_' || isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

qsizetype endOfNumber(QStringView text, qsizetype start)
{
    qsizetype i = start + (text.at(start) == u'-' ? 1 : 0);
    bool point = false;
    while (i < text.size() && (isDigit(text.at(i)) || (text.at(i) == u'.' && !point))) {
        point = point || text.at(i) == u'.';
        ++i;
    }
    return i;
}

qsizetype endOfWord(QStringView text, qsizetype start)
{
    qsizetype i = start;
    while (i < text.size() && isWordChar(text.at(i))) {
        ++i;
    }
    return i;
}

// Two characters where there is such a symbol, or else one; 0 for what is none.
qsizetype symbolLength(QStringView rest)
{
    for (const QStringView two : {u"==", u"!=", u">=", u"<=", u"&&", u"||"}) {
        if (rest.startsWith(two)) {
            return 2;
        }
    }
    return QStringView(u"()!<>.").contains(rest.front()) ? 1 : 0;
}

} // namespace

Expected<QList<CriteriaToken>> criteriaTokens(const QString &text)
{
    QList<CriteriaToken> tokens;
    const QStringView view(text);
    qsizetype i = 0;
    while (i < view.size()) {
        const QChar c = view.at(i);
        if (c.isSpace()) {
            ++i;
        } else if (c == u'"' || c == u'\'') {
            const qsizetype end = view.indexOf(c, i + 1);
            const QStringView inner = end < 0 ? QStringView() : view.sliced(i + 1, end - i - 1);
            if (end < 0 || inner.contains(u'\\')) {
                return broken(u"a quote is not closed, or a backslash stands in a text"_s);
            }
            tokens.append({c == u'"' ? Kind::Text : Kind::Date, inner.toString()});
            i = end + 1;
        } else if (isDigit(c) || (c == u'-' && i + 1 < view.size() && isDigit(view.at(i + 1)))) {
            const qsizetype end = endOfNumber(view, i);
            tokens.append({Kind::Number, view.sliced(i, end - i).toString()});
            i = end;
        } else if (isWordChar(c)) {
            const qsizetype end = endOfWord(view, i);
            tokens.append({Kind::Word, view.sliced(i, end - i).toString()});
            i = end;
        } else if (const qsizetype length = symbolLength(view.sliced(i)); length > 0) {
            tokens.append({Kind::Symbol, view.sliced(i, length).toString()});
            i += length;
        } else {
            return broken(u"unexpected character %1"_s.arg(c));
        }
    }
    tokens.append(CriteriaToken{});
    return tokens;
}

} // namespace statusbridge::zohosim
