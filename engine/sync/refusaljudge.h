// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <optional>

namespace statusbridge {

//! \brief Tells records that Zoho refuses one by one from a fault that would have it refuse them all.
//!
//! If the first ten answers of a cycle are the same refusal and none succeeds, a setting is wrong (a field name, say)
//! and no record is to blame. Pure; fed in the order of the answers.
class RefusalJudge
{
public:
    enum class Verdict : quint8 { Open, RecordsAreToBlame, AccountIsToBlame };

    void succeeded();
    //! \param recordId taken out of the words before they are compared
    void refused(const Error &error, const QString &recordId);
    //! \brief No more answers will come: what is open now is the records' own fault.
    void finish();

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    //! \brief The error to show to the operator; valid if the account is to blame.
    [[nodiscard]] Error accountFault() const;

private:
    static constexpr int refusalsThatTell = 10;

    Verdict m_verdict = Verdict::Open;
    int m_alike = 0;
    std::optional<Error> m_first;
};

} // namespace statusbridge
