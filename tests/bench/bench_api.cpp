// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"
#include "tests/bench/benchfigure.h"
#include "tests/zohosim/certificate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

using namespace statusbridge;

namespace {

constexpr int recordCount = 1000;
constexpr int callsPerSecond = 20;

struct Latencies
{
    double median = 0; //!< ms
    double p99 = 0;    //!< ms
};

Latencies latenciesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds.at(static_cast<size_t>(part * static_cast<double>(milliseconds.size() - 1)));
    };
    return {.median = at(0.5), .p99 = at(0.99)};
}

//! Makes a call at a steady pace, each over a connection of its own, for as long as \p goesOn says so.
Latencies measure(const std::function<zohosim::Answer()> &call, const std::function<bool(int calls)> &goesOn)
{
    std::vector<double> milliseconds;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; goesOn(i); ++i) {
        const auto due = i * 1000 / callsPerSecond;
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, due - clock.elapsed())));
        QElapsedTimer timer;
        timer.start();
        if (call().status != 200) {
            qFatal("A call was refused.");
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return latenciesOf(milliseconds);
}

//! One client that calls again as soon as it was answered, over one connection.
class BusyClient : public QObject
{
public:
    BusyClient(quint16 port, bool isTls, const QByteArray &request, std::vector<double> &milliseconds)
        : m_request(request), m_milliseconds(milliseconds)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(&m_socket, &QSslSocket::readyRead, this, &BusyClient::read);
        if (isTls) {
            m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
            m_socket.waitForEncrypted();
        } else {
            m_socket.connectToHost(u"127.0.0.1"_s, port);
            m_socket.waitForConnected();
        }
    }
    void call()
    {
        m_timer.start();
        m_socket.write(m_request);
    }

private:
    void read()
    {
        m_answer += m_socket.readAll();
        const auto head = m_answer.indexOf("\r\n\r\n");
        static const QByteArray name = "content-length: ";
        const auto length = m_answer.toLower().indexOf(name);
        if (head < 0 || length < 0 || length > head) {
            return;
        }
        const auto from = length + name.size();
        const auto size = m_answer.mid(from, m_answer.indexOf('\r', from) - from).toLongLong();
        if (m_answer.size() < head + 4 + size) {
            return;
        }
        if (!m_answer.startsWith("HTTP/1.1 200")) {
            qFatal("A call was refused: %s", m_answer.constData());
        }
        m_milliseconds.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_answer.clear();
        call();
    }

    QSslSocket m_socket;
    QByteArray m_request;
    QByteArray m_answer;
    QElapsedTimer m_timer;
    std::vector<double> &m_milliseconds;
};

// QTest::qWait() sleeps between its looks at what has arrived.
void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! As many calls as there can be in five seconds, over 20 connections.
void measureThroughput(bool isTls)
{
    QTemporaryDir directory;
    const ApiFixture api([&](Settings &settings) {
        if (const auto made = zohosim::madeCertificate(); isTls && made) {
            settings.api.tlsCertificate = directory.filePath(u"certificate.pem"_s);
            settings.api.tlsKey = directory.filePath(u"key.pem"_s);
            for (const auto &[path, content] : {std::pair(settings.api.tlsCertificate, made->certificate.toPem()),
                                                std::pair(settings.api.tlsKey, made->key.toPem())}) {
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
                    qFatal("The certificate can't be written.");
                }
            }
        }
    });
    const auto body = QJsonDocument(ApiFixture::credentials()).toJson();
    const QByteArray request =
        "POST /zoho/scheduler/status HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        "Content-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::vector<double> milliseconds;
    std::vector<std::unique_ptr<BusyClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<BusyClient>(api.port(), isTls, request, milliseconds));
    }
    clients.front()->call(); // whose password is hashed
    runFor(std::chrono::milliseconds(500));
    for (size_t i = 1; i < clients.size(); ++i) {
        clients.at(i)->call();
    }
    milliseconds.clear();
    runFor(std::chrono::seconds(5));
    const auto latencies = latenciesOf(milliseconds);
    QTextStream(stdout) << (isTls ? "TLS" : "Plain") << ", 20 connections: " << milliseconds.size() / 5
                        << " calls a second, median " << latencies.median << " ms, 99th percentile " << latencies.p99
                        << " ms\n";
}

//! Another server on this machine that gives a file, such as nginx (nginx.sh).
zohosim::Answer fileOf(quint16 port)
{
    zohosim::TestClient client(port);
    return client.exchange("GET", "/status.json");
}

double processorSeconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void fill(CycleFixture &cycles)
{
    for (int i = 1; i <= recordCount; ++i) {
        cycles.addRecord(u"q-%1"_s.arg(i), {});
    }
    cycles.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                   "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                   "SELECT 'q-' || i, 'wamid.' || i, 'sent', '15550001234', '1750031673' FROM n"_s.arg(recordCount));
}

} // namespace

//! Usage: bench_api [PORT]   (of another server on this machine, whose /status.json is asked for in the same way)
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto print = [&out](const char *what, const Latencies &latencies) {
        out << what << ": median " << latencies.median << " ms, 99th percentile " << latencies.p99 << " ms\n"
            << Qt::flush;
    };
    ApiFixture api;
    fill(api.cycles);
    api.cycles.settings.sync.updateDelayMs = 0;
    api.cycles.zoho.configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });

    const auto status = [&api] { return api.call("/zoho/scheduler/status"); };
    const auto idle = measure(status, [](int calls) { return calls < 200; });
    print("Idle", idle);
    const quint16 other = QCoreApplication::arguments().value(1).toUShort();
    if (other != 0) {
        const auto file = measure([other] { return fileOf(other); }, [](int calls) { return calls < 200; });
        print("A file from the other server", file);
        printFigure(out, {u"api.idle"_s, idle.p99, u"ms"_s, file.p99, u"nginx giving a file"_s});
    }
    if (api.call("/zoho/sync").status != 202) {
        qFatal("The cycle did not start.");
    }
    const auto busy = measure(status, [&](int) { return api.cycles.engine.isCycleRunning(); });
    print("During a cycle of 1000 records", busy);
    out << "Ratio of the medians: " << busy.median / idle.median << ", of the 99th percentiles: " << busy.p99 / idle.p99
        << '\n';
    printFigure(out, {u"api.cycle"_s, busy.p99, u"ms"_s, idle.p99, u"the same without a cycle"_s});

    constexpr int calls = 2000;
    const double before = processorSeconds();
    for (int i = 0; i < calls; ++i) {
        static_cast<void>(api.call("/zoho/scheduler/status"));
    }
    out << "Processor time of a call, client included: " << (processorSeconds() - before) * 1000 / calls << " ms\n"
        << Qt::flush;
    measureThroughput(false);
    measureThroughput(true);
    return 0;
}
