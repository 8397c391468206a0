// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/codes.h"

#include <algorithm>
#include <array>

namespace statusbridge::zoho {

namespace {

struct CodeRow
{
    int code;
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
constexpr std::array rows{
    CodeRow{1020, ErrorKind::Bug, ownMistake},
    CodeRow{1030, ErrorKind::TokenRejected, "Zoho does not accept the access token."},
    CodeRow{1040, ErrorKind::Account, linkNames},
    CodeRow{1080, ErrorKind::Account, "The Zoho application is disabled; enable it in Zoho Creator."},
    CodeRow{1090, ErrorKind::Account, linkNames},
    CodeRow{
        1130, ErrorKind::Account,
        "API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator."},
    CodeRow{2892, ErrorKind::Account, linkNames},
    CodeRow{2893, ErrorKind::Account, linkNames},
    CodeRow{2894, ErrorKind::Account, linkNames},
    CodeRow{2896, ErrorKind::Account, noPermission},
    CodeRow{2897, ErrorKind::Account, noPermission},
    CodeRow{2898, ErrorKind::Account, noPermission},
    CodeRow{2899, ErrorKind::Account, noPermission},
    CodeRow{
        2930, ErrorKind::Account,
        "Zoho reports a general error for this report; check [zoho] report, and leave [zoho] environment empty unless "
        "the application has environments."},
    CodeRow{2933, ErrorKind::Account, noPermission},
    CodeRow{2945, ErrorKind::Account,
            "Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and "
            "ZohoCreator.report.UPDATE."},
    CodeRow{2955, ErrorKind::RateLimited,
            "Zoho takes no more calls for the moment, too many were made in a minute or at once."},
    CodeRow{2965, ErrorKind::Account, "The Zoho application takes no more entries; check the limits of the Zoho plan."},
    CodeRow{3001, ErrorKind::RecordRefused, "Zoho refused the values for this record."},
    CodeRow{3002, ErrorKind::RecordRefused, "Zoho refused a value for this record."},
    CodeRow{3020, ErrorKind::Bug, ownMistake},
    CodeRow{3060, ErrorKind::Account,
            "The Zoho plan's limit of records is reached; remove records or change the plan."},
    CodeRow{3070, ErrorKind::RecordRefused, "Zoho's validation refused the values for this record."},
    CodeRow{3190, ErrorKind::RecordGone, recordGone},
    CodeRow{3950, ErrorKind::Bug, ownMistake},
    CodeRow{3960, ErrorKind::Bug, ownMistake},
    CodeRow{3970, ErrorKind::Bug, ownMistake},
    CodeRow{4000, ErrorKind::QuotaExhausted, "Zoho's API calls of the day are used up."},
    CodeRow{9210, ErrorKind::Bug, ownMistake},
    CodeRow{9250, ErrorKind::Bug, ownMistake},
};
static_assert(std::ranges::is_sorted(rows, {}, &CodeRow::code));

CodeMeaning meaning(ErrorKind kind, const char *sentence)
{
    return {.isEmptyList = false, .kind = kind, .sentence = QString::fromLatin1(sentence)};
}

bool mentions(const QString &words, QLatin1StringView what)
{
    return words.contains(what, Qt::CaseInsensitive);
}

CodeMeaning noRecords(ApiPurpose purpose)
{
    if (purpose == ApiPurpose::ReadReport || purpose == ApiPurpose::ReadNames) {
        return {.isEmptyList = true, .kind = ErrorKind::NotFound, .sentence = {}};
    }
    return meaning(ErrorKind::RecordGone, recordGone);
}

// One number for three faults: a bad parameter, a bad URL, and a user unknown to Zoho's directory.
CodeMeaning meaningOf1000(int httpStatus, const QString &words)
{
    if (mentions(words, QLatin1StringView("IAM"))) {
        return meaning(ErrorKind::Account,
                       "Zoho's accounts service could not place the connected user; connect again, and "
                       "check that the data center is the user's own.");
    }
    if (httpStatus == 404 && !mentions(words, QLatin1StringView("param"))) {
        return meaning(ErrorKind::Account, linkNames);
    }
    return meaning(ErrorKind::Bug, ownMistake);
}

CodeMeaning meaningOf2945(ApiPurpose purpose, const QString &words)
{
    if (purpose == ApiPurpose::ReadNames) {
        return meaning(ErrorKind::Account,
                       "The connection lacks the scope to list names at Zoho, so type them in; or connect again with "
                       "the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.");
    }
    if (mentions(words, QLatin1StringView("EXTRA_KEY_FOUND")) || mentions(words, QLatin1StringView("MORE_THAN_MAX"))) {
        return meaning(ErrorKind::Account,
                       "Zoho refused the request as too long or as having a key too many; check the "
                       "criteria and the field names in the settings.");
    }
    return meaning(ErrorKind::Account, std::ranges::find(rows, 2945, &CodeRow::code)->sentence);
}

} // namespace

std::optional<CodeMeaning> meaningOf(int code, int httpStatus, ApiPurpose purpose, const QString &words)
{
    switch (code) {
    case 1000:
        return meaningOf1000(httpStatus, words);
    case 1060:
        return httpStatus == 401 ? meaning(ErrorKind::Bug, ownMistake) : meaning(ErrorKind::Account, noPermission);
    case 2945:
        return meaningOf2945(purpose, words);
    case 3100:
    case 9280:
        return noRecords(purpose);
    default:
        break;
    }
    if (code >= 8010 && code <= 8019) {
        return meaning(ErrorKind::RecordRefused,
                       "Zoho refused a value for this record as too long or of the wrong format.");
    }
    const auto *row = std::ranges::lower_bound(rows, code, {}, &CodeRow::code);
    if (row == rows.end() || row->code != code) {
        return std::nullopt;
    }
    return meaning(row->kind, row->sentence);
}

} // namespace statusbridge::zoho
