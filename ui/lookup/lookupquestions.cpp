// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupquestions.h"

namespace statusbridge {

namespace {

void outdate(Ticket &ticket)
{
    [[maybe_unused]] const quint64 ofNobody = ticket.take();
}

} // namespace

LookupQuestions::LookupQuestions(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void LookupQuestions::search(const QString &text)
{
    forgetAll();
    m_desk.ask<SearchAnswer>(
        this, [text](EngineDesk &desk) { return searchFor(desk, text); },
        [this, number = m_searchTicket.take()](const Expected<SearchAnswer> &answer) {
            if (m_searchTicket.isNewest(number)) {
                Q_EMIT searched(answer);
            }
        });
}

void LookupQuestions::look(const QString &queueId)
{
    m_desk.ask<LookupView>(
        this, [queueId](EngineDesk &desk) { return desk.lookup(queueId); },
        [this, number = m_lookTicket.take()](const Expected<LookupView> &answer) {
            if (m_lookTicket.isNewest(number)) {
                Q_EMIT lookedUp(answer);
            }
        });
}

void LookupQuestions::describe(const QStringList &queueIds)
{
    describeFrom(queueIds, m_describeTicket.take());
}

void LookupQuestions::describeFrom(const QStringList &queueIds, quint64 number)
{
    if (queueIds.isEmpty()) {
        return;
    }
    const QString queueId = queueIds.first();
    m_desk.ask<LookupView>(
        this, [queueId](EngineDesk &desk) { return desk.lookup(queueId); },
        [this, rest = queueIds.mid(1), number](const Expected<LookupView> &answer) {
            if (!answer || !m_describeTicket.isNewest(number)) {
                return; // the queue id stays listed, and whoever chooses it learns why
            }
            Q_EMIT described(*answer);
            describeFrom(rest, number);
        });
}

void LookupQuestions::askZoho(const QString &queueId)
{
    m_desk.send<QList<ZohoRecordView>>(
        this, [queueId](const EngineEnvironment &environment) { return lookUpAtZoho(environment, queueId); },
        [this, queueId, number = m_zohoTicket.take()](const Expected<QList<ZohoRecordView>> &answer) {
            if (m_zohoTicket.isNewest(number)) {
                Q_EMIT zohoAnswered(queueId, answer);
            }
        });
}

void LookupQuestions::forgetAll()
{
    outdate(m_searchTicket);
    outdate(m_describeTicket);
    forgetLook();
    forgetZoho();
}

void LookupQuestions::forgetLook()
{
    outdate(m_lookTicket);
}

void LookupQuestions::forgetZoho()
{
    outdate(m_zohoTicket);
}

} // namespace statusbridge
