// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/connectionlistener.h"
#include "app/receiver/admission.h"
#include "engine/environment.h"
#include "engine/receiver/spool.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace statusbridge {

class ListeningSocket;

//! \brief Takes webhooks: finds out who sends them, keeps those of known senders in the spool, all that have come
//! meanwhile by one writing, and says 200 when they are on disk. It asks the database nothing. Lives on the receiver's
//! thread.
class ReceiverGuard : public QObject
{
    Q_OBJECT

public:
    //! \param environment what it refers to and \p spool must outlive this \param kept something is in the spool;
    //! called on this thread \param refused a sender was not known; likewise
    ReceiverGuard(const EngineEnvironment &environment, Spool &spool, const ConnectionLimits &limits,
                  std::function<void()> kept, std::function<void()> refused);

    //! \brief See ReceiverServer::start().
    [[nodiscard]] Expected<quint16> listen(const ListeningSocket &socket);
    //! \brief See ConnectionListener::finish().
    void finish();

Q_SIGNALS:
    void finished();

private:
    //! A body that is not on disk yet.
    struct Pending
    {
        QPointer<ClientConnection> connection;
        bool isKeptAlive = true;
        SpooledBody body;
    };

    void readSecrets();
    //! What strangers send would take the place of others while it arrives.
    [[nodiscard]] std::optional<HttpRefusal> objectionToLarge(const HttpRequest &head);
    void noteUnknownSender();
    void handleRequest(ClientConnection *connection);
    void keepAll();
    void keep(QList<Pending> &pending);
    void logError(const Error &error);

    EngineEnvironment m_environment;
    Spool &m_spool;
    std::function<void()> m_kept;
    std::function<void()> m_refused;
    std::optional<ReceiverSecrets> m_secrets; //!< nothing until they are read
    QList<Pending> m_pending;
    bool m_isRefusing = false; //!< since the spool took nothing
    std::unique_ptr<ConnectionListener> m_listener;
};

} // namespace statusbridge
