// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportclient.h"

#include "engine/zoho/codes.h"
#include "engine/zoho/httpanswer.h"
#include "engine/zoho/refusaladvice.h"
#include "engine/zoho/requestqueue.h"

#include <QSet>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

// The longest criteria that Zoho takes is not documented; a hundred ids are about 2.5 KB.
constexpr qsizetype idsPerCall = 100;
constexpr qsizetype queueIdsPerCall = QueueIdChunks::initialSize;

bool isRecordId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Too long comes as 2945, 400, 413 or 414. What means something else would come for fewer ids as well: a code, or
// without one a status such as 403, a certificate, a token.
bool mayBeTooLong(const Error &error)
{
    if (error.kind != ErrorKind::Account && error.kind != ErrorKind::Bug) {
        return false;
    }
    if (error.code == 0) {
        return error.message.id() == SentenceId::RequestTooLong || error.message.id() == SentenceId::ReportRefused;
    }
    constexpr int scopeOrTooLong = 2945;
    if (error.code == scopeOrTooLong) {
        return !error.detail.contains(u"scope", Qt::CaseInsensitive);
    }
    return !meaningOf(error.code, 400, ApiPurpose::ReadReport, {});
}

} // namespace

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

ReportUrls::ReportUrls(const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields) : m_report(api)
{
    m_report.setPath(u"/creator/v2.1/data/%1/%2/report/%3"_s.arg(percentEncoded(zoho.owner), percentEncoded(zoho.app),
                                                                 percentEncoded(zoho.report)),
                     QUrl::StrictMode);
    QStringList names{u"ID"_s};
    for (const ReportField &field : reportFields) {
        names += percentEncoded(fields.*field.name);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    m_fieldsQuery = u"field_config=custom&fields="_s + names.join(u',');
}

QUrl ReportUrls::matching(const QString &criteria) const
{
    QUrl url = m_report;
    // 1000 is the most that Zoho gives and one of the three numbers that it takes at all.
    url.setQuery(u"criteria="_s + percentEncoded(criteria) + u"&max_records=1000&"_s + m_fieldsQuery, QUrl::StrictMode);
    return url;
}

QUrl ReportUrls::reading(const QString &recordId) const
{
    QUrl url = updating(recordId);
    url.setQuery(m_fieldsQuery, QUrl::StrictMode);
    return url;
}

QUrl ReportUrls::updating(const QString &recordId) const
{
    QUrl url = m_report;
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + recordId, QUrl::StrictMode);
    return url;
}

QString ReportUrls::criteriaFor(const QStringList &recordIds)
{
    QStringList terms;
    terms.reserve(recordIds.size());
    for (const QString &id : recordIds) {
        terms.append(u"ID == "_s + id);
    }
    return u'(' + terms.join(u" || "_s) + u')';
}

QString ReportUrls::criteriaFor(const QString &field, const QString &text)
{
    return field + u" == \""_s + text + u'"';
}

bool ReportUrls::canStandInCriteria(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < 0x20; });
}

ReportClient::ReportClient(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields)
    : m_queue(queue)
    , m_fields(fields)
    , m_criteria(zoho.criteria)
    , m_skipWorkflow(zoho.skipWorkflow)
    , m_urls(api, zoho, fields)
{}

Expected<ReportPage> ReportClient::fetchPage(const QString &cursor)
{
    return m_queue
        .call({.verb = "GET",
               .url = m_urls.matching(m_criteria),
               .recordCursor = cursor.toLatin1(),
               .probe = !cursor.isEmpty()}) // the page before has shown that the account is sound
        .transform([this](const ApiAnswer &page) {
            return ReportPage{.records = recordsOf(page.body, m_fields),
                              .nextCursor = QString::fromLatin1(page.recordCursor),
                              .missingFields = missingFields(page.body, m_fields),
                              .serverTime = httpDateOf(page.date)};
        });
}

ReportClient::Records ReportClient::fetchByIds(const QStringList &ids, Tries tries)
{
    QStringList askable = ids;
    askable.removeIf([](const QString &id) { return !isRecordId(id); });
    askable.removeDuplicates();
    return fetchAll(askable, idsPerCall, Key::RecordId, tries);
}

ReportClient::Records ReportClient::fetchByQueueIds(const QStringList &queueIds, Tries tries)
{
    if (!std::ranges::all_of(queueIds, canBeAskedFor)) {
        return usageError(Sentence(SentenceId::QueueIdCannotBeAsked));
    }
    return fetchAll(queueIds, queueIdsPerCall, Key::QueueId, tries);
}

//! One question for queue ids on its way.
struct ReportClient::Asking
{
    Among among;
    QueueIdChunks &chunks;
    const std::function<Expected<void>(int)> &answered;
    QueueIdAnswer answer = {};
};

Expected<QueueIdAnswer> ReportClient::askForQueueIds(const QStringList &queueIds, Among among, QueueIdChunks &chunks,
                                                     const std::function<Expected<void>(int)> &answered)
{
    Asking asking{.among = among, .chunks = chunks, .answered = answered};
    QStringList askable;
    for (const QString &queueId : queueIds) {
        (canBeAskedFor(queueId) ? askable : asking.answer.refused).append(queueId);
    }
    for (qsizetype at = 0; at < askable.size();) {
        const QStringList together = askable.mid(at, chunks.size());
        if (const auto asked = askTogether(together, asking); !asked) {
            return asked.error();
        }
        at += together.size();
    }
    return asking.answer;
}

