// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"

namespace statusbridge {

//! \brief What the database knows of a record at this moment.
struct RecordHistory
{
    QList<JournalEntry> attempts;       //!< of its queue id, newest first
    std::optional<LookupView> lookup;   //!< nothing: no row has its queue id any more
    std::optional<FailureFilter> retry; //!< what lets it be tried again; nothing: Zoho's refusal counts no more
    bool isParked = false;
};

//! \brief What would let the record be tried again that \p failure counts against: a parked one whatever run parked it,
//! another as one that failed in a run, which \p attempts tell. Nothing if no run is known. Pure.
[[nodiscard]] std::optional<FailureFilter> retryFilter(const QString &recordId, bool isParked,
                                                       const QList<JournalEntry> &attempts);

//! \brief Blocks on the database.
[[nodiscard]] Expected<RecordHistory> readHistory(EngineSession &session, const JournalEntry &record);

//! \brief What the detail of a record asks. Of each kind of question only the newest is answered, and none that was
//! forgotten. Main thread.
class RecordQuestions : public QObject
{
    Q_OBJECT

public:
    explicit RecordQuestions(EngineGateway &gateway, QObject *parent = nullptr);

    void askHistory(const JournalEntry &record);
    //! \brief Costs one call.
    void askZoho(const QString &queueId);
    void release(const QString &recordId);
    //! \brief Another record is shown. What a person has done to the one before is told all the same.
    void forget();

Q_SIGNALS:
    void historyRead(const statusbridge::Expected<statusbridge::RecordHistory> &answer);
    void zohoAnswered(const statusbridge::Expected<QList<statusbridge::ZohoRecordView>> &answer);
    void released(const statusbridge::Expected<int> &answer);

private:
    EngineGateway &m_gateway;
    RequestId m_historyRequestId;
    RequestId m_zohoRequestId;
};

} // namespace statusbridge
