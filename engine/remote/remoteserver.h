// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertreport.h"
#include "engine/config/settings.h"
#include "engine/remote/serveraddress.h"
#include "engine/remote/serverconnection.h"
#include "engine/session/enginesession.h"

#include <QMap>

#include <stop_token>

namespace statusbridge {

class ServerClient;

//! \brief The settings of a server.
struct ServerSettings
{
    Settings settings;
    QMap<QString, QString> origins = {}; //!< where those come from that aren't defaults
    QString version = {};                //!< stands for all of them; a change must name it
};

//! \brief A line of a server's log, redacted already.
struct ServerLogLine
{
    quint64 number = 0; //!< counts up in the server's process
    QDateTime at = {};  //!< UTC
    QString level = {}; //!< debug, info, warning or error
    QString category = {};
    QString text = {};
    qint64 runId = 0; //!< 0: belongs to no run
};

//! \brief The server whose engine a window shows: opens sessions with it, and answers what no session does.
//!
//! Lives on the main thread and outlives all that came from it. Its functions may be called on any thread; they block
//! on the network, each for half a minute at most. Errors: Unreachable, Forbidden, and what the server itself says. How
//! each call has ended is noted in the connection.
class RemoteServer final : public SessionSource, public AlertSource
{
public:
    RemoteServer(const ServerAddress &address, const ServerCredentials &credentials, const Clock &clock);
    ~RemoteServer() override;
    Q_DISABLE_COPY_MOVE(RemoteServer)

    [[nodiscard]] const ServerAddress &address() const { return m_address; }
    [[nodiscard]] const ServerCredentials &credentials() const { return m_credentials; }
    [[nodiscard]] ServerConnection &connection() { return m_connection; }

    //! \brief A session that connects at its first question.
    [[nodiscard]] Expected<std::unique_ptr<EngineSession>> openSession() override;
    [[nodiscard]] Expected<QList<ZohoRecordView>> recordsAtZoho(const QString &queueId) override;

    //! \brief Who this console is there: tries address, certificate and credentials.
    [[nodiscard]] Expected<ServerCaller> identify();

    //! \brief For operators.
    [[nodiscard]] Expected<ServerSettings> settings();
    //! \brief Puts into force what \p wanted has other than \p read, all of it or nothing; for administrators. Returns
    //! the full names of settings that no file decides. Errors: Busy: others have changed them since; Usage.
    [[nodiscard]] Expected<QStringList> changeSettings(const ServerSettings &read, const Settings &wanted);

    //! \brief The log above \p after, oldest first, at most \p limit; without a number the newest ones. For operators.
    [[nodiscard]] Expected<QList<ServerLogLine>> log(std::optional<quint64> after, int limit);

    [[nodiscard]] Expected<AlertsView> alerts(int limit) override;
    //! \brief For administrators.
    [[nodiscard]] Expected<QList<AlertTrial>> testAlerts() override;

    //! \brief Ends all calls that are under way, of its sessions too, at once, and all later ones: before the program
    //! waits for the threads that make them.
    void giveUp();

private:
    [[nodiscard]] ServerClient client();

    ServerAddress m_address;
    ServerCredentials m_credentials;
    ServerConnection m_connection;
    std::stop_source m_stop;
};

} // namespace statusbridge
