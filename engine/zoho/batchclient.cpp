// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/batchclient.h"

#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <utility>

namespace statusbridge::zoho {

namespace {

//! As a probe: what refuses the Custom API says nothing about the other calls.
ApiRequest requestFor(const QUrl &url, const QList<RecordUpdate> &updates, const FieldNames &fields)
{
    return {.verb = "POST",
            .url = url,
            .body = batchBody(updates, fields),
            .purpose = ApiPurpose::UpdateMany,
            .probe = true};
}

} // namespace

BatchClient::BatchClient(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields)
    : m_queue(queue), m_fields(fields), m_url(api)
{
    m_url.setPath(u"/creator/custom/%1/%2"_s.arg(percentEncoded(zoho.owner), percentEncoded(zoho.batchApi)),
                  QUrl::StrictMode);
}

void BatchClient::update(const QList<RecordUpdate> &updates, Done done)
{
    QStringList asked;
    for (const RecordUpdate &update : updates) {
        asked += update.recordId;
    }
    m_queue.enqueue(
        requestFor(m_url, updates, m_fields), [asked, done = std::move(done)](const Expected<ApiAnswer> &answer) {
            done(answer.transform([&](const ApiAnswer &whole) { return readBatchAnswer(whole.body, asked); }));
        });
}

Expected<void> BatchClient::examine()
{
    const auto answer = m_queue.call(requestFor(m_url, {}, m_fields));
    if (!answer) {
        return answer.error();
    }
    if (functionResult(answer->body)) {
        return {};
    }
    return Error{.kind = ErrorKind::Account, .message = SentenceId::CustomApiOfOtherFunction};
}

} // namespace statusbridge::zoho
