// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/remote/remoteserver.h"
#include "ui/host/logfeed.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace statusbridge {

//! \brief Keeps what a window knows of a server besides its engine: who one is there, its settings and its log. Asks on
//! other threads, as far as the role allows. Lives on the main thread.
class ServerFollower : public QObject
{
    Q_OBJECT

public:
    //! \param server, log must outlive it
    ServerFollower(RemoteServer &server, LogFeed &log, QObject *parent = nullptr);
    //! Waits for what is being asked, which RemoteServer::giveUp() ends at once.
    ~ServerFollower() override;

    //! \brief Those that were read last; defaults before that.
    [[nodiscard]] std::shared_ptr<const ServerSettings> settings() const { return m_settings; }
    void readSettings();
    //! \brief Puts what \p wanted has other than \p before into force there; \p then is called when that is known.
    void changeSettings(const Settings &before, const Settings &wanted,
                        const std::function<void(const Expected<void> &)> &then);
    //! \brief Another process may answer from now on, which has other settings and a log that counts from the start.
    void startOver();

Q_SIGNALS:
    void settingsRead();

private:
    void identify();
    void followConnection();
    void readLog();
    void append(const QList<ServerLogLine> &lines);
    [[nodiscard]] bool isShown(const ServerLogLine &line) const;
    void apply(const std::shared_ptr<const ServerSettings> &settings);

    RemoteServer &m_server;
    LogFeed &m_log;
    std::shared_ptr<const ServerSettings> m_settings = std::make_shared<ServerSettings>();
    int m_changes = 0;          //!< of settings, begun or ended; what was read meanwhile may be older than they
    std::optional<Role> m_role; //!< with which the settings were read
    QTimer m_logPause;
    std::optional<quint64> m_lastLine; //!< of the server's process that is there now
    QDateTime m_lastLineAt;
    QStringList m_lastTexts; //!< of the lines of that second
    bool m_isReadingLog = false;
    QThreadPool m_calls;
};

} // namespace statusbridge
