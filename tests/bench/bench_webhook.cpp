// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/receiver/receiverfixture.h"
#include "tests/bench/benchfigure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace statusbridge;

namespace {

using namespace std::chrono_literals;

constexpr int senderCount = 20;
constexpr auto duration = 5s;

//! What senders saw.
struct Load
{
    double postsPerSecond = 0;
    double p99 = 0; //!< ms, of an answer
    qint64 posts = 0;
};

double p99Of(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds.empty() ? 0 : milliseconds.at(static_cast<size_t>(0.99 * double(milliseconds.size() - 1)));
}

//! Sends from as many connections as there are senders, each one after the other, \p pace apart if that is not 0.
Load send(quint16 port, const QByteArray &name, int statuses, std::chrono::microseconds pace = 0us)
{
    std::vector<std::vector<double>> times(senderCount);
    std::vector<std::thread> threads;
    threads.reserve(senderCount);
    QElapsedTimer all;
    all.start();
    for (int sender = 0; sender < senderCount; ++sender) {
        threads.emplace_back([&, sender] {
            zohosim::TestClient client(port);
            const auto begin = std::chrono::steady_clock::now();
            for (int i = 0; std::chrono::steady_clock::now() - begin < duration; ++i) {
                std::this_thread::sleep_until(begin + i * pace);
                const auto body = metaBody(name + QByteArray::number(sender) + '-' + QByteArray::number(i), statuses);
                QElapsedTimer timer;
                timer.start();
                const auto answer =
                    client.exchange("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body);
                if (answer.status != 200) {
                    qFatal("Answered %d.", answer.status);
                }
                times.at(static_cast<size_t>(sender)).push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    std::vector<double> together;
    for (const auto &some : times) {
        together.insert(together.end(), some.begin(), some.end());
    }
    const auto posts = static_cast<qint64>(together.size());
    return {.postsPerSecond = double(posts) * 1000 / double(all.elapsed()), .p99 = p99Of(together), .posts = posts};
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Statuses a second until all of them are in the table, and p99 at half of that.
double measure(const QByteArray &name, int statuses, QTextStream &out)
{
    ReceiverFixture fixture;
    QElapsedTimer timer;
    timer.start();
    const auto full = send(fixture.port(), name, statuses);
    while (fixture.rows() < full.posts * statuses) {
        wait(20ms);
    }
    const double seconds = double(timer.elapsed()) / 1000;
    const auto half = send(fixture.port(), name + "half", statuses,
                           std::chrono::microseconds(qint64(2e6 * senderCount * seconds / double(full.posts))));
    out << QString::asprintf(
        "%4d a post: %8.0f statuses/s answered, %8.0f/s until all are in the table; at half of that "
        "(%.0f posts/s) p99 %.1f ms\n",
        statuses, full.postsPerSecond * statuses, double(full.posts) * statuses / seconds, half.postsPerSecond,
        half.p99);
    out.flush();
    return double(full.posts) * statuses / seconds;
}

//! The same against another collector, whose answers say that rows are committed.
double measureOther(quint16 port, const QByteArray &name, int statuses, QTextStream &out)
{
    const auto full = send(port, name, statuses);
    out << QString::asprintf("%4d a post: %8.0f statuses/s, p99 %.1f ms (the other collector)\n", statuses,
                             full.postsPerSecond * statuses, full.p99);
    out.flush();
    return full.postsPerSecond * statuses;
}

} // namespace

//! Usage: bench_webhook [PORT]   (of another collector on this machine, which takes the same requests)
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    for (const int statuses : {1, 100}) {
        const QByteArray name = 'b' + QByteArray::number(statuses) + '-';
        const double ours = measure(name, statuses, out);
        if (argc > 1) {
            const double other = measureOther(QByteArray(argv[1]).toUShort(), name, statuses, out);
            printFigure(out,
                        {u"webhook.%1"_s.arg(statuses), ours, u"statuses/s"_s, other, u"Flask and SQLAlchemy"_s, true});
        }
    }
    return 0;
}
