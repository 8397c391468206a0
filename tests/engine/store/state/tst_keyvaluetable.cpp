// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/keyvaluetable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_keyvaluetable {

using namespace statusbridge;

class KeyValueTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersValuesAndWhenTheyWereWritten();
    void forgets();
    void addsUp();
    void findsAllThatBeginAlike();
};

void KeyValueTableTest::remembersValuesAndWhenTheyWereWritten()
{
    StoreFixture store;
    KeyValueTable state(store.database());
    const QString name = u"pending"_s;
    QVERIFY(!state.value(name)->has_value());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(state.setValue(name, u"12"_s));
    QVERIFY(state.setValue(name, u"13"_s));
    const auto value = state.value(name);
    QCOMPARE((*value)->value, u"13"_s);
    QVERIFY((*value)->updatedAt > before);
    QVERIFY((*value)->updatedAt < before.addSecs(60));
}

void KeyValueTableTest::forgets()
{
    StoreFixture store;
    KeyValueTable state(store.database());
    QVERIFY(state.setValue(u"a"_s, u"1"_s));
    QVERIFY(state.setValue(u"b"_s, u"2"_s));
    QVERIFY(state.remove(u"a"_s));
    QVERIFY(!state.value(u"a"_s)->has_value());
    QVERIFY(state.value(u"b"_s)->has_value());
}

void KeyValueTableTest::findsAllThatBeginAlike()
{
    StoreFixture store;
    KeyValueTable state(store.database());
    QVERIFY(state.setValue(u"a_b.one"_s, u"1"_s));
    QVERIFY(state.setValue(u"a_b.two"_s, u"2"_s));
    QVERIFY(state.setValue(u"axb.three"_s, u"3"_s));
    const auto values = state.values(u"a_b."_s);
    QVERIFY(values);
    QCOMPARE(values->size(), 2);
    QCOMPARE(values->value(u"a_b.two"_s).value, u"2"_s);
    QVERIFY(values->value(u"a_b.two"_s).updatedAt.isValid());
    QVERIFY(state.values(u"c"_s)->isEmpty());
}

void KeyValueTableTest::addsUp()
{
    StoreFixture store;
    const auto other = store.connect();
    const QString name = u"total"_s;
    QVERIFY(KeyValueTable(store.database()).add(name, 5));
    QVERIFY(KeyValueTable(*other).add(name, 7));
    QCOMPARE((*KeyValueTable(store.database()).value(name))->value, u"12"_s);
}

QTEST_GUILESS_MAIN(KeyValueTableTest)

} // namespace tst_keyvaluetable

#include "tst_keyvaluetable.moc"
