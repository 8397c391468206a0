// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/wishtable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_wishtable {

using namespace statusbridge;

class WishTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyWishesAreOneAndTheFirstStays()
    {
        StoreFixture store;
        WishTable wishes(store.database());
        QVERIFY(!*wishes.pending());
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
        QVERIFY(wishes.add(RunTrigger::Retry, u"anna"_s));
        QVERIFY(wishes.add(RunTrigger::Manual, u"bob"_s));
        const auto pending = *wishes.pending();
        QCOMPARE(pending->by, u"anna"_s);
        QVERIFY(pending->trigger == RunTrigger::Retry);
        QVERIFY(pending->at > before && pending->at < before.addSecs(60));
        QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_wishes"_s), u"1"_s);
    }

    void eachTargetHasItsOwn()
    {
        StoreFixture store;
        WishTable wishes(store.database());
        QVERIFY(wishes.add(RunTrigger::Manual, u"anna"_s));
        const Target here = store.database().target();
        store.database().setTarget({.key = 7, .name = u"another"_s, .isProduction = true});
        QVERIFY(!*wishes.pending());
        QVERIFY(fulfilWish(store.database()));
        store.database().setTarget(here);
        QVERIFY(*wishes.pending());
        QVERIFY(fulfilWish(store.database()));
        QVERIFY(!*wishes.pending());
    }
};

QTEST_GUILESS_MAIN(WishTableTest)

} // namespace tst_wishtable

#include "tst_wishtable.moc"
