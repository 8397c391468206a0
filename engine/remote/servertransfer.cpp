// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/servertransfer.h"

#include "engine/config/crosschecks.h"
#include "engine/core/visibletext.h"

#include <QFile>
#include <QSslCertificate>

#include <curl/curl.h>

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr qsizetype largestAnswer = 32LL * 1024 * 1024; // more than a server keeps for all of its answers
constexpr qsizetype longestWords = 300;
constexpr std::chrono::seconds longestConnecting(10);
constexpr int firstError = 300;

struct ListEnd
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, ListEnd>;

//! What comes while a request is under way.
struct Incoming
{
    CURL *easy = nullptr;
    const ServerTransfer::Reader &reader;
    QByteArray body = {};
    bool isTooLarge = false;
    SteadyClock::time_point lastByte = SteadyClock::now();
};

size_t takePart(char *bytes, size_t size, size_t count, void *data)
{
    auto &incoming = *static_cast<Incoming *>(data);
    const size_t bytesTaken = size * count;
    const auto length = static_cast<qsizetype>(bytesTaken);
    incoming.lastByte = SteadyClock::now();
    long status = 0;
    curl_easy_getinfo(incoming.easy, CURLINFO_RESPONSE_CODE, &status);
    if (incoming.reader && status < firstError) {
        return incoming.reader(QByteArray(bytes, length)) ? bytesTaken : 0;
    }
    incoming.isTooLarge = incoming.body.size() + length > largestAnswer;
    if (incoming.isTooLarge) {
        return 0;
    }
    incoming.body.append(bytes, length);
    return bytesTaken;
}

QByteArray authorizationOf(const ServerCredentials &credentials)
{
    QByteArray secret = credentials.secret.reveal();
    QByteArray header = "Authorization: ";
    if (credentials.isToken()) {
        header += "Bearer " + secret;
    } else {
        QByteArray pair = credentials.user.toUtf8() + ':' + secret;
        header += "Basic " + pair.toBase64();
        wipe(pair);
    }
    wipe(secret);
    return header;
}

//! What holds for every request.
void guard(CURL *curl, const ServerAddress &address, QByteArray &authorities)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Statusbridge");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L); // else giving up waits for a name to be looked up
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(std::chrono::milliseconds(longestConnecting).count()));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (isLoopbackHost(address.url.host())) {
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
    }
    if (authorities.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
        return;
    }
    curl_blob blob{.data = authorities.data(), .len = static_cast<size_t>(authorities.size()), .flags = CURL_BLOB_COPY};
    curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
}

QString shown(const char *words)
{
    return visibleText(QString::fromUtf8(words)).simplified().left(longestWords);
}

Error unreachable(SentenceId sentence, const QString &name, const QString &detail = {})
{
    return {.kind = ErrorKind::Unreachable, .message = Sentence(sentence, {name}), .detail = detail};
}

Error errorOf(CURLcode code, const ServerAddress &address, const Incoming &incoming, const QString &words)
{
    if (incoming.isTooLarge) {
        return unreachable(SentenceId::ServerAnswerTooLarge, address.name());
    }
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::ServerConnectionBroke, {address.name()})};
    case CURLE_OPERATION_TIMEDOUT:
        return unreachable(SentenceId::ServerSilent, address.name());
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return unreachable(SentenceId::ServerCertificateUntrusted, address.name(), words);
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
        return unreachable(SentenceId::ServerConnectionBroke, address.name());
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return unreachable(SentenceId::ServerAnswerNotUnderstood, address.name());
    default:
        return unreachable(SentenceId::ServerUnreachable, address.name(), words);
    }
}

} // namespace

//! A connection is kept by the multi handle, as long as that lives.
struct ServerTransfer::Handles
{
    CURLM *multi = nullptr;
    CURL *easy = nullptr;
    QByteArray authorities = {}; //!< PEM; empty: the system's

    Handles() = default;
    ~Handles()
    {
        curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }
    Q_DISABLE_COPY_MOVE(Handles)

