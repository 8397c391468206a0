// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/httptransport.h"

#include "engine/zoho/networksetup.h"
#include "engine/zoho/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

// Qt opens at most six connections per host and manager (QHttp1Configuration is 6.5+); fewer are used, so that a
// connection that is just closing doesn't keep a call waiting.
constexpr int callsPerManager = 5;

// Bytes. A page of 1000 records takes less than 2 MiB.
constexpr qint64 largestAnswer = 32LL * 1024 * 1024;

} // namespace

Expected<std::unique_ptr<HttpTransport>> HttpTransport::create(const HttpOptions &options)
{
    const auto proxy = proxyOf(options.proxy);
    const auto ssl = proxy.and_then([&](const auto &) { return sslConfigurationOf(options.extraCaFile); });
    if (!ssl) {
        return ssl.error();
    }
    return std::unique_ptr<HttpTransport>(new HttpTransport(templateRequest(*ssl), *proxy));
}

HttpTransport::HttpTransport(const QNetworkRequest &base, const std::optional<QNetworkProxy> &proxy)
    : m_base(base), m_proxy(proxy)
{}

HttpTransport::~HttpTransport()
{
    // A manager deletes its replies without `finished`; the bodies are their children.
    m_calls.clear();
    m_managers.clear();
}

size_t HttpTransport::freeManager()
{
    const auto free = std::ranges::min_element(m_managers, {}, &Manager::inFlight);
    if (free != m_managers.end() && free->inFlight < callsPerManager) {
        return static_cast<size_t>(free - m_managers.begin());
    }
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setAutoDeleteReplies(false);
    if (m_proxy) {
        network->setProxy(*m_proxy);
    }
    QObject::connect(network.get(), &QNetworkAccessManager::finished, &m_context,
                     [this](QNetworkReply *reply) { finish(reply); });
    QObject::connect(network.get(), &QNetworkAccessManager::sslErrors, &m_context,
                     [this](QNetworkReply *reply, const QList<QSslError> &errors) {
                         const auto call = m_calls.find(reply);
                         if (call != m_calls.end() && !errors.isEmpty()) {
                             call->tlsErrors = errors.constFirst().errorString();
                         }
                     });
    m_managers.push_back({.network = std::move(network)});
    return m_managers.size() - 1;
}

QNetworkRequest HttpTransport::requestFor(const HttpRequest &request) const
{
    QNetworkRequest made(m_base);
    made.setUrl(request.url);
    for (const auto &[name, value] : request.headers) {
        made.setRawHeader(name, value);
    }
    if (!request.body.isEmpty()) {
        made.setRawHeader("Content-Type", request.contentType);
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return made;
}

HttpTransport::CallId HttpTransport::send(const HttpRequest &request, Done done)
{
    const size_t index = freeManager();
    Manager &manager = m_managers[index];
    Call call{.id = ++m_lastId, .manager = index, .done = std::move(done)};
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty()) {
        reply = manager.network->sendCustomRequest(requestFor(request), request.verb);
    } else {
        call.body = new OneWayBody(request.body, request.mayLeave);
        reply = manager.network->sendCustomRequest(requestFor(request), request.verb, call.body);
        call.body->setParent(reply);
    }
    ++manager.inFlight;
    endInTime(reply, call.id, request.timeout);
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this, reply, id = call.id] {
        if (reply->bytesAvailable() > largestAnswer) {
            end(id, TransportFault::TooLarge);
        }
    });
    m_calls.insert(reply, call);
    return m_lastId;
}

void HttpTransport::endInTime(QNetworkReply *reply, CallId id, std::chrono::milliseconds timeout)
{
    // A child of the reply, to go with it: QTimer::singleShot() would stay for all of the timeout.
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, &m_context, [this, id] { end(id, TransportFault::TimedOut); });
    timer->start(timeout);
}

void HttpTransport::end(CallId id, TransportFault why)
{
    const auto call = std::ranges::find(m_calls, id, &Call::id);
    if (call == m_calls.end()) {
        return;
    }
    // Aborted in the turn of its creation a call would still be sent, but not without its body.
    if (call->body) {
        call->body->revoke();
    }
    call->endedBy = why;
    call.key()->abort();
}

HttpAnswer HttpTransport::answerOf(QNetworkReply *reply, const Call &call)
{
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // Qt fails to prepare the repetition of a body that a 307 or 308 asks for; it is not wanted.
    const bool isRedirect = status.toInt() >= 300 && status.toInt() < 400;
    const TransportFault ownFault = isRedirect ? TransportFault::None : faultOf(reply->error(), status.isValid());
    HttpAnswer answer{
        .fault = call.endedBy != TransportFault::None    ? call.endedBy
                 : call.body && call.body->wasWithheld() ? TransportFault::Withheld
                                                         : ownFault,
        .bodyLeft = call.body && call.body->left(),
        .status = status.toInt(),
    };
    if (!call.tlsErrors.isEmpty()) {
        answer.fault = TransportFault::UntrustedCertificate;
        answer.faultText = call.tlsErrors;
    } else if (answer.fault != TransportFault::None) {
        answer.faultText = call.endedBy == TransportFault::None ? reply->errorString() : QString();
    } else {
        answer.body = reply->readAll();
        answer.recordCursor = reply->rawHeader("record_cursor");
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.date = reply->rawHeader("Date");
    }
    return answer;
}

void HttpTransport::finish(QNetworkReply *reply)
{
    if (!m_calls.contains(reply)) {
        return;
    }
    const Call call = m_calls.take(reply);
    --m_managers[call.manager].inFlight;
    reply->deleteLater();
    call.done(answerOf(reply, call));
}

} // namespace statusbridge::zoho
