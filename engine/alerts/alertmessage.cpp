// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertmessage.h"

#include "engine/config/settings.h"
#include "engine/core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <sodium.h>

// At file scope: the function that it calls belongs to no namespace.
static void initAlertResources()
{
    Q_INIT_RESOURCE(alerts);
}

namespace statusbridge {

namespace {

constexpr qint64 largestTemplate = 64LL * 1024; // bytes

//! In pieces of a header that none is too long of (RFC 2047).
QByteArray encodedHeader(const QString &text)
{
    constexpr int lettersOfPiece = 12; // which four bytes each fit into 75 characters
    QByteArrayList pieces;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype start = 0; start < letters.size(); start += lettersOfPiece) {
        const QList<uint> some = letters.mid(start, lettersOfPiece);
        QString piece;
        for (const uint letter : some) {
            piece += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        }
        pieces += "=?UTF-8?B?" + piece.toUtf8().toBase64() + "?=";
    }
    return pieces.join("\r\n ");
}

QByteArray wrappedBase64(const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 76;
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype start = 0; start < encoded.size(); start += lineLength) {
        lines += encoded.mid(start, lineLength) + "\r\n";
    }
    return lines;
}

QString filledIn(const QString &text, const QMap<QString, QString> &values)
{
    // In one pass, so that what is filled in is never taken for a place.
    QString filled;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u"{{"_s, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_s, open);
        if (close < 0) {
            return filled + text.mid(from);
        }
        const QString name = text.mid(open + 2, close - open - 2).trimmed();
        filled += QStringView(text).mid(from, open - from);
        filled += values.contains(name) ? values.value(name) : text.mid(open, close + 2 - open);
        from = close + 2;
    }
}

QJsonValue filledValue(const QJsonValue &value, const QMap<QString, QString> &values)
{
    if (value.isString()) {
        return filledIn(value.toString(), values);
    }
    if (value.isArray()) {
        QJsonArray filled;
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            filled += filledValue(each, values);
        }
        return filled;
    }
    if (value.isObject()) {
        QJsonObject filled = value.toObject();
        for (auto member = filled.begin(); member != filled.end(); ++member) {
            member.value() = filledValue(member.value(), values);
        }
        return filled;
    }
    return value;
}

} // namespace

QByteArray mailOf(const AlertMessage &message, const AlertSettings &settings)
{
    const QByteArray domain = settings.mailFrom.section(u'@', 1).toLatin1();
    const QString date = QLocale::c().toString(message.at.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
    return "From: Statusbridge <" + settings.mailFrom.toLatin1() +
           ">\r\nTo: " + settings.mailTo.join(u",\r\n "_s).toLatin1() +
           "\r\nSubject: " + encodedHeader(message.words.title) + "\r\nDate: " + date.toLatin1() + "\r\nMessage-ID: <" +
           message.identity.toLatin1() + "@" + domain +
           ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           wrappedBase64(message.words.text.toUtf8() + '\n');
}

Expected<QJsonObject> alertTemplate(const QString &name)
{
    initAlertResources();
    const bool isBundled = name == u"generic" || name == u"chat" || name == u"ntfy";
    QFile file(isBundled ? u":/alerts/%1.json"_s.arg(name) : name);
    if (!file.open(QIODevice::ReadOnly)) {
        return configurationError(Sentence(SentenceId::AlertTemplateUnusable, {name, file.errorString()}));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestTemplate), &problem);
    if (!document.isObject()) {
        return configurationError(Sentence(SentenceId::AlertTemplateUnusable, {name, problem.errorString()}));
    }
    return document.object();
}

WebhookBody webhookBodyOf(const AlertMessage &message, const QJsonObject &form, const QUrl &url)
{
    const QByteArray bare = QJsonDocument(form).toJson(QJsonDocument::Compact);
    WebhookBody body{.url = url};
    QString topic;
    if (bare.contains("{{topic}}")) {
        topic = url.path().section(u'/', -1);
        body.url.setPath(url.path().chopped(topic.size()));
    }
    const QMap<QString, QString> values = {
        {u"id"_s, message.identity},
        {u"kind"_s, toString(message.text.kind)},
        {u"state"_s, message.text.isPassed ? u"passed"_s : u"raised"_s},
        {u"title"_s, message.words.title},
        {u"text"_s, message.words.text},
        {u"since"_s, message.text.since.isValid() ? message.text.since.toUTC().toString(Qt::ISODate) : QString()},
        {u"machine"_s, message.text.machine},
        {u"tag"_s, message.text.isPassed ? u"white_check_mark"_s : u"warning"_s},
        {u"topic"_s, topic}};
    body.json = QJsonDocument(filledValue(form, values).toObject()).toJson(QJsonDocument::Compact);
    return body;
}

QByteArray webhookSignature(const QByteArray &body, const Secret &key)
{
    const auto bytes = [](const QByteArray &text) { return reinterpret_cast<const unsigned char *>(text.constData()); };
    QByteArray revealed = key.reveal();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(revealed), static_cast<size_t>(revealed.size()));
    crypto_auth_hmacsha256_update(&state, bytes(body), static_cast<unsigned long long>(body.size()));
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(code.data()));
    sodium_memzero(&state, sizeof(state));
    wipe(revealed);
    return "sha256=" + code.toHex();
}

} // namespace statusbridge
