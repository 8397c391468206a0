// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/answer.h"

#include "engine/zoho/codes.h"
#include "engine/zoho/zohowords.h"

namespace statusbridge::zoho {

namespace {

Error outcomeUnknown(const QString &why, const QString &detail)
{
    return {.kind = ErrorKind::OutcomeUnknown,
            .message = why + u", so it is not known whether the record was updated; it will be read back "
                             "before it is sent again."_s,
            .detail = detail};
}

Error transient(const QString &message, const QString &detail = {})
{
    return {.kind = ErrorKind::Transient, .message = message, .detail = detail};
}

Error faultError(const HttpAnswer &answer, ApiPurpose purpose)
{
    const QString detail = withoutTokens(answer.faultText);
    const bool mayHaveArrived = purpose == ApiPurpose::Update && answer.bodyLeft;
    switch (answer.fault) {
    case TransportFault::UntrustedCertificate:
        return {.kind = ErrorKind::Account,
                .message = u"The certificate of Zoho's server is not trusted, so nothing was sent; check the "
                           "clock of this machine, its certificates and its proxy."_s,
                .detail = detail};
    case TransportFault::CannotConnect:
        return transient(u"Zoho's server cannot be reached; check the network, the proxy and the addresses "
                         "in [zoho]."_s,
                         detail);
    case TransportFault::TimedOut:
        return mayHaveArrived ? outcomeUnknown(u"Zoho did not answer an update in time"_s, detail)
                              : transient(u"Zoho did not answer in time."_s, detail);
    case TransportFault::TooLarge:
        return mayHaveArrived
                   ? outcomeUnknown(u"The answer to an update was too large to be Zoho's"_s, detail)
                   : transient(u"An answer was too large to be Zoho's and was not read to its end."_s, detail);
    case TransportFault::Aborted:
        return mayHaveArrived ? outcomeUnknown(u"An update was ended before Zoho answered"_s, detail)
                              : Error{.kind = ErrorKind::Cancelled, .message = u"The call was ended."_s};
    case TransportFault::Withheld:
        return transient(u"The update was not sent, because this instance stood still for so long that another one "
                         "may have taken over."_s);
    case TransportFault::Broken:
    case TransportFault::None:
        break;
    }
    return mayHaveArrived ? outcomeUnknown(u"The connection broke before Zoho had answered an update"_s, detail)
                          : transient(u"The connection to Zoho broke before the answer was complete."_s, detail);
}

//! Neither a code that is known nor an empty list: what the HTTP status says, or else what the call was for.
Error unexplained(const HttpAnswer &answer, bool isReadable, bool hasCode, ApiPurpose purpose)
{
    // These two say all there is to know; a number that comes with them adds nothing.
    const bool isAllThereIs = answer.status >= 500 || answer.status == 429;
    if (const auto meaning = meaningOfStatus(answer.status); meaning && (!hasCode || isAllThereIs)) {
        return *meaning;
    }
    if (!isReadable) {
        return transient(isWebPage(answer.body) ? u"A web page came instead of Zoho's answer, perhaps from a proxy."_s
                                                : u"Zoho's answer was empty or cut."_s);
    }
    switch (purpose) {
    case ApiPurpose::Update:
        return {.kind = ErrorKind::RecordRefused, .message = u"Zoho refused the update of this record."_s};
    case ApiPurpose::ReadNames:
        return {.kind = ErrorKind::Account,
                .message = u"Zoho refused to tell the names; they can be typed in instead."_s};
    case ApiPurpose::ReadReport:
    case ApiPurpose::ReadRecord:
        break;
    }
    return {.kind = ErrorKind::Account,
            .message = u"Zoho refused to read the report; check [zoho] criteria and the field names in [fields]."_s};
}

// A server that stumbles over an update may have written it all the same.
Error withoutCertainty(Error error, ApiPurpose purpose)
{
    if (purpose != ApiPurpose::Update || error.kind != ErrorKind::Transient) {
        return error;
    }
    error.message.chop(1); // the full stop
    return outcomeUnknown(error.message, error.detail);
}

// A refusal of a record can't be one when no record was written.
ErrorKind kindFor(ErrorKind kind, ApiPurpose purpose)
{
    const bool isOfRecord = kind == ErrorKind::RecordRefused || kind == ErrorKind::RecordGone;
    const bool isOfList = purpose == ApiPurpose::ReadReport || purpose == ApiPurpose::ReadNames;
    return isOfRecord && isOfList ? ErrorKind::Account : kind;
}

} // namespace

Expected<ApiAnswer> readAnswer(const HttpAnswer &answer, ApiPurpose purpose, const QDateTime &utcNow)
{
    if (answer.fault != TransportFault::None || answer.status == 0) {
        return faultError(answer, purpose);
    }
    const std::optional<QJsonObject> read = readBody(answer.body);
    const QJsonObject body = read.value_or(QJsonObject());
    const std::optional<int> code = codeOf(body);
    if (code == 3000) {
        return ApiAnswer{.body = body, .recordCursor = answer.recordCursor, .date = answer.date};
    }
    const QString words = wordsOf(body);
    const auto meaning = code ? meaningOf(*code, answer.status, purpose, words) : std::nullopt;
    if (meaning && meaning->kind == ErrorKind::NotFound) {
        return ApiAnswer{.date = answer.date};
    }
    Error error = meaning.value_or(unexplained(answer, read.has_value(), code.has_value(), purpose));
    error.kind = kindFor(error.kind, purpose);
    error.detail = words.isEmpty() && !meaning ? u"HTTP status %1"_s.arg(answer.status) : words;
    error = withoutCertainty(error, purpose);
    error.code = code.value_or(0);
    error.retryAfter = retryAfterOf(answer.retryAfter, utcNow.toMSecsSinceEpoch());
    return error;
}

} // namespace statusbridge::zoho
