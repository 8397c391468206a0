// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/callcheck.h"

#include "tests/zohosim/answers.h"

namespace statusbridge::zohosim {

namespace {

std::optional<HttpResponse> badToken(const Options &options, const OAuth &oauth, const HttpRequest &request,
                                     const Arrival &arrival)
{
    const QByteArray header = request.header("authorization");
    static constexpr QByteArrayView scheme("Zoho-oauthtoken ");
    if (header.startsWith(scheme) && oauth.accepts(QString::fromLatin1(header.mid(scheme.size())), arrival.uptime)) {
        return std::nullopt;
    }
    return jsonAnswer(401,
                      {{u"code"_s, codeValue(options, 1030)},
                       {u"description"_s, u"Authorization Failure. The access token is either invalid or has expired. "
                                          "Please check your Zoho Account for more information."_s}});
}

std::optional<HttpResponse> overQuota(const Options &options, Quota &quota, const Call &call, const Arrival &arrival)
{
    const bool isCustom = call.kind == CallKind::CustomApi;
    const QuotaLimits limits{.perMinute = options.perMinute,
                             .atOnce = options.atOnce,
                             .perDay = isCustom ? options.customApi.perDay : options.perDay};
    switch (quota.admit(limits, arrival.uptime, arrival.quotaDay, arrival.inFlight,
                        isCustom ? DailyCount::CustomApi : DailyCount::DeveloperApi)) {
    case Admission::Admitted:
        break;
    case Admission::TooManyAtOnce:
        return refusal(options, 429, 2955, u"You have reached your concurrent API call limit."_s);
    case Admission::TooManyAMinute:
        return refusal(options, 429, 2955,
                       u"You have reached your API call limit for a minute. Please try again after sometime."_s);
    case Admission::DayUsedUp:
        if (isCustom) {
            return refusal(options, 403, 4000, u"Account's Custom API limit has been reached."_s);
        }
        return refusal(options, options.quotaAnswer == QuotaAnswer::Ok ? 200 : 403, 4000,
                       u"Account's Developer API limit has been reached. "
                       "Please upgrade to execute more REST API calls."_s);
    }
    return std::nullopt;
}

std::optional<HttpResponse> badHeaders(const Options &options, const HttpRequest &request, const Call &call)
{
    const bool isData = call.kind != CallKind::Meta && call.kind != CallKind::CustomApi;
    if (isData && request.header("accept") != "application/json") {
        return refusal(options, 400, 9210, u"Please enter a valid input for 'accept' header key"_s);
    }
    const QString environment = QString::fromLatin1(request.header("environment"));
    if (!environment.isEmpty() && !options.environments.contains(environment)) {
        return refusal(options, 404, 2930, u"General error: UPLOAD_RULE_NOT_CONFIGURED"_s);
    }
    if (!request.body.isEmpty() && !request.header("content-type").startsWith("application/json")) {
        return refusal(options, 415, 3020, u"The body is not of the type application/json."_s);
    }
    return std::nullopt;
}

std::optional<HttpResponse> wrongCustomApi(const CustomApiOptions &custom, const Options &options, const Call &call)
{
    if (custom.linkName.isEmpty() || call.component != custom.linkName) {
        return refusal(options, 400, 9350, u"No Custom API named \"%1\" found."_s.arg(call.component));
    }
    if (!custom.isEnabled) {
        return refusal(options, 400, 9360, u"The Custom API is disabled."_s);
    }
    return custom.isPermitted ? std::nullopt
                              : std::optional(refusal(options, 401, 9380, u"You may not call this Custom API."_s));
}

std::optional<HttpResponse> wrongNames(const Options &options, const Call &call)
{
    const auto missing = [&options](int code, const QString &what, const QString &name) {
        return refusal(options, 404, code, u"No %1 named \"%2\" found. Please check and try again."_s.arg(what, name));
    };
    if (call.owner != options.owner) {
        return missing(1040, u"user"_s, call.owner);
    }
    if (call.kind == CallKind::CustomApi) {
        return wrongCustomApi(options.customApi, options, call);
    }
    if (call.app != options.app) {
        return missing(2892, u"application"_s, call.app);
    }
    if (call.kind == CallKind::Meta) {
        return call.component.isEmpty() || call.component == options.form || options.otherForms.contains(call.component)
                   ? std::nullopt
                   : std::optional(missing(2893, u"form"_s, call.component));
    }
    return call.component == options.report ? std::nullopt : std::optional(missing(2894, u"report"_s, call.component));
}

QString neededScope(const Call &call)
{
    switch (call.kind) {
    case CallKind::Update:
    case CallKind::UpdateMany:
        return u"ZohoCreator.report.UPDATE"_s;
    case CallKind::CustomApi:
        return u"ZohoCreator.customapi.EXECUTE"_s;
    case CallKind::Meta:
        return call.component.isEmpty() ? u"ZohoCreator.meta.application.READ"_s : u"ZohoCreator.meta.form.READ"_s;
    default:
        return u"ZohoCreator.report.READ"_s;
    }
}

bool isAllowed(const QByteArray &method, CallKind kind)
{
    if (kind == CallKind::CustomApi) {
        return method == "POST";
    }
    return method == "GET" || (method == "PATCH" && kind != CallKind::Meta);
}

} // namespace

std::optional<HttpResponse> refusedByChecks(const Options &options, const OAuth &oauth, Quota &quota,
                                            const HttpRequest &request, const Call &call, const Arrival &arrival)
{
    if (auto refused = badToken(options, oauth, request, arrival)) {
        return refused;
    }
    if (auto refused = overQuota(options, quota, call, arrival)) {
        return refused;
    }
    if (!isAllowed(request.method, call.kind)) {
        return refusal(options, 405, 1020, u"This method is not allowed."_s);
    }
    if (auto refused = badHeaders(options, request, call)) {
        return refused;
    }
    if (auto refused = wrongNames(options, call)) {
        return refused;
    }
    if (!options.scopes.contains(neededScope(call))) {
        return refusal(options, 401, 2945,
                       u"This is an invalid oauthscope. Please regenerate the oauthtoken corresponding to "
                       "the API with proper oauthscope."_s);
    }
    return std::nullopt;
}

} // namespace statusbridge::zohosim
