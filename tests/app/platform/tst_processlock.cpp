// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/processlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_processlock {

using namespace statusbridge;

class ProcessLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondInstanceIsToldWhoHoldsIt();
    void isFreeAgainWhenTheHolderGoes();
    void anotherDirectoryHasItsOwn();
    void aMissingDirectoryIsAnError();
    void aFileThatOthersCouldWriteIntoIsMended();
    void aDirectoryInItsPlaceIsAnError();
};

void ProcessLockTest::aSecondInstanceIsToldWhoHoldsIt()
{
    const QTemporaryDir directory;
    const auto first = ProcessLock::acquire(directory.path(), u"service"_s);
    QVERIFY(first.hasValue());
    const auto second = ProcessLock::acquire(directory.path(), u"console"_s);
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::Busy);
    QVERIFY(
        second.error().message.english().contains(u"service, process %1"_s.arg(QCoreApplication::applicationPid())));
}

void ProcessLockTest::isFreeAgainWhenTheHolderGoes()
{
    const QTemporaryDir directory;
    QVERIFY(ProcessLock::acquire(directory.path(), u"a long name for the first"_s).hasValue());
    const auto second = ProcessLock::acquire(directory.path(), u"console"_s);
    QVERIFY(second.hasValue());
    const auto third = ProcessLock::acquire(directory.path(), u"service"_s);
    QVERIFY(!third);
    QVERIFY(third.error().message.english().contains(u"(console, process "_s));
    QVERIFY(!third.error().message.english().contains(u"a long name"_s));
}

void ProcessLockTest::anotherDirectoryHasItsOwn()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const auto first = ProcessLock::acquire(one.path(), u"service"_s);
    QVERIFY(ProcessLock::acquire(other.path(), u"service"_s).hasValue());
}

void ProcessLockTest::aMissingDirectoryIsAnError()
{
    const auto lock = ProcessLock::acquire(u"/nonexistent/directory"_s, u"service"_s);
    QVERIFY(!lock);
    QVERIFY(lock.error().kind == ErrorKind::Configuration);
    QVERIFY(lock.error().message.english().contains(u"/nonexistent/directory/statusbridge.lock"_s));
}

void ProcessLockTest::aFileThatOthersCouldWriteIntoIsMended()
{
    const QTemporaryDir directory;
    QFile left(directory.filePath(u"statusbridge.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(left.setPermissions(QFile::Permissions(0x6666)));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"Other users could write into .*statusbridge.lock"_s));
    QVERIFY(ProcessLock::acquire(directory.path(), u"service"_s).hasValue());
    QVERIFY(!(left.permissions() & (QFile::WriteGroup | QFile::WriteOther)));
}

void ProcessLockTest::aDirectoryInItsPlaceIsAnError()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkdir(u"statusbridge.lock"_s));
    const auto lock = ProcessLock::acquire(directory.path(), u"service"_s);
    QVERIFY(!lock);
    QVERIFY(lock.error().kind == ErrorKind::Configuration);
}

QTEST_GUILESS_MAIN(ProcessLockTest)

} // namespace tst_processlock

#include "tst_processlock.moc"
