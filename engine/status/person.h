// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace statusbridge {

//! \brief What stands in place of a number or id that was forgotten.
[[nodiscard]] QString forgottenMark();

//! \brief Finds a person in texts: a phone number by its digits, whatever is written before or between them, also in
//! the message ids that tell it (phonenumber.h), and ids as they are. What is longer, such as another number with these
//! digits in it, is none. Pure.
class PersonText
{
public:
    //! \param digits of the number, with the country's and without zeros before it; empty: there is none
    //! \param ids compared with case
    explicit PersonText(const QString &digits = {}, const QStringList &ids = {});

    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

    [[nodiscard]] bool isIn(const QString &text) const;
    //! \brief The same of what was received: signs may be escaped as JSON does, and what a form sends is read too.
    [[nodiscard]] bool isInBody(const QByteArray &body) const;
    //! \brief \p text with forgottenMark() for all that is found; of a text that is JSON, in the texts in it.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    //! From where on the next one stands, and how long it is.
    [[nodiscard]] std::pair<qsizetype, qsizetype> find(const QString &text, qsizetype from) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> findNumber(const QString &text, qsizetype from) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> findMessageId(const QString &text, qsizetype from) const;
    [[nodiscard]] QString maskedPlain(const QString &text) const;

    QString m_digits;
    QStringList m_ids;
};

//! \brief By what rows of a person are told from others.
struct PersonTraces
{
    bool isRecipient = false; //!< a row was found by its recipient
    QStringList recipients;   //!< forms in which a column may have the number or id; compared exactly
    QString number = {};      //!< the digits of the number, which count in every other form, too; empty: there is none
    QSet<QString> queueIds;   //!< of messages to that person; the customer's own keys
    QSet<QString> messageIds; //!< the same
    PersonText text;          //!< what must not stand in any text
    PersonText bodies;        //!< what must stand in no body: the same, and a queue id that is asked for

    //! \brief Adds what a row tells if it is one of those that \p asked is about: of a recipient, whom the message id
    //! may tell alone, or queue id all, of a message id that alone, since its message may have been sent to others
    //! under the same queue id.
    void add(const PersonTraces &asked, const QString &queueId, const QString &messageId,
             const QStringList &recipients);
};

} // namespace statusbridge
