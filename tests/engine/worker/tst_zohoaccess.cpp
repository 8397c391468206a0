// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/zohoaccess.h"
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_zohoaccess {

using namespace statusbridge;

EngineEnvironment environmentOf(SchedulerFixture &fixture)
{
    fixture.settings.zoho.clientId = u"1000.CLIENT"_s;
    fixture.settings.zoho.owner = u"demo"_s;
    fixture.settings.zoho.app = u"messages"_s;
    fixture.settings.zoho.report = u"All_Messages"_s;
    return {.settings = fixture.settings,
            .dataDirectory = fixture.directory.path(),
            .secrets = fixture.secrets,
            .clock = fixture.clock,
            .holder = u"host:1 (service)"_s};
}

class ZohoAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueThatStoodStillIsCountedForAllInstances()
    {
        SchedulerFixture fixture;
        const auto store = fixture.open();
        const auto access = ZohoAccess::open(environmentOf(fixture), {}, store->get());
        QVERIFY(access.hasValue());
        Q_EMIT(*access)->queue->stalled();
        Q_EMIT(*access)->queue->stalled();
        QCOMPARE((*(*store)->state.value(queueStallsState()))->value, u"2"_s);
    }

    void settingsWithoutAUsableServerOpenNothing()
    {
        SchedulerFixture fixture;
        fixture.settings.zoho.apiUrl = u"http://creator.example"_s;
        const auto access = ZohoAccess::open(environmentOf(fixture), {}, nullptr);
        QCOMPARE(toString(access.error().kind), u"configuration"_s);
        QVERIFY2(access.error().message.english().contains(u"api_url"), qPrintable(access.error().message.english()));
    }
};

QTEST_GUILESS_MAIN(ZohoAccessTest)

} // namespace tst_zohoaccess

#include "tst_zohoaccess.moc"
