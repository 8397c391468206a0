// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QStringList>

#include <optional>

namespace statusbridge {

//! \brief Tells records that Zoho refuses one by one from a fault that would have it refuse them all.
//!
//! The account is to blame if the first ten answers of a cycle are the same refusal and none succeeds (a wrong field
//! name, say), or if different records in a row meet a fault that is of the account by its kind: two before one has
//! succeeded, ten after that. Fewer may have a value that is too long, or a lock of their own. Pure; fed in the order
//! of the answers. Records that are known to be bad, because they were refused while others passed, say nothing about
//! the account and are not shown to it.
class RefusalJudge
{
public:
    void succeeded();
    //! \param advice what to do if all records are refused so; a sentence
    void refused(const Error &error, const QString &recordId, const Sentence &advice = {});

    [[nodiscard]] bool hasAnySucceeded() const { return m_hasAnySucceeded; }
    //! \brief The error to show to the operator, if the account is to blame. The first one stays.
    [[nodiscard]] const std::optional<Error> &accountFault() const { return m_accountFault; }
    //! \brief The records that were refused for that and are not to blame themselves; without a verdict those that met
    //! a fault of the account while no other record was there to clear it.
    [[nodiscard]] QStringList innocent() const;

private:
    void judgeAlike(const Error &error, const QString &recordId, const Sentence &advice);

    static constexpr int refusalsThatTell = 10;
    static constexpr int faultsThatTell = 2;

    bool m_hasAnySucceeded = false;
    bool m_othersPass = false;
    int m_alike = 0;
    std::optional<Error> m_first;
    QStringList m_faultyInARow; //!< the records before, as far back as they met a fault of the account
    QStringList m_suspects;     //!< refused since the last success before the verdict, oldest first
    std::optional<Error> m_accountFault;
};

} // namespace statusbridge
