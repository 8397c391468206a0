// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/curltransfer.h"

#include "engine/config/settings.h"
#include "engine/core/error.h"
#include "engine/core/visibletext.h"

#include <QFile>
#include <QSslConfiguration>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace statusbridge {

namespace {

constexpr qsizetype longestWords = 300;
constexpr qsizetype keptOfAnswer = 2000; // bytes

struct CurlEnd
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Curl = std::unique_ptr<CURL, CurlEnd>;
using CurlList = std::unique_ptr<curl_slist, CurlEnd>;

//! What goes and what comes, while a transfer runs.
struct Exchange
{
    QByteArray outgoing = {};
    qsizetype sent = 0;
    QByteArray lastLine = {};    //!< of SMTP's answers, but for that to the farewell
    bool isLeaving = false;      //!< the farewell was said, as after a refusal too
    QByteArray recipient = {};   //!< that SMTP was told last; empty: it was told something else
    QByteArrayList refused = {}; //!< recipients, with what it said to them
    QByteArray incoming = {};    //!< of an answer by HTTP, its beginning
    std::stop_token stop = {};
    std::array<char, CURL_ERROR_SIZE> problem{};
};

size_t readOutgoing(char *buffer, size_t size, size_t count, void *data)
{
    auto &exchange = *static_cast<Exchange *>(data);
    const auto room = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype part = std::min(room, exchange.outgoing.size() - exchange.sent);
    std::memcpy(buffer, exchange.outgoing.constData() + exchange.sent, static_cast<size_t>(part));
    exchange.sent += part;
    return static_cast<size_t>(part);
}

size_t keepIncoming(char *bytes, size_t size, size_t count, void *data)
{
    auto &exchange = *static_cast<Exchange *>(data);
    const qsizetype room = keptOfAnswer - exchange.incoming.size();
    exchange.incoming.append(bytes, std::min(room, static_cast<qsizetype>(size * count)));
    return size * count;
}

size_t keepLine(char *bytes, size_t size, size_t count, void *data)
{
    auto &exchange = *static_cast<Exchange *>(data);
    if (!exchange.isLeaving) {
        exchange.lastLine = QByteArray(bytes, std::min(keptOfAnswer, static_cast<qsizetype>(size * count)));
    }
    return size * count;
}

bool isRefusal(QByteArrayView line)
{
    return line.startsWith('4') || line.startsWith('5');
}

//! Which recipients are refused while others are taken, and what is said to which command, is told in no other way.
int watchCommands(CURL *, curl_infotype kind, char *bytes, size_t size, void *data)
{
    auto &exchange = *static_cast<Exchange *>(data);
    const QByteArrayView line(bytes, static_cast<qsizetype>(size));
    if (kind == CURLINFO_HEADER_OUT) {
        exchange.recipient = line.startsWith("RCPT TO:") ? line.sliced(8).trimmed().toByteArray() : QByteArray();
        exchange.isLeaving = line.startsWith("QUIT");
    } else if (kind == CURLINFO_HEADER_IN && !exchange.recipient.isEmpty() && isRefusal(line) && line.size() > 3 &&
               line.at(3) != '-') {
        exchange.refused += exchange.recipient + ' ' + line.trimmed().toByteArray();
        exchange.recipient.clear(); // the last line of an answer is enough
    }
    return 0;
}

int checkStop(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Exchange *>(data)->stop.stop_requested() ? 1 : 0;
}

QString shownWords(const QByteArray &bytes)
{
    return visibleText(QString::fromUtf8(bytes)).simplified().left(longestWords);
}

//! The system's authorities and those of a file: curl takes one bundle only.
Expected<QByteArray> authoritiesOf(const QString &caFile)
{
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return configurationError(Sentence(SentenceId::CertificatesUnreadable, {caFile}));
    }
    QByteArray bundle = file.readAll() + '\n';
    for (const QSslCertificate &each : QSslConfiguration::systemCaCertificates()) {
        bundle += each.toPem();
    }
    return bundle;
}

void setProxy(CURL *curl, const QString &proxy)
{
    if (proxy == u"none") {
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
    } else if (proxy != u"system" && !proxy.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_PROXY, proxy.toUtf8().constData());
    }
}

Expected<Curl> preparedCurl(Exchange &exchange, const TransferOptions &options)
{
    static const CURLcode library = curl_global_init(CURL_GLOBAL_DEFAULT); // once, whichever thread comes first
    Curl curl(library == CURLE_OK ? curl_easy_init() : nullptr);
    if (!curl) {
        return Error{.kind = ErrorKind::Internal, .message = Sentence(u"libcurl can't be used."_s)};
    }
    exchange.stop = options.stop;
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(options.deadline.count()));
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, exchange.problem.data());
    curl_easy_setopt(curl.get(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl.get(), CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, checkStop);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &exchange);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, keepIncoming);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readOutgoing);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &exchange);
    if (!options.caFile.isEmpty()) {
        const auto bundle = authoritiesOf(options.caFile);
        if (!bundle) {
            return bundle.error();
        }
        QByteArray bytes = *bundle;
        curl_blob blob{.data = bytes.data(), .len = static_cast<size_t>(bytes.size()), .flags = CURL_BLOB_COPY};
        curl_easy_setopt(curl.get(), CURLOPT_CAINFO_BLOB, &blob);
    }
    return curl;
}

