// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/statuscriteria.h"

namespace statusbridge::zoho {

namespace {

//! What is not about the status.
enum class Others : quint8 {
    Fail,   //!< makes nothing of the whole
    Unknown //!< is true or false, and only Zoho can tell
};

//! Reads and evaluates at once; nothing is a value that is not known.
class Reader
{
public:
    Reader(QStringView criteria, QStringView field, QStringView status, Others others)
        : m_rest(criteria.trimmed()), m_field(field), m_status(status), m_others(others)
    {}

    std::optional<bool> read()
    {
        const auto value = either(0);
        return m_rest.isEmpty() && !m_hasFailed ? value : std::nullopt;
    }

    //! With which it compares.
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    static constexpr int deepest = 50;

    //! Of two values one of which decides by being \p decisive.
    static std::optional<bool> together(std::optional<bool> left, std::optional<bool> right, bool decisive)
    {
        if (left == decisive || right == decisive) {
            return decisive;
        }
        return left && right ? left : std::nullopt;
    }

    std::optional<bool> either(int depth)
    {
        auto value = both(depth);
        while (!m_hasFailed && accept(u"||")) {
            value = together(value, both(depth), true);
        }
        return value;
    }

    std::optional<bool> both(int depth)
    {
        auto value = one(depth);
        while (!m_hasFailed && accept(u"&&")) {
            value = together(value, one(depth), false);
        }
        return value;
    }

    std::optional<bool> fail()
    {
        m_hasFailed = true;
        return std::nullopt;
    }

    std::optional<bool> one(int depth)
    {
        if (depth > deepest) {
            return fail();
        }
        if (accept(u"!")) {
            const auto value = one(depth + 1);
            return value ? std::optional(!*value) : std::nullopt;
        }
        if (accept(u"(")) {
            const auto value = either(depth + 1);
            return accept(u")") ? value : fail();
        }
        const QStringView begin = m_rest;
        const auto value = comparison();
        if (value || m_others == Others::Fail) {
            return value ? value : fail();
        }
        m_rest = begin;
        return skipComparison() ? value : fail();
    }

    //! Up to what joins it with the next one, or ends the parentheses around it.
    bool skipComparison()
    {
        qsizetype at = 0;
        QChar quote;
        for (int depth = 0; at < m_rest.size(); ++at) {
            const QChar c = m_rest.at(at);
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'(') {
                ++depth;
            } else if (depth == 0 && (c == u')' || c == u'&' || c == u'|')) {
                break;
            } else if (c == u')') {
                --depth;
            }
        }
        m_rest = m_rest.sliced(at);
        return at > 0 && quote.isNull();
    }

    std::optional<bool> comparison()
    {
        if (m_field.isEmpty() || !accept(m_field)) {
            return std::nullopt;
        }
        const bool wantsSame = accept(u"==");
        if ((!wantsSame && !accept(u"!=")) || !m_rest.startsWith(u'"')) {
            return std::nullopt;
        }
        const qsizetype end = m_rest.indexOf(u'"', 1);
        const QStringView word = end < 0 ? QStringView() : m_rest.sliced(1, end - 1);
        if (end < 0 || word.contains(u'\\')) {
            return std::nullopt;
        }
        m_rest = m_rest.sliced(end + 1).trimmed();
        m_words += word.toString();
        return (word == m_status) == wantsSame;
    }

    bool accept(QStringView symbol)
    {
        if (!m_rest.startsWith(symbol)) {
            return false;
        }
        m_rest = m_rest.sliced(symbol.size()).trimmed();
        return true;
    }

    QStringView m_rest;
    QStringView m_field;
    QStringView m_status;
    Others m_others;
    bool m_hasFailed = false;
    QStringList m_words;
};

} // namespace

std::optional<bool> statusMatches(const QString &criteria, const QString &statusField, const QString &status)
{
    return Reader(criteria, statusField, status, Others::Fail).read();
}

QStringList statusesOutside(const QString &criteria, const QString &statusField)
{
    Reader reader(criteria, statusField, {}, Others::Fail);
    if (!reader.read().has_value()) {
        return {};
    }
    // One that is longer than each of them, and so none of them, stands for all others.
    QStringList statuses = reader.words() + QStringList{reader.words().join(QString()) + u'.'};
    statuses.removeIf([&](const QString &status) { return statusMatches(criteria, statusField, status) != false; });
    return statuses;
}

bool excludesStatus(const QString &criteria, const QString &statusField, const QString &status)
{
    return Reader(criteria, statusField, status, Others::Unknown).read() == false;
}

} // namespace statusbridge::zoho
