// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupquestions.h"

#include "engine/session/enginesession.h"
#include "engine/session/lookup.h"

namespace statusbridge {

namespace {

void outdate(RequestId &requestId)
{
    [[maybe_unused]] const quint64 ofNobody = requestId.next();
}

} // namespace

LookupQuestions::LookupQuestions(EngineGateway &gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

void LookupQuestions::search(const QString &text)
{
    forgetAll();
    m_gateway.ask<SearchAnswer>(
        this, [text](EngineSession &session) { return searchFor(session, text); },
        [this, number = m_searchRequestId.next()](const Expected<SearchAnswer> &answer) {
            if (m_searchRequestId.isNewest(number)) {
                Q_EMIT searched(answer);
            }
        });
}

void LookupQuestions::look(const QString &queueId)
{
    m_gateway.ask<LookupView>(
        this, [queueId](EngineSession &session) { return session.lookup(queueId); },
        [this, number = m_lookRequestId.next()](const Expected<LookupView> &answer) {
            if (m_lookRequestId.isNewest(number)) {
                Q_EMIT lookedUp(answer);
            }
        });
}

void LookupQuestions::describe(const QStringList &queueIds)
{
    describeFrom(queueIds, m_describeRequestId.next());
}

void LookupQuestions::describeFrom(const QStringList &queueIds, quint64 number)
{
    if (queueIds.isEmpty()) {
        return;
    }
    const QString queueId = queueIds.first();
    m_gateway.ask<LookupView>(
        this, [queueId](EngineSession &session) { return session.lookup(queueId); },
        [this, rest = queueIds.mid(1), number](const Expected<LookupView> &answer) {
            if (!answer || !m_describeRequestId.isNewest(number)) {
                return; // the queue id stays listed, and whoever chooses it learns why
            }
            Q_EMIT described(*answer);
            describeFrom(rest, number);
        });
}

void LookupQuestions::askZoho(const QString &queueId)
{
    m_gateway.send<QList<ZohoRecordView>>(
        this, [queueId](const EngineEnvironment &environment) { return lookUpAtZoho(environment, queueId); },
        [this, queueId, number = m_zohoRequestId.next()](const Expected<QList<ZohoRecordView>> &answer) {
            if (m_zohoRequestId.isNewest(number)) {
                Q_EMIT zohoAnswered(queueId, answer);
            }
        });
}

void LookupQuestions::forgetAll()
{
    outdate(m_searchRequestId);
    outdate(m_describeRequestId);
    forgetLook();
    forgetZoho();
}

void LookupQuestions::forgetLook()
{
    outdate(m_lookRequestId);
}

void LookupQuestions::forgetZoho()
{
    outdate(m_zohoRequestId);
}

} // namespace statusbridge
