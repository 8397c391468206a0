// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/codes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace statusbridge::zoho {

namespace {

//! Numbers from \c first to \c last with one meaning.
struct Meaning
{
    int first;
    int last;
    ErrorKind kind;
    SentenceId sentence;
};

// https://www.zoho.com/creator/help/api/v2.1/status-codes.html and the v2 list of error codes.
constexpr std::array codes{
    Meaning{1020, 1020, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{1030, 1030, ErrorKind::TokenRejected, SentenceId::TokenNotAccepted},
    Meaning{1040, 1040, ErrorKind::Account, SentenceId::LinkNamesUnknown},
    Meaning{1080, 1080, ErrorKind::Account, SentenceId::ApplicationDisabled},
    Meaning{1090, 1090, ErrorKind::Account, SentenceId::LinkNamesUnknown},
    Meaning{1130, 1130, ErrorKind::Account, SentenceId::ApiAccessOff},
    Meaning{2892, 2894, ErrorKind::Account, SentenceId::LinkNamesUnknown},
    Meaning{2896, 2899, ErrorKind::Account, SentenceId::NoPermissionAtZoho},
    Meaning{2930, 2930, ErrorKind::Account, SentenceId::GeneralErrorOfReport},
    Meaning{2933, 2933, ErrorKind::Account, SentenceId::NoPermissionAtZoho},
    Meaning{2945, 2945, ErrorKind::Account, SentenceId::ScopeMissingAtZoho},
    Meaning{2955, 2955, ErrorKind::RateLimited, SentenceId::TooManyCalls},
    Meaning{2965, 2965, ErrorKind::Account, SentenceId::EntriesUsedUp},
    Meaning{3001, 3001, ErrorKind::RecordRefused, SentenceId::ValuesRefused},
    Meaning{3002, 3002, ErrorKind::RecordRefused, SentenceId::ValueRefused},
    Meaning{3020, 3020, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{3060, 3060, ErrorKind::Account, SentenceId::RecordsUsedUp},
    Meaning{3070, 3070, ErrorKind::RecordRefused, SentenceId::ValidationRefused},
    Meaning{3190, 3190, ErrorKind::RecordGone, SentenceId::RecordGone},
    Meaning{3950, 3950, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{3960, 3960, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{3970, 3970, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{4000, 4000, ErrorKind::QuotaExhausted, SentenceId::ZohoCallsUsedUp},
    Meaning{8010, 8019, ErrorKind::RecordRefused, SentenceId::ValueTooLong},
    Meaning{9210, 9210, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{9250, 9250, ErrorKind::Bug, SentenceId::RequestNotAccepted},
    Meaning{9350, 9350, ErrorKind::Account, SentenceId::CustomApiUnknown},
    Meaning{9360, 9360, ErrorKind::Account, SentenceId::CustomApiDisabled},
    Meaning{9370, 9370, ErrorKind::Account, SentenceId::CustomApiForbidden},
    Meaning{9380, 9380, ErrorKind::Account, SentenceId::CustomApiForbidden},
    Meaning{9390, 9390, ErrorKind::Account, SentenceId::CustomApiForbidden},
};
static_assert(std::ranges::is_sorted(codes, {}, &Meaning::first));

constexpr std::array statuses{
    Meaning{300, 399, ErrorKind::Account, SentenceId::ZohoRedirects},
    Meaning{401, 401, ErrorKind::TokenRejected, SentenceId::TokenNotAccepted},
    Meaning{403, 405, ErrorKind::Account, SentenceId::AddressRefused},
    Meaning{408, 408, ErrorKind::Transient, SentenceId::ZohoDisturbed},
    Meaning{413, 414, ErrorKind::Bug, SentenceId::RequestTooLong},
    Meaning{429, 429, ErrorKind::RateLimited, SentenceId::TooManyCalls},
    Meaning{431, 431, ErrorKind::Bug, SentenceId::RequestTooLong},
    Meaning{500, std::numeric_limits<int>::max(), ErrorKind::Transient, SentenceId::ZohoDisturbed},
};

Error meaning(ErrorKind kind, SentenceId sentence)
{
    return {.kind = kind, .message = sentence};
}

std::optional<Error> meaningIn(std::span<const Meaning> table, int number)
{
    const auto row =
        std::ranges::find_if(table, [&](const Meaning &each) { return number >= each.first && number <= each.last; });
    return row == table.end() ? std::nullopt : std::optional(meaning(row->kind, row->sentence));
}

bool mentions(const QString &words, QLatin1StringView what)
{
    return words.contains(what, Qt::CaseInsensitive);
}

Error noRecords(ApiPurpose purpose)
{
    if (purpose == ApiPurpose::ReadReport || purpose == ApiPurpose::ReadNames) {
        return {.kind = ErrorKind::NotFound};
    }
    return meaning(ErrorKind::RecordGone, SentenceId::RecordGone);
}

// One number for three faults: a bad parameter, a bad URL, and a user unknown to Zoho's directory.
Error meaningOf1000(int httpStatus, const QString &words)
{
    if (mentions(words, "IAM"_L1)) {
        return meaning(ErrorKind::Account, SentenceId::UserNotPlaced);
    }
    if (httpStatus == 404 && !mentions(words, "param"_L1)) {
        return meaning(ErrorKind::Account, SentenceId::LinkNamesUnknown);
    }
    return meaning(ErrorKind::Bug, SentenceId::RequestNotAccepted);
}

Error meaningOf2945(ApiPurpose purpose, const QString &words)
{
    const bool isTooLong = mentions(words, "EXTRA_KEY_FOUND"_L1) || mentions(words, "MORE_THAN_MAX"_L1);
    if (purpose == ApiPurpose::UpdateMany) {
        return isTooLong ? meaning(ErrorKind::Bug, SentenceId::BatchTooLong)
                         : meaning(ErrorKind::Account, SentenceId::CustomApiScopeMissing);
    }
    if (purpose == ApiPurpose::ReadNames) {
        return meaning(ErrorKind::Account, SentenceId::NamesScopeMissing);
    }
    if (isTooLong) {
        return meaning(ErrorKind::Account, SentenceId::RequestHasTooMuch);
    }
    return *meaningIn(codes, 2945);
}

// One number for what the form's own checks refuse and for a record that a person has open at Zoho.
Error meaningOf3070(const QString &words)
{
    const bool isBeingEdited = mentions(words, "being edited"_L1) || mentions(words, "another user"_L1) ||
                               mentions(words, "being modified"_L1) || mentions(words, "locked"_L1);
    return isBeingEdited ? meaning(ErrorKind::RecordRefused, SentenceId::RecordBeingEdited) : *meaningIn(codes, 3070);
}

} // namespace

std::optional<Error> meaningOf(int code, int httpStatus, ApiPurpose purpose, const QString &words)
{
    switch (code) {
    case 1000:
        return meaningOf1000(httpStatus, words);
    case 3070:
        return meaningOf3070(words);
    case 1060:
        return httpStatus == 401 ? meaning(ErrorKind::Bug, SentenceId::RequestNotAccepted)
                                 : meaning(ErrorKind::Account, SentenceId::NoPermissionAtZoho);
    case 2945:
        return meaningOf2945(purpose, words);
    case 3100:
    case 9280:
        return noRecords(purpose);
    default:
        return meaningIn(codes, code);
    }
}

std::optional<Error> meaningOfStatus(int httpStatus)
{
    return meaningIn(statuses, httpStatus);
}

} // namespace statusbridge::zoho
