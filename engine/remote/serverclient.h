// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/serverconnection.h"
#include "engine/remote/servertransfer.h"

#include <QJsonObject>

namespace statusbridge {

//! \brief A call of a server's API.
struct ServerCall
{
    QByteArray method = "GET";
    QString path = {}; //!< parts that people have named are encoded by encodedPart()
    QMap<QString, QString> query = {};
    std::optional<QJsonObject> body = {}; //!< nothing: none
};

//! \brief \p name as a part of a path. Pure.
[[nodiscard]] QString encodedPart(const QString &name);

//! \brief The error that an answer stands for, as the server itself would show it: kind, sentence and detail. Pure.
[[nodiscard]] Error errorOfAnswer(const ServerAnswer &answer, const ServerAddress &address, bool hasToken);

//! \brief Tells \p connection what such an answer says of the way to the server.
void noteErrorAnswer(ServerConnection &connection, const ServerAnswer &answer, const Error &error);

//! \brief Calls a server's API, and tells its connection how each call has ended. Blocks, for half a minute at most;
//! belongs to one thread at a time. Errors: Unreachable, Forbidden, those of the server, Cancelled.
class ServerClient
{
public:
    //! \param stop ends a call at once, and all later ones
    ServerClient(const ServerAddress &address, const ServerCredentials &credentials, ServerConnection &connection,
                 const std::stop_token &stop);

    [[nodiscard]] Expected<QJsonObject> call(const ServerCall &call);

    //! \brief The list \p name of one page after the other, until there are \p limit elements or no more.
    [[nodiscard]] Expected<QList<QJsonObject>> list(ServerCall call, const QString &name, qint64 limit);

private:
    [[nodiscard]] Expected<ServerAnswer> send(const ServerCall &call);

    ServerAddress m_address;
    bool m_hasToken;
    ServerTransfer m_transfer;
    ServerConnection &m_connection;
    std::stop_token m_stop;
};

} // namespace statusbridge
