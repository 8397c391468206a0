// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QTest>

namespace tst_foreignpages {

using namespace statusbridge;

QByteArray rightCredentials()
{
    return "Basic " + QByteArray("ann:correct horse").toBase64();
}

// What a web page can make a browser send to the API, with credentials that the browser may know: nothing comes of it.
class TestForeignPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>([](Settings &settings) { settings.api.hosts.clear(); });
    }
    void whatAPageSendsIsRefused_data();
    void whatAPageSendsIsRefused();
    void refusalsAreNoFailures();
    void todaysCallersGetThrough();

private:
    //! POST with the headers of the page, Host among them.
    [[nodiscard]] QByteArray post(const QByteArray &path, const QByteArray &headers, const QByteArray &body = {}) const;

    std::unique_ptr<ApiFixture> m_api;
};

QByteArray TestForeignPages::post(const QByteArray &path, const QByteArray &headers, const QByteArray &body) const
{
    return m_api->sendRaw("POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " +
                          QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

void TestForeignPages::whatAPageSendsIsRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray local = "Host: 127.0.0.1:8085\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    QTest::newRow("another name of this address") << QByteArray("Host: evil.example\r\n") + json << QByteArray() << 403;
    QTest::newRow("a page of another site") << local + json + "Origin: https://evil.example\r\n" << QByteArray() << 403;
    QTest::newRow("a file or a frame without origin") << local + "Origin: null\r\n" << QByteArray() << 403;
    QTest::newRow("what the browser calls cross-site") << local + "Sec-Fetch-Site: cross-site\r\n"
                                                       << QByteArray() << 403;
    QTest::newRow("a form without content") << local + "Content-Type: application/x-www-form-urlencoded\r\n"
                                            << QByteArray() << 415;
    QTest::newRow("a form with content") << local + "Content-Type: text/plain\r\n"
                                         << QByteArray(R"({"username":"ann","password":"correct horse"})") << 415;
    QTest::newRow("a form with files") << local + "Content-Type: multipart/form-data; boundary=x\r\n"
                                       << QByteArray("--x--\r\n") << 415;
}

void TestForeignPages::whatAPageSendsIsRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto before = m_api->everything();
    const QByteArray firstLine = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    for (const auto *path : {"/zoho/sync", "/zoho/scheduler/start", "/zoho/scheduler/stop"}) {
        const auto answer = post(path, headers + "Authorization: " + rightCredentials() + "\r\n", body);
        QVERIFY2(answer.startsWith(firstLine), answer.constData());
        QVERIFY(answer.contains(status == 403 ? R"("code":"forbidden")" : R"("code":"unsupported_media_type")"));
        QVERIFY(!answer.contains("evil"));
    }
    QCOMPARE(m_api->everything(), before);
}

void TestForeignPages::refusalsAreNoFailures()
{
    const QByteArray wrong = "Authorization: Basic " + QByteArray("ann:wrong").toBase64() + "\r\n";
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i) {
        QVERIFY(post("/zoho/status", "Host: evil.example\r\n" + wrong).startsWith("HTTP/1.1 403 "));
    }
    // None was checked, and none counts: the first of them has its answer at once.
    QVERIFY2(timer.elapsed() < 200 * 60, qPrintable(QString::number(timer.elapsed())));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(post("/zoho/status", "Host: 127.0.0.1\r\n" + wrong).startsWith("HTTP/1.1 401 "));
    }
    QCOMPARE(m_api->call("/zoho/status").status, 200);
}

void TestForeignPages::todaysCallersGetThrough()
{
    const QByteArray authorization = "Authorization: " + rightCredentials() + "\r\n";
    for (const auto &host : {QByteArray("127.0.0.1:8085"), QByteArray("localhost"), QByteArray("[::1]:8085"),
                             QSysInfo::machineHostName().toUtf8()}) {
        const auto answer = post("/zoho/status", "Host: " + host + "\r\n" + authorization);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    }
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    QVERIFY(m_api->sendRaw("GET /healthz HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(TestForeignPages)

} // namespace tst_foreignpages

#include "tst_foreignpages.moc"
