// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/httpanswer.h"

#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>
#include <memory>

namespace statusbridge::zoho {

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
//! As many calls as are sent are in flight: whoever calls keeps the number down. HTTP/1.1 only; cookies, caches and
//! credentials are not used; TLS errors are fatal. Belongs to the thread that made it, which must run an event loop.
class HttpTransport
{
public:
    using CallId = quint64;
    using Done = std::function<void(const HttpAnswer &)>;

    //! \brief Errors: Configuration (the proxy is no usable URL, the file of certificates can't be read).
    [[nodiscard]] static Expected<std::unique_ptr<HttpTransport>> create(const HttpOptions &options);
    //! Ends what is in flight without calling anybody back.
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    //! \brief Sends \p request; \p done is called once, later, from the event loop or from abort().
    CallId send(const HttpRequest &request, Done done);

    //! \brief Ends a call; its answer is TransportFault::Aborted. Nothing happens if it has ended.
    void abort(CallId id);

    [[nodiscard]] int inFlight() const;

private:
    class Private;
    explicit HttpTransport(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace statusbridge::zoho