Error transferError(CURLcode code, const QString &host, const Exchange &exchange)
{
    // A server that went on ("354 go ahead") did not say why there is no more.
    const QByteArray said = isRefusal(exchange.lastLine) ? exchange.lastLine : QByteArray(exchange.problem.data());
    const auto error = [&](ErrorKind kind, SentenceId sentence) {
        return Error{.kind = kind, .message = Sentence(sentence, {host}), .detail = shownWords(said)};
    };
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return error(ErrorKind::Cancelled, SentenceId::AlertServerUnreachable);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {.kind = ErrorKind::Configuration,
                .message = Sentence(SentenceId::AlertServerUntrusted, {host}),
                .detail = shownWords(exchange.problem.data())};
    case CURLE_USE_SSL_FAILED:
        return error(ErrorKind::Configuration, SentenceId::AlertStartTlsMissing);
    case CURLE_LOGIN_DENIED:
        return error(ErrorKind::Configuration, SentenceId::AlertLoginRefused);
    case CURLE_SEND_ERROR:
    case CURLE_HTTP_RETURNED_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
        return error(ErrorKind::Transient, SentenceId::AlertNotTaken);
    default:
        return {.kind = ErrorKind::Transient,
                .message = Sentence(SentenceId::AlertServerUnreachable, {host}),
                .detail = shownWords(exchange.problem.data())};
    }
}

TransferAnswer answerOf(CURL *curl, const QByteArray &words)
{
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return {.code = static_cast<int>(code), .words = shownWords(words)};
}

Expected<TransferAnswer> performHttp(CURL *curl, const QUrl &url, Exchange &exchange, const TransferOptions &options)
{
    setProxy(curl, options.proxy);
    const QByteArray address = url.toEncoded();
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Statusbridge");
    if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK) {
        return transferError(code, url.host(), exchange);
    }
    const TransferAnswer answer = answerOf(curl, exchange.incoming);
    constexpr int firstGood = 200;
    constexpr int firstOther = 300;
    if (answer.code < firstGood || answer.code >= firstOther) {
        return Error{.kind = ErrorKind::Transient,
                     .message = Sentence(SentenceId::AlertNotTaken, {url.host()}),
                     .detail = u"%1 %2"_s.arg(QString::number(answer.code), answer.words).trimmed(),
                     .code = answer.code};
    }
    return answer;
}

QByteArray mailAddress(const MailServer &server)
{
    constexpr int startTlsPort = 587;
    constexpr int tlsPort = 465;
    constexpr int plainPort = 25;
    const int usual = server.tls == u"starttls" ? startTlsPort : server.tls == u"tls" ? tlsPort : plainPort;
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    return u"%1://%2:%3"_s
        .arg(server.tls == u"tls" ? u"smtps"_s : u"smtp"_s, host,
             QString::number(server.port > 0 ? server.port : usual))
        .toUtf8();
}

} // namespace

TransferOptions transferOptionsOf(const NetworkSettings &network, const std::stop_token &stop)
{
    // Less than a claimed message waits for its result (AlertTable::claimTime).
    constexpr int longestSeconds = 60;
    return {.deadline = std::chrono::seconds(std::min(network.timeoutSeconds, longestSeconds)),
            .proxy = network.proxy,
            .caFile = network.caFile,
            .stop = stop};
}

Expected<TransferAnswer> sendMail(const MailServer &server, const QString &from, const QStringList &to,
                                  const QByteArray &message, const TransferOptions &options)
{
    Exchange exchange{.outgoing = message};
    const auto curl = preparedCurl(exchange, options);
    if (!curl) {
        return curl.error();
    }
    CURL *handle = curl->get();
    const bool isEncrypted = server.tls == u"starttls" || server.tls == u"tls";
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_URL, mailAddress(server).constData());
    curl_easy_setopt(handle, CURLOPT_USE_SSL, static_cast<long>(isEncrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (isEncrypted && !server.user.isEmpty()) {
        QByteArray password = server.password.reveal();
        curl_easy_setopt(handle, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, password.constData());
        wipe(password);
    }
    CurlList recipients;
    for (const QString &each : to) {
        recipients.reset(curl_slist_append(recipients.release(), QString(u'<' + each + u'>').toLatin1().constData()));
    }
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, QString(u'<' + from + u'>').toLatin1().constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, keepLine);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, watchCommands);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, &exchange);
    if (const CURLcode code = curl_easy_perform(handle); code != CURLE_OK) {
        return transferError(code, server.host, exchange);
    }
    const QByteArray refused = exchange.refused.isEmpty() ? QByteArray() : " (" + exchange.refused.join("; ") + ')';
    return answerOf(handle, exchange.lastLine.trimmed() + refused);
}

Expected<TransferAnswer> postJson(const QUrl &url, const QList<QByteArray> &headers, const QByteArray &body,
                                  const TransferOptions &options)
{
    Exchange exchange;
    const auto curl = preparedCurl(exchange, options);
    if (!curl) {
        return curl.error();
    }
    CURL *handle = curl->get();
    CurlList list;
    for (const QByteArray &header : headers + QList<QByteArray>{"Content-Type: application/json", "Expect:"}) {
        list.reset(curl_slist_append(list.release(), header.constData()));
    }
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list.get());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.constData());
    return performHttp(handle, url, exchange, options);
}

Expected<TransferAnswer> callUrl(const QUrl &url, const TransferOptions &options)
{
    Exchange exchange;
    const auto curl = preparedCurl(exchange, options);
    return curl ? performHttp(curl->get(), url, exchange, options) : curl.error();
}

} // namespace statusbridge
