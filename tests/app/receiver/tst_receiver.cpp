// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"
#include "tests/app/receiver/receiverfixture.h"
#include "tests/support/testconnection.h"
#include "tests/zohosim/certificate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

namespace tst_receiver {

using namespace statusbridge;

constexpr int patienceMs = 30000;

//! Sends \p requests at once, a connection each, and returns the first line of each answer.
QByteArrayList answersToAll(quint16 port, const QByteArrayList &requests)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    sockets.reserve(static_cast<size_t>(requests.size()));
    for (const QByteArray &request : requests) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(),
                         [socket = socket.get(), request] { socket->write(request); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    QByteArrayList lines(requests.size());
    const auto areAllAnswered = [&] {
        qsizetype answered = 0;
        for (size_t i = 0; i < sockets.size(); ++i) {
            auto &line = lines[static_cast<qsizetype>(i)];
            if (line.isEmpty() && sockets.at(i)->canReadLine()) {
                line = sockets.at(i)->readLine().trimmed();
            }
            answered += line.isEmpty() ? 0 : 1;
        }
        return answered == lines.size();
    };
    if (!QTest::qWaitFor(areAllAnswered, patienceMs)) {
        qWarning("not all are answered");
    }
    return lines;
}

//! A body that was answered 200 is in the table once, status by status, whatever happens; a refused one leaves nothing.
class ReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostBecomesRows()
    {
        ReceiverFixture fixture;
        const auto answer = fixture.post(metaBody("a", 2));
        QCOMPARE(answer.status, 200);
        QVERIFY(fixture.hasRows(2));
        QCOMPARE(
            fixture.cycles.scalar(u"SELECT queue_id FROM delivered_logs WHERE message_id = 'wamid.a.1'"_s).toString(),
            u"a"_s);
        QTRY_VERIFY(fixture.arrivals() > 0);
        QTRY_COMPARE(fixture.spooled(), 0); // once there is nothing to do
    }

    void aThousandStatusesInOnePost()
    {
        ReceiverFixture fixture;
        QCOMPARE(fixture.post(metaBody("a", 1000)).status, 200);
        QVERIFY(fixture.hasRows(1000));
    }

    void threeHundredPostsAtOnce()
    {
        ReceiverFixture fixture;
        QByteArrayList requests;
        requests.reserve(300);
        for (int i = 0; i < 300; ++i) {
            requests.append(metaRequest(metaBody("p" + QByteArray::number(i))));
        }
        const auto lines = answersToAll(fixture.port(), requests);
        QCOMPARE(lines.count("HTTP/1.1 200 OK"), 300);
        QVERIFY(fixture.hasRows(300));
    }

    void manyLargeBodiesAtOnceTakeTurns()
    {
        ReceiverFixture fixture;
        QByteArrayList requests;
        requests.reserve(12);
        for (int i = 0; i < 12; ++i) {
            QByteArray body = metaBody("p" + QByteArray::number(i));
            body += QByteArray(2 * 1024 * 1024 - body.size(), ' ');
            requests.append(metaRequest(body));
        }
        QCOMPARE(answersToAll(fixture.port(), requests).count("HTTP/1.1 200 OK"), 12);
        QVERIFY(fixture.hasRows(12));
    }

