// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/mischief.h"
#include "tests/failover/oracle.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <iostream>

namespace tst_failover {

using namespace statusbridge;
using failover::Evidence;
using failover::Figures;
using std::chrono::milliseconds;

constexpr qint64 settlingMs = 90'000;

//! A whole number from the environment.
int number(const char *variable, int otherwise)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? value : otherwise;
}

void say(const QString &line)
{
    std::cout << qPrintable(line) << std::endl;
}

struct Act
{
    Mischief mischief = Mischief::Kill;
    bool isToHolder = true;
    bool isToSuccessor = false; //!< once another one has taken the lease over, and reads back
    milliseconds after{0};
    milliseconds lasting{0};
};

//! One round: a cycle begins, acts of mischief at random instants, rows that come late, and then all of it settles.
class Round
{
public:
    Round(World &world, QRandomGenerator &random) : m_world(world), m_random(random), m_maker(world) {}

    //! Returns what it was; the world is settled afterwards, unless hasSettled() says that it is not.
    QString run();
    [[nodiscard]] bool hasSettled() const { return m_hasSettled; }
    [[nodiscard]] milliseconds starved() const { return m_starved; }
    [[nodiscard]] bool hasHealthyStandby() const { return m_touched.size() < m_world.size(); }

private:
    void begin();
    void act(const Act &act);
    [[nodiscard]] Act randomAct();
    [[nodiscard]] int victimOf(const Act &act);
    void waitFor(milliseconds time);
    void waitForSuccessor();
    void rest();
    void settle();

    World &m_world;
    QRandomGenerator &m_random;
    MischiefMaker m_maker;
    QSet<int> m_touched;
    int m_lastVictim = -1;
    QStringList m_story;
    bool m_hasSettled = false;
    milliseconds m_starved{0};
};

QString Round::run()
{
    m_world.zoho().configure(
        [this](zohosim::Options &options) { options.latency = milliseconds(m_random.bounded(5, 120)); });
    m_world.beginRound(m_random.bounded(30, 90), m_random);
    begin();
    for (int acts = m_world.size() > 2 ? 1 + m_random.bounded(2) : 1; acts > 0; --acts) {
        act(randomAct());
        if (m_random.bounded(4) > 0) {
            m_world.addLateRows(m_random);
        }
    }
    settle();
    return m_story.join(u"; "_s);
}

void Round::begin()
{
    const int first = m_random.bounded(m_world.size());
    m_story += u"%1 begins"_s.arg(first);
    if (const int status = m_world.instance(first).call("/zoho/sync"); status != 202) {
        m_story += u"(%1)"_s.arg(status);
    }
}

Act Round::randomAct()
{
    const int longest = 3000 * m_world.shared().leaseSeconds;
    return {.mischief = static_cast<Mischief>(m_random.bounded(mischiefCount)),
            .isToHolder = m_random.bounded(5) > 0,
            .isToSuccessor = m_random.bounded(2) == 0,
            .after = milliseconds(m_random.bounded(1500)),
            .lasting = milliseconds(m_random.bounded(500 * m_world.shared().leaseSeconds, longest))};
}

int Round::victimOf(const Act &act)
{
    const int holder = m_world.holder();
    const int victim = act.isToHolder && holder >= 0 ? holder : m_random.bounded(m_world.size());
    m_touched += victim;
    // An instance must be left that can take over.
    if (m_touched.size() == m_world.size()) {
        m_touched -= victim;
        return -1;
    }
    return victim;
}

void Round::act(const Act &act)
{
    if (act.isToSuccessor && m_lastVictim >= 0) {
        waitForSuccessor();
    }
    waitFor(act.after);
    const int victim = victimOf(act);
    if (victim < 0 || !m_world.instance(victim).isRunning()) {
        return;
    }
    const bool isHolder = m_world.holder() == victim;
    m_story += u"%1%2: %3 after %4 ms for %5 ms"_s.arg(victim)
                   .arg(isHolder ? u" (holder)"_s : QString(), toString(act.mischief))
                   .arg(act.after.count())
                   .arg(act.lasting.count());
    m_maker.begin(act.mischief, victim, act.lasting);
    m_lastVictim = victim;
}

