// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/authorization.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_authorization {

using namespace statusbridge;
using namespace statusbridge::zoho;

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

ZohoSettings client(const QString &id)
{
    ZohoSettings zoho;
    zoho.clientId = id;
    return zoho;
}

ZohoSettings withBatchApi(const QString &environment = {})
{
    ZohoSettings zoho;
    zoho.batchApi = u"push_statuses"_s;
    zoho.environment = environment;
    return zoho;
}

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressAsksForAnOfflineGrantThatComesBackHere()
    {
        const QUrl url =
            authorizationUrl(QUrl(u"https://accounts.zoho.eu"_s), client(u"1000.A&B"_s), redirectUri(8086), state());
        QCOMPARE(url.adjusted(QUrl::RemoveQuery).toString(), u"https://accounts.zoho.eu/oauth/v2/auth"_s);
        const QUrlQuery query(url);
        const auto value = [&](const char *key) {
            return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
        };
        QCOMPARE(value("response_type"), u"code"_s);
        QCOMPARE(value("client_id"), u"1000.A&B"_s);
        QCOMPARE(value("redirect_uri"), u"http://localhost:8086/callback"_s);
        QCOMPARE(value("scope"), allScopes());
        QCOMPARE(value("access_type"), u"offline"_s);
        QCOMPARE(value("prompt"), u"consent"_s);
        QCOMPARE(value("state"), u"the-state"_s);
    }

    void theScopesOfACycleAreAmongAllOfThem() { QVERIFY(allScopes().startsWith(cycleScopes() + u',')); }

    void theCustomApiIsAskedForWhereThereIsOne()
    {
        const QString scope = u"ZohoCreator.customapi.EXECUTE"_s;
        QVERIFY(!allScopes().contains(scope));
        QVERIFY(cycleScopes(withBatchApi()).endsWith(u',' + scope));
        QVERIFY(allScopes(withBatchApi()).contains(scope));
        const QString address =
            authorizationUrl(QUrl(u"https://accounts.zoho.eu"_s), withBatchApi(), redirectUri(8086), state())
                .toString();
        QVERIFY2(address.contains(scope), qPrintable(address));
    }

    void aGrantWithoutTheCustomApiIsTold()
    {
        const QString granted = cycleScopes();
        QVERIFY(lacksBatchScope(granted, withBatchApi()));
        QVERIFY(missingScopes(granted).isEmpty()); // cycles do without
        QVERIFY(!lacksBatchScope(cycleScopes(withBatchApi()), withBatchApi()));
        QVERIFY(!lacksBatchScope(u"ZohoCreator.customapi.ALL"_s, withBatchApi()));
        QVERIFY(!lacksBatchScope({}, withBatchApi()));
        QVERIFY(!lacksBatchScope(granted, {}));
        QVERIFY(!lacksBatchScope(granted, withBatchApi(u"stage"_s)));
        QVERIFY(batchScopeAdvice(withBatchApi()).english().contains(u"ZohoCreator.customapi.EXECUTE"));
    }

    void whatAGrantLacksIsNamed_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QStringList>("missing");
        const QString update = u"ZohoCreator.report.UPDATE"_s;
        QTest::newRow("all") << u"ZohoCreator.report.READ ZohoCreator.report.UPDATE"_s << QStringList();
        QTest::newRow("commas") << u"ZohoCreator.report.UPDATE,ZohoCreator.report.READ"_s << QStringList();
        QTest::newRow("letters") << u"zohocreator.report.read zohocreator.report.update"_s << QStringList();
        QTest::newRow("every kind") << u"ZohoCreator.report.ALL"_s << QStringList();
        QTest::newRow("reading") << u"ZohoCreator.report.READ"_s << QStringList(update);
        QTest::newRow("another") << u"ZohoCRM.modules.ALL"_s << cycleScopes().split(u',');
        QTest::newRow("not said") << QString() << QStringList();
    }

    void whatAGrantLacksIsNamed()
    {
        QFETCH(const QString, granted);
        QFETCH(const QStringList, missing);
        QCOMPARE(missingScopes(granted), missing);
    }

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
        QCOMPARE((*redirect)->accountsServer, QUrl(u"https://accounts.zoho.in"_s));
    }

    void whatIsNoAnswerToOurQuestionIsIgnored_data()
    {
        QTest::addColumn<RedirectParameters>("given");
        QTest::newRow("nothing") << parameters({});
        QTest::newRow("another state") << parameters({{"state", "the-stat"}, {"code", "1000.c.d"}});
        QTest::newRow("no state") << parameters({{"code", "1000.c.d"}});
        QTest::newRow("no code") << parameters({{"state", "the-state"}});
        QTest::newRow("an empty code") << parameters({{"state", "the-state"}, {"code", ""}});
        QTest::newRow("a refusal without state") << parameters({{"error", "access_denied"}});
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
        QTest::newRow("denied") << parameters({{"state", "the-state"}, {"error", "access_denied"}}) << u"not granted"_s
                                << u"access_denied"_s;
        QTest::newRow("another") << parameters({{"state", "the-state"},
                                                {"error", "invalid_scope"},
                                                {"error_description", "Scope \x1b[31m does\nnot exist"}})
                                 << u"ended the sign-in"_s << u"invalid_scope: Scope [31m does not exist"_s;
        QTest::newRow("with a code") << parameters({{"state", "the-state"},
                                                    {"error", "odd 1000.0123456789abcdef0123456789abcdef."
                                                              "0123456789abcdef0123456789abcdef"}})
                                     << u"ended the sign-in"_s << u"odd"_s;
    }
    void anyErrorEndsItWithItsText()
    {
        QFETCH(const RedirectParameters, given);
        QFETCH(const QString, message);
        QFETCH(const QString, detail);
        const auto redirect = readRedirect(given, state());
        QVERIFY(redirect && !redirect->hasValue());
        QCOMPARE(toString(redirect->error().kind), u"unauthorized"_s);
        QVERIFY2(redirect->error().message.english().contains(message),
                 qUtf8Printable(redirect->error().message.english()));
        QVERIFY2(redirect->error().detail.startsWith(detail), qUtf8Printable(redirect->error().detail));
        QVERIFY(!redirect->error().detail.contains(u"0123456789abcdef"));
    }
};

QTEST_GUILESS_MAIN(AuthorizationTest)

} // namespace tst_authorization

#include "tst_authorization.moc"
