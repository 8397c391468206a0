// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/checkqueue.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_checkqueue {

using namespace statusbridge;
using namespace std::chrono_literals;

PasswordCheck check(const QString &user, const QString &address, const QByteArray &pair)
{
    const CheckAsker asker{.origin = originOf(address), .answer = [](const Caller &) {}};
    return {.pair = pair,
            .credentials = {.user = user, .password = Secret(pair)},
            .origin = asker.origin,
            .askers = {asker}};
}

PasswordCheck first(PasswordCheck check)
{
    check.isFirst = true;
    return check;
}

PasswordCheck known(PasswordCheck check)
{
    check.isKnown = true;
    return check;
}

//! The pairs in the order in which they are taken.
QByteArrayList order(CheckQueue &queue)
{
    QByteArrayList pairs;
    while (const auto next = queue.takeNext([](const PasswordCheck &) { return true; })) {
        pairs.append(next->pair);
    }
    return pairs;
}

// In which order passwords are checked, and who finds no place.
class TestCheckQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePairWaitsOnce();
    void noOneWaitsInALineThatAnotherMade();
    void manyAddressesOfOnePrefixShareATurn();
    void whoReturnsAtOnceDoesNotOvertake();
    void withinAPrefixABusyHostComesLater();
    void whoTriedOftenComesLater();
    void theFirstRequestOfAConnectionComesFirst();
    void ofEqualsTheNewestComesFirst();
    void turnsAreForgotten();
    void knownCallersComeFirst();
    void whatMustWaitIsPassedOver();
    void aCallerHasTwoPlaces();
    void whoHasMostMakesRoom();
    void aHostMakesRoomForAnotherOfItsPrefix();
    void placesOfKnownCallersAreKept();
    void askersAreCounted();
    void theOldOnesAreTaken();
    void whoIsGoneIsForgotten();
};

void TestCheckQueue::theSamePairWaitsOnce()
{
    CheckQueue queue;
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a")));
    QVERIFY(!queue.add(check(u"ann"_s, u"198.51.100.1"_s, "a")));
    const auto next = queue.takeNext([](const PasswordCheck &) { return true; });
    QVERIFY(next);
    QCOMPARE(next->askers.size(), size_t(2));
    QVERIFY(queue.isEmpty());
}

void TestCheckQueue::noOneWaitsInALineThatAnotherMade()
{
    CheckQueue queue;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"192.0.2.1"_s, "a" + QByteArray::number(i))));
    }
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "ann")));
    QVERIFY(!queue.add(check(u"ann"_s, u"198.51.100.1"_s, "ann"))); // the same pair, from a network without a line
    const auto pairs = order(queue);
    QCOMPARE(pairs.size(), 5);
    QVERIFY2(pairs.indexOf("ann") <= 1, pairs.join(' ').constData());
}

void TestCheckQueue::manyAddressesOfOnePrefixShareATurn()
{
    CheckQueue queue;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"192.0.2.%1"_s.arg(i), "a" + QByteArray::number(i))));
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"2001:db8::%1"_s.arg(i), "b" + QByteArray::number(i))));
    }
    QVERIFY(!queue.add(check(u"ann"_s, u"198.51.100.1"_s, "ann")));
    QCOMPARE(order(queue), QByteArrayList({"ann", "b3", "a3", "b2", "a2", "b1", "a1", "b0", "a0"}));
}

void TestCheckQueue::whoReturnsAtOnceDoesNotOvertake()
{
    CheckQueue queue;
    const auto all = [](const PasswordCheck &) { return true; };
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"192.0.2.1"_s, "a" + QByteArray::number(i))));
    }
    QByteArrayList pairs;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"198.51.100.1"_s, "b" + QByteArray::number(i))));
        pairs.append(queue.takeNext(all)->pair);
    }
    // Each has every second turn.
    QCOMPARE(pairs, QByteArrayList({"b0", "a2", "b2", "a1"}));
}

void TestCheckQueue::withinAPrefixABusyHostComesLater()
{
    CheckQueue queue;
    const auto all = [](const PasswordCheck &) { return true; };
    for (int i = 0; i < 12; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"127.0.0.2"_s, "a" + QByteArray::number(i))));
        QVERIFY(queue.takeNext(all));
    }
    QVERIFY(!queue.add(check(u"ann"_s, u"127.0.0.1"_s, "ann")));
    QVERIFY(!queue.add(check(u"new"_s, u"127.0.0.2"_s, "newer")));
    QCOMPARE(order(queue), QByteArrayList({"ann", "newer"}));
}

