// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnexpression.h"

namespace statusbridge {

namespace {

//! Reads one notation from left to right.
class NotationReader
{
public:
    explicit NotationReader(QStringView text) : m_text(text) {}

    Expected<ColumnExpressions> sources();

private:
    Expected<ColumnExpression> source();
    Expected<JsonPath> path();
    Expected<int> element();
    Expected<QString> name(QStringView end, const QString &what);
    Expected<QString> quotedName();

    void skipBlanks();
    bool skip(QStringView sign);
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool stands(QStringView sign) const { return m_text.mid(m_at).startsWith(sign); }
    [[nodiscard]] Error wrong(const QString &what) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

Error NotationReader::wrong(const QString &what) const
{
    return configurationError(
        u"the notation \"%1\" is wrong at character %2: %3"_s.arg(m_text.toString(), QString::number(m_at + 1), what));
}

void NotationReader::skipBlanks()
{
    while (!isAtEnd() && m_text.at(m_at).isSpace()) {
        ++m_at;
    }
}

bool NotationReader::skip(QStringView sign)
{
    skipBlanks();
    if (!stands(sign)) {
        return false;
    }
    m_at += sign.size();
    skipBlanks();
    return true;
}

Expected<QString> NotationReader::quotedName()
{
    const qsizetype begin = ++m_at;
    const qsizetype end = m_text.indexOf(u'"', begin);
    if (end < 0) {
        return wrong(u"the double quote is not closed"_s);
    }
    const QStringView found = m_text.mid(begin, end - begin);
    if (found.isEmpty() || found.contains(u'\\')) {
        return wrong(u"a name between double quotes must not be empty or have a backslash in it"_s);
    }
    m_at = end + 1;
    return found.toString();
}

//! A name up to one of the signs in \p end, without the blanks around it.
Expected<QString> NotationReader::name(QStringView end, const QString &what)
{
    skipBlanks();
    if (stands(u"\"")) {
        return quotedName();
    }
    const qsizetype begin = m_at;
    while (!isAtEnd() && !end.contains(m_text.at(m_at)) && !stands(u"->")) {
        ++m_at;
    }
    const QStringView found = m_text.mid(begin, m_at - begin).trimmed();
    if (found.isEmpty() || found.contains(u'"') || found.contains(u'\\') || found.contains(u'*')) {
        m_at = begin;
        return wrong(u"%1 is missing, or has a sign in it that can't be read"_s.arg(what));
    }
    return found.toString();
}

Expected<int> NotationReader::element()
{
    const qsizetype end = m_text.indexOf(u']', m_at);
    bool isNumber = false;
    const int index = end < 0 ? -1 : m_text.mid(m_at, end - m_at).trimmed().toInt(&isNumber);
    if (!isNumber || index < 0) {
        return wrong(u"the number of an element, from 0, and \"]\" must follow"_s);
    }
    m_at = end + 1;
    return index;
}

Expected<JsonPath> NotationReader::path()
{
    JsonPath path;
    bool wantsMember = !skip(u"$") || skip(u".");
    for (;;) {
        if (skip(u"[")) {
            const auto index = element();
            if (!index) {
                return index.error();
            }
            path += JsonStep(*index);
        } else if (wantsMember || skip(u".")) {
            const auto member = name(u".[|", u"the name of a member"_s);
            if (!member) {
                return member.error();
            }
            path += JsonStep(*member);
        } else {
            break;
        }
        wantsMember = false;
    }
    return path.isEmpty() ? Expected<JsonPath>(wrong(u"a path must follow \"->\""_s)) : path;
}

Expected<ColumnExpression> NotationReader::source()
{
    const auto column = name(u"|", u"the name of a column"_s);
    if (!column) {
        return column.error();
    }
    if (!skip(u"->")) {
        return ColumnExpression{.column = *column};
    }
    return path().transform([&](const JsonPath &path) { return ColumnExpression{.column = *column, .path = path}; });
}

Expected<ColumnExpressions> NotationReader::sources()
{
    ColumnExpressions sources;
    do {
        const auto next = source();
        if (!next) {
            return next.error();
        }
        sources += *next;
    } while (skip(u"|"));
    return isAtEnd() ? Expected<ColumnExpressions>(sources)
                     : Expected<ColumnExpressions>(wrong(u"\"|\", \"->\" or the end must follow"_s));
}

} // namespace

bool isPlainColumn(const ColumnExpressions &sources)
{
    return sources.size() == 1 && sources.constFirst().path.isEmpty();
}

Expected<ColumnExpressions> parseColumnSources(const QString &notation)
{
    return NotationReader(notation).sources();
}

bool isNotation(const QString &text)
{
    return text.contains(u"->") || text.contains(u'|') || text.startsWith(u'"');
}

} // namespace statusbridge
