// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/statetable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class StateTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersValuesAndWhenTheyWereWritten();
    void forgets();
    void addsUp();
};

void StateTableTest::remembersValuesAndWhenTheyWereWritten()
{
    StoreFixture store;
    StateTable state(store.database());
    const QString name = QStringLiteral("pending");
    QVERIFY(!state.value(name)->has_value());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(state.setValue(name, QStringLiteral("12")));
    QVERIFY(state.setValue(name, QStringLiteral("13")));
    const auto value = state.value(name);
    QCOMPARE((*value)->value, QStringLiteral("13"));
    QVERIFY((*value)->updatedAt > before);
    QVERIFY((*value)->updatedAt < before.addSecs(60));
}

void StateTableTest::forgets()
{
    StoreFixture store;
    StateTable state(store.database());
    QVERIFY(state.setValue(QStringLiteral("a"), QStringLiteral("1")));
    QVERIFY(state.setValue(QStringLiteral("b"), QStringLiteral("2")));
    QVERIFY(state.remove(QStringLiteral("a")));
    QVERIFY(!state.value(QStringLiteral("a"))->has_value());
    QVERIFY(state.value(QStringLiteral("b"))->has_value());
}

void StateTableTest::addsUp()
{
    StoreFixture store;
    const auto other = store.connect();
    const QString name = QStringLiteral("total");
    QVERIFY(StateTable(store.database()).add(name, 5));
    QVERIFY(StateTable(*other).add(name, 7));
    QCOMPARE((*StateTable(store.database()).value(name))->value, QStringLiteral("12"));
}

QTEST_GUILESS_MAIN(StateTableTest)
#include "tst_statetable.moc"
