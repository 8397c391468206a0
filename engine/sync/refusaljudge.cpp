// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/refusaljudge.h"

namespace statusbridge {

void RefusalJudge::succeeded()
{
    if (m_verdict == Verdict::Open) {
        m_verdict = Verdict::RecordsAreToBlame;
    }
}

void RefusalJudge::refused(const Error &error, const QString &recordId)
{
    if (m_verdict != Verdict::Open) {
        return;
    }
    Error alike = error;
    alike.detail.remove(recordId);
    if (!m_first) {
        m_first = alike;
    }
    if (alike.code != m_first->code || alike.detail != m_first->detail) {
        m_verdict = Verdict::RecordsAreToBlame;
    } else if (++m_alike == refusalsThatTell) {
        m_verdict = Verdict::AccountIsToBlame;
    }
}

void RefusalJudge::finish()
{
    succeeded();
}

Error RefusalJudge::accountFault() const
{
    return {.kind = ErrorKind::Account,
            .message = u"Zoho refused the first %1 records of this cycle for the same reason, so the cause "
                       "is taken to be a setting and not the records. Check the field names in [fields] "
                       "and the report's permissions; no record was parked."_s.arg(refusalsThatTell),
            .detail = m_first ? m_first->detail : QString(),
            .retryAfter = {},
            .code = m_first ? m_first->code : 0};
}

} // namespace statusbridge
