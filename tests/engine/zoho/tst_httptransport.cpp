// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>

namespace tst_httptransport {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

HttpRequest get(const QUrl &server, std::chrono::milliseconds timeout = 5s)
{
    QUrl url = server;
    url.setPath(u"/creator/v2.1/data/acme/messaging/report/All_Messages"_s);
    return {.verb = "GET",
            .url = url,
            .body = {},
            .contentType = {},
            .headers = {{"Accept", "application/json"}, {"Authorization", "Zoho-oauthtoken 1000.secret"}},
            .timeout = timeout};
}

HttpAnswer answerTo(HttpTransport &transport, const HttpRequest &request)
{
    HttpAnswer result;
    QEventLoop loop;
    transport.send(request, [&](const HttpAnswer &answer) {
        result = answer;
        loop.quit();
    });
    loop.exec();
    return result;
}

zohosim::Options withTls()
{
    auto options = ZohoFixture::generousOptions();
    options.tls = true;
    return options;
}

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectIsAnAnswerAndTheTokenStaysHere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void aRedirectIsAnAnswerAndTheTokenStaysHere()
    {
        QFETCH(const int, status);
        ZohoFixture fixture;
        zohosim::ZohoSimulator elsewhere(ZohoFixture::generousOptions());
        QVERIFY(elsewhere.start().hasValue());
        const QByteArray target = elsewhere.apiUrl().toEncoded() + "/stolen";
        fixture.zoho.addFault(Fault::redirect(target, status).repeated(Fault::forever));
        QCOMPARE(answerTo(*fixture.transport, get(fixture.zoho.apiUrl())).status, status);
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1, u"account"_s));
        QVERIFY(elsewhere.requests().isEmpty());
        QCOMPARE(fixture.zoho.apiCalls(), 2);
    }

    void aCertificateOfNoKnownAuthorityIsFatal()
    {
        const ZohoFixture fixture(ZohoFixture::quickOptions(), withTls());
        const auto untrusting = HttpTransport::create({.proxy = u"none"_s, .extraCaFile = {}});
        QVERIFY(untrusting.hasValue());
        const HttpAnswer answer = answerTo(**untrusting, get(fixture.zoho.apiUrl()));
        QVERIFY(answer.fault == TransportFault::UntrustedCertificate);
        QVERIFY(!answer.faultText.isEmpty());
        QVERIFY(fixture.zoho.requests().isEmpty());
    }

    void theFileOfCertificatesMakesItTrusted()
    {
        ZohoFixture fixture(ZohoFixture::quickOptions(), withTls());
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), 1);
    }

    void aServerThatIsNotThereCannotBeReached()
    {
        ZohoFixture fixture;
        QTcpSocket holder; // of the port, so that no other program listens there
        QVERIFY(holder.bind(QHostAddress::LocalHost));
        QUrl url = fixture.zoho.apiUrl();
        url.setPort(holder.localPort());
        const HttpAnswer answer = answerTo(*fixture.transport, get(url));
        QVERIFY(answer.fault == TransportFault::CannotConnect);
        QCOMPARE(answer.status, 0);
    }

    void whatWritesIsNeverSentTwice_data()
    {
        QTest::addColumn<Fault::Action>("action");
        QTest::newRow("reset") << Fault::Action::Reset;
        QTest::newRow("closed") << Fault::Action::Close;
    }
    void whatWritesIsNeverSentTwice()
    {
        QFETCH(const Fault::Action, action);
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::of(action).repeated(Fault::forever));
        QVERIFY(answerTo(*fixture.transport, get(fixture.zoho.apiUrl())).fault == TransportFault::Broken);
        QVERIFY(fixture.zoho.calls(CallKind::List) <= 2); // reading does no harm
        HttpRequest patch = get(fixture.zoho.apiUrl());
        patch.verb = "PATCH";
        patch.url.setPath(patch.url.path() + u"/7"_s);
        patch.body = "{\"data\":{}}";
        patch.contentType = "application/json";
        const HttpAnswer answer = answerTo(*fixture.transport, patch);
        QVERIFY(answer.fault == TransportFault::Broken);
        QVERIFY(answer.bodyLeft);
        QCOMPARE(fixture.zoho.patchArrivals(u"7"_s), 1);
    }

    void aBodyThatMayNotLeaveAnyMoreNeverArrives()
    {
        ZohoFixture fixture;
        HttpRequest patch = get(fixture.zoho.apiUrl());
        patch.verb = "PATCH";
        patch.url.setPath(patch.url.path() + u"/7"_s);
        patch.body = "{\"data\":{}}";
        patch.contentType = "application/json";
        patch.mayLeave = [] { return false; };
        const HttpAnswer answer = answerTo(*fixture.transport, patch);
        QVERIFY(answer.fault == TransportFault::Withheld);
        QVERIFY(!answer.bodyLeft);
        patch.mayLeave = [] { return true; };
        QCOMPARE(answerTo(*fixture.transport, patch).status, 401);
        QCOMPARE(fixture.zoho.patchArrivals(u"7"_s), 1);
        QCOMPARE(fixture.transport->inFlight(), 0);
    }

    void aCallEndsAtItsDeadlineEvenIfBytesDripIn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("hangs") << Fault::of(Fault::Action::Hang);
        QTest::newRow("drips") << Fault::of(Fault::Action::Drip, 20ms);
    }
    void aCallEndsAtItsDeadlineEvenIfBytesDripIn()
    {
        QFETCH(const Fault, fault);
        ZohoFixture fixture;
        fixture.zoho.addFault(fault);
        const HttpAnswer answer = answerTo(*fixture.transport, get(fixture.zoho.apiUrl(), 120ms));
        QVERIFY(answer.fault == TransportFault::TimedOut);
        QCOMPARE(fixture.transport->inFlight(), 0);
    }

    void aDripIsNoTroubleBeforeTheDeadline()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::of(Fault::Action::Drip, 1ms));
        const HttpAnswer answer = answerTo(*fixture.transport, get(fixture.zoho.apiUrl()));
        QVERIFY(answer.fault == TransportFault::None);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.endsWith('}'));
    }

    void anAnswerWithoutMeasureIsEnded()
    {
        constexpr qsizetype mebibyte = 1024 * 1024;
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::answer(200, QByteArray(40 * mebibyte, ' ')));
        const HttpAnswer tooLarge = answerTo(*fixture.transport, get(fixture.zoho.apiUrl(), 20s));
        QVERIFY(tooLarge.fault == TransportFault::TooLarge);
        QVERIFY(tooLarge.body.isEmpty());
        QCOMPARE(fixture.transport->inFlight(), 0);

        fixture.zoho.addFault(Fault::answer(200, QByteArray(31 * mebibyte, ' ')));
        QCOMPARE(answerTo(*fixture.transport, get(fixture.zoho.apiUrl(), 20s)).body.size(), 31 * mebibyte);
    }

    void anAbortedCallIsToldOnceAndSaysSo()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::of(Fault::Action::Hang));
        QList<TransportFault> faults;
        const auto call = fixture.transport->send(get(fixture.zoho.apiUrl()),
                                                  [&](const HttpAnswer &answer) { faults.append(answer.fault); });
        QTRY_COMPARE(fixture.zoho.inFlight(), 1);
        fixture.transport->abort(call);
        fixture.transport->abort(call);
        QTRY_COMPARE(faults.size(), 1);
        QVERIFY(faults.constFirst() == TransportFault::Aborted);
        QTRY_COMPARE(fixture.zoho.inFlight(), 0);
    }

    void nothingIsCalledBackOnceItIsGone()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::of(Fault::Action::Hang).repeated(2));
        auto made = HttpTransport::create({.proxy = u"none"_s, .extraCaFile = {}});
        QVERIFY(made.hasValue());
        std::unique_ptr<HttpTransport> transport = std::move(*made);
        int calls = 0;
        for (int i = 0; i < 2; ++i) {
            transport->send(get(fixture.zoho.apiUrl()), [&](const HttpAnswer &) { ++calls; });
        }
        QTRY_COMPARE(fixture.zoho.inFlight(), 2);
        transport.reset();
        QTRY_COMPARE(fixture.zoho.inFlight(), 0);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)

} // namespace tst_httptransport

#include "tst_httptransport.moc"
