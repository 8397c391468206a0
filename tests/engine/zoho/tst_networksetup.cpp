// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/networksetup.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_networksetup {

using namespace statusbridge;
using namespace statusbridge::zoho;

class NetworkSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyIsTheSystemsNoneOrAnAddress()
    {
        QVERIFY(proxyOf(u"system"_s).hasValue());
        QVERIFY(!proxyOf(u"system"_s)->has_value());
        QCOMPARE((*proxyOf(u"none"_s))->type(), QNetworkProxy::NoProxy);
        const QNetworkProxy http = **proxyOf(u"http://proxy.example:8080"_s);
        QCOMPARE(http.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(http.hostName(), u"proxy.example"_s);
        QCOMPARE(http.port(), 8080);
        const QNetworkProxy socks = **proxyOf(u"socks5://proxy.example"_s);
        QCOMPARE(socks.type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(socks.port(), 1080);
    }

    void aProxyThatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("setting");
        for (const char *setting : {"proxy.example:8080", "https://proxy.example", "ftp://proxy.example", "http://",
                                    "sometimes", "http://secret:word@", "http://proxy example"}) {
            QTest::newRow(setting) << QString::fromLatin1(setting);
        }
    }
    void aProxyThatIsNoAddressIsRefused()
    {
        QFETCH(const QString, setting);
        const auto proxy = proxyOf(setting);
        QVERIFY(!proxy);
        QCOMPARE(toString(proxy.error().kind), u"configuration"_s);
        QVERIFY(!proxy.error().message.english().contains(u"secret"));
    }

    void certificatesThatCannotBeReadAreNamed()
    {
        QVERIFY(sslConfigurationOf({}).hasValue());
        QTemporaryDir directory;
        const QString missing = directory.filePath(u"missing.pem"_s);
        const auto refused = sslConfigurationOf(missing);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), u"configuration"_s);
        QVERIFY(refused.error().message.english().contains(missing));
        QFile empty(directory.filePath(u"empty.pem"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(!sslConfigurationOf(empty.fileName()));
    }

    void noRequestFollowsARedirectOrKeepsAnything()
    {
        const QNetworkRequest request = templateRequest(*sslConfigurationOf({}));
        const auto attribute = [&](QNetworkRequest::Attribute name) { return request.attribute(name).toInt(); };
        QCOMPARE(attribute(QNetworkRequest::RedirectPolicyAttribute), int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute), int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CacheLoadControlAttribute), int(QNetworkRequest::AlwaysNetwork));
        QVERIFY(!request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool());
        QCOMPARE(request.sslConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    }

    void anErrorThatOnlyRepeatsTheStatusIsNoFault()
    {
        QVERIFY(faultOf(QNetworkReply::NoError, true) == TransportFault::None);
        QVERIFY(faultOf(QNetworkReply::ContentNotFoundError, true) == TransportFault::None);
        QVERIFY(faultOf(QNetworkReply::AuthenticationRequiredError, true) == TransportFault::None);
        QVERIFY(faultOf(QNetworkReply::InternalServerError, true) == TransportFault::None);
        QVERIFY(faultOf(QNetworkReply::UnknownServerError, true) == TransportFault::None);
    }

    void withoutAStatusThereIsAFault()
    {
        QVERIFY(faultOf(QNetworkReply::NoError, false) == TransportFault::Broken);
        QVERIFY(faultOf(QNetworkReply::ConnectionRefusedError, false) == TransportFault::CannotConnect);
        QVERIFY(faultOf(QNetworkReply::HostNotFoundError, false) == TransportFault::CannotConnect);
        QVERIFY(faultOf(QNetworkReply::SslHandshakeFailedError, false) == TransportFault::CannotConnect);
        QVERIFY(faultOf(QNetworkReply::RemoteHostClosedError, false) == TransportFault::Broken);
        QVERIFY(faultOf(QNetworkReply::ContentReSendError, false) == TransportFault::Broken);
    }

    void anAnswerThatWasCutIsAFaultDespiteItsStatus()
    {
        QVERIFY(faultOf(QNetworkReply::RemoteHostClosedError, true) == TransportFault::Broken);
        QVERIFY(faultOf(QNetworkReply::ProtocolFailure, true) == TransportFault::Broken);
    }
};

QTEST_GUILESS_MAIN(NetworkSetupTest)

} // namespace tst_networksetup

#include "tst_networksetup.moc"
