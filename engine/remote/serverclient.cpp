// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/serverclient.h"

#include "engine/core/literals.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qint64 largestPage = 1000;
constexpr int firstNoAnswer = 300;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int conflict = 409;

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case badRequest:
        return ErrorKind::Usage;
    case forbidden:
        return ErrorKind::Forbidden;
    case notFound:
        return ErrorKind::NotFound;
    case conflict:
        return ErrorKind::Busy;
    default:
        return ErrorKind::Unreachable; // it is too busy, too old, or something else
    }
}

QByteArray targetOf(const ServerCall &call)
{
    QByteArray target = call.path.toUtf8();
    char separator = '?';
    for (auto each = call.query.cbegin(); each != call.query.cend(); ++each) {
        target += separator + each.key().toUtf8() + '=' + QUrl::toPercentEncoding(each.value());
        separator = '&';
    }
    return target;
}

} // namespace

QString encodedPart(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

Error errorOfAnswer(const ServerAnswer &answer, const ServerAddress &address, bool hasToken)
{
    const auto ofServer = [&](ErrorKind kind, SentenceId sentence) {
        return Error{.kind = kind, .message = Sentence(sentence, {address.name()}), .retryAfter = answer.retryAfter};
    };
    const auto error = QJsonDocument::fromJson(answer.body).object().value(u"error"_s).toObject();
    const QString message = error.value(u"message"_s).toString();
    if (answer.status >= firstNoAnswer && answer.status < badRequest) {
        return ofServer(ErrorKind::Unreachable, SentenceId::ServerRedirects);
    }
    if (error.isEmpty() || message.isEmpty()) {
        return ofServer(ErrorKind::Unreachable, SentenceId::ServerAnswerNotUnderstood);
    }
    if (answer.status == unauthorized) {
        return ofServer(ErrorKind::Forbidden,
                        hasToken ? SentenceId::ServerTokenRefused : SentenceId::ServerPasswordRefused);
    }
    const QString form = error.value(u"message_form"_s).toString();
    if (form.isEmpty() && answer.status == notFound) {
        return ofServer(ErrorKind::Unreachable, SentenceId::ServerLacksCall);
    }
    // What has no form comes from the guard before the engine, which has codes of its own besides.
    const auto kind = errorKindFromString(error.value(u"code"_s).toString());
    return {.kind = kind.value_or(kindOfStatus(answer.status)),
            .message = form.isEmpty() ? Sentence(message) : Sentence::fromStored(form),
            .detail = error.value(u"detail"_s).toString(),
            .retryAfter = answer.retryAfter,
            .code = error.value(u"number"_s).toInt()};
}

void noteErrorAnswer(ServerConnection &connection, const ServerAnswer &answer, const Error &error)
{
    const SentenceId sentence = error.message.id();
    if (answer.status == unauthorized) {
        connection.noteRefused(error);
    } else if (sentence == SentenceId::ServerAnswerNotUnderstood || sentence == SentenceId::ServerRedirects) {
        connection.noteLost(error);
    } else {
        connection.noteThere();
    }
}

ServerClient::ServerClient(const ServerAddress &address, const ServerCredentials &credentials,
                           ServerConnection &connection, const std::stop_token &stop)
    : m_address(address)
    , m_hasToken(credentials.isToken())
    , m_transfer(address, credentials)
    , m_connection(connection)
    , m_stop(stop)
{}

//! What only asks is asked once more if the connection has broken: one that was kept may be dead.
Expected<ServerAnswer> ServerClient::send(const ServerCall &call)
{
    const TransferRequest request{.method = call.method,
                                  .target = targetOf(call),
                                  .headers = {},
                                  .body = call.body ? QJsonDocument(*call.body).toJson(QJsonDocument::Compact)
                                                    : QByteArray()};
    auto answer = m_transfer.send(request, {}, m_stop);
    const bool isBroken = !answer && answer.error().message.id() == SentenceId::ServerConnectionBroke;
    if (isBroken && call.method == "GET" && !m_stop.stop_requested()) {
        answer = m_transfer.send(request, {}, m_stop);
    }
    return answer;
}

Expected<QJsonObject> ServerClient::call(const ServerCall &call)
{
    if (const auto refusal = m_connection.recentRefusal()) {
        return *refusal;
    }
    const auto answer = send(call);
    if (!answer) {
        if (answer.error().kind == ErrorKind::Unreachable) {
            m_connection.noteLost(answer.error());
        }
        return answer.error();
    }
    const auto document = QJsonDocument::fromJson(answer->body);
    if (answer->status < firstNoAnswer && document.isObject()) {
        m_connection.noteHeard();
        return document.object();
    }
    const Error error = errorOfAnswer(*answer, m_address, m_hasToken);
    noteErrorAnswer(m_connection, *answer, error);
    return error;
}

Expected<QList<QJsonObject>> ServerClient::list(ServerCall call, const QString &name, qint64 limit)
{
    QList<QJsonObject> all;
    while (all.size() < limit) {
        call.query.insert(u"limit"_s, QString::number(std::min(limit - all.size(), largestPage)));
        const auto page = this->call(call);
        if (!page) {
            return page.error();
        }
        const auto elements = page->value(name).toArray();
        for (const auto &each : elements) {
            all += each.toObject();
        }
        const QString next = page->value(u"next"_s).toString();
        if (next.isEmpty() || elements.isEmpty()) {
            break;
        }
        call.query.insert(u"cursor"_s, next);
    }
    return all;
}

} // namespace statusbridge
