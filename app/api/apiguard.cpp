// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiguard.h"

#include "app/api/metrics.h"
#include "app/api/openapi.h"
#include "app/api/router.h"
#include "app/http/callerorigin.h"
#include "app/http/httpanswers.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/core/apitoken.h"
#include "engine/core/logging.h"

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

// Callers without credentials may ask often; what they see may be a little old.
constexpr auto recentStatus = 900ms;
constexpr auto readinessPatience = 1s;
constexpr auto metricsPatience = 250ms;
constexpr auto longestSilence = 10s;
// How old the list of users may be when a caller's credentials are looked at. That a user was removed is seen at once
// all the same, by the worker.
constexpr auto recentAccesses = 1s;
constexpr auto accessesPatience = 30s; // the pool's is shorter
constexpr auto newTokenPause = 250ms;
constexpr auto tokenWarningPause = 1min;
constexpr std::chrono::milliseconds longestCall = 15s;
constexpr auto longestFinish = 2 * longestCall; // a call waits for its turn, and then for its end

// A statement ends by itself at the database's timeout; the worker is given a moment more to say so.
WorkerLimits workerLimits(const Settings &settings)
{
    return {.deadline = std::min<std::chrono::milliseconds>(
                longestCall, std::chrono::seconds(settings.database.timeoutSeconds) + 1s)};
}

ConnectionLimits connectionLimits(ConnectionLimits limits, const QList<ApiRoute> &routes, const QStringList &trusted)
{
    limits.request.bodyOf = [routes](const QByteArray &path) { return mostBody(routes, path); };
    limits.trustedProxies = trusted;
    return limits;
}

// The pool's own words name nothing; all other errors may.
HttpResponse openAnswer(const Error &error, const QString &message)
{
    return openErrorAnswer(error.kind, error.kind == ErrorKind::Transient ? error.message.english() : message);
}

//! Whether users or tokens are others after \p request.
bool mayChangeAccesses(const HttpRequest &request)
{
    const bool isOfThem = request.target.startsWith("/api/v1/users") || request.target.startsWith("/api/v1/tokens");
    return isOfThem && request.method != "GET" && request.method != "HEAD";
}

QString lastRead(const RecentAnswer<StatusView> &status)
{
    return status.value()
               ? u"it was read last %1 s ago"_s.arg(std::chrono::floor<std::chrono::seconds>(status.age()).count())
               : u"no earlier check has read it"_s;
}

} // namespace

ApiGuard::ApiGuard(const EngineEnvironment &environment, LocalEngine &engine, const ApiOptions &options)
    : m_environment(environment)
    , m_routes(options.routes)
    , m_health(messageOf(jsonAnswer(200, {{u"status"_s, u"ok"_s}})))
    , m_description(messageOf(jsonAnswer(200, openApiDocument(m_routes))))
    , m_program(options.program)
    , m_pool(workers(engine), environment.clock, options.workers.value_or(workerLimits(environment.settings)),
             u"the database"_s)
    , m_askers(workers(engine), environment.clock, options.workers.value_or(WorkerLimits{.deadline = longestCall}),
               u"another server"_s)
    , m_accesses(m_pool, environment.clock, &ApiContext::accesses)
    , m_status(m_pool, environment.clock, &ApiContext::status)
    , m_authenticator(environment.clock,
                      [this](const QString &user) {
                          return accessFor(user, {}).transform([](const std::optional<ApiAccess> &access) {
                              return access ? std::optional(access->hash) : std::nullopt;
                          });
                      })
    , m_streams(
          environment.clock, options.streams,
          [this](const StreamReader &reader) { return accessFor(reader.user, reader.tokenHash); },
          [this](const std::function<void()> &then) { m_accesses.refresh(recentAccesses, accessesPatience, then); })
    , m_events(engine, environment.clock, m_status, m_streams, m_plan)
    , m_listener(std::make_unique<ConnectionListener>(
          environment.clock, connectionLimits(options.connections, m_routes, environment.settings.api.trustedProxies)))
{
    connect(m_listener.get(), &ConnectionListener::requestArrived, this, &ApiGuard::handleRequest);
    connect(m_listener.get(), &ConnectionListener::finished, this, &ApiGuard::finished);
}

//! Its members wait for their threads.
ApiGuard::~ApiGuard()
{
    m_stop.request_stop();
}

WorkerPool::Factory ApiGuard::workers(LocalEngine &engine)
{
    return [this, &engine] {
        return std::make_unique<ApiWorker>(m_environment, engine, m_routes,
                                           ApiSurroundings{m_program, &m_plan, &m_pause, m_stop.get_token()});
    };
}

