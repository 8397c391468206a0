// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/answer.h"

#include "engine/zoho/codes.h"
#include "engine/zoho/zohowords.h"

namespace statusbridge::zoho {

namespace {

Error outcomeUnknown(const Sentence &why, const QString &detail)
{
    return {.kind = ErrorKind::OutcomeUnknown, .message = why.then(SentenceId::UpdateNotKnown), .detail = detail};
}

Error transient(const Sentence &message, const QString &detail = {})
{
    return {.kind = ErrorKind::Transient, .message = message, .detail = detail};
}

Error faultError(const HttpAnswer &answer, ApiPurpose purpose)
{
    const QString detail = withoutTokens(answer.faultText);
    const bool mayHaveArrived = isWrite(purpose) && answer.bodyLeft;
    switch (answer.fault) {
    case TransportFault::UntrustedCertificate:
        return {
            .kind = ErrorKind::Account, .message = Sentence(SentenceId::ZohoCertificateUntrusted), .detail = detail};
    case TransportFault::CannotConnect:
        return transient(Sentence(SentenceId::ZohoUnreachable), detail);
    case TransportFault::TimedOut:
        return mayHaveArrived ? outcomeUnknown(Sentence(SentenceId::UpdateUnanswered), detail)
                              : transient(Sentence(SentenceId::ZohoSilent), detail);
    case TransportFault::TooLarge:
        return mayHaveArrived ? outcomeUnknown(Sentence(SentenceId::UpdateAnswerTooLarge), detail)
                              : transient(Sentence(SentenceId::AnswerTooLarge), detail);
    case TransportFault::Aborted:
        return mayHaveArrived ? outcomeUnknown(Sentence(SentenceId::UpdateEnded), detail)
                              : Error{.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::CallEnded)};
    case TransportFault::Withheld:
        return transient(Sentence(SentenceId::UpdateWithheld));
    case TransportFault::Broken:
    case TransportFault::None:
        break;
    }
    return mayHaveArrived ? outcomeUnknown(Sentence(SentenceId::UpdateConnectionBroke), detail)
                          : transient(Sentence(SentenceId::ZohoConnectionBroke), detail);
}

//! What refuses the user or the address refuses every call; what else does may have come in the middle of the function.
Error unexplainedOfMany(int status)
{
    const bool isOfApi = status >= 401 && status <= 405;
    return isOfApi ? Error{.kind = ErrorKind::Account, .message = SentenceId::CustomApiRefused}
                   : Error{.kind = ErrorKind::RecordRefused, .message = SentenceId::CustomApiUnfinished};
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
        return transient(isWebPage(answer.body) ? Sentence(SentenceId::WebPageAnswered)
                                                : Sentence(SentenceId::AnswerUnreadable));
    }
    switch (purpose) {
    case ApiPurpose::Update:
        return {.kind = ErrorKind::RecordRefused, .message = Sentence(SentenceId::UpdateRefused)};
    case ApiPurpose::UpdateMany:
        return unexplainedOfMany(answer.status);
    case ApiPurpose::ReadNames:
        return {.kind = ErrorKind::Account, .message = Sentence(SentenceId::NamesRefused)};
    case ApiPurpose::ReadReport:
    case ApiPurpose::ReadRecord:
        break;
    }
    return {.kind = ErrorKind::Account, .message = Sentence(SentenceId::ReportRefused)};
}

// A server that stumbles over an update may have written it all the same.
Error withoutCertainty(const Error &error, ApiPurpose purpose)
{
    if (!isWrite(purpose) || error.kind != ErrorKind::Transient) {
        return error;
    }
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
    const bool isBare = purpose == ApiPurpose::UpdateMany && read && !code && answer.status == 200;
    if (code == 3000 || isBare) {
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
