// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace statusbridge {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Transient:
        return QStringLiteral("transient");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("outcome_unknown");
    case ErrorKind::RecordRefused:
        return QStringLiteral("record_refused");
    case ErrorKind::RecordGone:
        return QStringLiteral("record_gone");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::LeaseLost:
        return QStringLiteral("lease_lost");
    case ErrorKind::TokenRejected:
        return QStringLiteral("token_rejected");
    case ErrorKind::QuotaExhausted:
        return QStringLiteral("quota_exhausted");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Account:
        return QStringLiteral("account");
    case ErrorKind::Bug:
        return QStringLiteral("bug");
    case ErrorKind::Database:
        return QStringLiteral("database");
    case ErrorKind::Schema:
        return QStringLiteral("schema");
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Configuration:
        return QStringLiteral("configuration");
    case ErrorKind::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

QString describe(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.message + QStringLiteral(" (") + error.detail + u')';
}

} // namespace statusbridge
