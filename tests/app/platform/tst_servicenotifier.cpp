// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"
#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace tst_servicenotifier {

using namespace statusbridge;

//! A datagram socket as systemd's own.
class NotifySocket
{
public:
    NotifySocket() : m_path(QFile::encodeName(m_directory.filePath(u"notify"_s)))
    {
        m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_path.constData(), static_cast<size_t>(m_path.size()));
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
            qFatal("The socket can't be bound.");
        }
        qputenv("NOTIFY_SOCKET", m_path);
    }
    ~NotifySocket()
    {
        qunsetenv("NOTIFY_SOCKET");
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    QByteArray next()
    {
        std::array<char, 512> buffer = {};
        const auto size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    }

private:
    QTemporaryDir m_directory;
    QByteArray m_path;
    int m_descriptor = -1;
};

class ServiceNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsHowTheServiceIsDoing();
    void aStatusIsOneLine();
    void feedsTheWatchdogWhileTheLoopRuns();
    void anotherProcessesWatchdogIsNotFed();
    void isSilentWithoutSystemd();
};

void ServiceNotifierTest::cleanup()
{
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
}

void ServiceNotifierTest::tellsHowTheServiceIsDoing()
{
    NotifySocket socket;
    ServiceNotifier manager;
    manager.ready();
    QCOMPARE(socket.next(), QByteArray("READY=1"));
    manager.stopping();
    QCOMPARE(socket.next(), QByteArray("STOPPING=1"));
}

void ServiceNotifierTest::aStatusIsOneLine()
{
    NotifySocket socket;
    ServiceNotifier manager;
    manager.setStatus(u"Next cycle\nREADY=1 soon"_s);
    QCOMPARE(socket.next(), QByteArray("STATUS=Next cycle READY=1 soon"));
}

void ServiceNotifierTest::feedsTheWatchdogWhileTheLoopRuns()
{
    NotifySocket socket;
    qputenv("WATCHDOG_USEC", "20000");
    const ServiceNotifier manager;
    int fed = 0; // the condition is read once more after it is true, so that it must stay so
    QTRY_VERIFY((fed += socket.next() == "WATCHDOG=1" ? 1 : 0) >= 2);
}

void ServiceNotifierTest::anotherProcessesWatchdogIsNotFed()
{
    NotifySocket socket;
    qputenv("WATCHDOG_USEC", "2000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid() + 1));
    ServiceNotifier manager;
    bool hasPassed = false;
    QTimer::singleShot(20, &manager, [&hasPassed] { hasPassed = true; });
    QTRY_VERIFY(hasPassed);
    QCOMPARE(socket.next(), QByteArray());
}

void ServiceNotifierTest::isSilentWithoutSystemd()
{
    qunsetenv("NOTIFY_SOCKET");
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ServiceNotifier manager;
    manager.ready();
    manager.setStatus(u"Idle."_s);
    manager.stopping();
}

QTEST_GUILESS_MAIN(ServiceNotifierTest)

} // namespace tst_servicenotifier

#include "tst_servicenotifier.moc"
