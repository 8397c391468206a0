// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/httptransport.h"
#include "tests/bench/benchfigure.h"
#include "tests/zohosim/testclient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <curl/curl.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>

using namespace statusbridge;

namespace {

constexpr int atOnce = 10;
constexpr int rounds = 5;
constexpr int patienceMs = 30'000;
constexpr qint64 firstRecord = 3888833000000100000;

double processorSeconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

//! The simulated Zoho in a process of its own, so that its work is not counted.
class Server
{
public:
    explicit Server(int records)
    {
        QJsonArray all;
        for (int i = 0; i < records; ++i) {
            all += QJsonObject{{u"ID"_s, QString::number(firstRecord + i)}, {u"Status"_s, u"sent"_s}};
        }
        const QString file = m_folder.filePath(u"records.json"_s);
        const QString portFile = m_folder.filePath(u"port"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(all).toJson()) < 0) {
            qFatal("The records can't be written.");
        }
        out.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STATUSBRIDGE_ZOHOSIM),
                        {u"--port-file"_s, portFile, u"--records"_s, file, u"--per-minute"_s, u"0"_s});
        for (int ms = 0; ms < patienceMs && !QFile::exists(portFile); ++ms) {
            QThread::msleep(1);
        }
        QFile read(portFile);
        m_port = read.open(QIODevice::ReadOnly) ? read.readAll().trimmed().toUShort() : quint16(0);
        zohosim::TestClient client(m_port);
        m_token = client.refresh().json().value(u"access_token"_s).toString().toLatin1();
        if (m_token.isEmpty()) {
            qFatal("The simulated Zoho gives no token.");
        }
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished(patienceMs);
    }
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] QByteArray urlOf(int record) const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + zohosim::TestClient::report.toByteArray() + '/' +
               QByteArray::number(firstRecord + record);
    }
    [[nodiscard]] QByteArray authorization() const { return "Zoho-oauthtoken " + m_token; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_token;
};

const QByteArray body = R"({"data":{"Status":"delivered","Queue_ID_Webhook":"q-1","Message_ID_Webhook":"wamid.1",)"
                        R"("TimeStamp_Webhook":"15-Jun-2025 23:54:33","recipient_id_Webhook":"15550001234"}})"_ba;

//! As a cycle sends them: ten under way, each that ends makes room for the next.
void callByOurs(const Server &server, int calls)
{
    const auto transport = zoho::HttpTransport::create({.proxy = u"none"_s, .extraCaFile = {}});
    if (!transport) {
        qFatal("%s", qPrintable(describe(transport.error())));
    }
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        (*transport)
            ->send({.verb = "PATCH",
                    .url = QUrl::fromEncoded(server.urlOf(begun++)),
                    .body = body,
                    .contentType = "application/json",
                    .headers = {{"Authorization", server.authorization()}, {"Accept", "application/json"}}},
                   [&](const zoho::HttpAnswer &answer) {
                       if (!answer.body.contains("3000")) {
                           qFatal("Answered %d %s", answer.status, answer.body.constData());
                       }
                       ++ended;
                       if (begun < calls) {
                           next();
                       } else if (ended == calls) {
                           loop.quit();
                       }
                   });
    };
    for (int i = 0; i < atOnce; ++i) {
        next();
    }
    loop.exec();
}

size_t keep(char *bytes, size_t size, size_t count, void *answer)
{
    static_cast<QByteArray *>(answer)->append(bytes, static_cast<qsizetype>(size * count));
    return size * count;
}

//! The same with libcurl's multi interface, as its documentation has it: handles are used again.
class CurlClient
{
public:
    CurlClient(const Server &server, int calls) : m_server(server), m_calls(calls)
    {
        m_headers = curl_slist_append(m_headers, QByteArray("Authorization: " + server.authorization()).constData());
        m_headers = curl_slist_append(m_headers, "Content-Type: application/json");
        m_headers = curl_slist_append(m_headers, "Accept: application/json");
    }
    ~CurlClient()
    {
        curl_multi_cleanup(m_multi);
        curl_slist_free_all(m_headers);
    }
    Q_DISABLE_COPY_MOVE(CurlClient)

    void run()
    {
        std::array<QByteArray, atOnce> answers;
        for (QByteArray &answer : answers) {
            CURL *easy = curl_easy_init();
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PATCH");
            curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers);
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.constData());
            curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
            curl_easy_setopt(easy, CURLOPT_WRITEDATA, &answer);
            curl_easy_setopt(easy, CURLOPT_PRIVATE, &answer);
            begin(easy);
        }
        for (int running = 1; running > 0;) {
            curl_multi_perform(m_multi, &running);
            int left = 0;
            while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
                finish(message->easy_handle);
                running = 1;
            }
            curl_multi_poll(m_multi, nullptr, 0, running > 0 && m_ended < m_calls ? 1000 : 0, nullptr);
            running = m_ended < m_calls ? 1 : 0;
        }
    }

private:
    void begin(CURL *easy)
    {
        curl_easy_setopt(easy, CURLOPT_URL, m_server.urlOf(m_begun++).constData());
        curl_multi_add_handle(m_multi, easy);
    }
    void finish(CURL *easy)
    {
        QByteArray *answer = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &answer);
        if (!answer->contains("3000")) {
            qFatal("curl was answered %s", answer->constData());
        }
        answer->clear();
        ++m_ended;
        curl_multi_remove_handle(m_multi, easy);
        if (m_begun < m_calls) {
            begin(easy);
        } else {
            curl_easy_cleanup(easy);
        }
    }

    const Server &m_server;
    int m_calls;
    int m_begun = 0;
    int m_ended = 0;
    CURLM *m_multi = curl_multi_init();
    curl_slist *m_headers = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what a call costs of processor time, against libcurl."_s);
    parser.addHelpOption();
    parser.addOption({u"calls"_s, u"Calls of a round."_s, u"N"_s, u"2000"_s});
    parser.process(application);
    const int calls = std::max(atOnce, parser.value(u"calls"_s).toInt());

    const Server server(calls);
    double ours = 1e9;
    double curl = 1e9;
    for (int round = 0; round < rounds; ++round) { // in turns, and the best of each
        double before = processorSeconds();
        callByOurs(server, calls);
        ours = std::min(ours, (processorSeconds() - before) * 1e6 / calls);
        before = processorSeconds();
        CurlClient(server, calls).run();
        curl = std::min(curl, (processorSeconds() - before) * 1e6 / calls);
    }
    QTextStream out(stdout);
    out << "A PATCH takes " << ours << " microseconds of the processor, with libcurl " << curl << ": " << ours / curl
        << " times as much\n";
    printFigure(out, {u"client"_s, ours, u"us/call"_s, curl, u"libcurl's multi interface"_s});
    return 0;
}
