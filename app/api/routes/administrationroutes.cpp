// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/settingsdocument.h"
#include "app/api/routes/subjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

Error withoutProgram()
{
    return {.kind = ErrorKind::Transient, .message = u"This program has no settings that could be changed."_s};
}

Expected<QJsonObject> showSettings(ApiContext &context, const ApiRequest &)
{
    const ApiProgram *program = context.surroundings().program;
    const auto origins = program ? program->origins() : QMap<QString, QString>();
    return settingsDocument(context.settings(), origins);
}

Expected<QJsonObject> changeSettings(ApiContext &context, const ApiRequest &request)
{
    ApiProgram *program = context.surroundings().program;
    if (!program) {
        return withoutProgram();
    }
    return changedSettings(context.settings(), request.body.value(u"settings"_s).toObject())
        .and_then([&](const Settings &wanted) {
            return program->reconfigure(wanted, request.body.value(u"version"_s).toString(), request.caller.actor)
                .transform([&](const QStringList &beyond) {
                    return QJsonObject{{u"version"_s, settingsVersion(wanted)},
                                       {u"without_effect"_s, QJsonArray::fromStringList(beyond)}};
                });
        });
}

Expected<QJsonObject> showLog(ApiContext &context, const ApiRequest &request)
{
    const auto text = filterParameter(request, u"after"_s);
    const auto after = keyOf(u"after"_s, text.value_or(u"0"_s));
    const auto size = after.and_then([&](qint64) { return pageSizeOf(request); });
    return size.transform([&](int limit) {
        const ApiProgram *program = context.surroundings().program;
        const auto number = text ? std::optional(static_cast<quint64>(*after)) : std::nullopt;
        const auto lines = program ? program->log(number, limit) : QList<ApiLogLine>();
        QJsonArray list;
        for (const ApiLogLine &line : lines) {
            list += QJsonObject{{u"number"_s, static_cast<qint64>(line.number)},
                                {u"at"_s, jsonTime(line.at)},
                                {u"level"_s, line.level},
                                {u"category"_s, line.category},
                                {u"text"_s, line.text},
                                {u"run_id"_s, line.runId > 0 ? QJsonValue(line.runId) : QJsonValue()}};
        }
        return QJsonObject{{u"lines"_s, list},
                           {u"last"_s, lines.isEmpty() ? QJsonValue(*after)
                                                       : QJsonValue(static_cast<qint64>(lines.constLast().number))}};
    });
}

Expected<Role> roleIn(const ApiRequest &request, Role usual)
{
    const auto word = request.body.value(u"role"_s);
    const auto role = roleFromString(word.toString());
    if (!word.isUndefined() && !role) {
        return usageError(u"\"role\" must be viewer, operator or administrator, not \"%1\"."_s.arg(word.toString()));
    }
    return role.value_or(usual);
}

//! By name, which is a key; there are as many as people have made.
template <typename View>
Expected<QJsonObject> namedPage(const ApiRequest &request, const QString &list, const Expected<QList<View>> &all)
{
    return pageSizeOf(request).and_then([&](int limit) {
        return all.transform([&](QList<View> views) {
            const QString after = parameter(request, u"cursor"_s);
            views.removeIf([&](const View &view) { return view.name <= after; });
            std::sort(views.begin(), views.end(),
                      [](const View &left, const View &right) { return left.name < right.name; });
            return pageOf<View>(
                list, views.mid(0, limit + 1), limit, [](const View &view) { return jsonOf(view); },
                [](const View &view) { return view.name; });
        });
    });
}

Expected<QJsonObject> listUsers(ApiContext &context, const ApiRequest &request)
{
    return namedPage(request, u"users"_s, context.ask([](EngineSession &session) { return session.users(); }));
}

Expected<QJsonObject> addUser(ApiContext &context, const ApiRequest &request)
{
    const auto name = request.body.value(u"name"_s).toString();
    const Secret password(request.body.value(u"new_password"_s).toString().toUtf8());
    return roleIn(request, Role::Viewer).and_then([&](Role role) {
        return context.ask([&](EngineSession &session) { return session.addUser(name, password, role); })
            .transform([&] {
                return QJsonObject{{u"name"_s, canonicalUserName(name)}, {u"role"_s, toString(role)}};
            });
    });
}