void ApiGuard::finish()
{
    QTimer::singleShot(longestFinish, this, &ApiGuard::finished);
    m_streams.end();
    m_listener->finish();
}

void ApiGuard::publishNewSettings()
{
    m_streams.publish("settings_changed", {});
}

Expected<quint16> ApiGuard::listen(const ListeningSocket &socket)
{
    const ApiSettings &api = m_environment.settings.api;
    QStringList certificateNames;
    if (!api.tlsCertificate.isEmpty()) {
        const auto tls = serverTls(tlsFilesOf(u"api"_s, api));
        if (!tls) {
            return tls.error();
        }
        m_listener->setTls(*tls);
        certificateNames = namesOfCertificate(*tls);
    }
    if (!m_listener->setSocketDescriptor(socket.duplicate())) {
        return Error{.kind = ErrorKind::Internal,
                     .message = u"The HTTP API can't take its socket: %1."_s.arg(m_listener->errorString())};
    }
    m_hosts = apiHosts(api, namesOfThisMachine(), certificateNames);
    const auto port = m_listener->serverPort();
    qCInfo(lcApi).noquote().nospace() << "The HTTP API listens on " << api.address << ", port " << port << '.';
    m_accesses.refresh(0s, accessesPatience, [this] { warnIfThereIsNoUser(); });
    return port;
}

void ApiGuard::warnIfThereIsNoUser()
{
    if (!m_accesses.error() && m_accesses.value() && m_accesses.value()->isEmpty()) {
        qCWarning(lcApi, "No one can use the HTTP API yet: make a user with \"statusbridge user add NAME\".");
    }
}

Expected<std::optional<ApiAccess>> ApiGuard::accessFor(const QString &user, const QString &tokenHash) const
{
    if (m_accesses.error()) {
        return *m_accesses.error();
    }
    const ApiAccesses all = m_accesses.value().value_or(ApiAccesses());
    return tokenHash.isEmpty() ? all.ofUser(user) : all.ofToken(tokenHash, m_environment.clock.utcNow());
}

void ApiGuard::reply(const Pending &pending, const QByteArray &message)
{
    // A client that has gone in the meantime gets no answer.
    if (pending.connection) {
        pending.connection->answer(
            message, {.isKeptAlive = pending.request.isKeptAlive, .isHeadOnly = pending.request.method == "HEAD"});
    }
}

void ApiGuard::reply(const Pending &pending, const HttpResponse &response)
{
    reply(pending, messageOf(response));
}

void ApiGuard::handleRequest(ClientConnection *connection)
{
    Pending pending{.connection = connection, .request = connection->takeRequest()};
    if (const auto objection = objectionToSender(pending.request, m_hosts)) {
        reply(pending, refusalAnswer(objection->status, objection->message));
        return;
    }
    const auto match = findRoute(m_routes, pending.request);
    if (!match.route) {
        reply(pending, match.refusal);
        return;
    }
    pending.route = match.route;
    pending.address = callerAddress(connection->address().toString(), pending.request.values("x-forwarded-for"),
                                    m_environment.settings.api.trustedProxies);
    switch (match.route->answeredBy) {
    case AnsweredBy::Health:
        reply(pending, m_health);
        return;
    case AnsweredBy::Description:
        reply(pending, m_description);
        return;
    case AnsweredBy::Readiness:
        m_status.refresh(recentStatus, readinessPatience, [=, this] { answerReadiness(pending); });
        return;
    case AnsweredBy::Metrics:
        m_status.refresh(recentStatus, metricsPatience, [=, this] { answerMetrics(pending); });
        return;
    case AnsweredBy::Handler:
    case AnsweredBy::Events:
        break;
    }
    if (!match.route->needsCredentials) {
        serve(pending, {}, std::nullopt);
        return;
    }
    findCaller(pending);
}

void ApiGuard::findCaller(Pending pending)
{
    const auto body = readBody(pending.request);
    const auto token = tokenOf(pending.request);
    const auto inBody = pending.route->takesCredentialsInBody ? body.object : QJsonObject();
    const auto credentials = token ? std::nullopt : credentialsOf(pending.request, inBody);
    if (body.refusal || (!credentials && !token)) {
        handleCaller(pending, body, {}, std::nullopt);
        return;
    }
    pending.user = credentials ? credentials->user : QString();
    pending.tokenHash = token ? tokenHash(*token) : QString();
    m_accesses.refresh(recentAccesses, accessesPatience, [=, this] { identify(pending, body, credentials); });
}

void ApiGuard::findCallerAgain(const Pending &pending)
{
    Pending again = pending;
    again.isAgain = true;
    m_accesses.expire();
    findCaller(again);
}

