// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace statusbridge {

//! \brief A status word that the ranking knows, read through its aliases.
struct DeliveryStatus
{
    QString word;        //!< the canonical word, lower case
    int strength = 0;    //!< higher is stronger, at least 1
    bool literal = true; //!< the word itself, not an alias that stands for it

    bool operator==(const DeliveryStatus &) const = default;
};

//! \brief The order of strength of the status words. Pure; copies are cheap.
class Ranking
{
public:
    //! \param strongestFirst the canonical words \param aliases other words and the canonical ones they stand for
    Ranking(const QStringList &strongestFirst, const QMap<QString, QString> &aliases);

    //! \brief The status that \p word means, trimmed and without regard to case; nothing for blank or unknown words.
    [[nodiscard]] std::optional<DeliveryStatus> read(const QString &word) const;
    //! \brief The strength of \p word, 0 for blank or unknown words, which are weaker than anything.
    [[nodiscard]] int strength(const QString &word) const;
    //! \brief All words that it knows, aliases too, which are not stronger than \p strongest; lower case, sorted.
    [[nodiscard]] QStringList words(int strongest = std::numeric_limits<int>::max()) const;

private:
    QHash<QString, DeliveryStatus> m_words;
};

//! \brief The canonical word after which Zoho no longer lists a record.
[[nodiscard]] QString deliveredWord();

} // namespace statusbridge