Expected<QJsonObject> changeUser(ApiContext &context, const ApiRequest &request)
{
    const auto name = request.parameters.constFirst();
    return roleIn(request, Role::Viewer).and_then([&](Role role) {
        return context.ask([&](EngineSession &session) { return session.setUserRole(name, role); }).transform([&] {
            return QJsonObject{{u"name"_s, canonicalUserName(name)}, {u"role"_s, toString(role)}};
        });
    });
}

Expected<QJsonObject> removeUser(ApiContext &context, const ApiRequest &request)
{
    const auto name = request.parameters.constFirst();
    return context.ask([&](EngineSession &session) { return session.removeUser(name); }).transform([&] {
        return QJsonObject{{u"removed"_s, canonicalUserName(name)}};
    });
}

Expected<QJsonObject> listTokens(ApiContext &context, const ApiRequest &request)
{
    return namedPage(request, u"tokens"_s, context.ask([](EngineSession &session) { return session.tokens(); }));
}

Expected<QDateTime> endIn(const ApiRequest &request)
{
    const QString text = request.body.value(u"ends_at"_s).toString();
    const QDateTime end = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && (!end.isValid() || end.timeSpec() == Qt::LocalTime)) {
        return usageError(u"\"ends_at\" must be a time such as 2026-11-30T08:00:00+05:30, not \"%1\"."_s.arg(text));
    }
    return end.toUTC();
}

//! The only answer that shows it.
Expected<QJsonObject> addToken(ApiContext &context, const ApiRequest &request)
{
    const auto role = roleIn(request, Role::Viewer);
    const auto end = role.and_then([&](Role) { return endIn(request); });
    return end.and_then([&](const QDateTime &endsAt) {
        const ApiTokenView wanted{.name = request.body.value(u"name"_s).toString(),
                                  .role = *role,
                                  .createdAt = {},
                                  .createdBy = request.caller.name,
                                  .endsAt = endsAt};
        return context.ask([&](EngineSession &session) { return session.addToken(wanted); })
            .transform([&](const Secret &token) {
                return QJsonObject{{u"name"_s, canonicalUserName(wanted.name)},
                                   {u"role"_s, toString(wanted.role)},
                                   {u"ends_at"_s, jsonTime(wanted.endsAt)},
                                   {u"token"_s, QString::fromLatin1(token.reveal())}};
            });
    });
}

Expected<QJsonObject> revokeToken(ApiContext &context, const ApiRequest &request)
{
    const auto name = request.parameters.constFirst();
    return context.ask([&](EngineSession &session) { return session.revokeToken(name); }).transform([&] {
        return QJsonObject{{u"revoked"_s, canonicalUserName(name)}};
    });
}

JsonMember roleMember()
{
    return member("role", "string", "viewer, operator or administrator; viewer without it.");
}

QList<ApiRoute> settingsRoutes()
{
    auto show = forOperators(
        getRoute("administration", "/api/v1/settings",
                 "The settings that are in force, by their full names. Secrets are no settings, and never shown.",
                 settingsMembers(), showSettings));
    auto change = withMethod(
        "PATCH", forAdministrators(getRoute(
                     "administration", "/api/v1/settings",
                     "Writes settings to the configuration file and puts them into force, all of them or none.",
                     {member("version", "string", "Of the settings as they will be in force."),
                      [] {
                          auto names = listOf("without_effect", "Those that no file decides.", {});
                          names.items = u"string"_s;
                          return names;
                      }()},
                     changeSettings)));
    change.takes = {member("version", "string", "the version that was read."),
                    member("settings", "object", "full names and the values that they are to have.")};
    change.mostBody = 256LL * 1024;
    change.refusals = {409};
    auto log = forOperators(getRoute(
        "administration", "/api/v1/log", "The newest lines of the log.",
        {listOf("lines", "The oldest first.",
                {member("number", "integer", "Counts up in this process."), maybe("at", "string", "When."),
                 member("level", "string", "debug, info, warning or error."),
                 member("category", "string", "The part of the program."), member("text", "string", "Redacted."),
                 maybe("run_id", "integer", "The cycle it belongs to.")}),
         member("last", "integer", "What after is to be for what comes next.")},
        showLog));
    log.asks = {member("after", "integer", "Only lines with a higher number; the newest ones without it."),
                pageParameters().constLast()};
    return {show, change, log};
}

