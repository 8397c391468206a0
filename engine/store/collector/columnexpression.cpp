// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/columnsource.h"

namespace statusbridge {

namespace {

//! Reads one notation from left to right.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    Expected<ColumnSources> sources();

private:
    Expected<ColumnSource> source();
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

Error Reader::wrong(const QString &what) const
{
    return {.kind = ErrorKind::Configuration,
            .message = QStringLiteral("the notation \"%1\" is wrong at character %2: %3")
                           .arg(m_text.toString(), QString::number(m_at + 1), what)};
}

void Reader::skipBlanks()
{
    while (!isAtEnd() && m_text.at(m_at).isSpace()) {
        ++m_at;
    }
}

bool Reader::skip(QStringView sign)
{
    skipBlanks();
    if (!stands(sign)) {
        return false;
    }
    m_at += sign.size();
    skipBlanks();
    return true;
}

Expected<QString> Reader::quotedName()
{
    const qsizetype begin = ++m_at;
    const qsizetype end = m_text.indexOf(u'"', begin);
    if (end < 0) {
        return wrong(QStringLiteral("the double quote is not closed"));
    }
    const QStringView found = m_text.mid(begin, end - begin);
    if (found.isEmpty() || found.contains(u'\\')) {
        return wrong(QStringLiteral("a name between double quotes must not be empty or have a backslash in it"));
    }
    m_at = end + 1;
    return found.toString();
}

//! A name up to one of the signs in \p end, without the blanks around it.
Expected<QString> Reader::name(QStringView end, const QString &what)
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
        return wrong(QStringLiteral("%1 is missing, or has a sign in it that can't be read").arg(what));
    }
    return found.toString();
}

Expected<int> Reader::element()
{
    const qsizetype end = m_text.indexOf(u']', m_at);
    bool isNumber = false;
    const int index = end < 0 ? -1 : m_text.mid(m_at, end - m_at).trimmed().toInt(&isNumber);
    if (!isNumber || index < 0) {
        return wrong(QStringLiteral("the number of an element, from 0, and \"]\" must follow"));
    }
    m_at = end + 1;
    return index;
}

Expected<JsonPath> Reader::path()
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
            const auto member = name(u".[|", QStringLiteral("the name of a member"));
            if (!member) {
                return member.error();
            }
            path += JsonStep(*member);
        } else {
            break;
        }
        wantsMember = false;
    }
    return path.isEmpty() ? Expected<JsonPath>(wrong(QStringLiteral("a path must follow \"->\""))) : path;
}

Expected<ColumnSource> Reader::source()
{
    const auto column = name(u"|", QStringLiteral("the name of a column"));
    if (!column) {
        return column.error();
    }
    if (!skip(u"->")) {
        return ColumnSource{.column = *column};
    }
    return path().transform([&](const JsonPath &path) { return ColumnSource{.column = *column, .path = path}; });
}

Expected<ColumnSources> Reader::sources()
{
    ColumnSources sources;
    do {
        const auto next = source();
        if (!next) {
            return next.error();
        }
        sources += *next;
    } while (skip(u"|"));
    return isAtEnd() ? Expected<ColumnSources>(sources)
                     : Expected<ColumnSources>(wrong(QStringLiteral("\"|\", \"->\" or the end must follow")));
}

} // namespace

bool isPlainColumn(const ColumnSources &sources)
{
    return sources.size() == 1 && sources.constFirst().path.isEmpty();
}

Expected<ColumnSources> parseColumnSources(const QString &notation)
{
    return Reader(notation).sources();
}

bool isNotation(const QString &text)
{
    return text.contains(u"->") || text.contains(u'|') || text.startsWith(u'"');
}

} // namespace statusbridge
