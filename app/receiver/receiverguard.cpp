// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/receiverguard.h"

#include "app/http/httpanswers.h"
#include "app/http/listeningsocket.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

constexpr auto comeAgain = 30s;
constexpr auto longestFinish = 10s;
constexpr auto secretsAgain = 30s;
constexpr int unauthorized = 401;

//! Senders are few, but one of them, or a proxy before them all, may send by many connections at a time.
ConnectionLimits receiverLimits(ConnectionLimits limits, const QStringList &trustedProxies,
                                decltype(ConnectionLimits::objectionToLarge) objectionToLarge)
{
    limits.objectionToLarge = std::move(objectionToLarge);
    limits.trustedProxies = trustedProxies;
    limits.request.bodyOf = mostWebhookBody;
    return limits;
}

HttpResponse stored()
{
    return {.status = 200, .body = {}, .contentType = "text/plain; charset=utf-8"_ba};
}

void reply(ClientConnection *connection, bool isKeptAlive, const HttpResponse &response)
{
    if (connection) {
        connection->answer(messageOf(response), {.isKeptAlive = isKeptAlive, .isHeadOnly = false});
    }
}

} // namespace

ReceiverGuard::ReceiverGuard(const EngineEnvironment &environment, Spool &spool, const ConnectionLimits &limits,
                             std::function<void()> kept, std::function<void()> refused)
    : m_environment(environment)
    , m_spool(spool)
    , m_kept(std::move(kept))
    , m_refused(std::move(refused))
    , m_listener(std::make_unique<ConnectionListener>(
          environment.clock, receiverLimits(limits, environment.settings.webhook.trustedProxies,
                                            [this](const HttpRequest &head) { return objectionToLarge(head); })))
{
    connect(m_listener.get(), &ConnectionListener::requestArrived, this, &ReceiverGuard::handleRequest);
    connect(m_listener.get(), &ConnectionListener::finished, this, &ReceiverGuard::finished);
}

Expected<quint16> ReceiverGuard::listen(const ListeningSocket &socket)
{
    const WebhookSettings &webhook = m_environment.settings.webhook;
    if (!webhook.tlsCertificate.isEmpty()) {
        const auto tls = serverTls(tlsFilesOf(u"webhook"_s, webhook));
        if (!tls) {
            return tls.error();
        }
        m_listener->setTls(*tls);
    }
    if (!m_listener->setSocketDescriptor(socket.duplicate())) {
        return Error{.kind = ErrorKind::Internal,
                     .message =
                         u"The receiver of webhooks can't take its socket: %1."_s.arg(m_listener->errorString())};
    }
    qCInfo(lcApi).noquote().nospace() << "Webhooks are received on " << webhook.address << ", port "
                                      << m_listener->serverPort() << '.';
    // Queued: the desktop's keychain may take its time.
    QMetaObject::invokeMethod(this, &ReceiverGuard::readSecrets, Qt::QueuedConnection);
    return m_listener->serverPort();
}

void ReceiverGuard::finish()
{
    QTimer::singleShot(longestFinish, this, &ReceiverGuard::finished);
    m_listener->finish();
}

void ReceiverGuard::readSecrets()
{
    const auto secrets = readReceiverSecrets(m_environment.secrets);
    if (!secrets) {
        qCCritical(lcApi).noquote() << "No webhook is received, since the secrets can't be read:"
                                    << describe(secrets.error());
        QTimer::singleShot(secretsAgain, this, &ReceiverGuard::readSecrets);
        return;
    }
    m_secrets = *secrets;
    if (m_secrets->letNothingIn()) {
        qCWarning(lcApi, "Every webhook is refused: there is no secret that senders could be known by, such as "
                         "webhook_meta_app_secret.");
    }
}

void ReceiverGuard::noteUnknownSender()
{
    // Repeated lines are told once; without any, a secret that was mistyped would be hard to find.
    qCWarning(lcApi, "A webhook was refused, since its signature or secret is missing or wrong.");
    m_refused();
}

std::optional<HttpRefusal> ReceiverGuard::objectionToLarge(const HttpRequest &head)
{
    auto objection = m_secrets ? objectionToHead(head, *m_secrets) : std::nullopt;
    if (objection) {
        noteUnknownSender();
    }
    return objection;
}

void ReceiverGuard::handleRequest(ClientConnection *connection)
{
    const HttpRequest request = connection->takeRequest();
    if (!m_secrets) {
        reply(connection, request.isKeptAlive, refusalAnswer(503, u"The receiver is not ready yet."_s, comeAgain));
        return;
    }
    const auto admission = admit(request, *m_secrets, m_environment.settings.webhook);
    if (!admission.shape) {
        if (admission.answer.status == unauthorized) {
            noteUnknownSender();
        }
        reply(connection, request.isKeptAlive, admission.answer);
        return;
    }
    connection->setVerified();
    m_pending.append({.connection = connection,
                      .isKeptAlive = request.isKeptAlive,
                      .body = {.shape = toString(*admission.shape),
                               .receivedAt = m_environment.clock.utcNow().toMSecsSinceEpoch(),
                               .body = request.body()}});
    if (m_pending.size() == 1) {
        // After all that the system has for us by now: one writing is for all.
        QTimer::singleShot(0, this, &ReceiverGuard::keepAll);
    }
}

void ReceiverGuard::keepAll()
{
    auto pending = std::exchange(m_pending, {});
    keep(pending);
}

//! All together; if there is no place for all, each that there is one for.
void ReceiverGuard::keep(QList<Pending> &pending)
{
    QList<SpooledBody> bodies;
    bodies.reserve(pending.size());
    for (Pending &each : pending) {
        bodies.append(std::move(each.body));
    }
    const auto kept = m_spool.append(bodies);
    if (!kept && pending.size() > 1) {
        for (qsizetype i = 0; i < pending.size(); ++i) {
            QList<Pending> one = {{.connection = pending.at(i).connection,
                                   .isKeptAlive = pending.at(i).isKeptAlive,
                                   .body = bodies.at(i)}};
            keep(one);
        }
        return;
    }
    if (kept) {
        m_isRefusing = false;
        m_kept();
    } else {
        logError(kept.error());
    }
    for (const Pending &each : std::as_const(pending)) {
        reply(each.connection, each.isKeptAlive,
              kept ? stored() : refusalAnswer(503, u"There is no place for webhooks at the moment."_s, comeAgain));
    }
}

void ReceiverGuard::logError(const Error &error)
{
    if (!std::exchange(m_isRefusing, true)) {
        qCCritical(lcApi).noquote() << "Senders of webhooks are told to come again:" << describe(error);
    }
}

} // namespace statusbridge

#include "moc_receiverguard.cpp"