QList<ApiRoute> userRoutes()
{
    auto list = forAdministrators(getRoute(
        "administration", "/api/v1/users", "The users of this API, by name.",
        {listOf("users", "One after the other.",
                {member("name", "string", "The name."), roleMember(), maybe("created_at", "string", "Since when.")}),
         nextMember()},
        listUsers));
    list.asks = pageParameters();
    const QList<JsonMember> gives = {member("name", "string", "The name as it is kept."), roleMember()};
    auto add = forAdministrators(
        postRoute("administration", "/api/v1/users", "Adds a user, who signs in with a password.", gives, addUser));
    add.takes = {member("name", "string", "the name of the user to be added."),
                 member("new_password", "string", "the password that the user is to have.")};
    add.mayTake = {roleMember()};
    add.success = 201;
    auto change =
        withMethod("PATCH", mayMiss(forAdministrators(getRoute("administration", "/api/v1/users/{name}",
                                                               "Gives a user another role.", gives, changeUser))));
    change.takes = {roleMember()};
    auto remove = withMethod(
        "DELETE", mayMiss(forAdministrators(getRoute("administration", "/api/v1/users/{name}", "Removes a user.",
                                                     {member("removed", "string", "The name.")}, removeUser))));
    return {list, add, change, remove};
}

QList<ApiRoute> tokenRoutes()
{
    const auto end = maybe("ends_at", "string", "When it ends; null: it doesn't.");
    auto list = forAdministrators(getRoute(
        "administration", "/api/v1/tokens", "The tokens of this API, by name, those that have ended too.",
        {listOf("tokens", "One after the other.",
                {member("name", "string", "The name."), roleMember(), maybe("created_at", "string", "Since when."),
                 member("created_by", "string", "By whom."), end}),
         nextMember()},
        listTokens));
    list.asks = pageParameters();
    auto add = forAdministrators(postRoute("administration", "/api/v1/tokens", "Makes a token.",
                                           {member("name", "string", "The name as it is kept."), roleMember(), end,
                                            member("token", "string", "The token, which is shown this once.")},
                                           addToken));
    add.takes = {member("name", "string", "the name of the token to be made.")};
    add.mayTake = {roleMember(), member("ends_at", "string", "When it ends, a time with its distance to UTC.")};
    add.success = 201;
    auto revoke = withMethod(
        "DELETE",
        mayMiss(forAdministrators(getRoute("administration", "/api/v1/tokens/{name}", "Revokes a token, at once.",
                                           {member("revoked", "string", "The name.")}, revokeToken))));
    return {list, add, revoke};
}

Expected<QJsonObject> answerCaller(ApiContext &, const ApiRequest &request)
{
    return QJsonObject{{u"name"_s, request.caller.actor.name},
                       {u"kind"_s, toString(request.caller.actor.kind)},
                       {u"role"_s, toString(request.caller.role)},
                       {u"version"_s, QCoreApplication::applicationVersion()}};
}

QList<ApiRoute> callerRoutes()
{
    return {getRoute("administration", "/api/v1/me", "Who the caller is, and what it may do.",
                     {member("name", "string", "Of the user or the token."), member("kind", "string", "user or token."),
                      roleMember(), member("version", "string", "Of this program.")},
                     answerCaller)};
}

} // namespace

QList<ApiRoute> administrationRoutes()
{
    return callerRoutes() + settingsRoutes() + userRoutes() + tokenRoutes();
}

} // namespace statusbridge
