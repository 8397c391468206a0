// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"
#include "tests/app/api/apifixture.h"
#include "tests/app/api/routerequests.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <memory>

namespace tst_openapi {

using namespace statusbridge;

//! What does not fit, as one sentence; empty if everything does. Enough of JSON schema for our own description.
QString misfit(const QJsonValue &value, const QJsonObject &schema, const QString &where)
{
    const auto type = schema.value(u"type"_s);
    const auto types = type.isArray() ? type.toArray() : QJsonArray{type};
    const auto allows = [&](const char *name) { return types.contains(QString::fromLatin1(name)); };
    const bool fits = (value.isObject() && allows("object")) || (value.isArray() && allows("array")) ||
                      (value.isString() && allows("string")) || (value.isBool() && allows("boolean")) ||
                      (value.isNull() && allows("null")) || (value.isDouble() && allows("number")) ||
                      (value.isDouble() && allows("integer") && value.toDouble() == std::floor(value.toDouble()));
    if (!fits) {
        return u"%1 is of another type."_s.arg(where);
    }
    const auto properties = schema.value(u"properties"_s).toObject();
    const auto required = schema.value(u"required"_s).toArray();
    for (const auto &name : required) {
        if (value.isObject() && !value.toObject().contains(name.toString())) {
            return u"%1 has no %2."_s.arg(where, name.toString());
        }
    }
    for (auto property = properties.begin(); property != properties.end() && value.isObject(); ++property) {
        const QString path = where + u'.' + property.key();
        const auto found = misfit(value.toObject().value(property.key()), property.value().toObject(), path);
        if (!found.isEmpty()) {
            return found;
        }
    }
    const auto items = value.toArray();
    for (const auto &item : items) {
        const auto found = misfit(item, schema.value(u"items"_s).toObject(), where + u"[]"_s);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

// The description of the API, read over a socket.
class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void answersFitTheDescription();
    void theDescriptionHasEveryRoute();
    void theDescriptionKeepsTheCommonRules();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void TestOpenApi::answersFitTheDescription()
{
    FakeProgram program;
    ApiOptions options;
    options.program = &program;
    m_api = std::make_unique<ApiFixture>(std::function<void(Settings &)>(), options);
    QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Administrator));
    m_api->cycles.addRecord(u"q-1"_s, u"sent"_s);
    m_api->cycles.addDelivered(u"q-1"_s, u"delivered"_s);
    m_api->cycles.addDelivered(u"q-2"_s, u"odd"_s);
    const QByteArray right = "Basic " + QByteArray("ann:correct horse").toBase64();
    QTRY_VERIFY(m_api->send("GET", "/api/v1/users", {{"Authorization", right}}).status == 200);
    m_api->cycles.sync({.trigger = RunTrigger::Manual, .dryRun = true});
    QTRY_COMPARE(m_api->send("GET", "/api/v1/plan", {{"Authorization", right}}).status, 200);
    m_api->cycles.sync();
    const auto description = m_api->send("GET", "/openapi.json").json();
    QCOMPARE(description.value(u"openapi"_s).toString(), u"3.1.0"_s);
    int succeeded = 0;
    for (const auto &route : apiRoutes()) {
        const QByteArray place = route.method + ' ' + route.path;
        const auto answer = sendTo(*m_api, route, route.needsCredentials ? right : QByteArray());
        QVERIFY2(answer.status == route.success || route.refusals.contains(answer.status),
                 qPrintable(QString::fromLatin1(place) + QString::fromUtf8(answer.body)));
        succeeded += answer.status == route.success ? 1 : 0;
        if (answer.status != route.success || route.answeredBy == AnsweredBy::Events) {
            continue;
        }
        const auto responses = description.value(u"paths"_s)
                                   .toObject()
                                   .value(QString::fromLatin1(route.path))
                                   .toObject()
                                   .value(QString::fromLatin1(route.method).toLower())
                                   .toObject()
                                   .value(u"responses"_s)
                                   .toObject();
        const auto content = responses.value(QString::number(answer.status)).toObject().value(u"content"_s).toObject();
        QCOMPARE(content.size(), 1);
        QVERIFY2(answer.header("content-type").startsWith(content.keys().constFirst().toLatin1()), place.constData());
        if (answer.header("content-type") == "application/json") {
            const auto schema = content.begin().value().toObject().value(u"schema"_s).toObject();
            const auto found = misfit(answer.json(), schema, QString::fromLatin1(place));
            QVERIFY2(found.isEmpty(), qPrintable(found));
            // The description of the description is not whole.
            const auto names = route.needsCredentials ? answer.json().keys() : QStringList();
            for (const auto &name : names) {
                QVERIFY2(schema.value(u"properties"_s).toObject().contains(name),
                         qPrintable(QString::fromLatin1(place) + u' ' + name));
            }
        }
    }
    QVERIFY2(succeeded > apiRoutes().size() - 8, qPrintable(QString::number(succeeded)));
}

void TestOpenApi::theDescriptionHasEveryRoute()
{
    const auto paths = m_api->send("GET", "/openapi.json").json().value(u"paths"_s).toObject();
    for (const auto &route : apiRoutes()) {
        const auto operation = paths.value(QString::fromLatin1(route.path))
                                   .toObject()
                                   .value(QString::fromLatin1(route.method).toLower())
                                   .toObject();
        QVERIFY2(!operation.isEmpty(), route.path.constData());
        QStringList described;
        const auto parameters = operation.value(u"parameters"_s).toArray();
        for (const auto &parameter : parameters) {
            described += parameter.toObject().value(u"name"_s).toString();
        }
        QStringList taken = parametersOf(route);
        for (const JsonMember &asked : route.asks) {
            taken += asked.name;
        }
        QCOMPARE(described, taken);
        const auto body = operation.value(u"requestBody"_s).toObject().value(u"content"_s).toObject();
        const auto members =
            body.begin() == body.end()
                ? QJsonObject()
                : body.begin().value().toObject().value(u"schema"_s).toObject().value(u"properties"_s).toObject();
        for (const JsonMember &member : route.takes + route.mayTake) {
            QVERIFY2(members.contains(member.name), qPrintable(QString::fromLatin1(route.path) + u' ' + member.name));
        }
        QCOMPARE(members.contains(u"password"_s), route.takesCredentialsInBody);
        QCOMPARE(operation.value(u"x-least-role"_s).toString(),
                 route.needsCredentials ? toString(route.leastRole) : QString());
        for (const int refusal : route.refusals) {
            QVERIFY(operation.value(u"responses"_s).toObject().contains(QString::number(refusal)));
        }
    }
    // What is described and not there would be as bad.
    int described = 0;
    for (const auto &path : paths) {
        described += static_cast<int>(path.toObject().size());
    }
    QCOMPARE(described, static_cast<int>(apiRoutes().size()));
}

// What the recommended rules of the two common linters ask for, redocly's and spectral's.
void TestOpenApi::theDescriptionKeepsTheCommonRules()
{
    const auto description = m_api->send("GET", "/openapi.json").json();
    const auto info = description.value(u"info"_s).toObject();
    for (const auto &name : {u"title"_s, u"description"_s, u"version"_s, u"contact"_s, u"license"_s}) {
        QVERIFY2(info.contains(name), qPrintable(name));
    }
    QCOMPARE(description.value(u"servers"_s).toArray().size(), 1);
    QStringList tags;
    const auto describedTags = description.value(u"tags"_s).toArray();
    for (const auto &tag : describedTags) {
        tags += tag.toObject().value(u"name"_s).toString();
        QVERIFY(!tag.toObject().value(u"description"_s).toString().isEmpty());
    }
    QSet<QString> ids;
    const auto paths = description.value(u"paths"_s).toObject();
    for (const auto &path : paths) {
        const auto operations = path.toObject();
        for (const auto &value : operations) {
            const auto operation = value.toObject();
            const auto id = operation.value(u"operationId"_s).toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
            ids.insert(id);
            QVERIFY(!operation.value(u"summary"_s).toString().isEmpty());
            QVERIFY(!operation.value(u"description"_s).toString().isEmpty());
            QVERIFY(operation.value(u"security"_s).isArray());
            QCOMPARE(operation.value(u"tags"_s).toArray().size(), 1);
            QVERIFY(tags.contains(operation.value(u"tags"_s).toArray().first().toString()));
            const auto statuses = operation.value(u"responses"_s).toObject().keys();
            QVERIFY2(!statuses.filter(QRegularExpression(u"^2"_s)).isEmpty(), qPrintable(id));
            QVERIFY2(!statuses.filter(QRegularExpression(u"^4"_s)).isEmpty(), qPrintable(id));
        }
    }
    QCOMPARE(ids.size(), apiRoutes().size());
    QVERIFY(ids.contains(u"postZohoTestQueueLookup"_s));
}

QTEST_GUILESS_MAIN(TestOpenApi)

} // namespace tst_openapi

#include "tst_openapi.moc"
