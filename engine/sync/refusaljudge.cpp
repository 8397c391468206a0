// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/refusaljudge.h"

namespace statusbridge {

void RefusalJudge::succeeded()
{
    m_othersPass = true;
    m_lastFaulty.clear();
    if (!m_accountFault) {
        m_suspects.clear();
    }
}

void RefusalJudge::refused(const Error &error, const QString &recordId, const Sentence &advice)
{
    m_suspects += recordId;
    if (m_accountFault) {
        return;
    }
    if (error.kind != ErrorKind::Account && error.kind != ErrorKind::Bug) {
        m_lastFaulty.clear();
        judgeAlike(error, recordId, advice);
    } else if (m_lastFaulty.isEmpty()) {
        m_lastFaulty = recordId;
    } else if (m_lastFaulty != recordId) {
        m_suspects = {m_lastFaulty, recordId};
        m_accountFault = error;
    }
}

void RefusalJudge::judgeAlike(const Error &error, const QString &recordId, const Sentence &advice)
{
    Error alike = error;
    alike.detail.remove(recordId);
    if (!m_first) {
        m_first = alike;
    }
    if (alike.code != m_first->code || alike.detail != m_first->detail) {
        m_othersPass = true;
    }
    if (m_othersPass || ++m_alike < refusalsThatTell) {
        return;
    }
    m_accountFault = Error{.kind = ErrorKind::Account,
                           .message = Sentence(SentenceId::FirstRecordsRefusedAlike, {refusalsThatTell}).then(advice),
                           .detail = m_first->detail,
                           .retryAfter = {},
                           .code = m_first->code};
}

} // namespace statusbridge
