// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/instancelock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbridge;

class TestInstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondInstanceIsToldWhoHoldsIt();
    void isFreeAgainWhenTheHolderGoes();
    void anotherDirectoryHasItsOwn();
    void aMissingDirectoryIsAnError();
};

void TestInstanceLock::aSecondInstanceIsToldWhoHoldsIt()
{
    const QTemporaryDir directory;
    const auto first = InstanceLock::take(directory.path(), QStringLiteral("service"));
    QVERIFY(first.hasValue());
    const auto second = InstanceLock::take(directory.path(), QStringLiteral("console"));
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::Busy);
    QVERIFY(
        second.error().message.contains(QStringLiteral("service, process %1").arg(QCoreApplication::applicationPid())));
}

void TestInstanceLock::isFreeAgainWhenTheHolderGoes()
{
    const QTemporaryDir directory;
    QVERIFY(InstanceLock::take(directory.path(), QStringLiteral("a long name for the first")).hasValue());
    const auto second = InstanceLock::take(directory.path(), QStringLiteral("console"));
    QVERIFY(second.hasValue());
    const auto third = InstanceLock::take(directory.path(), QStringLiteral("service"));
    QVERIFY(!third);
    QVERIFY(third.error().message.contains(QStringLiteral("(console, process ")));
    QVERIFY(!third.error().message.contains(QStringLiteral("a long name")));
}

void TestInstanceLock::anotherDirectoryHasItsOwn()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const auto first = InstanceLock::take(one.path(), QStringLiteral("service"));
    QVERIFY(InstanceLock::take(other.path(), QStringLiteral("service")).hasValue());
}

void TestInstanceLock::aMissingDirectoryIsAnError()
{
    const auto lock = InstanceLock::take(QStringLiteral("/nonexistent/directory"), QStringLiteral("service"));
    QVERIFY(!lock);
    QVERIFY(lock.error().kind == ErrorKind::Configuration);
    QVERIFY(lock.error().message.contains(QStringLiteral("/nonexistent/directory/statusbridge.lock")));
}

QTEST_GUILESS_MAIN(TestInstanceLock)
#include "tst_instancelock.moc"
