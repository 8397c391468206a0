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
    const char *sentence;
};

constexpr auto recordGone = "Zoho has no such record in this report any more.";
constexpr auto noPermission =
    "The connected Zoho user may not do this; give the user permission for the application, its "
    "form and its report in Zoho Creator, or connect as another user.";
constexpr auto linkNames = "Zoho does not know the owner, application, report or field that the settings name; compare "
                           "[zoho] owner, app and report with the address of the report in Zoho Creator.";
constexpr auto ownMistake =
    "Zoho does not accept the form of this request; that is a fault of Statusbridge, please report "
    "it with Zoho's words.";

// https://www.zoho.com/creator/help/api/v2.1/status-codes.html and the v2 list of error codes.
constexpr std::array codes{
    Meaning{1020, 1020, ErrorKind::Bug, ownMistake},
    Meaning{1030, 1030, ErrorKind::TokenRejected, "Zoho does not accept the access token."},
    Meaning{1040, 1040, ErrorKind::Account, linkNames},
    Meaning{1080, 1080, ErrorKind::Account, "The Zoho application is disabled; enable it in Zoho Creator."},
    Meaning{1090, 1090, ErrorKind::Account, linkNames},
    Meaning{
        1130, 1130, ErrorKind::Account,
        "API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator."},
    Meaning{2892, 2894, ErrorKind::Account, linkNames},
    Meaning{2896, 2899, ErrorKind::Account, noPermission},
    Meaning{
        2930, 2930, ErrorKind::Account,
        "Zoho reports a general error for this report; check [zoho] report, and leave [zoho] environment empty unless "
        "the application has environments."},
    Meaning{2933, 2933, ErrorKind::Account, noPermission},
    Meaning{2945, 2945, ErrorKind::Account,
            "Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and "
            "ZohoCreator.report.UPDATE."},
    Meaning{2955, 2955, ErrorKind::RateLimited,
            "Zoho takes no more calls for the moment, too many were made in a minute or at once."},
    Meaning{2965, 2965, ErrorKind::Account,
            "The Zoho application takes no more entries; check the limits of the Zoho plan."},
    Meaning{3001, 3001, ErrorKind::RecordRefused, "Zoho refused the values for this record."},
    Meaning{3002, 3002, ErrorKind::RecordRefused, "Zoho refused a value for this record."},
    Meaning{3020, 3020, ErrorKind::Bug, ownMistake},
    Meaning{3060, 3060, ErrorKind::Account,
            "The Zoho plan's limit of records is reached; remove records or change the plan."},
    Meaning{3070, 3070, ErrorKind::RecordRefused, "Zoho's validation refused the values for this record."},
    Meaning{3190, 3190, ErrorKind::RecordGone, recordGone},
    Meaning{3950, 3950, ErrorKind::Bug, ownMistake},
    Meaning{3960, 3960, ErrorKind::Bug, ownMistake},
    Meaning{3970, 3970, ErrorKind::Bug, ownMistake},
    Meaning{4000, 4000, ErrorKind::QuotaExhausted, "Zoho's API calls of the day are used up."},
    Meaning{8010, 8019, ErrorKind::RecordRefused,
            "Zoho refused a value for this record as too long or of the wrong format."},
    Meaning{9210, 9210, ErrorKind::Bug, ownMistake},
    Meaning{9250, 9250, ErrorKind::Bug, ownMistake},
};
static_assert(std::ranges::is_sorted(codes, {}, &Meaning::first));

constexpr auto tooLong = "Zoho refused the request as too long; shorten [zoho] criteria if it is long.";
constexpr auto disturbance = "Zoho's server has a disturbance.";

constexpr std::array statuses{
    Meaning{300, 399, ErrorKind::Account,
            "Zoho's server sent us to another address, which is not followed so that the token can't leak; "
            "check [zoho] data_center and api_url."},
    Meaning{401, 401, ErrorKind::TokenRejected, "Zoho does not accept the access token."},
    Meaning{403, 405, ErrorKind::Account,
            "Zoho refuses the address or the user; check [zoho] owner, app, report and api_url, and what the "
            "connected user may do."},
    Meaning{408, 408, ErrorKind::Transient, disturbance},
    Meaning{413, 414, ErrorKind::Bug, tooLong},
    Meaning{429, 429, ErrorKind::RateLimited,
            "Zoho takes no more calls for the moment, too many were made in a minute or at once."},
    Meaning{431, 431, ErrorKind::Bug, tooLong},
    Meaning{500, std::numeric_limits<int>::max(), ErrorKind::Transient, disturbance},
};

Error meaning(ErrorKind kind, const char *sentence)
{
    return {.kind = kind, .message = QString::fromLatin1(sentence)};
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
    return meaning(ErrorKind::RecordGone, recordGone);
}

// One number for three faults: a bad parameter, a bad URL, and a user unknown to Zoho's directory.
Error meaningOf1000(int httpStatus, const QString &words)
{
    if (mentions(words, "IAM"_L1)) {
        return meaning(ErrorKind::Account,
                       "Zoho's accounts service could not place the connected user; connect again, and "
                       "check that the data center is the user's own.");
    }
    if (httpStatus == 404 && !mentions(words, "param"_L1)) {
        return meaning(ErrorKind::Account, linkNames);
    }
    return meaning(ErrorKind::Bug, ownMistake);
}

Error meaningOf2945(ApiPurpose purpose, const QString &words)
{
    if (purpose == ApiPurpose::ReadNames) {
        return meaning(ErrorKind::Account,
                       "The connection lacks the scope to list names at Zoho, so type them in; or connect again with "
                       "the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.");
    }
    if (mentions(words, "EXTRA_KEY_FOUND"_L1) || mentions(words, "MORE_THAN_MAX"_L1)) {
        return meaning(ErrorKind::Account,
                       "Zoho refused the request as too long or as having a key too many; check the "
                       "criteria and the field names in the settings.");
    }
    return *meaningIn(codes, 2945);
}

// One number for what the form's own checks refuse and for a record that a person has open at Zoho.
Error meaningOf3070(const QString &words)
{
    const bool isBeingEdited = mentions(words, "being edited"_L1) || mentions(words, "another user"_L1) ||
                               mentions(words, "being modified"_L1) || mentions(words, "locked"_L1);
    return isBeingEdited ? meaning(ErrorKind::RecordRefused,
                                   "The record is being edited at Zoho at the moment, so that it took no update.")
                         : *meaningIn(codes, 3070);
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
        return httpStatus == 401 ? meaning(ErrorKind::Bug, ownMistake) : meaning(ErrorKind::Account, noPermission);
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
