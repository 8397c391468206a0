// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportclient.h"

#include "engine/config/datacenters.h"
#include "engine/zoho/codes.h"
#include "engine/zoho/httpanswer.h"
#include "engine/zoho/recordjson.h"
#include "engine/zoho/refusaladvice.h"
#include "engine/zoho/requestqueue.h"

#include <algorithm>

namespace statusbridge::zoho {

namespace {

using namespace std::chrono_literals;

// The longest criteria that Zoho takes is not documented; a hundred ids are about 2.5 KB.
constexpr qsizetype idsPerCall = 100;

bool isRecordId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Too long comes as 2945, 400, 413 or 414. Codes that mean something else would come for fewer ids as well.
bool mayBeTooLong(const Error &error)
{
    if (error.kind != ErrorKind::Account && error.kind != ErrorKind::Bug) {
        return false;
    }
    constexpr int scopeOrTooLong = 2945;
    return error.code == scopeOrTooLong || !meaningOf(error.code, 400, ApiPurpose::ReadReport, {});
}

} // namespace

ReportClient::ReportClient(RequestQueue &queue, const ZohoSettings &zoho, const FieldNames &fields)
    : m_queue(queue), m_fields(fields), m_criteria(zoho.criteria), m_skipWorkflow(zoho.skipWorkflow)
{
    const Expected<Endpoints> servers = endpoints(zoho);
    if (servers) {
        m_urls.emplace(servers->api, zoho, fields);
    } else {
        m_configurationError = servers.error();
    }
}

ApiRequest ReportClient::reading(const QUrl &url, ApiPurpose purpose) const
{
    return {.verb = "GET", .url = url, .body = {}, .recordCursor = {}, .purpose = purpose};
}

Expected<ReportPage> ReportClient::fetchPage(const QString &cursor)
{
    if (!m_urls) {
        return m_configurationError;
    }
    ApiRequest request = reading(m_urls->matching(m_criteria), ApiPurpose::ReadReport);
    request.recordCursor = cursor.toLatin1();
    const Expected<ApiAnswer> answer = m_queue.call(request);
    return answer.transform([this](const ApiAnswer &page) {
        return ReportPage{.records = recordsOf(page.body, m_fields),
                          .nextCursor = QString::fromLatin1(page.recordCursor),
                          .missingFields = missingFields(page.body, m_fields),
                          .serverTime = httpDateOf(page.date)};
    });
}

Expected<QList<ReportRecord>> ReportClient::fetchByIds(const QStringList &ids)
{
    if (!m_urls) {
        return m_configurationError;
    }
    QStringList askable = ids;
    askable.removeIf([](const QString &id) { return !isRecordId(id); });
    askable.removeDuplicates();
    QList<ReportRecord> found;
    for (qsizetype at = 0; at < askable.size(); at += idsPerCall) {
        const Expected<void> fetched = fetchChunk(askable.mid(at, idsPerCall), found);
        if (!fetched) {
            return fetched.error();
        }
    }
    return found;
}

QString ReportClient::adviceOn(const Error &refusal, const RecordValues &values) const
{
    return refusalAdvice(refusal.detail, m_fields, values);
}

Expected<void> ReportClient::fetchChunk(const QStringList &ids, QList<ReportRecord> &into)
{
    ApiRequest request = reading(m_urls->matching(ReportUrls::criteriaFor(ids)), ApiPurpose::ReadReport);
    request.probe = true;
    const Expected<ApiAnswer> answer = m_queue.call(request);
    if (answer) {
        into.append(recordsOf(answer->body, m_fields));
        return {};
    }
    if (!mayBeTooLong(answer.error())) {
        return answer.error();
    }
    if (ids.size() == 1) {
        return fetchOne(ids.constFirst(), into);
    }
    const qsizetype half = (ids.size() + 1) / 2;
    const Expected<void> first = fetchChunk(ids.first(half), into);
    return first ? fetchChunk(ids.sliced(half), into) : first;
}

Expected<void> ReportClient::fetchOne(const QString &id, QList<ReportRecord> &into)
{
    const Expected<ApiAnswer> answer = m_queue.call(reading(m_urls->reading(id), ApiPurpose::ReadRecord));
    if (answer) {
        into.append(recordsOf(answer->body, m_fields));
        return {};
    }
    return answer.error().kind == ErrorKind::RecordGone ? Expected<void>() : Expected<void>(answer.error());
}

Expected<QList<ReportRecord>> ReportClient::fetchByQueueIds(const QStringList &queueIds)
{
    if (!m_urls) {
        return m_configurationError;
    }
    if (!std::ranges::all_of(queueIds, canBeAskedFor)) {
        return Error{.kind = ErrorKind::Usage,
                     .message = u"Zoho can't be asked for this queue id: it is empty, or has a quote or "
                                "a backslash in it."_s};
    }
    QList<ReportRecord> found;
    for (qsizetype at = 0; at < queueIds.size(); at += queueIdsPerCall) {
        const Expected<void> fetched = fetchQueueIds(queueIds.mid(at, queueIdsPerCall), found);
        if (!fetched) {
            return fetched.error();
        }
    }
    return found;
}

bool ReportClient::canBeAskedFor(const QString &queueId)
{
    return !queueId.isEmpty() && ReportUrls::canStandInCriteria(queueId);
}

Expected<void> ReportClient::fetchQueueIds(const QStringList &queueIds, QList<ReportRecord> &into)
{
    QStringList terms;
    for (const QString &queueId : queueIds) {
        terms += ReportUrls::criteriaFor(m_fields.queueId, queueId);
    }
    ApiRequest request = reading(m_urls->matching(terms.join(u" || "_s)), ApiPurpose::ReadReport);
    request.probe = true; // what can't be compared stops nobody else
    const Expected<ApiAnswer> answer = m_queue.call(request);
    if (answer) {
        into.append(recordsOf(answer->body, m_fields));
        return {};
    }
    if (queueIds.size() == 1 || !mayBeTooLong(answer.error())) {
        return answer.error();
    }
    const qsizetype half = (queueIds.size() + 1) / 2;
    const Expected<void> first = fetchQueueIds(queueIds.first(half), into);
    return first ? fetchQueueIds(queueIds.sliced(half), into) : first;
}

Expected<bool> ReportClient::listsAny(const QString &word)
{
    if (!m_urls || !ReportUrls::canStandInCriteria(word)) {
        return m_urls ? Expected<bool>(true) : m_configurationError;
    }
    const QUrl url = m_urls->matching(ReportUrls::criteriaFor(m_fields.status, word));
    ApiRequest request = reading(url, ApiPurpose::ReadReport);
    request.probe = true;
    const Expected<ApiAnswer> answer = m_queue.call(request);
    const bool isRefused =
        !answer && (answer.error().kind == ErrorKind::Account || answer.error().kind == ErrorKind::Bug);
    return isRefused
               ? Expected<bool>(true)
               : answer.transform([this](const ApiAnswer &page) { return !recordsOf(page.body, m_fields).isEmpty(); });
}

void ReportClient::update(const QString &recordId, const RecordValues &values, std::function<void(Expected<void>)> done)
{
    if (!m_urls || !isRecordId(recordId)) {
        const Error error =
            m_urls ? Error{.kind = ErrorKind::Bug, .message = u"A record without a proper id can't be updated."_s}
                   : m_configurationError;
        QMetaObject::invokeMethod(
            &m_queue, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    m_queue.enqueue(
        {.verb = "PATCH",
         .url = m_urls->updating(recordId),
         .body = updateBody(values, m_fields, m_skipWorkflow),
         .recordCursor = {},
         .purpose = ApiPurpose::Update,
         .probe = true},
        [this, recordId, done = std::move(done)](const Expected<ApiAnswer> &answer) { ended(recordId, answer, done); });
}

void ReportClient::ended(const QString &recordId, const Expected<ApiAnswer> &answer,
                         const std::function<void(Expected<void>)> &done)
{
    if (!answer) {
        done(answer.error());
        return;
    }
    const QString answeredId = textOf(answer->body.value(u"data").toObject().value(u"ID"));
    if (answeredId.isEmpty() || answeredId == recordId) {
        done({});
        return;
    }
    const Error error{.kind = ErrorKind::Bug,
                      .message = u"Zoho says that it updated record %1 when record %2 was sent; nothing more is "
                                 "sent, please report this."_s.arg(answeredId, recordId)};
    m_queue.stop(error, 30s);
    done(error);
}

} // namespace statusbridge::zoho
