// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/servicenotifier.h"
#include "engine/core/literals.h"
#include "engine/core/liveness.h"

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
    void aLatePartStarvesTheWatchdogUntilItGoesOn();
    void anotherProcessesWatchdogIsNotFed();
    void isSilentWithoutSystemd();

private:
    std::chrono::milliseconds m_now{0};
    Liveness m_liveness{[this] { return m_now; }};
};

void ServiceNotifierTest::cleanup()
{
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
}

void ServiceNotifierTest::tellsHowTheServiceIsDoing()
{
    NotifySocket socket;
    ServiceNotifier manager(m_liveness);
    manager.ready();
    QCOMPARE(socket.next(), QByteArray("READY=1"));
    manager.stopping();
    QCOMPARE(socket.next(), QByteArray("STOPPING=1"));
}

void ServiceNotifierTest::aStatusIsOneLine()
{
    NotifySocket socket;
    ServiceNotifier manager(m_liveness);
    manager.setStatus(u"Next \u202Ecycle\nREADY=1 \x1b[2Jsoon"_s);
    QCOMPARE(socket.next(), QByteArray("STATUS=Next [U+202E]cycle READY=1 [2Jsoon"));
}

void ServiceNotifierTest::feedsTheWatchdogWhileTheLoopRuns()
{
    NotifySocket socket;
    qputenv("WATCHDOG_USEC", "20000");
    const ServiceNotifier manager(m_liveness);
    int fed = 0; // the condition is read once more after it is true, so that it must stay so
    QTRY_VERIFY((fed += socket.next() == "WATCHDOG=1" ? 1 : 0) >= 2);
}

void ServiceNotifierTest::aLatePartStarvesTheWatchdogUntilItGoesOn()
{
    NotifySocket socket;
    qputenv("WATCHDOG_USEC", "8000");
    const auto part = m_liveness.add(u"The scheduler"_s, std::chrono::seconds(1));
    m_now += std::chrono::seconds(2);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^The scheduler hangs"_s)); // once
    ServiceNotifier manager(m_liveness);
    int looks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&looks] { ++looks; });
    timer.start(4);
    QTRY_VERIFY(looks >= 5);
    QCOMPARE(socket.next(), QByteArray());
    part->beat();
    int fed = 0;
    QTRY_VERIFY((fed += socket.next() == "WATCHDOG=1" ? 1 : 0) >= 1);
}

void ServiceNotifierTest::anotherProcessesWatchdogIsNotFed()
{
    NotifySocket socket;
    qputenv("WATCHDOG_USEC", "2000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid() + 1));
    ServiceNotifier manager(m_liveness);
    bool hasPassed = false;
    QTimer::singleShot(20, &manager, [&hasPassed] { hasPassed = true; });
    QTRY_VERIFY(hasPassed);
    QCOMPARE(socket.next(), QByteArray());
}

void ServiceNotifierTest::isSilentWithoutSystemd()
{
    qunsetenv("NOTIFY_SOCKET");
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ServiceNotifier manager(m_liveness);
    manager.ready();
    manager.setStatus(u"Idle."_s);
    manager.stopping();
}

QTEST_GUILESS_MAIN(ServiceNotifierTest)

} // namespace tst_servicenotifier

#include "tst_servicenotifier.moc"