//! By halves, if they are too many for Zoho or one of them is not to its taste.
Expected<void> ReportClient::askTogether(const QStringList &together, Asking &asking)
{
    if (!asking.chunks.canCompare()) {
        asking.answer.refused += together;
        return {};
    }
    const QString some = criteriaFor(together, Key::QueueId);
    const QString criteria =
        asking.among == Among::Report || m_criteria.isEmpty() ? some : u"(%1) && (%2)"_s.arg(m_criteria, some);
    const Records found = fetchPagesMatching(criteria);
    if (found) {
        asking.chunks.accept(together.size());
        asking.answer.records += *found;
        asking.answer.asked += together;
        return asking.answered(static_cast<int>(asking.answer.records.size()));
    }
    if (!mayBeTooLong(found.error())) {
        return found.error();
    }
    if (together.size() == 1) {
        asking.chunks.refuseAlone(together.constFirst());
        asking.answer.refused += together;
        return {};
    }
    const qsizetype refusedBefore = asking.answer.refused.size();
    for (qsizetype at = 0; at < together.size();) {
        const qsizetype count = std::min<qsizetype>((together.size() + 1) / 2, asking.chunks.size());
        if (const auto asked = askTogether(together.mid(at, count), asking); !asked) {
            return asked;
        }
        at += count;
    }
    if (asking.answer.refused.size() == refusedBefore) {
        asking.chunks.refuse(together.size());
    }
    return {};
}

bool ReportClient::canBeAskedFor(const QString &queueId)
{
    return !queueId.isEmpty() && ReportUrls::canStandInCriteria(queueId);
}

Sentence ReportClient::adviceOn(const Error &refusal, const RecordValues &values) const
{
    return refusalAdvice(refusal.detail, m_fields, values);
}

//! By halves, if \p mostTogether are too many for Zoho.
ReportClient::Records ReportClient::fetchAll(const QStringList &keys, qsizetype mostTogether, Key key, Tries tries)
{
    QList<ReportRecord> found;
    for (qsizetype at = 0; at < keys.size(); at += mostTogether) {
        const QStringList together = keys.mid(at, mostTogether);
        Records some = fetchMatching(criteriaFor(together, key), tries);
        const bool isTooLong = !some && mayBeTooLong(some.error());
        if (isTooLong && together.size() > 1) {
            some = fetchAll(together, (together.size() + 1) / 2, key, tries);
        } else if (isTooLong && key == Key::RecordId) {
            some = fetchOne(together.constFirst(), tries);
        }
        if (!some) {
            return some;
        }
        found += *some;
    }
    return found;
}

QString ReportClient::criteriaFor(const QStringList &keys, Key key) const
{
    if (key == Key::RecordId) {
        return ReportUrls::criteriaFor(keys);
    }
    QStringList terms;
    for (const QString &queueId : keys) {
        terms += ReportUrls::criteriaFor(m_fields.queueId, queueId);
    }
    return terms.join(u" || "_s);
}

ReportClient::Records ReportClient::fetchOne(const QString &id, Tries tries)
{
    const Expected<ApiAnswer> answer = m_queue.call(
        {.verb = "GET", .url = m_urls.reading(id), .purpose = ApiPurpose::ReadRecord, .once = tries == Tries::Once});
    return !answer && answer.error().kind == ErrorKind::RecordGone
               ? Records(QList<ReportRecord>())
               : answer.transform([this](const ApiAnswer &read) { return recordsOf(read.body, m_fields); });
}

//! As a probe: what can't be compared stops no other record.
ReportClient::Records ReportClient::fetchMatching(const QString &criteria, Tries tries)
{
    return m_queue.call({.verb = "GET", .url = m_urls.matching(criteria), .probe = true, .once = tries == Tries::Once})
        .transform([this](const ApiAnswer &answer) { return recordsOf(answer.body, m_fields); });
}

//! Several records may share a queue id, so that there may be more than a page of them.
ReportClient::Records ReportClient::fetchPagesMatching(const QString &criteria)
{
    QList<ReportRecord> found;
    QSet<QByteArray> cursors;
    QByteArray cursor;
    do {
        cursors.insert(cursor);
        const auto page =
            m_queue.call({.verb = "GET", .url = m_urls.matching(criteria), .recordCursor = cursor, .probe = true});
        if (!page) {
            return page.error();
        }
        found += recordsOf(page->body, m_fields);
        cursor = page->recordCursor;
    } while (!cursors.contains(cursor));
    return found;
}

Expected<bool> ReportClient::listsAny(const QString &word)
{
    if (!ReportUrls::canStandInCriteria(word)) {
        return true;
    }
    const Records found = fetchMatching(ReportUrls::criteriaFor(m_fields.status, word));
    const bool isRefused = !found && (found.error().kind == ErrorKind::Account || found.error().kind == ErrorKind::Bug);
    return isRefused ? Expected<bool>(true)
                     : found.transform([](const QList<ReportRecord> &records) { return !records.isEmpty(); });
}

void ReportClient::update(const QString &recordId, const RecordValues &values, std::function<void(Expected<void>)> done,
                          Tries tries)
{
    if (!isRecordId(recordId)) {
        const Error error{.kind = ErrorKind::Bug, .message = Sentence(SentenceId::RecordIdInvalid)};
        QMetaObject::invokeMethod(
            &m_queue, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    m_queue.enqueue(
        {.verb = "PATCH",
         .url = m_urls.updating(recordId),
         .body = updateBody(values, m_fields, m_skipWorkflow),
         .purpose = ApiPurpose::Update,
         .probe = true,
         .once = tries == Tries::Once},
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
    done(Error{.kind = ErrorKind::Bug, .message = Sentence(SentenceId::OtherRecordAnswered, {answeredId, recordId})});
}

} // namespace statusbridge::zoho
