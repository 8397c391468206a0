// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace tst_singleinstance {

using namespace statusbridge;

QString socketOf(const QTemporaryDir &folder)
{
    return folder.filePath(u"statusbridge.console"_s);
}

//! What a second process does while this one runs.
class Caller
{
public:
    explicit Caller(const QString &folder)
        : m_thread(QThread::create([this, folder] { m_isRaised = raiseRunningConsole(folder); }))
    {
        m_thread->start();
    }
    ~Caller() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(Caller)

    [[nodiscard]] bool isDone() const { return m_thread->isFinished(); }
    [[nodiscard]] bool isRaised() const { return m_isRaised; }

private:
    bool m_isRaised = false;
    std::unique_ptr<QThread> m_thread;
};

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondConsoleRaisesTheFirst();
    void noAnswerWhereNoConsoleRuns();
    void whatACrashLeftIsNoHindrance();
    void onlyTheOwnerMayCall();
    void whatIsNoSocketOfOursIsNotCalled();
    void nonsenseRaisesNothing();
    void aPathThatIsTooLongIsSaid();
};

void TestSingleInstance::aSecondConsoleRaisesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstanceServer server;
    QVERIFY(server.listen(folder.path()));
    QSignalSpy raised(&server, &SingleInstanceServer::raiseRequested);
    const Caller caller(folder.path());
    QTRY_VERIFY(caller.isDone());
    QVERIFY(caller.isRaised());
    QCOMPARE(raised.size(), 1);
}

void TestSingleInstance::noAnswerWhereNoConsoleRuns()
{
    const QTemporaryDir folder;
    QVERIFY(!raiseRunningConsole(folder.path()));
}

void TestSingleInstance::whatACrashLeftIsNoHindrance()
{
    const QTemporaryDir folder;
    QFile left(socketOf(folder));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstanceServer server;
    QVERIFY(server.listen(folder.path()));
}

void TestSingleInstance::onlyTheOwnerMayCall()
{
    const QTemporaryDir folder;
    SingleInstanceServer server;
    QVERIFY(server.listen(folder.path()));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(socketOf(folder)).permissions() & others));
}

void TestSingleInstance::whatIsNoSocketOfOursIsNotCalled()
{
    const QTemporaryDir real;
    SingleInstanceServer server;
    QVERIFY(server.listen(real.path()));
    QSignalSpy raised(&server, &SingleInstanceServer::raiseRequested);
    const QTemporaryDir folder;
    QVERIFY(QFile::link(socketOf(real), socketOf(folder)));
    const Caller caller(folder.path());
    QTRY_VERIFY(caller.isDone());
    QVERIFY(!caller.isRaised());
    QVERIFY(raised.isEmpty());
}

void TestSingleInstance::nonsenseRaisesNothing()
{
    const QTemporaryDir folder;
    SingleInstanceServer server;
    QVERIFY(server.listen(folder.path()));
    QSignalSpy raised(&server, &SingleInstanceServer::raiseRequested);
    for (const auto &nonsense : {"quit\n"_ba, QByteArray(1000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(socketOf(folder));
        socket.write(nonsense);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }
    QVERIFY(raised.isEmpty());
}

void TestSingleInstance::aPathThatIsTooLongIsSaid()
{
    const QTemporaryDir folder;
    const auto deep = folder.filePath(QString(120, u'd'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstanceServer server;
    const auto listening = server.listen(deep);
    QVERIFY(!listening);
    QVERIFY(listening.error().kind == ErrorKind::Configuration);
    QVERIFY(listening.error().message.english().contains(deep));
}

QTEST_GUILESS_MAIN(TestSingleInstance)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
