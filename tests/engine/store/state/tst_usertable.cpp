// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/usertable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class UserTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsersByName();
    void aTakenNameIsRefusedAndKeepsItsPassword();
    void namesAreComparedWithCase();
    void removesOneUser();
    void nobodyHasNoHash();
};

void UserTableTest::listsUsersByName()
{
    StoreFixture store;
    UserTable users(store.database());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(users.add(QStringLiteral("zoe"), QStringLiteral("h1")));
    QVERIFY(users.add(QStringLiteral("anna"), QStringLiteral("h2")));
    const auto list = users.list();
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).name, QStringLiteral("anna"));
    QCOMPARE(list->at(1).name, QStringLiteral("zoe"));
    QVERIFY(list->at(1).createdAt > before && list->at(1).createdAt < before.addSecs(60));
}

void UserTableTest::aTakenNameIsRefusedAndKeepsItsPassword()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(QStringLiteral("anna"), QStringLiteral("first")));
    const auto again = users.add(QStringLiteral("anna"), QStringLiteral("second"));
    QVERIFY(again.error().kind == ErrorKind::Usage);
    QVERIFY(again.error().message.contains(QStringLiteral("anna")));
    QCOMPARE(**users.passwordHash(QStringLiteral("anna")), QStringLiteral("first"));
    QCOMPARE(users.list()->size(), 1);
}

void UserTableTest::namesAreComparedWithCase()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(QStringLiteral("anna"), QStringLiteral("a")));
    QVERIFY(users.add(QStringLiteral("Anna"), QStringLiteral("b")));
    QCOMPARE(**users.passwordHash(QStringLiteral("Anna")), QStringLiteral("b"));
}

void UserTableTest::removesOneUser()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(QStringLiteral("anna"), QStringLiteral("a")));
    QVERIFY(users.add(QStringLiteral("bob"), QStringLiteral("b")));
    QVERIFY(users.remove(QStringLiteral("anna")));
    QVERIFY(!users.passwordHash(QStringLiteral("anna"))->has_value());
    QVERIFY(users.passwordHash(QStringLiteral("bob"))->has_value());
    QVERIFY(users.remove(QStringLiteral("anna")).error().kind == ErrorKind::NotFound);
}

void UserTableTest::nobodyHasNoHash()
{
    StoreFixture store;
    const auto hash = UserTable(store.database()).passwordHash(QStringLiteral("' OR ''='"));
    QVERIFY(hash);
    QVERIFY(!hash->has_value());
}

QTEST_GUILESS_MAIN(UserTableTest)
#include "tst_usertable.moc"