void Round::waitFor(milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(time.count())) {
        m_maker.step();
        rest();
    }
}

//! The lease of the last victim ends first, if it lets it end.
void Round::waitForSuccessor()
{
    QElapsedTimer timer;
    timer.start();
    const auto isTakenOver = [this] {
        const int holder = m_world.holder();
        return holder >= 0 && holder != m_lastVictim;
    };
    while (!isTakenOver() && !timer.hasExpired(3000 * m_world.shared().leaseSeconds)) {
        m_maker.step();
        rest();
    }
}

//! A machine that has no time to wake us has none for the instances either.
void Round::rest()
{
    constexpr milliseconds nap{10};
    QElapsedTimer timer;
    timer.start();
    QThread::msleep(static_cast<unsigned long>(nap.count()));
    m_starved += std::max(milliseconds(0), milliseconds(timer.elapsed()) - 2 * nap);
}

void Round::settle()
{
    QElapsedTimer timer;
    timer.start();
    qint64 nextCall = 1500;
    bool isHealed = false;
    while (!timer.hasExpired(settlingMs)) {
        const bool isUndone = m_maker.step();
        // An instance that was killed comes back when another one has done its work.
        if (isUndone && !isHealed && (!m_world.isLeaseTaken() || timer.hasExpired(30'000))) {
            m_world.startAll();
            isHealed = true;
        }
        if (isHealed && m_world.isSettled()) {
            m_hasSettled = true;
            m_story += u"settled after %1 ms"_s.arg(timer.elapsed());
            return;
        }
        if (timer.elapsed() > nextCall && isHealed && m_world.holder() < 0) {
            static_cast<void>(m_world.instance(m_random.bounded(m_world.size())).call("/zoho/sync"));
            nextCall = timer.elapsed() + 1000;
        }
        rest();
    }
}

//! Several real instances over one PostgreSQL, of which some are killed, frozen or cut off at random instants.
class FailoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensToOneNothingIsLostAndNothingWronglyMarked_data()
    {
        QTest::addColumn<int>("instances");
        QTest::newRow("two instances") << 2;
        QTest::newRow("three instances") << 3;
    }

    void whateverHappensToOneNothingIsLostAndNothingWronglyMarked()
    {
        QFETCH(const int, instances);
        const int rounds = number("STATUSBRIDGE_FAILOVER_ROUNDS", 6) / 2;
        const auto seed = static_cast<quint32>(
            number("STATUSBRIDGE_FAILOVER_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
        say(u"%1 instances, %2 rounds, STATUSBRIDGE_FAILOVER_SEED=%3"_s.arg(instances).arg(rounds).arg(seed));
        const TestDatabase database;
        World world(serverOf(database), instances);
        world.startAll();
        QRandomGenerator random(seed);
        Figures all;
        const auto atTheEnd = qScopeGuard([&all] {
            say(u"%1 leases were taken over, the longest %2 ms after its end; %3 calls of fenced holders were "
                "under way, at most %4 of one; %5 updates whose outcome was unknown were sent again."_s
                    .arg(all.takeOvers)
                    .arg(all.longestTakeOverMs)
                    .arg(all.callsOfFencedHolders)
                    .arg(all.mostCallsOfAFencedOne)
                    .arg(all.patchesTwice));
        });
        for (int round = 1; round <= rounds; ++round) {
            Round current(world, random);
            const QString story = current.run();
            Evidence evidence = world.evidence();
            evidence.hasHealthyStandby = current.hasHealthyStandby();
            evidence.starvedMs = current.starved().count();
            QStringList broken = failover::violations(evidence, all);
            if (!current.hasSettled()) {
                broken += u"It did not settle."_s;
            }
            say(u"Round %1, %2 updates: %3.%4"_s.arg(round)
                    .arg(evidence.patches.size())
                    .arg(story, broken.isEmpty() ? QString() : u" WRONG: "_s + broken.join(u' ')));
            if (!broken.isEmpty()) {
                say(world.logs());
            }
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(FailoverTest)

} // namespace tst_failover

#include "tst_failover.moc"
