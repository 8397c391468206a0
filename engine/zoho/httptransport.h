// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/httpanswer.h"

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace statusbridge::zoho {

class OneWayBody;

//! \brief One HTTP call as it goes over the wire.
struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    QByteArray body;
    QByteArray contentType; //!< sent if there is a body
    QList<QPair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds timeout{30000}; //!< all in all, waiting for a free connection included
    //! Asked in the moment in which the body is handed to the network; if it says no, nothing of that leaves and the
    //! call ends as Withheld. Must not block.
    std::function<bool()> mayLeave = {};
};

struct HttpOptions
{
    QString proxy = u"system"_s; //!< "system", "none" or a URL (http:// or socks5://)
    QString extraCaFile;         //!< PEM; trusted beside the system's certificates
};

//! \brief Sends HTTP calls, those with a body at most once, and follows no redirect. The only place that knows
//! QNetworkAccessManager, which repeats a call without a body once if its connection drops before the answer.
//!
//! As many calls as are sent are in flight: the caller keeps the number down. HTTP/1.1 only; cookies, caches and
//! credentials are not used; TLS errors are fatal; an answer over 32 MiB is ended. Belongs to the thread that made it,
//! which must run an event loop.
class HttpTransport
{
public:
    using CallId = quint64;
    using Done = std::function<void(const HttpAnswer &)>;

    //! \brief Errors: Configuration (the proxy is no usable URL, the file of certificates can't be read).
    [[nodiscard]] static Expected<std::unique_ptr<HttpTransport>> create(const HttpOptions &options);
    //! Ends what is in flight without calling back.
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    //! \brief Sends \p request; \p done is called once, later, from the event loop or from abort().
    CallId send(const HttpRequest &request, Done done);

    //! \brief Ends a call; its answer is TransportFault::Aborted. Nothing happens if it has ended.
    void abort(CallId id) { end(id, TransportFault::Aborted); }

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_calls.size()); }

private:
    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> network;
        int inFlight = 0;
    };
    struct Call
    {
        CallId id = 0;
        size_t manager = 0;
        OneWayBody *body = nullptr;
        Done done;
        TransportFault endedBy = TransportFault::None;
        QString tlsErrors = {};
    };

    HttpTransport(const QNetworkRequest &base, const std::optional<QNetworkProxy> &proxy);
    //! One with room for a call; made, if there is none.
    [[nodiscard]] size_t freeManager();
    [[nodiscard]] QNetworkRequest requestFor(const HttpRequest &request) const;
    void endInTime(QNetworkReply *reply, CallId id, std::chrono::milliseconds timeout);
    void end(CallId id, TransportFault why);
    void finish(QNetworkReply *reply);
    [[nodiscard]] static HttpAnswer answerOf(QNetworkReply *reply, const Call &call);

    QNetworkRequest m_base;
    std::optional<QNetworkProxy> m_proxy;
    std::vector<Manager> m_managers;
    QHash<QNetworkReply *, Call> m_calls;
    CallId m_lastId = 0;
    QObject m_context; // destroyed first, so that nothing is called back while the rest is destroyed
};

} // namespace statusbridge::zoho
