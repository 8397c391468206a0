// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/checkqueue.h"
#include "app/api/failurethrottle.h"
#include "engine/core/literals.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_guessing {

using namespace statusbridge;
using namespace std::chrono_literals;

using Text = std::function<QString(int client, int request)>;

//! Clients that send the next guess as soon as the last one is answered.
struct Guessers
{
    int clients = 60;
    Text address;
    Text user;
    bool areRight = false;    //!< they have the right passwords of many users
    bool doReconnect = false; //!< for each guess
};

//! Guessers, the line and the pauses, in a time of their own in which a check takes 60 ms.
class Simulation
{
public:
    explicit Simulation(const Guessers &guessers)
        : m_guessers(guessers), m_requests(static_cast<size_t>(guessers.clients))
    {}

    void run(std::chrono::milliseconds time)
    {
        for (const auto end = m_clock.uptime() + time; m_clock.uptime() < end;) {
            step();
        }
    }
    //! How long a first right password takes; nothing if it gets no check within ten seconds.
    std::optional<std::chrono::milliseconds> timeOfRightPassword(const QString &user, const QString &address)
    {
        std::optional<std::chrono::milliseconds> end;
        bool isTurnedAway = false;
        const auto answer = [&](const Caller &caller) {
            isTurnedAway = caller.authResult == Caller::AuthResult::Busy;
            end = m_clock.uptime();
        };
        guessOn(); // those who guess come back at once
        const auto start = m_clock.uptime();
        ask(user, address, "right", true, answer);
        while (!end && m_clock.uptime() < start + 10s) {
            step();
        }
        return end && !isTurnedAway ? std::optional(*end - start) : std::nullopt;
    }
    //! How many wrong passwords were checked so far.
    [[nodiscard]] int guesses() const { return m_guesses; }

private:
    void ask(const QString &user, const QString &address, const QByteArray &password, bool isFirst,
             const std::function<void(const Caller &)> &answer)
    {
        const auto origin = originOf(address);
        const auto turnedAway = m_queue.add({.pair = user.toUtf8() + ' ' + password,
                                             .credentials = {.user = user, .password = Secret(password)},
                                             .origin = origin,
                                             .isFirst = isFirst,
                                             .askers = {{.origin = origin, .answer = answer}}});
        if (turnedAway) {
            turnedAway->askers.front().answer({.authResult = Caller::AuthResult::Busy});
        }
    }
    void guessOn()
    {
        for (size_t i = 0; i < m_requests.size(); ++i) {
            auto &requests = m_requests.at(i);
            if (!requests.isWaiting) {
                requests.isWaiting = true;
                const auto client = static_cast<int>(i);
                const auto number = requests.count++;
                ask(m_guessers.user(client, number), m_guessers.address(client, number),
                    QByteArray::number(client) + ' ' + QByteArray::number(number),
                    number == 0 || m_guessers.doReconnect, [&requests](const Caller &) { requests.isWaiting = false; });
            }
        }
    }
    void step()
    {
        guessOn();
        const auto check = m_queue.takeNext([this](const PasswordCheck &next) {
            return m_throttle.pauseFor(next.credentials.user, next.origin, next.isKnown).count() == 0;
        });
        m_clock.advance(check ? 60ms : 50ms);
        if (!check) {
            return;
        }
        if (!m_guessers.areRight && check->credentials.password.reveal() != "right") {
            m_throttle.noteFailure(check->credentials.user, check->origin);
            ++m_guesses;
        }
        check->askers.front().answer({.authResult = Caller::AuthResult::Wrong});
    }

    struct Requests
    {
        int count = 0;
        bool isWaiting = false;
    };
    Guessers m_guessers;
    std::vector<Requests> m_requests;
    zohosim::SettableClock m_clock;
    FailureThrottle m_throttle{m_clock};
    CheckQueue m_queue;
    int m_guesses = 0;
};

const Text oneHost = [](int, int) { return u"10.0.0.1"_s; };
const Text fiftyHosts = [](int client, int) { return u"10.0.0.%1"_s.arg(1 + client % 50); };
const Text sixtyNetworks = [](int client, int) { return u"10.0.%1.1"_s.arg(client); };
const Text everNewNetworks = [](int client, int request) { return u"10.%1.%2.1"_s.arg(client).arg(request); };
const Text ann = [](int, int) { return u"ann"_s; };
const Text everNewUsers = [](int client, int request) { return u"%1 %2"_s.arg(client).arg(request); };
const Text fewUsers = [](int client, int) { return u"user %1"_s.arg(client); };

// What guessing comes to, and how long a first right password takes meanwhile: a play of the line with the pauses.
class TestGuessing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesAreFew_data();
    void guessesAreFew();
    void aFirstRightPasswordIsCheckedWithinASecond_data();
    void aFirstRightPasswordIsCheckedWithinASecond();
    void aFirstTryFromAnotherNetworkWaitsTwoSecondsAtMost();
};

