// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connecttext.h"

#include <QTest>

namespace tst_connecttext {

using namespace statusbridge;

class ConnectTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRefusalIsCalledByItsName_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("begin");
        QTest::newRow("code") << ErrorKind::Unauthorized << u"invalid_code"_s << u"Zoho doesn't know this code:"_s;
        QTest::newRow("client") << ErrorKind::Unauthorized << u"invalid_client"_s
                                << u"Zoho doesn't know the client ID"_s;
        QTest::newRow("secret") << ErrorKind::Unauthorized << u"invalid_client_secret"_s
                                << u"Zoho doesn't know the client ID"_s;
        QTest::newRow("other") << ErrorKind::Unauthorized << u"access_denied"_s
                               << u"Zoho gave no access. Zoho said: access_denied"_s;
        QTest::newRow("account") << ErrorKind::Account << u"general_error"_s
                                 << u"Zoho's accounts server refused. Zoho said: general_error"_s;
        QTest::newRow("throttled") << ErrorKind::RateLimited << QString() << u"Zoho gives no tokens for the moment"_s;
        QTest::newRow("unreachable") << ErrorKind::Transient << QString() << u"Zoho could not be reached"_s;
        QTest::newRow("given up") << ErrorKind::Cancelled << QString() << u"The sign-in was given up."_s;
    }
    void eachRefusalIsCalledByItsName()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        QFETCH(QString, begin);
        const Error error{.kind = kind, .message = SentenceId::ClientUnknown, .detail = detail};
        const QString words = connectFailure(error);
        QVERIFY2(words.startsWith(begin), qPrintable(words));
        QVERIFY2(!words.contains(u'`') && !words.contains(u'['), qPrintable(words)); // no command, no section
        QCOMPARE(isAboutGrantCode(error), detail == u"invalid_code");
    }

    void missingAccessIsNoWrongCode()
    {
        const QString words = connectFailure(
            {.kind = ErrorKind::Unauthorized, .message = Sentence(SentenceId::ScopeMissing, {u"x"_s, u"x,y"_s})});
        QVERIFY2(words.startsWith(u"Zoho gave less access than is needed"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(ConnectTextTest)

} // namespace tst_connecttext

#include "tst_connecttext.moc"
