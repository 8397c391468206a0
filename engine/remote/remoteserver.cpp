// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteserver.h"

#include "engine/remote/remotesession.h"
#include "engine/remote/settingsreader.h"
#include "engine/remote/viewreaders.h"

#include <QJsonArray>

namespace statusbridge {

RemoteServer::RemoteServer(const ServerAddress &address, const ServerCredentials &credentials, const Clock &clock)
    : m_address(address), m_credentials(credentials), m_connection(clock)
{}

RemoteServer::~RemoteServer()
{
    giveUp();
}

void RemoteServer::giveUp()
{
    m_stop.request_stop();
}

ServerClient RemoteServer::client()
{
    return {m_address, m_credentials, m_connection, m_stop.get_token()};
}

Expected<std::unique_ptr<EngineSession>> RemoteServer::openSession()
{
    return std::unique_ptr<EngineSession>(
        std::make_unique<RemoteSession>(m_address, m_credentials, m_connection, m_stop.get_token()));
}

Expected<QList<ZohoRecordView>> RemoteServer::recordsAtZoho(const QString &queueId)
{
    const QJsonObject body = {{u"queue_id"_s, queueId}};
    return client()
        .call({.method = "POST", .path = u"/api/v1/lookup/at-zoho"_s, .query = {}, .body = body})
        .transform([](const QJsonObject &answer) { return JsonReader(answer).list("records", readZohoRecord); });
}

Expected<ServerCaller> RemoteServer::identify()
{
    if (m_credentials.secret.isEmpty()) {
        return Error{.kind = ErrorKind::Forbidden, .message = SentenceId::ServerCredentialsMissing};
    }
    return client().call({.path = u"/api/v1/me"_s}).transform([this](const QJsonObject &answer) {
        const ServerCaller caller = readCaller(JsonReader(answer));
        m_connection.noteCaller(caller);
        return caller;
    });
}

Expected<ServerSettings> RemoteServer::settings()
{
    return client().call({.path = u"/api/v1/settings"_s}).and_then([this](const QJsonObject &answer) {
        const auto read = readSettings(answer);
        return read ? Expected<ServerSettings>(*read)
                    : Error{.kind = ErrorKind::Unreachable,
                            .message = Sentence(SentenceId::ServerLacksCall, {m_address.name()})};
    });
}

Expected<QStringList> RemoteServer::changeSettings(const ServerSettings &read, const Settings &wanted)
{
    const QJsonObject body = {{u"version"_s, read.version}, {u"settings"_s, settingsThatDiffer(read.settings, wanted)}};
    return client()
        .call({.method = "PATCH", .path = u"/api/v1/settings"_s, .query = {}, .body = body})
        .transform([](const QJsonObject &answer) { return JsonReader(answer).texts("without_effect"); });
}

Expected<QList<ServerLogLine>> RemoteServer::log(std::optional<quint64> after, int limit)
{
    QMap<QString, QString> query = {{u"limit"_s, QString::number(limit)}};
    if (after) {
        query.insert(u"after"_s, QString::number(*after));
    }
    return client().call({.path = u"/api/v1/log"_s, .query = query}).transform([](const QJsonObject &answer) {
        return JsonReader(answer).list("lines", readLogLine);
    });
}

Expected<AlertsView> RemoteServer::alerts(int limit)
{
    return client()
        .call({.path = u"/api/v1/alerts"_s, .query = {{u"limit"_s, QString::number(limit)}}})
        .transform([](const QJsonObject &answer) { return readAlertsView(JsonReader(answer)); });
}

Expected<QList<AlertTrial>> RemoteServer::testAlerts()
{
    return client().call({.method = "POST", .path = u"/api/v1/alerts/test"_s}).transform([](const QJsonObject &answer) {
        return JsonReader(answer).list("channels", readTrial);
    });
}

} // namespace statusbridge