    [[nodiscard]] CURLcode perform(const Incoming &incoming, std::chrono::milliseconds silence,
                                   const std::stop_token &stop) const
    {
        const std::stop_callback wake(stop, [this] { curl_multi_wakeup(multi); });
        curl_multi_add_handle(multi, easy);
        CURLcode result = CURLE_RECV_ERROR;
        int running = 1;
        while (running > 0) {
            if (stop.stop_requested()) {
                result = CURLE_ABORTED_BY_CALLBACK;
                break;
            }
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(incoming.lastByte + silence - SteadyClock::now());
            if (left.count() <= 0) {
                result = CURLE_OPERATION_TIMEDOUT;
                break;
            }
            curl_multi_perform(multi, &running);
            if (running > 0) {
                curl_multi_poll(multi, nullptr, 0, static_cast<int>(std::min<qint64>(left.count(), 1000)), nullptr);
            }
        }
        int waiting = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &waiting)) {
            result = message->msg == CURLMSG_DONE ? message->data.result : result;
        }
        curl_multi_remove_handle(multi, easy);
        return result;
    }
};

ServerTransfer::ServerTransfer(const ServerAddress &address, const ServerCredentials &credentials)
    : m_address(address), m_credentials(credentials)
{}

ServerTransfer::~ServerTransfer() = default;

Expected<void> ServerTransfer::prepare()
{
    if (m_handles) {
        curl_easy_reset(m_handles->easy); // keeps the connection
        return {};
    }
    static const CURLcode library = curl_global_init(CURL_GLOBAL_DEFAULT); // once, whichever thread comes first
    auto handles = std::make_unique<Handles>();
    if (!m_address.certificateFile.isEmpty()) {
        QFile file(m_address.certificateFile);
        handles->authorities = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (QSslCertificate::fromData(handles->authorities).isEmpty()) {
            return unreachable(SentenceId::ServerCertificateFileUnusable, m_address.certificateFile);
        }
    }
    handles->multi = library == CURLE_OK ? curl_multi_init() : nullptr;
    handles->easy = library == CURLE_OK ? curl_easy_init() : nullptr;
    if (!handles->multi || !handles->easy) {
        return Error{.kind = ErrorKind::Internal, .message = Sentence(u"libcurl can't be used."_s)};
    }
    m_handles = std::move(handles);
    return {};
}

Expected<ServerAnswer> ServerTransfer::send(const TransferRequest &request, const TransferPatience &patience,
                                            const std::stop_token &stop, const Reader &reader)
{
    if (const auto prepared = prepare(); !prepared) {
        return prepared.error();
    }
    CURL *curl = m_handles->easy;
    std::array<char, CURL_ERROR_SIZE> problem{};
    Incoming incoming{.easy = curl, .reader = reader};
    const QByteArray url = m_address.url.toEncoded() + request.target;
    HeaderList headers;
    QByteArray authorization = authorizationOf(m_credentials);
    for (const QByteArray &header : request.headers + QList<QByteArray>{"Expect:", authorization}) {
        headers.reset(curl_slist_append(headers.release(), header.constData()));
    }
    wipe(authorization);
    if (!request.body.isEmpty()) {
        headers.reset(curl_slist_append(headers.release(), "Content-Type: application/json"));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, problem.data());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.all.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takePart);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &incoming);
    // A request that changes something must not be sent again by itself, as one is over a connection that was kept
    // and turns out to be dead.
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, request.method == "GET" ? 0L : 1L);
    guard(curl, m_address, m_handles->authorities);
    const CURLcode code = m_handles->perform(incoming, patience.silence, stop);
    if (code != CURLE_OK) {
        return errorOf(code, m_address, incoming, shown(problem.data()));
    }
    long status = 0;
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &retryAfter);
    return ServerAnswer{.status = static_cast<int>(status),
                        .body = incoming.body,
                        .retryAfter = retryAfter > 0 ? std::optional(std::chrono::seconds(retryAfter)) : std::nullopt};
}

} // namespace statusbridge