    void strangersDontKeepOthersFromSendingLargeBodies()
    {
        ReceiverFixture fixture;
        QCOMPARE(fixture.post(metaBody("a")).status, 200);
        const QByteArray head =
            "POST /webhook/meta HTTP/1.1\r\nHost: a\r\nX-Hub-Signature-256: sha256=" + QByteArray(64, '0') +
            "\r\nContent-Length: 3145728\r\n\r\n";
        std::vector<std::unique_ptr<QTcpSocket>> strangers;
        for (int i = 1; i <= 8; ++i) {
            auto &socket = strangers.emplace_back(std::make_unique<QTcpSocket>());
            QVERIFY(socket->bind(QHostAddress(u"127.0.%1.2"_s.arg(i))));
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.port());
            QVERIFY(socket->waitForConnected(patienceMs));
            socket->write(head + QByteArray(100000, ' '));
            QVERIFY(socket->waitForBytesWritten(patienceMs));
        }
        QElapsedTimer timer;
        timer.start();
        QByteArray body = metaBody("b");
        body += QByteArray(3 * 1024 * 1024 - body.size(), ' ');
        QCOMPARE(fixture.post(body).status, 200);
        QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
        for (const auto &socket : strangers) {
            QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        }
    }

    void aLargeBodyOfAStrangerIsNotRead()
    {
        int refused = 0;
        ReceiverOptions options;
        options.refused = [&] { ++refused; };
        ReceiverFixture fixture({}, options);
        for (const QByteArray &header : {""_ba, "X-Webhook-Secret: guess\r\n"_ba}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.port());
            QVERIFY(socket.waitForConnected(patienceMs));
            socket.write("POST /webhook/meta HTTP/1.1\r\nHost: a\r\n" + header + "Content-Length: 3145728\r\n\r\n");
            QVERIFY(socket.waitForReadyRead(patienceMs));
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 401 "));
        }
        fixture.stop();
        QCOMPARE(refused, 2);
    }

    void aBodyMayHaveThreeMebibytesAndNoMore()
    {
        ReceiverFixture fixture;
        QByteArray body = metaBody("a");
        body += QByteArray(3 * 1024 * 1024 - body.size(), ' ');
        QCOMPARE(fixture.post(body).status, 200);
        QVERIFY(fixture.hasRows(1));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.port());
        QVERIFY(socket.waitForConnected());
        socket.write("POST /webhook/meta HTTP/1.1\r\nHost: a\r\nContent-Length: 3145729\r\n\r\n");
        QVERIFY(socket.waitForReadyRead());
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 413 "));
    }

    void aBodyByteByByte()
    {
        ReceiverFixture fixture;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.port());
        QVERIFY(socket.waitForConnected());
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const auto request = metaRequest(metaBody("a"));
        for (const char byte : request) {
            QVERIFY(socket.putChar(byte) && socket.waitForBytesWritten());
        }
        QVERIFY(socket.waitForReadyRead());
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(fixture.hasRows(1));
    }

    void manyPostsOverOneConnection()
    {
        ReceiverFixture fixture;
        zohosim::TestClient client(fixture.port());
        for (int i = 0; i < 50; ++i) {
            const auto body = metaBody(QByteArray::number(i));
            QCOMPARE(
                client.exchange("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body).status,
                200);
        }
        QVERIFY(fixture.hasRows(50));
    }

    void whoIsNotKnownLeavesNothing()
    {
        ReceiverFixture fixture([](Settings &settings) { settings.webhook.rawDays = 1; });
        const auto body = metaBody("a");
        QCOMPARE(fixture.send("POST", "/webhook/meta", {}, body).status, 401);
        QCOMPARE(
            fixture.send("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body + ' ')}}, body).status,
            401);
        QCOMPARE(fixture
                     .send("POST", "/webhook/meta",
                           {{"X-Hub-Signature-256", metaSignature(body)}, {"X-Hub-Signature-256", "sha256=0"}}, body)
                     .status,
                 401);
        QCOMPARE(fixture.send("POST", "/webhook/infobip", {{"X-Webhook-Secret", "share"}}, "{}").status, 401);
        QCOMPARE(fixture.send("GET", "/webhook/meta?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x").status,
                 403);
        for (const QByteArray &path : {"/webhook/nobody"_ba, "/webhook/Meta"_ba, "/webhook/meta/"_ba, "/"_ba}) {
            const auto gone = fixture.send("POST", path, {{"X-Webhook-Secret", "shared"}}, body);
            QCOMPARE(gone.status, 404);
            const auto large = fixture.send("POST", path, {{"X-Webhook-Secret", "shared"}}, QByteArray(8193, ' '));
            QCOMPARE(large.status, 413);
        }
        QCOMPARE(fixture
                     .send("POST", "/webhook/meta",
                           {{"X-Hub-Signature-256", metaSignature(body)}, {"Content-Encoding", "gzip"}}, body)
                     .status,
                 415);
        QCOMPARE(fixture.spooled(), 0);
        // And what comes from a known one is the first that is written.
        QCOMPARE(fixture.post(body).status, 200);
        QVERIFY(fixture.hasRows(1));
        QCOMPARE(fixture.rows(u"statusbridge_raw_bodies"_s), 1);
        QCOMPARE(fixture.rows(u"statusbridge_seen_statuses"_s), 1);
    }

    void aLargeBodyIsWrittenInPartsAndKeptOnce()
    {
        ReceiverFixture fixture([](Settings &settings) { settings.webhook.rawDays = 1; });
        QCOMPARE(fixture.post(metaBody("small")).status, 200);
        QCOMPARE(fixture.post(metaBody("large", 4500)).status, 200);
        QVERIFY(fixture.hasRows(4501));
        QCOMPARE(fixture.rows(u"statusbridge_raw_bodies"_s), 2);
        QCOMPARE(fixture.cycles.scalar(u"SELECT count(DISTINCT message_id) FROM delivered_logs"_s).toInt(), 4501);
        QTRY_COMPARE(
            fixture.cycles.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'receiver.received'"_s).toInt(),
            4501);
        QCOMPARE(fixture.post(metaBody("large", 4500)).status, 200);
        QTRY_COMPARE(
            fixture.cycles.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'receiver.duplicates'"_s).toInt(),
            4500);
        QCOMPARE(fixture.rows(), 4501);
    }

    void bodiesOfOnesOwnShapeAreReadByTheirPaths()
    {
        ReceiverFixture fixture([](Settings &settings) {
            settings.webhook.paths = {{u"queue_id"_s, u"events[*].ref"_s}, {u"status"_s, u"events[*].state"_s}};
        });
        const QByteArray body = R"({"events":[{"ref":"q-1","state":"sent"},{"ref":"q-2","state":"delivered"}]})";
        QCOMPARE(fixture.send("POST", "/webhook/custom", {{"X-Webhook-Secret", "shared"}}, body).status, 200);
        QVERIFY(fixture.hasRows(2));
        QCOMPARE(fixture.cycles.texts(u"SELECT status FROM delivered_logs ORDER BY queue_id"_s),
                 QStringList({u"sent"_s, u"delivered"_s}));
    }

    void pathsThatCantBeReadKeepTheReceiverFromStarting()
    {
        CycleFixture cycles;
        cycles.settings.webhook.paths = {{u"status"_s, u"events[*"_s}};
        ReceiverServer server(cycles.environment, [] {});
        const auto started = server.start();
        QVERIFY(!started);
        QVERIFY(started.error().kind == ErrorKind::Configuration);
        QVERIFY(started.error().message.english().contains(u"webhook.paths"));
    }

    void speaksTls()
    {
        const QTemporaryDir directory;
        const auto made = zohosim::madeCertificate();
        QVERIFY(made.hasValue());
        const auto write = [&](const QString &name, const QByteArray &pem) {
            QFile file(directory.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? file.fileName() : QString();
        };
        const QString certificate = write(u"certificate.pem"_s, made->certificate.toPem());
        const QString key = write(u"key.pem"_s, made->key.toPem());
        ReceiverFixture fixture([&](Settings &settings) {
            settings.webhook.tlsCertificate = certificate;
            settings.webhook.tlsKey = key;
        });
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.port());
        QVERIFY2(socket.waitForEncrypted(patienceMs), qPrintable(socket.errorString()));
        const QByteArray request = metaRequest(metaBody("a", 3));
        for (qsizetype i = 0; i < request.size(); i += 100) {
            socket.write(request.mid(i, 100));
        }
        QVERIFY(QTest::qWaitFor([&] { return socket.canReadLine(); }, patienceMs));
        QVERIFY(socket.readLine().startsWith("HTTP/1.1 200"));
        QVERIFY(fixture.hasRows(3));
        // Who speaks no TLS is not heard.
        QTcpSocket plain;
        plain.connectToHost(u"127.0.0.1"_s, fixture.port());
        QVERIFY(plain.waitForConnected(patienceMs));
        plain.write(metaRequest(metaBody("b")));
        QVERIFY(QTest::qWaitFor([&] { return plain.state() == QAbstractSocket::UnconnectedState; }, patienceMs));
        QVERIFY(!plain.readAll().contains("200"));
        QCOMPARE(fixture.rows(), 3);
    }

    void metasHandshakeGoesOverTheWire()
    {
        ReceiverFixture fixture;
        const auto answer = fixture.send(
            "GET", "/webhook/meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify%20me");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "1158201444"_ba);
    }

    void otherShapesAreRead()
    {
        ReceiverFixture fixture;
        QCOMPARE(fixture
                     .send("POST", "/webhook/vonage", {{"Authorization", "Bearer shared"}},
                           R"({"status":"delivered","message_uuid":"m-1","client_ref":"q-7","to":"15550001234"})")
                     .status,
                 200);
        QVERIFY(fixture.hasRows(1));
        QCOMPARE(fixture.cycles.scalar(u"SELECT status FROM delivered_logs WHERE queue_id = 'q-7'"_s).toString(),
                 u"delivered"_s);
    }

    void whatIsSentAgainIsStoredOnce()
    {
        ReceiverFixture fixture;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(fixture.post(metaBody("a", 3)).status, 200);
        }
        QCOMPARE(fixture.post(metaBody("b")).status, 200);
        QVERIFY(fixture.hasRows(4));
        QCOMPARE(
            fixture.cycles.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'receiver.duplicates'"_s).toInt(),
            12);
    }

    void whatGivesNoStatusIsCountedByKind()
    {
        ReceiverFixture fixture;
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"shape meta, .* gave no status: no_json"_s));
        QCOMPARE(fixture.post("{\"entry\":").status, 200);
        QCOMPARE(fixture.post("{\"entry\":[").status, 200); // within the minute, and so not logged
        const QByteArray incoming =
            R"({"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a"}]}}]}]})";
        QCOMPARE(fixture.post(incoming).status, 200);
        QCOMPARE(fixture.post(metaBody("a")).status, 200);
        QVERIFY(fixture.hasRows(1));
        const auto counted = [&](const QString &name) {
            return fixture.cycles.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'receiver.%1'"_s.arg(name))
                .toInt();
        };
        QCOMPARE(counted(u"without_status.no_json"_s), 2);
        QCOMPARE(counted(u"without_status.no_statuses"_s), 1);
        QCOMPARE(counted(u"unreadable"_s), 2);
    }

    void unknownSendersAreCountedByThemselves()
    {
        ReceiverFixture fixture;
        for (int i = 0; i < 3; ++i) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A webhook was refused"_s));
            const auto answer =
                fixture.send("POST", "/webhook/meta", {{"X-Hub-Signature-256", "sha256=00"}}, metaBody("a"));
            QCOMPARE(answer.status, 401);
        }
        const auto counted = [&](const QString &name) {
            return fixture.cycles.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'receiver.%1'"_s.arg(name))
                .toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(counted(u"unknown_senders"_s), 3, patienceMs);
        QCOMPARE(counted(u"received"_s), 0);
        QCOMPARE(counted(u"refused"_s), 0);
    }

    void afterTheEndNothingLiesAboutThatIsWritten()
    {
        ReceiverFixture fixture;
        QCOMPARE(fixture.post(metaBody("a")).status, 200);
        QVERIFY(fixture.hasRows(1));
        fixture.stop();
        QCOMPARE(fixture.spooled(), 0);
    }

    void aDatabaseThatIsLockedHoldsNoOneUp()
    {
        ReceiverFixture fixture([](Settings &settings) { settings.database.timeoutSeconds = 1; });
        TestConnection other(fixture.cycles.place());
        other.lock();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(fixture.post(metaBody(QByteArray::number(i))).status, 200);
        }
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(fixture.spooled() > 0);
        other.unlock();
        QVERIFY(fixture.hasRows(20));
        QCOMPARE(fixture.cycles.texts(u"SELECT queue_id FROM delivered_logs ORDER BY id"_s).constFirst(), u"0"_s);
        QCOMPARE(fixture.cycles.texts(u"SELECT queue_id FROM delivered_logs ORDER BY id"_s).constLast(), u"19"_s);
    }

    void aDatabaseThatIsGoneIsWrittenToWhenItIsThere()
    {
        ReceiverFixture fixture([](Settings &settings) { settings.database.name = u"later.db"_s; });
        QCOMPARE(fixture.post(metaBody("a", 10)).status, 200);
        QCOMPARE(fixture.post(metaBody("b")).status, 200);
        QVERIFY(migrate(fixture.cycles.environment, {}));
        auto place = fixture.cycles.place();
        place.name = fixture.cycles.directory.filePath(u"later.db"_s);
        TestConnection there(place);
        QTRY_COMPARE_WITH_TIMEOUT(there.execute(u"SELECT count(*) FROM delivered_logs"_s).constFirst().toInt(), 11,
                                  patienceMs);
    }

    void whatIsInTheSpoolOutlivesTheReceiver()
    {
        ReceiverFixture fixture([](Settings &settings) { settings.database.timeoutSeconds = 1; });
        {
            TestConnection other(fixture.cycles.place());
            other.lock();
            QCOMPARE(fixture.post(metaBody("a", 10)).status, 200);
            fixture.stop();
            QVERIFY(fixture.spooled() > 0);
            fixture.start();
            QCOMPARE(fixture.post(metaBody("b")).status, 200);
            other.unlock();
        }
        QVERIFY(fixture.hasRows(11));
        // Nothing of it is played twice by the next one.
        fixture.stop();
        fixture.start();
        QCOMPARE(fixture.post(metaBody("c")).status, 200);
        QVERIFY(fixture.hasRows(12));
        QCOMPARE(fixture.rows(u"statusbridge_state WHERE name = 'receiver.duplicates'"_s), 0);
    }

    void whenTheDiskIsFullSendersAreToldToComeAgain()
    {
        const auto isFull = std::make_shared<std::atomic_bool>(true);
        ReceiverOptions options;
        options.write = [isFull](QFile &file, const QByteArray &bytes) {
            return !*isFull && writeDurably(file, bytes);
        };
        ReceiverFixture fixture({}, options);
        const auto refused = fixture.post(metaBody("a"));
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.header("retry-after").toInt() > 0);
        *isFull = false;
        QCOMPARE(fixture.post(metaBody("a")).status, 200);
        QVERIFY(fixture.hasRows(1));
    }

    void whenTheSpoolIsFullSendersAreToldToComeAgain()
    {
        ReceiverFixture fixture([](Settings &settings) {
            settings.webhook.spoolMb = 8;
            settings.database.timeoutSeconds = 1;
        });
        TestConnection other(fixture.cycles.place());
        other.lock();
        int taken = 0;
        int status = 200;
        for (int i = 0; i < 10 && status == 200; ++i) {
            QByteArray body = metaBody(QByteArray::number(i));
            body += QByteArray(1024 * 1024 - body.size(), ' ');
            status = fixture.post(body).status;
            taken += status == 200 ? 1 : 0;
        }
        QCOMPARE(status, 503);
        QCOMPARE(taken, 7);
        QCOMPARE(fixture.post(metaBody("small")).status, 200); // for which there is a place
        other.unlock();
        QVERIFY(fixture.hasRows(taken + 1));
    }
};

QTEST_GUILESS_MAIN(ReceiverTest)

} // namespace tst_receiver

#include "tst_receiver.moc"
