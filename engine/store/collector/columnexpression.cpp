// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnexpression.h"

namespace statusbridge {

namespace {

//! Reads one notation from left to right.
class NotationReader
{
public:
    explicit NotationReader(QStringView text) : m_text(text) {}

    Expected<ColumnExpressions> sources()
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

private:
    Expected<ColumnExpression> source()
    {
        const auto column = name(u"|", u"the name of a column"_s);
        if (!column) {
            return column.error();
        }
        if (!skip(u"->")) {
            return ColumnExpression{.column = *column};
        }
        return path().transform(
            [&](const JsonPath &path) { return ColumnExpression{.column = *column, .path = path}; });
    }

    Expected<JsonPath> path()
    {
        JsonPath path;
        bool wantsMember = !skip(u"$") || skip(u".");
        for (bool isElement = skip(u"["); isElement || wantsMember || skip(u"."); isElement = skip(u"[")) {
            const auto step = isElement ? element() : member();
            if (!step) {
                return step.error();
            }
            path += *step;
            wantsMember = false;
        }
        return path.isEmpty() ? Expected<JsonPath>(wrong(u"a path must follow \"->\""_s)) : path;
    }

    Expected<JsonStep> member()
    {
        return name(u".[|", u"the name of a member"_s).transform([](const QString &name) { return JsonStep(name); });
    }

    Expected<JsonStep> element()
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        bool isNumber = false;
        const int index = end < 0 ? -1 : m_text.mid(m_at, end - m_at).trimmed().toInt(&isNumber);
        if (!isNumber || index < 0) {
            return wrong(u"the number of an element, from 0, and \"]\" must follow"_s);
        }
        m_at = end + 1;
        return JsonStep(index);
    }

    //! A name up to one of the signs in \p end, without the blanks around it.
    Expected<QString> name(QStringView end, const QString &what)
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

    Expected<QString> quotedName()
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

    void skipBlanks()
    {
        while (!isAtEnd() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }

    bool skip(QStringView sign)
    {
        skipBlanks();
        if (!stands(sign)) {
            return false;
        }
        m_at += sign.size();
        skipBlanks();
        return true;
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool stands(QStringView sign) const { return m_text.mid(m_at).startsWith(sign); }

    [[nodiscard]] Error wrong(const QString &what) const
    {
        return configurationError(u"the notation \"%1\" is wrong at character %2: %3"_s.arg(
            m_text.toString(), QString::number(m_at + 1), what));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

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
