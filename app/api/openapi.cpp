// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/openapi.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace statusbridge {

namespace {

QJsonObject schemaOf(const QList<JsonMember> &members);

QJsonObject schemaOf(const JsonMember &member)
{
    QJsonObject schema = member.type == u"object" ? schemaOf(member.members) : QJsonObject();
    schema.insert(u"type"_s,
                  member.mayBeNull ? QJsonValue(QJsonArray({member.type, u"null"_s})) : QJsonValue(member.type));
    schema.insert(u"description"_s, member.help);
    if (member.type == u"array") {
        schema.insert(u"items"_s,
                      member.items.isEmpty() ? schemaOf(member.members) : QJsonObject{{u"type"_s, member.items}});
    }
    return schema;
}

QJsonObject schemaOf(const QList<JsonMember> &members)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &member : members) {
        properties.insert(member.name, schemaOf(member));
        required.append(member.name);
    }
    QJsonObject schema = {{u"type"_s, u"object"_s}};
    if (!members.isEmpty()) {
        schema.insert(u"properties"_s, properties);
        schema.insert(u"required"_s, required);
    }
    return schema;
}

QJsonObject content(const QByteArray &type, const QJsonObject &schema)
{
    return {{QString::fromLatin1(type), QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject requestBody(const ApiRoute &route)
{
    auto schema = schemaOf(route.takes);
    auto properties = schema.value(u"properties"_s).toObject();
    const auto text = [](const QString &help) {
        return QJsonObject{{u"type"_s, u"string"_s}, {u"description"_s, help}};
    };
    for (const auto &member : route.mayTake) {
        properties.insert(member.name, schemaOf(member));
    }
    if (route.takesCredentialsInBody) {
        properties.insert(u"username"_s, text(u"The user's name, if it isn't in the header."_s));
        properties.insert(u"password"_s, text(u"The user's password, if it isn't in the header."_s));
    } else {
        schema.insert(u"additionalProperties"_s, false);
    }
    schema.insert(u"properties"_s, properties);
    return {{u"required"_s, !route.takes.isEmpty()}, {u"content"_s, content("application/json", schema)}};
}

QJsonObject responses(const ApiRoute &route)
{
    const auto schema = route.gives.isEmpty() ? QJsonObject{{u"type"_s, u"string"_s}} : schemaOf(route.gives);
    QJsonObject answers = {
        {QString::number(route.success),
         QJsonObject{{u"description"_s, route.summary}, {u"content"_s, content(route.contentType, schema)}}}};
    const auto general = route.needsCredentials ? QList<int>{400, 401, 403, 413, 415, 429, 503} : QList<int>{400, 403};
    for (const int status : general + route.refusals) {
        const auto name = status == 401 ? u"Unauthorized"_s : u"Refusal"_s;
        answers.insert(QString::number(status), QJsonObject{{u"$ref"_s, QString(u"#/components/responses/"_s + name)}});
    }
    return answers;
}

// A name for programs that are made out of the description: of POST /zoho/test-queue-lookup, postZohoTestQueueLookup.
QString operationId(const ApiRoute &route)
{
    static const QRegularExpression separators(u"[^A-Za-z0-9]+"_s);
    auto id = QString::fromLatin1(route.method).toLower();
    for (const auto &word : QString::fromLatin1(route.path).split(separators, Qt::SkipEmptyParts)) {
        id += word.left(1).toUpper() + word.mid(1);
    }
    return id;
}

QJsonArray parameters(const ApiRoute &route)
{
    QJsonArray described;
    for (const auto &name : parametersOf(route)) {
        described += QJsonObject{{u"name"_s, name},
                                 {u"in"_s, u"path"_s},
                                 {u"required"_s, true},
                                 {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    }
    for (const auto &asked : route.asks) {
        described += QJsonObject{{u"name"_s, asked.name},
                                 {u"in"_s, u"query"_s},
                                 {u"required"_s, false},
                                 {u"description"_s, asked.help},
                                 {u"schema"_s, QJsonObject{{u"type"_s, asked.type}}}};
    }
    return described;
}

QString describedAccess(const ApiRoute &route)
{
    return route.summary + (route.needsCredentials
                                ? u" The least role of a caller is %1."_s.arg(toString(route.leastRole))
                                : u" Open to all who reach the port."_s);
}

QJsonObject operation(const ApiRoute &route)
{
    QJsonObject described = {{u"operationId"_s, operationId(route)}, {u"tags"_s, QJsonArray{route.tag}},
                             {u"summary"_s, route.summary},          {u"description"_s, describedAccess(route)},
                             {u"responses"_s, responses(route)},     {u"security"_s, QJsonArray()}};
    if (const auto all = parameters(route); !all.isEmpty()) {
        described.insert(u"parameters"_s, all);
    }
    if (!route.needsCredentials) {
        return described;
    }
    QJsonArray security{QJsonObject{{u"basic"_s, QJsonArray()}}, QJsonObject{{u"token"_s, QJsonArray()}}};
    if (route.takesCredentialsInBody) {
        security += QJsonObject(); // as members of the body, in no way that OpenAPI has a word for
    }
    described.insert(u"security"_s, security);
    described.insert(u"x-least-role"_s, toString(route.leastRole));
    if (route.takesCredentialsInBody || !route.takes.isEmpty() || !route.mayTake.isEmpty()) {
        described.insert(u"requestBody"_s, requestBody(route));
    }
    return described;
}

QJsonObject refusalResponse(const QString &description)
{
    static const QList<JsonMember> error = {
        {.name = u"error"_s,
         .type = u"object"_s,
         .help = u"Why it was refused."_s,
         .members = {{.name = u"code"_s, .type = u"string"_s, .help = u"The same for the same reason."_s},
                     {.name = u"message"_s, .type = u"string"_s, .help = u"One sentence for people."_s}}}};
    return {{u"description"_s, description}, {u"content"_s, content("application/json", schemaOf(error))}};
}

QJsonObject components()
{
    return {{u"securitySchemes"_s,
             QJsonObject{{u"basic"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"basic"_s}}},
                         {u"token"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}}}},
            {u"responses"_s,
             QJsonObject{{u"Refusal"_s, refusalResponse(u"Refused; nothing was changed."_s)},
                         {u"Unauthorized"_s, refusalResponse(u"The credentials are missing or wrong."_s)}}}};
}

QJsonObject info()
{
    const auto version = QCoreApplication::applicationVersion();
    return {{u"title"_s, u"Statusbridge"_s},
            {u"description"_s, u"Carries WhatsApp delivery statuses into Zoho Creator."_s},
            {u"version"_s, version.isEmpty() ? u"unknown"_s : version},
            {u"contact"_s, QJsonObject{{u"name"_s, u"The operator of this Statusbridge"_s}}},
            {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}}};
}

} // namespace

QJsonObject openApiDocument(const QList<ApiRoute> &routes)
{
    QJsonObject paths;
    for (const auto &route : routes) {
        const auto path = QString::fromLatin1(route.path);
        auto operations = paths.value(path).toObject();
        operations.insert(QString::fromLatin1(route.method).toLower(), operation(route));
        paths.insert(path, operations);
    }
    QJsonArray tags;
    for (const auto &[name, description] : apiTags()) {
        tags += QJsonObject{{u"name"_s, name}, {u"description"_s, description}};
    }
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, info()},
            {u"servers"_s,
             QJsonArray{QJsonObject{{u"url"_s, u"/"_s}, {u"description"_s, u"Where this description came from."_s}}}},
            {u"tags"_s, tags},
            {u"paths"_s, paths},
            {u"components"_s, components()}};
}

} // namespace statusbridge
