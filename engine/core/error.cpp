// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace statusbridge {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Transient:
        return u"transient"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::OutcomeUnknown:
        return u"outcome_unknown"_s;
    case ErrorKind::RecordRefused:
        return u"record_refused"_s;
    case ErrorKind::RecordGone:
        return u"record_gone"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::LeaseLost:
        return u"lease_lost"_s;
    case ErrorKind::TokenRejected:
        return u"token_rejected"_s;
    case ErrorKind::QuotaExhausted:
        return u"quota_exhausted"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Account:
        return u"account"_s;
    case ErrorKind::Bug:
        return u"bug"_s;
    case ErrorKind::Database:
        return u"database"_s;
    case ErrorKind::Schema:
        return u"schema"_s;
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::Configuration:
        return u"configuration"_s;
    case ErrorKind::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.message + u" ("_s + error.detail + u')';
}

Error configurationError(const QString &message)
{
    return {.kind = ErrorKind::Configuration, .message = message};
}

Error schemaError(const QString &message)
{
    return {.kind = ErrorKind::Schema, .message = message};
}

} // namespace statusbridge