void TestCheckQueue::whoTriedOftenComesLater()
{
    CheckQueue queue;
    QVERIFY(!queue.add(check(u"bob"_s, u"192.0.2.1"_s, "b0")));
    QVERIFY(queue.takeNext([](const PasswordCheck &) { return true; }));
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "ann")));
    QVERIFY(!queue.add(check(u"bob"_s, u"192.0.2.1"_s, "b1")));
    QCOMPARE(order(queue), QByteArrayList({"ann", "b1"}));
}

void TestCheckQueue::theFirstRequestOfAConnectionComesFirst()
{
    CheckQueue queue;
    QVERIFY(!queue.add(first(check(u"ann"_s, u"192.0.2.1"_s, "ann"))));
    QVERIFY(!queue.add(check(u"bob"_s, u"192.0.2.1"_s, "b")));
    QVERIFY(!queue.add(check(u"eve"_s, u"192.0.2.1"_s, "c")));
    QVERIFY(!queue.add(first(check(u"bob"_s, u"192.0.2.1"_s, "b")))); // the same pair
    QCOMPARE(order(queue), QByteArrayList({"b", "ann", "c"}));
}

void TestCheckQueue::ofEqualsTheNewestComesFirst()
{
    CheckQueue queue;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"192.0.2.1"_s, "a" + QByteArray::number(i))));
    }
    QCOMPARE(order(queue), QByteArrayList({"a2", "a1", "a0"}));
}

void TestCheckQueue::turnsAreForgotten()
{
    CheckQueue queue;
    const auto all = [](const PasswordCheck &) { return true; };
    QVERIFY(!queue.add(check(u"bob"_s, u"192.0.2.1"_s, "b")));
    QVERIFY(queue.takeNext(all));
    for (int i = 0; i < 16; ++i) {
        QVERIFY(!queue.add(check(u"u"_s, u"10.0.%1.1"_s.arg(i), "a")));
        QVERIFY(queue.takeNext(all));
    }
    QVERIFY(!queue.add(check(u"ann"_s, u"198.51.100.1"_s, "ann")));
    QVERIFY(!queue.add(check(u"bob"_s, u"192.0.2.1"_s, "newer")));
    QCOMPARE(order(queue), QByteArrayList({"newer", "ann"}));
}

void TestCheckQueue::knownCallersComeFirst()
{
    CheckQueue queue;
    QVERIFY(!queue.add(check(u"u1"_s, u"192.0.2.1"_s, "a")));
    QVERIFY(!queue.add(check(u"u2"_s, u"192.0.2.1"_s, "b")));
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "c")));
    QVERIFY(!queue.add(known(check(u"ann"_s, u"198.51.100.1"_s, "c")))); // the same pair, asked by who is known
    QVERIFY(!queue.add(known(check(u"bob"_s, u"192.0.2.1"_s, "d"))));
    const auto pairs = order(queue);
    QCOMPARE(QSet<QByteArray>({pairs.at(0), pairs.at(1)}), QSet<QByteArray>({"c", "d"}));
    QCOMPARE(pairs.mid(2), QByteArrayList({"b", "a"}));
}

void TestCheckQueue::whatMustWaitIsPassedOver()
{
    CheckQueue queue;
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a")));
    QVERIFY(!queue.add(check(u"bob"_s, u"198.51.100.1"_s, "b")));
    const auto onlyBob = [](const PasswordCheck &check) { return check.credentials.user == u"bob"; };
    QCOMPARE(queue.takeNext(onlyBob)->pair, QByteArray("b"));
    QVERIFY(!queue.takeNext(onlyBob));
    QVERIFY(!queue.isEmpty());
}

void TestCheckQueue::aCallerHasTwoPlaces()
{
    CheckQueue queue;
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a")));
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "b")));
    QCOMPARE(queue.add(check(u"ann"_s, u"192.0.2.1"_s, "c"))->pair, QByteArray("c"));
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a"))); // waits already
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.2"_s, "c")));
}