void TestGuessing::guessesAreFew_data()
{
    QTest::addColumn<Guessers>("guessers");
    QTest::addColumn<int>("firstMinute");
    QTest::addColumn<int>("laterMinutes");
    QTest::newRow("one host, one user") << Guessers{.address = oneHost, .user = ann} << 23 << 15;
    QTest::newRow("50 hosts, one user") << Guessers{.address = fiftyHosts, .user = ann} << 28 << 15;
    QTest::newRow("60 networks, one user") << Guessers{.address = sixtyNetworks, .user = ann} << 75 << 15;
    QTest::newRow("ever new networks, one user") << Guessers{.address = everNewNetworks, .user = ann} << 96 << 30;
    QTest::newRow("one host, a user each") << Guessers{.address = oneHost, .user = fewUsers} << 150 << 120;
    QTest::newRow("one host, ever new users") << Guessers{.address = oneHost, .user = everNewUsers} << 150 << 120;
}

void TestGuessing::guessesAreFew()
{
    QFETCH(Guessers, guessers);
    QFETCH(int, firstMinute);
    QFETCH(int, laterMinutes);
    Simulation simulation(guessers);
    simulation.run(1min);
    const int first = simulation.guesses();
    simulation.run(1min);
    const int later = simulation.guesses() - first;
    qInfo("%d guesses in the first minute, %d in a later one", first, later);
    QVERIFY(first <= firstMinute);
    QVERIFY(later <= laterMinutes);
    QVERIFY(later >= laterMinutes / 2); // the line goes on
}

void TestGuessing::aFirstRightPasswordIsCheckedWithinASecond_data()
{
    QTest::addColumn<Guessers>("guessers");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    const QMap<QString, std::pair<QString, QString>> rights = {
        {u"guessed at, another network"_s, {u"ann"_s, u"192.0.2.1"_s}},
        {u"another user, the attacker's address"_s, {u"bob"_s, u"10.0.0.1"_s}}};
    const QMap<QString, Guessers> all = {
        {u"one host, one user"_s, {.address = oneHost, .user = ann}},
        {u"50 hosts, one user"_s, {.address = fiftyHosts, .user = ann}},
        {u"60 networks, one user"_s, {.address = sixtyNetworks, .user = ann}},
        {u"60 networks, a user each"_s, {.address = sixtyNetworks, .user = fewUsers}},
        {u"60 networks, ever new users"_s, {.address = sixtyNetworks, .user = everNewUsers}},
        {u"one host, a user each"_s, {.address = oneHost, .user = fewUsers}},
        {u"one host, ever new users"_s, {.address = oneHost, .user = everNewUsers}},
        {u"50 hosts, ever new users"_s, {.address = fiftyHosts, .user = everNewUsers}},
        {u"one host, right passwords of many"_s, {.address = oneHost, .user = everNewUsers, .areRight = true}},
        {u"one host, ever new users and connections"_s,
         {.address = oneHost, .user = everNewUsers, .doReconnect = true}},
        {u"50 hosts, ever new users and connections"_s,
         {.address = fiftyHosts, .user = everNewUsers, .doReconnect = true}},
        {u"50 hosts, right passwords of many"_s, {.address = fiftyHosts, .user = everNewUsers, .areRight = true}}};
    for (auto right = rights.begin(); right != rights.end(); ++right) {
        for (auto guessers = all.begin(); guessers != all.end(); ++guessers) {
            QTest::newRow(qPrintable(guessers.key() + u"; "_s + right.key()))
                << *guessers << right->first << right->second;
        }
    }
}

void TestGuessing::aFirstRightPasswordIsCheckedWithinASecond()
{
    QFETCH(Guessers, guessers);
    QFETCH(QString, user);
    QFETCH(QString, address);
    for (const auto &before : {200ms, 2000ms, 20000ms}) {
        Simulation simulation(guessers);
        simulation.run(before);
        const auto time = simulation.timeOfRightPassword(user, address);
        QVERIFY(time && *time <= 800ms);
    }
}

void TestGuessing::aFirstTryFromAnotherNetworkWaitsTwoSecondsAtMost()
{
    for (const auto &before : {200ms, 2000ms, 20000ms}) {
        Simulation simulation({.address = everNewNetworks, .user = ann});
        simulation.run(before);
        const auto time = simulation.timeOfRightPassword(u"ann"_s, u"192.0.2.1"_s);
        QVERIFY(time && *time <= 2s + 200ms);
    }
}

QTEST_GUILESS_MAIN(TestGuessing)

} // namespace tst_guessing

#include "tst_guessing.moc"
