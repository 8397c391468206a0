// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/openapi.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace statusbridge {

namespace {

QJsonObject schemaOf(const QList<ApiMember> &members);

QJsonObject schemaOf(const ApiMember &member)
{
    QJsonObject schema = member.type == u"object" ? schemaOf(member.members) : QJsonObject();
    schema.insert(u"type"_s,
                  member.mayBeNull ? QJsonValue(QJsonArray({member.type, u"null"_s})) : QJsonValue(member.type));
    schema.insert(u"description"_s, member.help);
    if (member.type == u"array") {
        schema.insert(u"items"_s, schemaOf(member.members));
    }
    return schema;
}

QJsonObject schemaOf(const QList<ApiMember> &members)
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
    const QJsonObject text = {{u"type"_s, u"string"_s}};
    properties.insert(u"username"_s, text);
    properties.insert(u"password"_s, text);
    schema.insert(u"properties"_s, properties);
    return {{u"required"_s, !route.takes.isEmpty()}, {u"content"_s, content("application/json", schema)}};
}

QJsonObject responses(const ApiRoute &route)
{
    const auto schema = route.gives.isEmpty() ? QJsonObject{{u"type"_s, u"string"_s}} : schemaOf(route.gives);
    QJsonObject answers = {
        {QString::number(route.success),
         QJsonObject{{u"description"_s, route.summary}, {u"content"_s, content(route.contentType, schema)}}}};
    const QJsonObject refusal = {{u"$ref"_s, u"#/components/responses/Refusal"_s}};
    const auto general = route.needsCredentials ? QList<int>{400, 401, 403, 413, 415, 429, 503} : QList<int>();
    for (const int status : general + route.refusals) {
        answers.insert(QString::number(status), refusal);
    }
    return answers;
}

QJsonObject operation(const ApiRoute &route)
{
    QJsonObject described = {{u"summary"_s, route.summary}, {u"responses"_s, responses(route)}};
    if (route.needsCredentials) {
        described.insert(u"requestBody"_s, requestBody(route));
        // Either in the header or, as members of the body, in no way that OpenAPI has a word for.
        described.insert(u"security"_s, QJsonArray{QJsonObject{{u"basic"_s, QJsonArray()}}, QJsonObject()});
    }
    return described;
}

QJsonObject components()
{
    const QList<ApiMember> error = {
        {.name = u"error"_s,
         .type = u"object"_s,
         .help = u"Why it was refused."_s,
         .members = {{.name = u"code"_s, .type = u"string"_s}, {.name = u"message"_s, .type = u"string"_s}}}};
    return {{u"securitySchemes"_s,
             QJsonObject{{u"basic"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"basic"_s}}}}},
            {u"responses"_s,
             QJsonObject{{u"Refusal"_s, QJsonObject{{u"description"_s, u"Refused; nothing was changed."_s},
                                                    {u"content"_s, content("application/json", schemaOf(error))}}}}}};
}

} // namespace

QJsonObject openApiDocument(const QList<ApiRoute> &routes)
{
    QJsonObject paths;
    for (const auto &route : routes) {
        paths.insert(QString::fromLatin1(route.path),
                     QJsonObject{{QString::fromLatin1(route.method).toLower(), operation(route)}});
    }
    const auto version = QCoreApplication::applicationVersion();
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s,
             QJsonObject{{u"title"_s, u"Statusbridge"_s}, {u"version"_s, version.isEmpty() ? u"unknown"_s : version}}},
            {u"paths"_s, paths},
            {u"components"_s, components()}};
}

} // namespace statusbridge
