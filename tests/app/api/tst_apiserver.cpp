// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"
#include "tests/zohosim/certificate.h"

#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

namespace tst_apiserver {

using namespace statusbridge;

constexpr int patienceMs = 20000;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

// How the API listens, and with whom it speaks TLS.
class TestApiServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakenPortIsAnError();
    void speaksTls();
    void silentConnectionsDoNotStallTls();
    void aWrongCertificateIsAnError_data();
    void aWrongCertificateIsAnError();
    void finishingAnswersWhatWasTaken();

private:
    [[nodiscard]] QString file(const char *name) { return m_directory.filePath(QString::fromLatin1(name)); }
    void makeCertificate();

    QTemporaryDir m_directory;
};

void TestApiServer::makeCertificate()
{
    const auto made = zohosim::madeCertificate();
    QVERIFY(made.hasValue());
    write(file("certificate.pem"), made->certificate.toPem());
    write(file("key.pem"), made->key.toPem());
}

void TestApiServer::aTakenPortIsAnError()
{
    const ApiFixture first;
    CycleFixture cycles;
    cycles.settings.api.port = first.port();
    ApiServer second(cycles.environment, cycles.engine);
    const auto port = second.start();
    QVERIFY(!port);
    QVERIFY(port.error().kind == ErrorKind::Configuration);
    QVERIFY(port.error().message.english().contains(QString::number(first.port())));
    QVERIFY(port.error().message.english().contains(u"api.port"_s));
    QCOMPARE(first.call("/zoho/status").status, 200);
}

void TestApiServer::speaksTls()
{
    makeCertificate();
    const ApiFixture api([this](Settings &settings) {
        settings.api.tlsCertificate = file("certificate.pem");
        settings.api.tlsKey = file("key.pem");
    });
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, api.port());
    QVERIFY2(socket.waitForEncrypted(patienceMs), qPrintable(socket.errorString()));
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    socket.write("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(socket.waitForDisconnected(patienceMs));
    QVERIFY(socket.readAll().endsWith(R"({"status":"ok"})"));
    QVERIFY(!api.sendRaw("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").contains("200 OK"));
}

void TestApiServer::silentConnectionsDoNotStallTls()
{
    makeCertificate();
    const ApiFixture api([this](Settings &settings) {
        settings.api.tlsCertificate = file("certificate.pem");
        settings.api.tlsKey = file("key.pem");
    });
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 30; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), api.port());
        QVERIFY(silent.back()->waitForConnected(patienceMs));
    }
    QElapsedTimer timer;
    timer.start();
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, api.port());
    QVERIFY(socket.waitForEncrypted(patienceMs));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    // They are not waited for either.
    QVERIFY(silent.front()->waitForDisconnected(patienceMs));
}

void TestApiServer::aWrongCertificateIsAnError_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray("missing.pem") << QByteArray("key.pem") << u"missing.pem"_s;
    QTest::newRow("no PEM") << QByteArray("text.pem") << QByteArray("key.pem")
                            << u"there is no PEM certificate in it"_s;
    QTest::newRow("no key") << QByteArray("certificate.pem") << QByteArray("text.pem") << u"no PEM private key"_s;
    QTest::newRow("short key") << QByteArray("short.pem") << QByteArray("shortkey.pem") << u"at least 2048 bits"_s;
    QTest::newRow("key of another") << QByteArray("certificate.pem") << QByteArray("other.pem")
                                    << u"not the key of the certificate"_s;
}

void TestApiServer::aWrongCertificateIsAnError()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, says);
    makeCertificate();
    write(file("other.pem"), zohosim::madeCertificate()->key.toPem());
    write(file("text.pem"), "text\n");
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-batch"_s, u"-subj"_s,
                                u"/CN=localhost"_s, u"-keyout"_s, file("shortkey.pem"), u"-out"_s, file("short.pem")}),
             0);
    CycleFixture cycles;
    cycles.settings.api.port = 0;
    cycles.settings.api.tlsCertificate = file(certificate.constData());
    cycles.settings.api.tlsKey = file(key.constData());
    ApiServer server(cycles.environment, cycles.engine);
    const auto port = server.start();
    QVERIFY(!port);
    QVERIFY(port.error().kind == ErrorKind::Configuration);
    QVERIFY2(port.error().message.english().contains(says), qPrintable(port.error().message.english()));
}

std::unique_ptr<QTcpSocket> connectedTo(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket->waitForConnected(patienceMs) ? std::move(socket) : nullptr;
}

QByteArray answerTo(QTcpSocket &socket, const QByteArray &path)
{
    socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray answer;
    while (!answer.endsWith('}') && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs))) {
        answer += socket.readAll();
    }
    return answer;
}

void TestApiServer::finishingAnswersWhatWasTaken()
{
    CycleFixture cycles;
    cycles.settings.api.port = 0;
    cycles.settings.api.hosts = QStringList{u"a"_s};
    QSemaphore arrived;
    QSemaphore mayEnd;
    ApiOptions options;
    options.routes += ApiRoute{.method = "GET",
                               .path = "/slow",
                               .needsCredentials = false,
                               .handler = [&](ApiContext &, const ApiRequest &) -> Expected<QJsonObject> {
                                   arrived.release();
                                   mayEnd.acquire();
                                   return QJsonObject();
                               }};
    const auto socket = ListeningSocket::open(placeOf(cycles.settings.api));
    QVERIFY(socket.hasValue());
    ApiServer first(cycles.environment, cycles.engine, options);
    const auto port = first.start(*socket);
    QVERIFY(port.hasValue());
    const auto busy = connectedTo(*port);
    busy->write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(busy->waitForBytesWritten(patienceMs) && arrived.tryAcquire(1, patienceMs));
    const auto fresh = connectedTo(*port);
    const auto idle = connectedTo(*port);
    QVERIFY(answerTo(*idle, "/healthz").startsWith("HTTP/1.1 200 "));

    first.finish();
    ApiServer second(cycles.environment, cycles.engine, options);
    QVERIFY(second.start(*socket).hasValue());
    QVERIFY(answerTo(*fresh, "/healthz").startsWith("HTTP/1.1 200 "));
    const auto later = connectedTo(*port);
    QVERIFY(answerTo(*later, "/healthz").startsWith("HTTP/1.1 200 "));
    QVERIFY(!first.isClosed());

    mayEnd.release();
    QVERIFY(busy->waitForDisconnected(patienceMs));
    const auto answer = busy->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\r\nConnection: close\r\n"), answer.constData());
    // A client that sends nothing is not waited for for long.
    cycles.clock.advance(std::chrono::seconds(4));
    QTRY_VERIFY_WITH_TIMEOUT(first.isClosed(), patienceMs);
    QVERIFY(answerTo(*later, "/healthz").startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(TestApiServer)

} // namespace tst_apiserver

#include "tst_apiserver.moc"
