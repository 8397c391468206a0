// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/refusaljudge.h"

namespace statusbridge {

void RefusalJudge::succeeded()
{
    m_hasAnySucceeded = true;
    m_othersPass = true;
    m_faultyInARow.clear();
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
        m_faultyInARow.clear();
        judgeAlike(error, recordId, advice);
        return;
    }
    if (!m_faultyInARow.contains(recordId)) {
        m_faultyInARow += recordId;
    }
    if (m_faultyInARow.size() >= (m_hasAnySucceeded ? refusalsThatTell : faultsThatTell)) {
        m_suspects = m_faultyInARow;
        m_accountFault = error;
    }
}

QStringList RefusalJudge::innocent() const
{
    if (m_accountFault) {
        return m_suspects;
    }
    return m_hasAnySucceeded ? QStringList() : m_faultyInARow;
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
