// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include "engine/core/words.h"

namespace statusbridge {

namespace {

constexpr std::array errorWords = {
    "not_found"_L1,       "cancelled"_L1,    "transient"_L1, "rate_limited"_L1, "outcome_unknown"_L1,
    "record_refused"_L1,  "record_gone"_L1,  "busy"_L1,      "lease_lost"_L1,   "token_rejected"_L1,
    "quota_exhausted"_L1, "unauthorized"_L1, "account"_L1,   "bug"_L1,          "forbidden"_L1,
    "unreachable"_L1,     "database"_L1,     "schema"_L1,    "usage"_L1,        "configuration"_L1,
    "internal"_L1};

} // namespace

QString toString(ErrorKind kind)
{
    return wordOf<ErrorKind::Internal>(errorWords, kind);
}

std::optional<ErrorKind> errorKindFromString(const QString &word)
{
    return valueOfWord<ErrorKind>(errorWords, word);
}

Sentence withDetail(const Error &error)
{
    return error.detail.isEmpty() ? error.message : Sentence(SentenceId::WithDetail, {error.message, error.detail});
}

QString describe(const Error &error)
{
    return withDetail(error).english();
}

Error configurationError(const Sentence &message, const QString &detail)
{
    return {.kind = ErrorKind::Configuration, .message = message, .detail = detail};
}

Error notFoundError(const Sentence &message)
{
    return {.kind = ErrorKind::NotFound, .message = message};
}

Error schemaError(const Sentence &message)
{
    return {.kind = ErrorKind::Schema, .message = message};
}

Error usageError(const Sentence &message)
{
    return {.kind = ErrorKind::Usage, .message = message};
}

} // namespace statusbridge