//! The token may have been made a moment ago. Callers that make tokens up have the list read no more than four times a
//! second, for all of them together, and learn nothing from the pause.
void ApiGuard::awaitNewToken(const Pending &pending)
{
    m_newcomers += pending;
    if (m_newcomers.size() == 1) {
        QTimer::singleShot(newTokenPause, this, [this] {
            const auto newcomers = std::exchange(m_newcomers, {});
            m_accesses.expire();
            for (Pending each : newcomers) {
                each.isAgain = true;
                findCaller(each);
            }
        });
    }
}

void ApiGuard::identify(const Pending &pending, const ApiBody &body, const std::optional<ApiCredentials> &credentials)
{
    if (!pending.connection) {
        return;
    }
    const auto known = accessFor(pending.user, pending.tokenHash);
    if (!known) {
        reply(pending, openAnswer(known.error(), u"The users can't be read from the database at the moment."_s));
        return;
    }
    if (!credentials && !*known && !pending.isAgain) {
        awaitNewToken(pending);
        return;
    }
    if (!credentials) {
        identifyToken(pending, body, *known);
        return;
    }
    m_authenticator.identify(credentials,
                             {.address = pending.address,
                              .isAtFirstRequest = pending.connection->isAtFirstRequest(),
                              .isGone = [connection = pending.connection] { return connection.isNull(); }},
                             [=, this](const Caller &caller) { handleCaller(pending, body, caller, *known); });
}

//! Checking one costs nothing and guessing one is hopeless, so that no one has to wait for it.
void ApiGuard::identifyToken(const Pending &pending, const ApiBody &body, const std::optional<ApiAccess> &access)
{
    const auto uptime = m_environment.clock.uptime();
    if (!access && (!m_tokenWarning || uptime - *m_tokenWarning > tokenWarningPause)) {
        m_tokenWarning = uptime;
        qCWarning(lcApi).noquote() << "Refused a token that is unknown or has ended from"
                                   << originOf(pending.address).host;
    }
    handleCaller(pending, body,
                 {.authResult = access ? Caller::AuthResult::Verified : Caller::AuthResult::Wrong,
                  .user = access ? access->name : QString(),
                  .hasToken = true},
                 access);
}

void ApiGuard::handleCaller(const Pending &pending, const ApiBody &body, const Caller &caller,
                            const std::optional<ApiAccess> &access)
{
    Caller known = caller;
    known.role = access ? access->role : Role::Viewer;
    if (const auto objection = objectionTo(*pending.route, known, body)) {
        reply(pending, *objection);
    } else if (const auto slip = objectionToQuery(*pending.route, pending.request)) {
        reply(pending, *slip);
    } else if (const auto wait = waitFor(*pending.route)) {
        reply(pending,
              refusalAnswer(429,
                            u"At most %1 calls of this kind may be made in a minute."_s.arg(pending.route->mostAMinute),
                            wait));
    } else if (pending.connection) {
        pending.connection->setVerified();
        if (pending.route->answeredBy == AnsweredBy::Events) {
            // Only the heart beat checks the caller again as long as the stream lasts, so that the list must be new.
            m_accesses.refresh(0s, accessesPatience, [=, this] { beginStream(pending, access); });
            return;
        }
        const QString name = known.hasToken ? u"API token %1"_s : u"API user %1"_s;
        serve(pending,
              {.name = name.arg(known.user),
               .role = known.role,
               .actor = {.kind = known.hasToken ? ActorKind::ApiToken : ActorKind::ApiUser,
                         .name = known.user,
                         .address = pending.address}},
              access);
    }
}

std::optional<std::chrono::milliseconds> ApiGuard::waitFor(const ApiRoute &route)
{
    if (route.mostAMinute == 0) {
        return std::nullopt;
    }
    auto &calls = m_recent[route.path];
    const auto now = m_environment.clock.uptime();
    while (!calls.isEmpty() && now - calls.head() >= 1min) {
        calls.dequeue();
    }
    if (calls.size() >= route.mostAMinute) {
        return calls.head() + 1min - now;
    }
    calls.enqueue(now);
    return std::nullopt;
}

