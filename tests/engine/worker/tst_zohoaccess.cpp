// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/zohoaccess.h"
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_zohoaccess {

using namespace statusbridge;

class ZohoAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueThatStoodStillIsCountedForAllInstances()
    {
        SchedulerFixture fixture;
        fixture.settings.zoho.clientId = u"1000.CLIENT"_s;
        fixture.settings.zoho.owner = u"demo"_s;
        fixture.settings.zoho.app = u"messages"_s;
        fixture.settings.zoho.report = u"All_Messages"_s;
        const auto store = fixture.open();
        const EngineEnvironment environment{.settings = fixture.settings,
                                            .dataDirectory = fixture.directory.path(),
                                            .secrets = fixture.secrets,
                                            .clock = fixture.clock,
                                            .holder = u"host:1 (service)"_s};
        const auto access = ZohoAccess::open(environment, {}, store->get());
        QVERIFY(access.hasValue());
        Q_EMIT(*access)->queue->stalled();
        Q_EMIT(*access)->queue->stalled();
        QCOMPARE((*(*store)->state.value(queueStallsState()))->value, u"2"_s);
    }
};

QTEST_GUILESS_MAIN(ZohoAccessTest)

} // namespace tst_zohoaccess

#include "tst_zohoaccess.moc"
