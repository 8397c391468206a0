// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/support/databaseoutage.h"
#include "tests/ui/consolefixture.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_gatewayoutage {

using namespace statusbridge;

class GatewayOutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionGetsAnErrorInTimeAndTheNextOneAnAnswer()
    {
        CycleFixture cycle;
        DatabaseOutage outage(cycle.place());
        cycle.settings.database = outage.settings();
        cycle.settings.database.timeoutSeconds = 2;
        TestHost host(cycle);
        EngineGateway gateway(host);
        std::optional<Expected<StatusView>> answer;
        const auto ask = [&] {
            answer.reset();
            gateway.ask<StatusView>(
                this, [](EngineSession &session) { return session.status(); },
                [&](const Expected<StatusView> &given) { answer = given; });
        };
        ask();
        QTRY_VERIFY(answer);
        QVERIFY(*answer);

        outage.begin();
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 6000);
        QVERIFY(!*answer);
        QCOMPARE(toString(answer->error().kind), toString(ErrorKind::Database));

        outage.end();
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10000); // the other reader may still wait for its own
        QVERIFY(*answer);
    }
};

QTEST_MAIN(GatewayOutageTest)

} // namespace tst_gatewayoutage

#include "tst_gatewayoutage.moc"
