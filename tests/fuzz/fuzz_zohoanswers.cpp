// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/answer.h"
#include "engine/zoho/batchanswer.h"
#include "engine/zoho/reportrecord.h"
#include "engine/zoho/zohowords.h"
#include "tests/fuzz/require.h"

#include <QJsonArray>
#include <QSet>

#include <array>

using namespace statusbridge;

namespace {

constexpr std::array statuses = {200, 201, 400, 401, 404, 429, 500, 503};
constexpr std::array purposes = {zoho::ApiPurpose::ReadReport, zoho::ApiPurpose::ReadRecord, zoho::ApiPurpose::Update,
                                 zoho::ApiPurpose::UpdateMany, zoho::ApiPurpose::ReadNames};

void requireSound(const Error &error)
{
    require(!error.message.english().isEmpty() && error.detail.size() <= 500);
    require(zoho::withoutTokens(error.detail) == error.detail);
    require(!error.retryAfter || (error.retryAfter->count() >= 0 && *error.retryAfter <= std::chrono::hours(1)));
}

//! An update is done if Zoho said so in words, and may not be sent again where it may have been done.
void requireSound(const zoho::HttpAnswer &answer, zoho::ApiPurpose purpose, const Expected<zoho::ApiAnswer> &read)
{
    const auto body = zoho::readBody(answer.body);
    const auto code = body ? zoho::codeOf(*body) : std::nullopt;
    if (read) {
        const bool isBare = purpose == zoho::ApiPurpose::UpdateMany && body && !code && answer.status == 200;
        require(code == 3000 || isBare || !isWrite(purpose));
        return;
    }
    requireSound(read.error());
    require(code != 3000);
    require(!isWrite(purpose) || read.error().kind != ErrorKind::Transient);
    require(read.error().kind != ErrorKind::OutcomeUnknown || isWrite(purpose));
    const bool isOfRecord = read.error().kind == ErrorKind::RecordRefused || read.error().kind == ErrorKind::RecordGone;
    require(!isOfRecord || purpose != zoho::ApiPurpose::ReadReport);
}

void requireSound(const QJsonObject &body)
{
    const FieldNames fields;
    for (const zoho::ReportRecord &record : zoho::recordsOf(body, fields)) {
        require(!record.id.isEmpty());
        const zoho::RecordValues values{
            .status = record.status, .queueId = record.queueId, .reason = record.recipientId};
        require(zoho::recordValuesFromJson(zoho::toJson(values)) == values);
    }
    static_cast<void>(zoho::missingFields(body, fields));
    const QStringList asked{u"3900000000000000001"_s, u"3900000000000000002"_s, u"3900000000000000003"_s};
    const zoho::BatchAnswer many = zoho::readBatchAnswer(body, asked);
    QStringList told = many.updated + many.unknown;
    for (const auto &[id, error] : many.refused) {
        requireSound(error);
        require(error.kind != ErrorKind::Transient && error.kind != ErrorKind::OutcomeUnknown);
        told += id;
    }
    told.sort();
    require(told == asked); // each once
    require(zoho::functionResult(body) || many.unknown == asked);
}

} // namespace

// The first byte is the status, the second what the call was for, the rest the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    if (size < 2) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto purpose = purposes.at(data[1] % purposes.size());
    const zoho::HttpAnswer answer{.bodyLeft = true,
                                  .status = statuses.at(data[0] % statuses.size()),
                                  .body = bytes.mid(2),
                                  .retryAfter = bytes.mid(2, 12)};
    const auto read = zoho::readAnswer(answer, purpose, now);
    requireSound(answer, purpose, read);
    if (const auto body = zoho::readBody(answer.body)) {
        requireSound(*body);
        require(zoho::wordsOf(*body).size() <= 500);
    }
    return 0;
}
