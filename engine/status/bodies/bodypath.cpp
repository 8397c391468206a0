// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodypath.h"

namespace statusbridge {

namespace {

//! Reads one notation from left to right.
class PathNotationReader
{
public:
    PathNotationReader(QStringView text, NotationStart start, EachElement each)
        : m_text(text), m_start(start), m_each(each)
    {}

    Expected<QList<PathSource>> sources()
    {
        QList<PathSource> sources;
        do {
            const auto next = source();
            if (!next) {
                return next.error();
            }
            sources += *next;
        } while (skip(u"|"));
        return isAtEnd() ? Expected<QList<PathSource>>(sources)
                         : Expected<QList<PathSource>>(wrong(Sentence(SentenceId::NotationEndExpected)));
    }

private:
    Expected<PathSource> source()
    {
        QString column;
        if (m_start == NotationStart::Column) {
            const auto named = name(u"|", Sentence(SentenceId::NotationColumn));
            if (!named || !skip(u"->")) {
                return named.transform([](const QString &found) { return PathSource{.column = found}; });
            }
            column = *named;
        }
        return path().transform(
            [&column](const BodyPath &found) { return PathSource{.column = column, .path = found}; });
    }

    Expected<BodyPath> path()
    {
        BodyPath path;
        bool wantsMember = !skip(u"$") || skip(u".");
        for (bool isElement = skip(u"["); isElement || wantsMember || skip(u"."); isElement = skip(u"[")) {
            const auto step = isElement ? element() : member();
            if (!step) {
                return step.error();
            }
            path += *step;
            wantsMember = false;
        }
        return path.isEmpty() ? Expected<BodyPath>(wrong(Sentence(SentenceId::NotationPathExpected))) : path;
    }

    Expected<BodyStep> member()
    {
        return name(u".[|", Sentence(SentenceId::NotationMember)).transform([](const QString &found) {
            return BodyStep{.kind = BodyStep::Kind::Member, .name = found};
        });
    }

    Expected<BodyStep> element()
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        const QStringView inside = end < 0 ? QStringView() : m_text.mid(m_at, end - m_at).trimmed();
        bool isNumber = false;
        const int index = inside.toInt(&isNumber);
        const bool isEach = inside == u"*" && m_each == EachElement::Allowed;
        if (!isEach && (!isNumber || index < 0)) {
            return wrong(Sentence(SentenceId::NotationElementExpected));
        }
        m_at = end + 1;
        return isEach ? BodyStep{.kind = BodyStep::Kind::Each}
                      : BodyStep{.kind = BodyStep::Kind::Element, .index = index};
    }

    //! A name up to one of the signs in \p end, without the blanks around it.
    Expected<QString> name(QStringView end, const Sentence &what)
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
            return wrong(Sentence(SentenceId::NotationPartMissing, {what}));
        }
        return found.toString();
    }

    Expected<QString> quotedName()
    {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', begin);
        if (end < 0) {
            return wrong(Sentence(SentenceId::NotationQuoteOpen));
        }
        const QStringView found = m_text.mid(begin, end - begin);
        if (found.isEmpty() || found.contains(u'\\')) {
            return wrong(Sentence(SentenceId::NotationNameInvalid));
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

    [[nodiscard]] Error wrong(const Sentence &what) const
    {
        return configurationError(
            Sentence(SentenceId::NotationWrong, {m_text.toString(), QString::number(m_at + 1), what}));
    }

    QStringView m_text;
    NotationStart m_start;
    EachElement m_each;
    qsizetype m_at = 0;
};

} // namespace

Expected<QList<PathSource>> parsePathSources(const QString &notation, NotationStart start, EachElement each)
{
    return PathNotationReader(notation, start, each).sources();
}

} // namespace statusbridge
