// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentenceid.h"

#include <QJsonArray>

#include <concepts>
#include <functional>
#include <initializer_list>

namespace statusbridge {

//! \brief Something that the engine says to people: which sentence, and what it names.
//!
//! The English text is that of logs, the terminal and the API (sentencetable.cpp); the window has its own, in its
//! language and without what only a terminal knows (ui/text/sentencetext.h). No secret, no personal data but what the
//! journal may hold. A value: any thread.
class Sentence
{
public:
    //! \brief What stands for %1, %2 … in the text: a name as it is, a number, or another sentence.
    class Argument
    {
    public:
        Argument(const std::convertible_to<QString> auto &text) : m_value(QString(text)) {}
        Argument(std::integral auto number) : m_value(QString::number(number)) {}
        Argument(const Sentence &sentence);
        [[nodiscard]] const QJsonValue &value() const { return m_value; }

    private:
        QJsonValue m_value;
    };
    //! \brief The text of a sentence, with %1, %2 … in it.
    using Texts = std::function<QString(SentenceId)>;
    //! \brief What is shown for an argument.
    using ArgumentTexts = std::function<QString(const QString &)>;

    //! \brief Says nothing.
    Sentence() = default;
    Sentence(SentenceId id, std::initializer_list<Argument> arguments = {});
    //! \brief Said in \p words already, in the language of the reader: where a sentence is made for one place alone, or
    //! was stored before sentences had ids.
    Sentence(const QString &words);

    [[nodiscard]] bool isEmpty() const { return m_id == SentenceId::Worded && m_arguments.isEmpty(); }
    [[nodiscard]] SentenceId id() const { return m_id; }
    //! \brief The text of \p texts with the arguments in it, nested sentences alike.
    [[nodiscard]] QString text(const Texts &texts, const ArgumentTexts &argumentTexts = {}) const;
    [[nodiscard]] QString english() const;
    //! \brief Whether \p predicate holds for this one or one that is nested in it.
    [[nodiscard]] bool mentions(const std::function<bool(SentenceId)> &predicate) const;

    //! \brief As it is kept in the database: `["Id","argument",…]`, or the words alone.
    [[nodiscard]] QString stored() const;
    //! \brief What stored() gave, of this version or another: what isn't known is taken for words.
    [[nodiscard]] static Sentence fromStored(const QString &text);

    //! \brief This one and \p next, in a row. Either may say nothing.
    [[nodiscard]] Sentence then(const Sentence &next) const;

    bool operator==(const Sentence &) const = default;

private:
    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Sentence fromJson(const QJsonArray &array);

    SentenceId m_id = SentenceId::Worded;
    QJsonArray m_arguments;
};

//! \brief The English text of \p id with %1, %2 … in it, marked for translation in the context "Sentence".
[[nodiscard]] const char *englishText(SentenceId id);
//! \brief The same for those who read it away from a terminal, with buttons instead of commands, marked in the context
//! "SentenceText"; null where englishText() does for them too.
[[nodiscard]] const char *windowText(SentenceId id);
//! \brief The name by which \p id is stored.
[[nodiscard]] QString nameOf(SentenceId id);
//! \brief Every sentence there is, in the order of the table.
[[nodiscard]] QList<SentenceId> allSentenceIds();

} // namespace statusbridge
