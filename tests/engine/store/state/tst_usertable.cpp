// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/usertable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_usertable {

using namespace statusbridge;

class UserTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsersByName();
    void aTakenNameIsRefusedAndKeepsItsPassword();
    void namesAreComparedWithCase();
    void removesOneUser();
    void anUnknownUserHasNoHash();
};

void UserTableTest::listsUsersByName()
{
    StoreFixture store;
    UserTable users(store.database());
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(users.add(u"zoe"_s, u"h1"_s, Role::Viewer));
    QVERIFY(users.add(u"anna"_s, u"h2"_s, Role::Viewer));
    const auto list = users.list();
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).name, u"anna"_s);
    QCOMPARE(list->at(1).name, u"zoe"_s);
    QVERIFY(list->at(1).createdAt > before && list->at(1).createdAt < before.addSecs(60));
}

void UserTableTest::aTakenNameIsRefusedAndKeepsItsPassword()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(u"anna"_s, u"first"_s, Role::Viewer));
    const auto again = users.add(u"anna"_s, u"second"_s, Role::Viewer);
    QVERIFY(again.error().kind == ErrorKind::Usage);
    QVERIFY(again.error().message.english().contains(u"anna"_s));
    QCOMPARE((*users.access(u"anna"_s))->hash, u"first"_s);
    QCOMPARE(users.list()->size(), 1);
}

void UserTableTest::namesAreComparedWithCase()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(u"anna"_s, u"a"_s, Role::Viewer));
    QVERIFY(users.add(u"Anna"_s, u"b"_s, Role::Viewer));
    QCOMPARE((*users.access(u"Anna"_s))->hash, u"b"_s);
}

void UserTableTest::removesOneUser()
{
    StoreFixture store;
    UserTable users(store.database());
    QVERIFY(users.add(u"anna"_s, u"a"_s, Role::Viewer));
    QVERIFY(users.add(u"bob"_s, u"b"_s, Role::Viewer));
    QVERIFY(users.remove(u"anna"_s));
    QVERIFY(!users.access(u"anna"_s)->has_value());
    QVERIFY(users.access(u"bob"_s)->has_value());
    QVERIFY(users.remove(u"anna"_s).error().kind == ErrorKind::NotFound);
}

void UserTableTest::anUnknownUserHasNoHash()
{
    StoreFixture store;
    const auto hash = UserTable(store.database()).access(u"' OR ''='"_s);
    QVERIFY(hash);
    QVERIFY(!hash->has_value());
}

QTEST_GUILESS_MAIN(UserTableTest)

} // namespace tst_usertable

#include "tst_usertable.moc"
