// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/app/receiver/metabodies.h"
#include "tests/support/testconnection.h"
#include "tests/zohosim/testclient.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace tst_receiverservice {

using namespace statusbridge;

constexpr int patienceMs = 30000;

//! The receiver of webhooks in the service, from start to end.
class ReceiverServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_fixture = std::make_unique<ProgramFixture>();
        m_fixture->setVariable(u"STATUSBRIDGE_SECRET_WEBHOOK_META_APP_SECRET"_s, QString::fromLatin1(metaAppSecret()));
        QCOMPARE(m_fixture->run({u"migrate"_s}).exitStatus, 0);
    }

    void cleanup()
    {
        end();
        m_fixture.reset();
    }

    void aReloadLosesNoWebhook()
    {
        const auto port = startReceiver();
        QVERIFY(port > 0);
        int sent = 0;
        for (int reload = 0; reload < 3; ++reload) {
            ::kill(static_cast<pid_t>(m_service->processId()), SIGHUP);
            for (int i = 0; i < 10; ++i) {
                QCOMPARE(post(port, metaBody(QByteArray::number(sent++))), 200);
            }
            QVERIFY(says(u"The configuration was read again."_s, reload + 1));
        }
        QVERIFY(QTest::qWaitFor([&] { return rows() == sent; }, patienceMs));
    }

    void whatWaitsIsCarriedOverEvenIfNothingIsReceivedAnyMore()
    {
        const auto port = startReceiver();
        QVERIFY(port > 0);
        {
            TestConnection other(m_fixture->place());
            other.lock();
            QCOMPARE(post(port, metaBody("a", 5)), 200);
            end();
            other.unlock();
        }
        QCOMPARE(rows(), 0);
        m_fixture->configure(u"autostart = false\n"_s);
        start();
        QVERIFY(QTest::qWaitFor([&] { return rows() == 5; }, patienceMs));
    }

private:
    void start() { m_service = m_fixture->start({u"--no-gui"_s}); }

    void end()
    {
        if (m_service && m_service->state() != QProcess::NotRunning) {
            m_service->terminate();
            m_service->waitForFinished();
        }
    }

    //! Whether the log has said \p words so often by now.
    [[nodiscard]] bool says(const QString &words, int times = 1)
    {
        return QTest::qWaitFor(
            [&] {
                m_log += QString::fromUtf8(m_service->readAllStandardError());
                return m_log.count(words) >= times;
            },
            patienceMs);
    }

    [[nodiscard]] quint16 startReceiver()
    {
        m_fixture->configure(
            u"autostart = false\n[database]\ntimeout_seconds = 1\n[webhook]\nenabled = true\nport = 0\n"_s);
        start();
        static const QRegularExpression told(u"Webhooks are received on [^,]+, port (\\d+)"_s);
        return says(u"Webhooks are received on"_s) ? told.match(m_log).captured(1).toUShort() : quint16(0);
    }

    [[nodiscard]] static int post(quint16 port, const QByteArray &body)
    {
        zohosim::TestClient client(port);
        client.send("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body);
        return client.receive(patienceMs).status;
    }

    [[nodiscard]] int rows() const { return m_fixture->queryValue(u"SELECT count(*) FROM delivered_logs"_s).toInt(); }

    std::unique_ptr<ProgramFixture> m_fixture;
    std::unique_ptr<QProcess> m_service;
    QString m_log;
};

QTEST_GUILESS_MAIN(ReceiverServiceTest)

} // namespace tst_receiverservice

#include "tst_receiverservice.moc"
