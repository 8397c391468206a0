// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/admission.h"

#include "app/http/httpanswers.h"
#include "app/receiver/formfields.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr QByteArrayView webhookPath("/webhook/");
constexpr qsizetype mostBytes = 3LL * 1024 * 1024;
//! Of a body to any other path: a slip in the address is answered as such, if it isn't too large to be let in for that.
constexpr qsizetype mostBytesElsewhere = 8LL * 1024;

std::optional<BodyShape> shapeIn(const QByteArray &path)
{
    return path.startsWith(webhookPath) ? bodyShapeOf(QString::fromLatin1(path.mid(webhookPath.size()))) : std::nullopt;
}

HttpResponse plainText(int status, const QByteArray &text)
{
    return {.status = status,
            .body = text,
            .contentType = "text/plain; charset=utf-8"_ba,
            .headers = {{"X-Content-Type-Options"_ba, "nosniff"_ba}}};
}

//! The value of a name that a query has once; empty otherwise.
QByteArray onlyValue(const QList<std::pair<QByteArray, QByteArray>> &fields, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[each, value] : fields) {
        if (each == name) {
            values.append(value);
        }
    }
    return values.size() == 1 ? values.first() : QByteArray();
}

HttpResponse handshake(const HttpRequest &request, const RotatingSecret &verifyToken)
{
    const auto question = request.target.indexOf('?');
    const auto fields = formFieldsOf(question < 0 ? QByteArray() : request.target.mid(question + 1));
    const auto challenge = onlyValue(fields, "hub.challenge");
    const bool isRight = onlyValue(fields, "hub.mode") == "subscribe" && !challenge.isEmpty() &&
                         isSecret(onlyValue(fields, "hub.verify_token"), verifyToken);
    return isRight ? plainText(200, challenge)
                   : refusalAnswer(403, u"The verify token is not the one that is expected here."_s);
}

QByteArray calledUrl(const HttpRequest &request, const QString &publicUrl)
{
    return (publicUrl.isEmpty() ? "https://" + request.header("host") : publicUrl.toUtf8()) + request.target;
}

//! The signatures that a body of this shape came with.
QByteArrayList signaturesIn(const HttpRequest &head, BodyShape shape)
{
    return shape == BodyShape::Meta     ? head.values("x-hub-signature-256")
           : shape == BodyShape::Twilio ? head.values("x-twilio-signature")
                                        : QByteArrayList();
}

bool hasSharedSecretIn(const HttpRequest &head, const ReceiverSecrets &secrets)
{
    return hasSharedSecret(
        {.ownHeader = head.values("x-webhook-secret"), .authorization = head.values("authorization")}, secrets.shared);
}

bool isFromKnownSender(const HttpRequest &request, BodyShape shape, const ReceiverSecrets &secrets,
                       const QString &publicUrl)
{
    const auto signatures = signaturesIn(request, shape);
    if (signatures.isEmpty()) {
        return hasSharedSecretIn(request, secrets);
    }
    return shape == BodyShape::Meta
               ? isSignedByMeta(signatures, request.body(), secrets.metaApp)
               : isSignedByTwilio(signatures, calledUrl(request, publicUrl), request.body(), secrets.twilioAuthToken);
}

QString unknownSender()
{
    return u"The sender is not known: its signature or secret is missing or wrong."_s;
}

//! A body that is compressed would be kept, and nothing found in it.
bool isEncoded(const HttpRequest &request)
{
    const auto codings = request.values("content-encoding");
    return std::any_of(codings.cbegin(), codings.cend(), [](const QByteArray &each) {
        return !each.trimmed().isEmpty() && each.trimmed().compare("identity", Qt::CaseInsensitive) != 0;
    });
}

Expected<RotatingSecret> readRotating(const SecretStore &secrets, const QString &name)
{
    return secrets.read(name).and_then([&](const std::optional<Secret> &current) {
        return secrets.read(secretnames::previousOf(name)).transform([&](const std::optional<Secret> &previous) {
            return RotatingSecret{.current = current.value_or(Secret()), .previous = previous.value_or(Secret())};
        });
    });
}

} // namespace

Expected<ReceiverSecrets> readReceiverSecrets(const SecretStore &secrets)
{
    ReceiverSecrets read;
    for (const auto &[name, place] :
         {std::pair(secretnames::webhookMetaAppSecret(), &ReceiverSecrets::metaApp),
          std::pair(secretnames::webhookMetaVerifyToken(), &ReceiverSecrets::metaVerifyToken),
          std::pair(secretnames::webhookTwilioAuthToken(), &ReceiverSecrets::twilioAuthToken),
          std::pair(secretnames::webhookSharedSecret(), &ReceiverSecrets::shared)}) {
        const auto secret = readRotating(secrets, name);
        if (!secret) {
            return secret.error();
        }
        read.*place = *secret;
    }
    return read;
}

Admission admit(const HttpRequest &request, const ReceiverSecrets &secrets, const WebhookSettings &webhook)
{
    const auto shape = shapeIn(request.path());
    if (!shape || (shape == BodyShape::Custom && webhook.paths.isEmpty())) {
        return {.answer = refusalAnswer(404, u"Webhooks are received at /webhook/ and the name of their shape."_s)};
    }
    if (request.method == "GET" && shape == BodyShape::Meta) {
        return {.answer = handshake(request, secrets.metaVerifyToken)};
    }
    if (request.method != "POST") {
        auto answer = refusalAnswer(405, u"Webhooks are sent by POST."_s);
        answer.headers.append({"Allow"_ba, shape == BodyShape::Meta ? "GET, POST"_ba : "POST"_ba});
        return {.answer = answer};
    }
    if (!isFromKnownSender(request, *shape, secrets, webhook.publicUrl)) {
        return {.answer = refusalAnswer(401, unknownSender())};
    }
    if (isEncoded(request)) {
        return {.answer = refusalAnswer(415, u"Send the body as it is, without a Content-Encoding."_s)};
    }
    return {.shape = shape};
}

std::optional<HttpRefusal> objectionToHead(const HttpRequest &head, const ReceiverSecrets &secrets)
{
    const auto shape = shapeIn(head.path());
    if (!shape) {
        return std::nullopt; // another answer follows
    }
    const auto signatures = signaturesIn(head, *shape);
    const RotatingSecret &key = shape == BodyShape::Meta ? secrets.metaApp : secrets.twilioAuthToken;
    const bool mayBeKnown =
        signatures.isEmpty() ? hasSharedSecretIn(head, secrets) : signatures.size() == 1 && !key.isEmpty();
    return mayBeKnown ? std::nullopt : std::optional(HttpRefusal{.status = 401, .message = unknownSender()});
}

qsizetype mostWebhookBody(const QByteArray &path)
{
    return shapeIn(path) ? mostBytes : mostBytesElsewhere;
}

} // namespace statusbridge
