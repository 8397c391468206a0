// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/config/target.h"

#include <QTest>

#include <functional>

namespace tst_target {

using namespace statusbridge;

class TargetTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static ZohoSettings settings()
    {
        ZohoSettings zoho;
        zoho.owner = u"acme"_s;
        zoho.app = u"messaging"_s;
        zoho.report = u"All_Messages"_s;
        return zoho;
    }

private Q_SLOTS:
    void theSameServerInOtherWordsIsTheSameTarget()
    {
        const Target target = targetOf(settings());
        QVERIFY(target.key > 0);
        ZohoSettings spelt = settings();
        for (const auto *url :
             {"https://www.zohoapis.com", "https://WWW.zohoapis.com/", "https://www.zohoapis.com:8443"}) {
            spelt.apiUrl = QString::fromLatin1(url);
            QCOMPARE(targetOf(spelt), target);
        }
    }

    void anythingElseIsAnotherTarget_data()
    {
        QTest::addColumn<std::function<void(ZohoSettings &)>>("change");
        using Change = std::function<void(ZohoSettings &)>;
        QTest::newRow("owner") << Change([](ZohoSettings &zoho) { zoho.owner = u"other"_s; });
        QTest::newRow("app") << Change([](ZohoSettings &zoho) { zoho.app = u"other"_s; });
        QTest::newRow("report") << Change([](ZohoSettings &zoho) { zoho.report = u"other"_s; });
        QTest::newRow("case of a link name") << Change([](ZohoSettings &zoho) { zoho.report = u"all_messages"_s; });
        QTest::newRow("environment") << Change([](ZohoSettings &zoho) { zoho.environment = u"development"_s; });
        QTest::newRow("data center") << Change([](ZohoSettings &zoho) { zoho.dataCenter = u"eu"_s; });
        QTest::newRow("unusable server") << Change([](ZohoSettings &zoho) { zoho.apiUrl = u"ftp://x"_s; });
    }

    void anythingElseIsAnotherTarget()
    {
        QFETCH(std::function<void(ZohoSettings &)>, change);
        ZohoSettings changed = settings();
        change(changed);
        QVERIFY(targetOf(changed).key != targetOf(settings()).key);
    }

    void whatIsNoPlaceAtZohoDoesNotCount()
    {
        ZohoSettings changed = settings();
        changed.clientId = u"1000.OTHER"_s;
        changed.criteria = u"Status != \"sent\""_s;
        changed.accountsUrl = u"https://accounts.zoho.eu"_s;
        QCOMPARE(targetOf(changed), targetOf(settings()));
    }

    void itsNameIsForPeople()
    {
        QCOMPARE(targetOf(settings()).name, u"acme/messaging/All_Messages at www.zohoapis.com"_s);
        ZohoSettings trial = settings();
        trial.environment = u"stage"_s;
        QCOMPARE(targetOf(trial).name, u"acme/messaging/All_Messages at www.zohoapis.com (stage)"_s);
        QVERIFY(!targetOf(trial).isProduction);
    }
};

QTEST_GUILESS_MAIN(TargetTest)

} // namespace tst_target

#include "tst_target.moc"
