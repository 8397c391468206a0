// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/answer.h"

#include "engine/zoho/codes.h"
#include "engine/zoho/zohowords.h"

#include <limits>

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

Error withStatus(ErrorKind kind, const char *sentence, int status, const QString &words)
{
    return {.kind = kind,
            .message = QString::fromLatin1(sentence),
            .detail = words.isEmpty() ? u"HTTP status %1"_s.arg(status) : words};
}

struct StatusRange
{
    int first;
    int last;
    ErrorKind kind;
    const char *sentence;
};

constexpr auto tooLong = "Zoho refused the request as too long; shorten [zoho] criteria if it is long.";
constexpr auto disturbance = "Zoho's server has a disturbance.";

constexpr StatusRange statusRanges[] = {
    {300, 399, ErrorKind::Account,
     "Zoho's server sent us to another address, which is not followed so that the token can't leak; "
     "check [zoho] data_center and api_url."},
    {401, 401, ErrorKind::TokenRejected, "Zoho does not accept the access token."},
    {403, 405, ErrorKind::Account,
     "Zoho refuses the address or the user; check [zoho] owner, app, report and api_url, and what the "
     "connected user may do."},
    {408, 408, ErrorKind::Transient, disturbance},
    {413, 414, ErrorKind::Bug, tooLong},
    {429, 429, ErrorKind::RateLimited,
     "Zoho takes no more calls for the moment, too many were made in a minute or at once."},
    {431, 431, ErrorKind::Bug, tooLong},
    {500, std::numeric_limits<int>::max(), ErrorKind::Transient, disturbance},
};

// What the HTTP status says when the body has no code that can be read.
std::optional<Error> statusError(int status, const QString &words)
{
    for (const StatusRange &range : statusRanges) {
        if (status >= range.first && status <= range.last) {
            return withStatus(range.kind, range.sentence, status, words);
        }
    }
    return std::nullopt;
}

Error unreadable(const HttpAnswer &answer, BodyKind kind, ApiPurpose purpose)
{
    const QString status = u"HTTP status %1"_s.arg(answer.status);
    const QString what = kind == BodyKind::Html ? u"A web page came instead of Zoho's answer, perhaps from a proxy"_s
                                                : u"Zoho's answer was empty or cut"_s;
    return purpose == ApiPurpose::Update ? outcomeUnknown(what, status) : transient(what + u'.', status);
}

Error unknownCode(int status, ApiPurpose purpose, const QString &words)
{
    // These two say all there is to know; the number that comes with them adds nothing.
    if (status >= 500 || status == 429) {
        return *statusError(status, words);
    }
    if (purpose == ApiPurpose::Update) {
        return withStatus(ErrorKind::RecordRefused, "Zoho refused the update of this record.", status, words);
    }
    if (purpose == ApiPurpose::ReadNames) {
        return withStatus(ErrorKind::Account, "Zoho refused to tell the names; they can be typed in instead.", status,
                          words);
    }
    return withStatus(ErrorKind::Account,
                      "Zoho refused to read the report; check [zoho] criteria and the field names in [fields].", status,
                      words);
}

Error readError(const HttpAnswer &answer, const ReadBody &body, ApiPurpose purpose)
{
    const QString words = wordsOf(body.object);
    if (const auto byStatus = statusError(answer.status, words)) {
        return *byStatus;
    }
    return body.kind == BodyKind::Json ? unknownCode(answer.status, purpose, words)
                                       : unreadable(answer, body.kind, purpose);
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
    ReadBody body = readBody(answer.body);
    const std::optional<int> code = codeOf(body.object);
    if (code == 3000) {
        return ApiAnswer{.body = std::move(body.object), .recordCursor = answer.recordCursor, .date = answer.date};
    }
    Error error;
    const QString words = code ? wordsOf(body.object) : QString();
    const auto meaning = code ? meaningOf(*code, answer.status, purpose, words) : std::nullopt;
    if (meaning) {
        if (meaning->isEmptyList) {
            return ApiAnswer{.date = answer.date};
        }
        error = {.kind = kindFor(meaning->kind, purpose), .message = meaning->sentence, .detail = words};
    } else {
        error = withoutCertainty(code ? unknownCode(answer.status, purpose, words) : readError(answer, body, purpose),
                                 purpose);
    }
    error.code = code.value_or(0);
    error.retryAfter = retryAfterOf(answer.retryAfter, utcNow.toMSecsSinceEpoch());
    return error;
}

} // namespace statusbridge::zoho
