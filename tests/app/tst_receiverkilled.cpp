// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/app/receiver/metabodies.h"
#include "tests/zohosim/testclient.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

namespace tst_receiverkilled {

using namespace statusbridge;

constexpr int senderCount = 20;
constexpr int patienceMs = 60000;

//! The service with its receiver, at a port that is another one each time.
class Service
{
public:
    explicit Service(ProgramFixture &fixture) : m_fixture(fixture) {}

    //! \brief Whether it receives webhooks.
    [[nodiscard]] bool start()
    {
        static const QRegularExpression told(u"Webhooks are received on [^,]+, port (\\d+)"_s);
        m_process = m_fixture.start({u"--no-gui"_s});
        QString log;
        const bool isThere = QTest::qWaitFor(
            [&] {
                log += QString::fromUtf8(m_process->readAllStandardError());
                port = told.match(log).captured(1).toInt();
                return port > 0;
            },
            patienceMs);
        if (!isThere) {
            qWarning("%s", qPrintable(log));
        }
        return isThere;
    }

    void kill()
    {
        port = 0;
        m_process->kill();
        m_process->waitForFinished();
    }

    std::atomic_int port = 0; //!< 0: it is not there

private:
    ProgramFixture &m_fixture;
    std::unique_ptr<QProcess> m_process;
};

//! Sends statuses of its own, each until it is answered 200.
class Sender
{
public:
    Sender(int number, const std::atomic_int &port, const std::atomic_bool &isOver)
        : m_number(number), m_port(port), m_isOver(isOver), m_thread([this] { run(); })
    {}
    ~Sender() { join(); }
    Q_DISABLE_COPY_MOVE(Sender)

    //! \brief Waits until the last one is taken.
    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    //! \brief How many it has sent; after join().
    [[nodiscard]] qint64 statuses() const { return m_statuses; }

private:
    void run()
    {
        while (!m_isOver) {
            const auto body = metaBody(QByteArray::number(m_number) + '-' + QByteArray::number(m_sent), 1 + m_sent % 3);
            while (!isTaken(body)) {
                std::this_thread::yield();
            }
            m_statuses += 1 + m_sent % 3;
            ++m_sent;
        }
    }

    [[nodiscard]] bool isTaken(const QByteArray &body) const
    {
        const int port = m_port;
        if (port == 0) {
            return false;
        }
        zohosim::TestClient client(static_cast<quint16>(port));
        client.send("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body);
        return client.receive(patienceMs).status == 200;
    }

    int m_number;
    const std::atomic_int &m_port;
    const std::atomic_bool &m_isOver;
    int m_sent = 0;
    qint64 m_statuses = 0;
    std::thread m_thread; //!< last, so that all is there when it begins
};

//! Whatever was answered 200 is in the table, once, however often the receiver is killed.
class ReceiverKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnswered200IsInTheTableOnceHoweverOftenItIsKilled()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("STATUSBRIDGE_KILL_ROUNDS", &isSet);
        bool hasSeed = false;
        const int given = qEnvironmentVariableIntValue("STATUSBRIDGE_KILL_SEED", &hasSeed);
        const int seed = hasSeed ? given : QRandomGenerator::global()->bounded(1'000'000);
        qInfo("STATUSBRIDGE_KILL_SEED=%d", seed);
        QRandomGenerator random(static_cast<quint32>(seed));

        ProgramFixture fixture;
        fixture.configure(u"autostart = false\n[webhook]\nenabled = true\nport = 0\n"_s);
        fixture.setVariable(u"STATUSBRIDGE_SECRET_WEBHOOK_META_APP_SECRET"_s, QString::fromLatin1(metaAppSecret()));
        QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
        Service service(fixture);
        std::atomic_bool isOver = false;
        qint64 statuses = 0;
        {
            std::vector<std::unique_ptr<Sender>> senders;
            senders.reserve(senderCount);
            for (int i = 0; i < senderCount; ++i) {
                senders.push_back(std::make_unique<Sender>(i, service.port, isOver));
            }
            for (int round = 0; round < (isSet ? wanted : 20); ++round) {
                if (!service.start()) {
                    break;
                }
                QTest::qWait(random.bounded(10, 300));
                service.kill();
            }
            const bool isThere = service.start();
            isOver = true;
            for (auto &sender : senders) {
                sender->join();
                statuses += sender->statuses();
            }
            QVERIFY(isThere);
        }
        const auto count = [&](const QString &what) {
            return fixture.queryValue(u"SELECT %1 FROM delivered_logs"_s.arg(what)).toLongLong();
        };
        QVERIFY(QTest::qWaitFor([&] { return count(u"count(DISTINCT message_id)"_s) >= statuses; }, patienceMs));
        QCOMPARE(count(u"count(DISTINCT message_id)"_s), statuses);
        QCOMPARE(count(u"count(*)"_s), statuses);
        qInfo("%lld statuses", static_cast<long long>(statuses));
        service.kill();
    }
};

QTEST_GUILESS_MAIN(ReceiverKilledTest)

} // namespace tst_receiverkilled

#include "tst_receiverkilled.moc"
