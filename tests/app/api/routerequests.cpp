// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/routerequests.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

constexpr int patienceMs = 20000;

QJsonValue sampleOf(const JsonMember &member)
{
    static const QMap<QString, QJsonValue> samples = {{u"string"_s, u"q-0"_s},
                                                      {u"integer"_s, 1},
                                                      {u"boolean"_s, true},
                                                      {u"array"_s, QJsonArray{u"1"_s}},
                                                      {u"object"_s, QJsonObject()}};
    return member.name == u"role" ? QJsonValue(u"viewer"_s) : samples.value(member.type);
}

//! What a route needs beside what its table says.
QJsonObject particularOf(const QByteArray &path)
{
    static const QMap<QByteArray, QJsonObject> particular = {
        {"/api/v1/parked/release", {{u"all"_s, true}}},
        {"/api/v1/lookup", {{u"queue_id"_s, u"q-1"_s}}},
        {"/api/v1/search", {{u"text"_s, u"q-1"_s}}},
    };
    return particular.value(path);
}

} // namespace

RouteRequest requestFor(const ApiRoute &route)
{
    RouteRequest request{.path = route.path};
    request.path.replace("{id}", "1").replace("{name}", "bob");
    QJsonObject body = particularOf(route.path);
    for (const JsonMember &member : route.takes) {
        body.insert(member.name, sampleOf(member));
    }
    if (route.path == "/api/v1/settings" && route.method == "PATCH") {
        body.insert(u"version"_s, u"any"_s); // the program below takes it
        body.insert(u"settings"_s, QJsonObject{{u"sync.max_records"_s, 500}});
    }
    if (route.method != "GET" && route.method != "DELETE") {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

zohosim::Answer sendTo(const ApiFixture &api, const ApiRoute &route, const QByteArray &authorization)
{
    const auto request = requestFor(route);
    zohosim::Headers headers;
    if (!authorization.isEmpty()) {
        headers.emplaceBack("Authorization", authorization);
    }
    if (!request.body.isEmpty()) {
        headers.emplaceBack("Content-Type", "application/json");
    }
    if (route.answeredBy != AnsweredBy::Events) {
        return api.send(route.method, request.path, headers, request.body);
    }
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), api.port());
    socket.waitForConnected(patienceMs);
    QByteArray head = route.method + ' ' + request.path + " HTTP/1.1\r\nHost: a\r\n";
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
    socket.write(head + "\r\n");
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(patienceMs)) {
        answer += socket.readAll();
    }
    return {.status = answer.mid(9, 3).toInt(), .body = answer};
}

Expected<QStringList> FakeProgram::reconfigure(const Settings &wanted, const QString &version, const Actor &)
{
    if (version != u"any" && version != settingsVersion(settings)) {
        return Error{.kind = ErrorKind::Busy, .message = u"The settings are others by now."_s};
    }
    ++m_changes;
    m_written = wanted;
    return QStringList{u"api.port"_s};
}

QList<ApiLogLine> FakeProgram::log(std::optional<quint64> number, int limit) const
{
    QList<ApiLogLine> lines;
    for (quint64 each = number.value_or(0) + 1; each <= 3 && lines.size() < limit; ++each) {
        lines += {.number = each, .level = u"info"_s, .category = u"statusbridge.app"_s, .text = u"Something."_s};
    }
    return lines;
}

} // namespace statusbridge
