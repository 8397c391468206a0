// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/httpmessage.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace statusbridge::zohosim {

//! \brief An answer as it came over the wire. Status 0: the connection ended before a whole head was there.
struct Answer
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};
    bool isWhole = false; //!< the body has the announced length

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] int code() const { return json().value(QLatin1StringView("code")).toInt(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! \brief The plainest HTTP client there can be: one blocking socket, nothing added behind the test's back.
class TestClient
{
public:
    explicit TestClient(quint16 port);

    //! \brief Sends a request and waits for its answer, at most 5 s.
    [[nodiscard]] Answer exchange(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                                  const QByteArray &body = {});
    //! \brief Sends without waiting.
    void send(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
              const QByteArray &body = {});
    [[nodiscard]] Answer receive(int timeoutMs = 5000);

    //! \brief Fetches a token and keeps it for get() and patch().
    [[nodiscard]] Answer refresh(const QByteArray &refreshToken = "1000.refresh.token");
    void setToken(const QString &token) { m_token = token.toLatin1(); }
    //! \brief GET below the report of the default options, with the headers that Zoho wants.
    [[nodiscard]] Answer get(const QByteArray &pathAndQuery = {}, const Headers &more = {});
    [[nodiscard]] Answer patch(const QByteArray &path, const QByteArray &body);
    [[nodiscard]] Headers apiHeaders() const;

    static constexpr QByteArrayView report = "/creator/v2.1/data/acme/messaging/report/All_Messages";

private:
    QTcpSocket m_socket;
    quint16 m_port;
    QByteArray m_token;
};

} // namespace statusbridge::zohosim
