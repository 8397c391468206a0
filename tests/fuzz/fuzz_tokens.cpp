// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/zoho/oauthclient.h"
#include "engine/zoho/zohowords.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

using namespace statusbridge;

namespace {

constexpr int longestLife = 100000; // seconds; what is more is taken for milliseconds
constexpr std::array statuses = {200, 400, 401, 429, 500, 503, 302, 0};

void requireSound(const zoho::AccessToken &access, const QDateTime &now)
{
    const QByteArray token = access.value.reveal();
    require(!token.isEmpty() && std::ranges::all_of(token, [](char sign) { return sign > ' ' && sign < 0x7f; }));
    require(access.expiresAt.isValid() && access.expiresAt > now && access.expiresAt <= now.addSecs(longestLife));
}

void requireSound(const Error &error)
{
    require(!error.message.english().isEmpty() && error.detail.size() <= 500);
    require(zoho::withoutTokens(error.detail) == error.detail);
    switch (error.kind) {
    case ErrorKind::RateLimited:
        require(error.retryAfter >= std::chrono::minutes(10) && error.retryAfter <= std::chrono::hours(1));
        break;
    case ErrorKind::Unauthorized:
    case ErrorKind::Transient:
    case ErrorKind::Account:
        break;
    default:
        require(false);
    }
}

} // namespace

// The first byte is the status, the rest the body: a token that can be sent and ends within about a day, or what is
// wrong.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto first = static_cast<unsigned char>(bytes.isEmpty() ? '\0' : bytes.front());
    const zoho::HttpAnswer answer{
        .status = statuses.at(first % statuses.size()), .body = bytes.mid(1), .retryAfter = bytes.mid(1, 12)};
    const auto grant = zoho::readOAuthAnswer(answer, now);
    if (grant) {
        requireSound(grant->access, now);
    } else {
        requireSound(grant.error());
    }
    require(!grant || answer.status != 0);
    if (const auto revoked = zoho::readRevokeAnswer(answer); !revoked) {
        require(revoked.error().kind == ErrorKind::Transient);
    }
    return 0;
}
