// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/ranking.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

QString normalized(const QString &word)
{
    return word.trimmed().toLower();
}

} // namespace

Ranking::Ranking(const QStringList &strongestFirst, const QMap<QString, QString> &aliases)
{
    int strength = static_cast<int>(strongestFirst.size());
    for (const QString &word : strongestFirst) {
        m_words.insert(normalized(word), {.word = normalized(word), .strength = strength--, .literal = true});
    }
    for (auto alias = aliases.cbegin(); alias != aliases.cend(); ++alias) {
        const auto target = m_words.constFind(normalized(alias.value()));
        const QString word = normalized(alias.key());
        if (target != m_words.cend() && target->literal && !m_words.contains(word)) {
            m_words.insert(word, {.word = target->word, .strength = target->strength, .literal = false});
        }
    }
}

std::optional<DeliveryStatus> Ranking::read(const QString &word) const
{
    const auto found = m_words.constFind(normalized(word));
    return found == m_words.cend() ? std::nullopt : std::optional(*found);
}

int Ranking::strength(const QString &word) const
{
    const auto status = read(word);
    return status ? status->strength : 0;
}

QStringList Ranking::words(int strongest) const
{
    QStringList words;
    for (auto known = m_words.cbegin(); known != m_words.cend(); ++known) {
        if (known->strength <= strongest) {
            words += known.key();
        }
    }
    words.sort();
    return words;
}

QString deliveredWord()
{
    return u"delivered"_s;
}

} // namespace statusbridge
