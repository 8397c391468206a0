// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"

namespace statusbridge {

//! \brief What a search has found.
struct SearchAnswer
{
    SearchView found;
    std::optional<LookupView> lookup; //!< of the first queue id; nothing if there is none
};

//! \brief What the lookup page asks the engine. Of each kind of question only the newest is answered, and none that was
//! forgotten. Main thread.
class LookupQuestions : public QObject
{
    Q_OBJECT

public:
    explicit LookupQuestions(EngineGateway &gateway, QObject *parent = nullptr);

    //! \brief Looks for \p text as a queue id, a message id, a recipient and a record, and forgets everything else that
    //! is under way. Finding nothing is no error.
    void search(const QString &text);
    void lookUp(const QString &queueId);
    //! \brief Looks up one after the other, so that a slow database is not asked for fifty at once.
    void describe(const QStringList &queueIds);
    //! \brief Costs one call.
    void askZoho(const QString &queueId);

    void forgetAll();
    void forgetLookup();
    void forgetZoho();

Q_SIGNALS:
    void searched(const statusbridge::Expected<statusbridge::SearchAnswer> &answer);
    void lookedUp(const statusbridge::Expected<statusbridge::LookupView> &answer);
    void described(const statusbridge::LookupView &lookup);
    void zohoAnswered(const QString &queueId,
                      const statusbridge::Expected<QList<statusbridge::ZohoRecordView>> &answer);

private:
    void describeFrom(const QStringList &queueIds, quint64 number);

    EngineGateway &m_gateway;
    RequestId m_searchRequestId;
    RequestId m_lookupRequestId;
    RequestId m_describeRequestId;
    RequestId m_zohoRequestId;
};

} // namespace statusbridge
