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
    schema.insert(QStringLiteral("type"), member.mayBeNull
                                              ? QJsonValue(QJsonArray({member.type, QStringLiteral("null")}))
                                              : QJsonValue(member.type));
    schema.insert(QStringLiteral("description"), member.help);
    if (member.type == u"array") {
        schema.insert(QStringLiteral("items"), schemaOf(member.members));
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
    QJsonObject schema = {{QStringLiteral("type"), QStringLiteral("object")}};
    if (!members.isEmpty()) {
        schema.insert(QStringLiteral("properties"), properties);
        schema.insert(QStringLiteral("required"), required);
    }
    return schema;
}

QJsonObject content(const QByteArray &type, const QJsonObject &schema)
{
    return {{QString::fromLatin1(type), QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject requestBody(const ApiRoute &route)
{
    auto schema = schemaOf(route.takes);
    auto properties = schema.value(QStringLiteral("properties")).toObject();
    const QJsonObject text = {{QStringLiteral("type"), QStringLiteral("string")}};
    properties.insert(QStringLiteral("username"), text);
    properties.insert(QStringLiteral("password"), text);
    schema.insert(QStringLiteral("properties"), properties);
    return {{QStringLiteral("required"), !route.takes.isEmpty()},
            {QStringLiteral("content"), content("application/json", schema)}};
}

QJsonObject responses(const ApiRoute &route)
{
    const auto schema =
        route.gives.isEmpty() ? QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}} : schemaOf(route.gives);
    QJsonObject answers = {
        {QString::number(route.success), QJsonObject{{QStringLiteral("description"), route.summary},
                                                     {QStringLiteral("content"), content(route.contentType, schema)}}}};
    const QJsonObject refusal = {{QStringLiteral("$ref"), QStringLiteral("#/components/responses/Refusal")}};
    const auto general = route.needsCredentials ? QList<int>{400, 401, 413, 415, 429, 503} : QList<int>();
    for (const int status : general + route.refusals) {
        answers.insert(QString::number(status), refusal);
    }
    return answers;
}

QJsonObject operation(const ApiRoute &route)
{
    QJsonObject described = {{QStringLiteral("summary"), route.summary},
                             {QStringLiteral("responses"), responses(route)}};
    if (route.needsCredentials) {
        described.insert(QStringLiteral("requestBody"), requestBody(route));
        // Either in the header or, as members of the body, in no way that OpenAPI has a word for.
        described.insert(QStringLiteral("security"),
                         QJsonArray{QJsonObject{{QStringLiteral("basic"), QJsonArray()}}, QJsonObject()});
    }
    return described;
}

QJsonObject components()
{
    const QList<ApiMember> error = {
        {.name = QStringLiteral("error"),
         .type = QStringLiteral("object"),
         .help = QStringLiteral("Why it was refused."),
         .members = {{.name = QStringLiteral("code"), .type = QStringLiteral("string")},
                     {.name = QStringLiteral("message"), .type = QStringLiteral("string")}}}};
    return {{QStringLiteral("securitySchemes"),
             QJsonObject{{QStringLiteral("basic"), QJsonObject{{QStringLiteral("type"), QStringLiteral("http")},
                                                               {QStringLiteral("scheme"), QStringLiteral("basic")}}}}},
            {QStringLiteral("responses"),
             QJsonObject{{QStringLiteral("Refusal"),
                          QJsonObject{{QStringLiteral("description"), QStringLiteral("Refused; nothing was changed.")},
                                      {QStringLiteral("content"), content("application/json", schemaOf(error))}}}}}};
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
    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"),
             QJsonObject{{QStringLiteral("title"), QStringLiteral("Statusbridge")},
                         {QStringLiteral("version"), version.isEmpty() ? QStringLiteral("unknown") : version}}},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("components"), components()}};
}

} // namespace statusbridge