void ApiGuard::serve(const Pending &pending, const ApiIdentity &caller, const std::optional<ApiAccess> &access)
{
    const auto work = [=, this, request = pending.request.raw](ApiWorker &worker) -> WorkerJob::Done {
        // The list of users and tokens is a moment old, and this is cheap compared to what follows.
        const auto known = !access ? Expected<std::optional<ApiAccess>>(access)
                                   : worker.context().ask([&](LocalEngineSession &session) {
                                         return pending.tokenHash.isEmpty() ? session.userAccess(pending.user)
                                                                            : session.tokenAccess(pending.tokenHash);
                                     });
        if (known && *known == access) {
            return [=, this, answer = worker.serve(request, caller)] {
                if (mayChangeAccesses(pending.request)) {
                    m_accesses.expire();
                    m_streams.checkReaders();
                }
                reply(pending,
                      answer.isEmpty() ? messageOf(refusalAnswer(400, u"The request can't be read."_s)) : answer);
            };
        }
        return [=, this] {
            if (known && *known && !pending.isAgain) {
                findCallerAgain(pending); // with another role since, or another password
                return;
            }
            m_accesses.expire();
            const Caller unknown{.authResult = Caller::AuthResult::Wrong, .hasToken = !pending.tokenHash.isEmpty()};
            reply(pending, known ? *objectionTo(*pending.route, unknown, {}) : errorAnswer(known.error()));
        };
    };
    WorkerPool &pool = pending.route->asksElsewhere ? m_askers : m_pool;
    pool.submit({.client = originOf(pending.address).prefix,
                 .work = work,
                 .failed = [=](const QString &why) { reply(pending, refusalAnswer(503, why)); },
                 .isReading = pending.route->changesNothing || pending.request.method == "GET" ||
                              pending.request.method == "HEAD"});
}

void ApiGuard::beginStream(const Pending &pending, const std::optional<ApiAccess> &access)
{
    const auto known = accessFor(pending.user, pending.tokenHash);
    if (!known || !access || *known != access) {
        const Caller unknown{.authResult = Caller::AuthResult::Wrong, .hasToken = !pending.tokenHash.isEmpty()};
        reply(pending, known ? *objectionTo(*pending.route, unknown, {}) : errorAnswer(known.error()));
        return;
    }
    if (pending.request.method == "HEAD") {
        reply(pending, HttpResponse{.contentType = pending.route->contentType});
        return;
    }
    if (!pending.connection) {
        return;
    }
    const StreamReader reader{
        .connection = pending.connection, .user = pending.user, .tokenHash = pending.tokenHash, .access = *access};
    if (const auto refusal = m_streams.begin(reader, pending.request.header("last-event-id"))) {
        reply(pending, *refusal);
    }
}

QString ApiGuard::complaint() const
{
    QStringList complaints{m_pool.complaint(), m_askers.complaint()};
    complaints.removeAll(QString());
    return complaints.join(u' ');
}

void ApiGuard::answerReadiness(const Pending &pending)
{
    const auto hanging = complaint();
    if (!hanging.isEmpty()) {
        reply(pending, refusalAnswer(503, hanging));
    } else if (m_status.error()) {
        const Error &error = *m_status.error();
        const bool isMissing =
            error.kind == ErrorKind::Schema && error.code == static_cast<int>(DatabaseTrouble::FileMissing);
        const QString what = isMissing ? u"The database's file is missing"_s : u"The database can't be used"_s;
        reply(pending, openAnswer(error, u"%1; %2."_s.arg(what, lastRead(m_status))));
    } else if (!m_status.value() || m_status.age() > recentStatus + readinessPatience) {
        reply(pending, refusalAnswer(503, u"The database does not answer; %1."_s.arg(lastRead(m_status))));
    } else {
        reply(pending, jsonAnswer(200, {{u"status"_s, u"ready"_s}}));
    }
}

void ApiGuard::answerMetrics(const Pending &pending)
{
    // A question may wait for another caller's; only after a while is it the database that says nothing, as in the
    // window, and an answer that is too old is none.
    const bool isWaitedFor = m_status.askedAge() <= longestSilence;
    const bool isUp =
        !m_status.error() && m_status.value() && (isWaitedFor || m_status.age() <= recentStatus + readinessPatience);
    const auto problem =
        isUp || !m_status.value()
            ? m_status.error()
            : m_status.error().value_or(
                  Error{.kind = ErrorKind::Database, .message = u"The database has not answered for a while."_s});
    // How the database was between two requests is not known.
    const auto silent = m_status.error() ? m_status.errorAge() : m_status.askedAge();
    reply(pending, HttpResponse{.body = metricsText(m_status.value(), problem,
                                                    {.isUp = isUp,
                                                     .age = m_status.age(),
                                                     .silentSince = m_environment.clock.utcNow() - silent,
                                                     .hangingWorkers = m_pool.hanging() + m_askers.hanging()}),
                                .contentType = "text/plain; version=0.0.4; charset=utf-8"_ba});
}

} // namespace statusbridge

#include "moc_apiguard.cpp"