void TestCheckQueue::whoHasMostMakesRoom()
{
    CheckQueue queue({.checks = 3});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"192.0.2.%1"_s.arg(i), "a" + QByteArray::number(i))));
    }
    QCOMPARE(queue.add(check(u"ann"_s, u"198.51.100.1"_s, "ann"))->pair, QByteArray("a0"));
    QCOMPARE(queue.add(check(u"bob"_s, u"203.0.113.1"_s, "bob"))->pair, QByteArray("a1"));
    // All have one now: the oldest has waited in vain.
    QCOMPARE(queue.add(check(u"eve"_s, u"203.0.114.1"_s, "eve"))->pair, QByteArray("a2"));
    QCOMPARE(order(queue), QByteArrayList({"eve", "bob", "ann"}));
}

void TestCheckQueue::aHostMakesRoomForAnotherOfItsPrefix()
{
    CheckQueue queue({.checks = 3});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!queue.add(check(u"u%1"_s.arg(i), u"127.0.0.2"_s, "a" + QByteArray::number(i))));
    }
    QCOMPARE(queue.add(check(u"ann"_s, u"127.0.0.1"_s, "ann"))->pair, QByteArray("a0"));
    for (int i = 3; i < 5; ++i) {
        const auto next = check(u"u%1"_s.arg(i), u"127.0.0.2"_s, "a" + QByteArray::number(i));
        QCOMPARE(queue.add(next)->pair, "a" + QByteArray::number(i - 2));
    }
    QCOMPARE(order(queue), QByteArrayList({"a4", "a3", "ann"}));
}

void TestCheckQueue::placesOfKnownCallersAreKept()
{
    CheckQueue queue({.checks = 2});
    for (int i = 0; i < 9; ++i) {
        static_cast<void>(queue.add(check(u"u%1"_s.arg(i), u"192.0.%1.1"_s.arg(i), "a" + QByteArray::number(i))));
    }
    QVERIFY(!queue.add(known(check(u"ann"_s, u"192.0.2.1"_s, "ann"))));
    QVERIFY(!queue.add(known(check(u"bob"_s, u"192.0.2.1"_s, "bob"))));
    QCOMPARE(queue.add(known(check(u"eve"_s, u"192.0.2.1"_s, "eve")))->pair, QByteArray("ann"));
    QCOMPARE(order(queue), QByteArrayList({"eve", "bob", "a8", "a7"}));
}

void TestCheckQueue::askersAreCounted()
{
    CheckQueue queue({.askers = 3});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a")));
    }
    QCOMPARE(queue.add(check(u"ann"_s, u"192.0.2.1"_s, "a"))->askers.size(), size_t(1));
    QVERIFY(!queue.add(known(check(u"bob"_s, u"192.0.2.1"_s, "b"))));
}

void TestCheckQueue::theOldOnesAreTaken()
{
    CheckQueue queue;
    for (int i = 0; i < 4; ++i) {
        auto next = check(u"u%1"_s.arg(i), u"192.0.2.1"_s, QByteArray::number(i));
        next.since = std::chrono::seconds(i);
        QVERIFY(!queue.add(std::move(next)));
    }
    const auto old = queue.takeOlderThan(1s);
    QCOMPARE(old.size(), size_t(2));
    QCOMPARE(old.at(1).pair, QByteArray("1"));
    QCOMPARE(order(queue), QByteArrayList({"3", "2"}));
}

void TestCheckQueue::whoIsGoneIsForgotten()
{
    CheckQueue queue({.checks = 2});
    bool isGone = false;
    const auto leaving = [&](const QByteArray &pair) {
        auto next = check(u"ann"_s, u"192.0.2.1"_s, pair);
        next.askers.front().isGone = [&] { return isGone; };
        return next;
    };
    QVERIFY(!queue.add(leaving("a")));
    QVERIFY(!queue.add(leaving("b")));
    QVERIFY(!queue.add(check(u"ann"_s, u"198.51.100.1"_s, "b"))); // the same pair, from who stays
    isGone = true;
    QVERIFY(!queue.add(check(u"ann"_s, u"192.0.2.1"_s, "c"))); // there is room again
    const auto pairs = order(queue);
    QCOMPARE(QSet<QByteArray>(pairs.cbegin(), pairs.cend()), QSet<QByteArray>({"b", "c"}));
    QCOMPARE(pairs.size(), 2);
}

QTEST_GUILESS_MAIN(TestCheckQueue)

} // namespace tst_checkqueue

#include "tst_checkqueue.moc"
