// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/attacks.h"

#include <atomic>
#include <memory>

namespace statusbridge::abuse {

namespace {

using SendMode = CrowdPlan::SendMode;
using Reading = CrowdPlan::Reading;
using Request = std::function<QByteArray(int client, int request)>;

constexpr int limitOfBodies = 64 * 1024;
constexpr int pipeliners = 8;
constexpr int guessers = 27;
constexpr int idlers = 500;
// With the good client's two that is what an address may have at a time.
constexpr int busy = 60;

Request always(const QByteArray &bytes)
{
    return [bytes](int, int) { return bytes; };
}

QByteArray largeCall(const QByteArray &user)
{
    return callText("/zoho/test-queue-lookup", user, Users::password,
                    R"("queue_id":")" + QByteArray(largeQueueId) + '"');
}

QList<Attack> nonReaders()
{
    const auto pipelined = [](const char *name, const char *what, const Request &request) {
        return Attack{.name = name,
                      .what = what,
                      .crowd = CrowdPlan{.clients = pipeliners,
                                         .request = request,
                                         .sending = SendMode::Pipelined,
                                         .reading = Reading::Nothing}};
    };
    const Request large = [](int client, int) { return largeCall(Users::name(client)); };
    auto slow = pipelined("slow-readers", "64 KiB are asked for and read at 1 KiB a second", large);
    slow.crowd->clients = busy;
    slow.crowd->sending = SendMode::OnceOnly;
    slow.crowd->reading = Reading::Slowly;
    slow.fillsLine = true;
    auto greedy = pipelined("pipeline-large", "answers of 64 KiB are asked for without end, nothing is read", large);
    greedy.fillsLine = true;
    return {pipelined("pipeline-metrics", "/metrics is asked for without end, nothing is read",
                      always(requestText("GET", "/metrics"))),
            pipelined("pipeline-openapi", "/openapi.json is asked for without end, nothing is read",
                      always(requestText("GET", "/openapi.json"))),
            greedy, slow};
}

QList<Attack> slowSenders()
{
    const auto crowd = [](const char *name, const char *what, int clients, const Request &request, SendMode sending) {
        return Attack{
            .name = name,
            .what = what,
            .crowd = CrowdPlan{.clients = clients, .request = request, .sending = sending, .reading = Reading::All}};
    };
    const auto body =
        requestText("POST", "/zoho/status", "Content-Type: application/json\r\n", QByteArray(limitOfBodies, ' '));
    const Request endless = [](int, int request) {
        return request == 0 ? requestText("POST", "/zoho/status", "Content-Type: application/json\r\n")
                                  .replace("Content-Length: 0", "Content-Length: 60000")
                            : QByteArray(limitOfBodies, ' ');
    };
    const QByteArray lie = "POST /zoho/scheduler/stop HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\n{}";
    auto handshakes = crowd("handshakes", "TLS handshakes that never end", idlers,
                            always(QByteArray::fromHex("1603010200010001fc0303")), SendMode::OnceOnly);
    handshakes.crowd->speaksTls = false;
    handshakes.isOnPlain = false;
    return {crowd("slow-senders", "a byte in 50 ms", idlers, always(requestText("GET", "/healthz", "X: yz\r\n")),
                  SendMode::ByteByByte),
            crowd("idle-crowd", "500 connections that say nothing", idlers, always({}), SendMode::OnceOnly),
            crowd("bodies", "bodies as large as they may be, but for the last byte", busy, always(body.chopped(1)),
                  SendMode::OnceOnly),
            crowd("short-bodies", "bodies shorter than announced", busy, always(lie), SendMode::OnceOnly),
            crowd("endless-bodies", "bodies without end", pipeliners, endless, SendMode::Pipelined),
            handshakes};
}

QList<Attack> crowdsWithCredentials()
{
    const auto crowd = [](const char *name, const char *what, int clients, const Request &request) {
        return Attack{
            .name = name, .what = what, .crowd = CrowdPlan{.clients = clients, .request = request}, .fillsLine = true};
    };
    const auto serial = std::make_shared<std::atomic<int>>(0);
    const Request wrong = [serial](int client, int) {
        const QByteArray user = client % 2 == 0 ? QByteArray(Users::good) : Users::name(client);
        return callText("/zoho/sync", user, "guess " + QByteArray::number(++*serial));
    };
    const Request unknown = [serial](int, int) {
        return callText("/zoho/sync", "nobody-" + QByteArray::number(++*serial), "guess");
    };
    const Request known = [serial](int, int) {
        return callText("/zoho/scheduler/status", Users::name(++*serial % (Users::known - 1)), Users::password);
    };
    auto rotating = crowd("wrong-passwords-rotating", "wrong passwords, each from another network", guessers, wrong);
    rotating.crowd->from = rotatingAddresses;
    rotating.neighbours = 0;
    auto rotatingKnown = rotating;
    rotatingKnown.name = "wrong-passwords-rotating-known";
    rotatingKnown.what = "the same, while the good client is known";
    rotatingKnown.isKnownBefore = true;
    auto wrongKnown = crowd("wrong-passwords-known", "27 at a time, while the good client is known", guessers, wrong);
    wrongKnown.isKnownBefore = true;
    auto gone = crowd("hang-ups", "calls whose client is gone when they are answered", busy, wrong);
    gone.crowd->sending = SendMode::ThenGone;
    return {crowd("large-answers", "60 connections take answers of 64 KiB as fast as they come", busy,
                  [](int client, int) { return largeCall(Users::name(client)); }),
            crowd("known-users", "1000 users with the right password, 60 at a time", busy, known),
            crowd("unknown-users", "users that there aren't, 60 at a time", busy, unknown),
            crowd("wrong-passwords", "27 at a time, half of them for the good client's user", guessers, wrong),
            wrongKnown,
            rotating,
            rotatingKnown,
            gone};
}

QList<Attack> others()
{
    auto manyAtOnce = CrowdPlan{.clients = pipeliners, .request = always(requestText("GET", "/healthz").repeated(200))};
    manyAtOnce.sending = SendMode::Pipelined;
    return {
        {.name = "many-at-once",
         .what = "200 requests in one packet, and again, all answers read",
         .crowd = manyAtOnce},
        {.name = "framing",
         .what = "requests that can be read in two ways, with a call hidden in them",
         .samples = framingSamples(Users::good, Users::password)},
        {.name = "foreign-pages",
         .what = "what pages of other sites make a browser send",
         .samples = foreignPageSamples(Users::good, Users::password)},
        {.name = "start-rush",
         .what = "20 connections with the right password just after the start",
         .others = 20,
         .neighbours = 0},
    };
}

} // namespace

QList<Attack> attacks()
{
    return nonReaders() + slowSenders() + crowdsWithCredentials() + others();
}

QByteArray oneAddress(int, int)
{
    return "127.0.0.2";
}

QByteArray manyAddresses(int client, int)
{
    constexpr int addresses = 50;
    return "127.0.0." + QByteArray::number(2 + client % addresses);
}

QByteArray rotatingAddresses(int client, int connection)
{
    constexpr int networks = 250;
    return "127." + QByteArray::number(1 + client) + '.' + QByteArray::number(connection % networks) + ".1";
}

} // namespace statusbridge::abuse
