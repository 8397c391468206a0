// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupquestions.h"

#include "engine/session/enginesession.h"
#include "engine/session/lookup.h"

namespace statusbridge {

namespace {

Expected<SearchAnswer> withFirstLookup(EngineSession &session, const SearchView &found)
{
    SearchAnswer answer{.found = found, .lookup = {}};
    if (found.queueIds.isEmpty()) {
        return answer;
    }
    const auto lookup = session.lookup(found.queueIds.first());
    if (!lookup) {
        return lookup.error();
    }
    answer.lookup = *lookup;
    return answer;
}

//! Blocks on the database.
Expected<SearchAnswer> searchFor(EngineSession &session, const QString &text)
{
    // A queue id may begin or end with a blank; one that was pasted rather doesn't.
    const auto exact = session.find(text);
    if (!exact || !exact->queueIds.isEmpty() || text == text.trimmed()) {
        return exact.and_then([&](const SearchView &found) { return withFirstLookup(session, found); });
    }
    return session.find(text.trimmed()).and_then([&](const SearchView &found) {
        return withFirstLookup(session, found);
    });
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

void LookupQuestions::lookUp(const QString &queueId)
{
    m_gateway.ask<LookupView>(
        this, [queueId](EngineSession &session) { return session.lookup(queueId); },
        [this, number = m_lookupRequestId.next()](const Expected<LookupView> &answer) {
            if (m_lookupRequestId.isNewest(number)) {
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
    const QString &queueId = queueIds.first();
    m_gateway.ask<LookupView>(
        this, [queueId](EngineSession &session) { return session.lookup(queueId); },
        [this, rest = queueIds.mid(1), number](const Expected<LookupView> &answer) {
            if (!answer || !m_describeRequestId.isNewest(number)) {
                return; // the queue id stays listed, and choosing it shows why
            }
            Q_EMIT described(*answer);
            describeFrom(rest, number);
        });
}

void LookupQuestions::askZoho(const QString &queueId)
{
    m_gateway.work<QList<ZohoRecordView>>(
        this, [queueId](const EngineEnvironment &environment) { return lookUpAtZoho(environment, queueId); },
        [this, queueId, number = m_zohoRequestId.next()](const Expected<QList<ZohoRecordView>> &answer) {
            if (m_zohoRequestId.isNewest(number)) {
                Q_EMIT zohoAnswered(queueId, answer);
            }
        });
}

void LookupQuestions::forgetAll()
{
    (void)m_searchRequestId.next();
    (void)m_describeRequestId.next();
    forgetLookup();
    forgetZoho();
}

void LookupQuestions::forgetLookup()
{
    (void)m_lookupRequestId.next();
}

void LookupQuestions::forgetZoho()
{
    (void)m_zohoRequestId.next();
}

} // namespace statusbridge

#include "moc_lookupquestions.cpp"
