// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/authorization.h"

#include <QTest>
#include <QUrlQuery>

using namespace statusbridge;
using namespace statusbridge::zoho;

namespace {

Secret state()
{
    return Secret("the-state");
}

RedirectParameters parameters(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    RedirectParameters list;
    for (const auto &[key, value] : pairs) {
        list.append({QString::fromUtf8(key), QString::fromUtf8(value)});
    }
    return list;
}

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressAsksForAnOfflineGrantThatComesBackHere()
    {
        const QUrl url = authorizationUrl(QUrl(QStringLiteral("https://accounts.zoho.eu")), QStringLiteral("1000.A&B"),
                                          redirectUri(8086), state());
        QCOMPARE(url.adjusted(QUrl::RemoveQuery).toString(), QStringLiteral("https://accounts.zoho.eu/oauth/v2/auth"));
        const QUrlQuery query(url);
        const auto value = [&](const char *key) {
            return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
        };
        QCOMPARE(value("response_type"), QStringLiteral("code"));
        QCOMPARE(value("client_id"), QStringLiteral("1000.A&B"));
        QCOMPARE(value("redirect_uri"), QStringLiteral("http://localhost:8086/callback"));
        QCOMPARE(value("scope"), allScopes());
        QCOMPARE(value("access_type"), QStringLiteral("offline"));
        QCOMPARE(value("prompt"), QStringLiteral("consent"));
        QCOMPARE(value("state"), QStringLiteral("the-state"));
    }

    void theScopesOfACycleAreAmongAllOfThem() { QVERIFY(allScopes().startsWith(cycleScopes() + u',')); }

    void aStateIsLongAndNeverTheSameTwice()
    {
        QVERIFY(randomState().reveal().size() >= 43);
        QVERIFY(!randomState().equals(randomState()));
    }

    void aCodeComesWithTheServerThatTakesIt()
    {
        const auto redirect = readRedirect(parameters({{"state", "the-state"},
                                                       {"location", "in"},
                                                       {"code", "1000.c.d"},
                                                       {"accounts-server", "https://accounts.zoho.in"}}),
                                           state());
        QVERIFY(redirect && redirect->hasValue());
        QVERIFY((*redirect)->code.equals(Secret("1000.c.d")));
        QCOMPARE((*redirect)->accountsServer, QUrl(QStringLiteral("https://accounts.zoho.in")));
    }

    void whatIsNoAnswerToOurQuestionIsIgnored_data()
    {
        QTest::addColumn<RedirectParameters>("given");
        QTest::newRow("nothing") << parameters({});
        QTest::newRow("another state") << parameters({{"state", "the-stat"}, {"code", "1000.c.d"}});
        QTest::newRow("no state") << parameters({{"code", "1000.c.d"}});
        QTest::newRow("no code") << parameters({{"state", "the-state"}});
        QTest::newRow("an empty code") << parameters({{"state", "the-state"}, {"code", ""}});
        QTest::newRow("another's refusal") << parameters({{"state", "x"}, {"error", "access_denied"}});
    }
    void whatIsNoAnswerToOurQuestionIsIgnored()
    {
        QFETCH(const RedirectParameters, given);
        QVERIFY(!readRedirect(given, state()));
    }

    void anyErrorEndsItWithItsText_data()
    {
        QTest::addColumn<RedirectParameters>("given");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("detail");
        QTest::newRow("denied") << parameters({{"state", "the-state"}, {"error", "access_denied"}})
                                << QStringLiteral("not granted") << QStringLiteral("access_denied");
        QTest::newRow("without state") << parameters({{"error", "access_denied"}}) << QStringLiteral("not granted")
                                       << QStringLiteral("access_denied");
        QTest::newRow("another") << parameters({{"state", "the-state"},
                                                {"error", "invalid_scope"},
                                                {"error_description", "Scope \x1b[31m does\nnot exist"}})
                                 << QStringLiteral("ended the sign-in")
                                 << QStringLiteral("invalid_scope: Scope [31m does not exist");
        QTest::newRow("with a code") << parameters({{"error", "odd 1000.0123456789abcdef0123456789abcdef."
                                                              "0123456789abcdef0123456789abcdef"}})
                                     << QStringLiteral("ended the sign-in") << QStringLiteral("odd");
    }
    void anyErrorEndsItWithItsText()
    {
        QFETCH(const RedirectParameters, given);
        QFETCH(const QString, message);
        QFETCH(const QString, detail);
        const auto redirect = readRedirect(given, state());
        QVERIFY(redirect && !redirect->hasValue());
        QCOMPARE(toString(redirect->error().kind), QStringLiteral("unauthorized"));
        QVERIFY2(redirect->error().message.contains(message), qUtf8Printable(redirect->error().message));
        QVERIFY2(redirect->error().detail.startsWith(detail), qUtf8Printable(redirect->error().detail));
        QVERIFY(!redirect->error().detail.contains(u"0123456789abcdef"));
    }
};

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
