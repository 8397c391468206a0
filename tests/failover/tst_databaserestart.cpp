// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/oracle.h"
#include "tests/failover/privatepostgresql.h"
#include "tests/failover/world.h"

#include <QTest>

namespace tst_databaserestart {

using namespace statusbridge;
using zohosim::CallKind;

constexpr int succeeded = 0;
constexpr int failed = 2;
constexpr int busy = 4;

//! A PostgreSQL that is restarted in the middle of a cycle.
class DatabaseRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCycleEndsClearlyOrGoesOnAndTheNextOneIsClean_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("patches"); // that have arrived by then
        for (const auto &mode : {u"fast"_s, u"immediate"_s}) {
            QTest::addRow("%s, while it reads", qPrintable(mode)) << mode << 0;
            QTest::addRow("%s, while it begins to send", qPrintable(mode)) << mode << 1;
            QTest::addRow("%s, while it sends", qPrintable(mode)) << mode << 40;
        }
    }

    void theCycleEndsClearlyOrGoesOnAndTheNextOneIsClean()
    {
        QFETCH(const QString, mode);
        QFETCH(const int, patches);
        PrivatePostgresql postgresql;
        World world(postgresql.server(), 1);
        world.zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(60); });
        QRandomGenerator random(4711);
        world.beginRound(100, random);
        Instance &instance = world.instance(0);

        instance.start({u"sync"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            world.zoho().calls(CallKind::Update) >= patches && world.zoho().calls(CallKind::List) > 0, 20000);
        world.disconnect();
        postgresql.restart(mode);
        const int first = instance.finish();
        QVERIFY2(first == succeeded || first == failed, qPrintable(QString::number(first) + instance.log()));
        if (first == failed) {
            QVERIFY2(instance.log().contains(u"The PostgreSQL database"_s), qPrintable(instance.log()));
        }
        qInfo("The cycle %s; %d updates had been sent.", first == failed ? "ended" : "went on",
              world.zoho().calls(CallKind::Update));
        int next = busy; // until the lease has expired, if it could not be given back
        QVERIFY(QTest::qWaitFor(
            [&] {
                next = instance.run({u"sync"_s});
                return next != busy;
            },
            20000));
        QVERIFY2(next == succeeded, qPrintable(instance.log()));

        failover::Evidence evidence = world.evidence();
        evidence.hasHealthyStandby = false;
        failover::Figures figures;
        const QStringList broken = failover::violations(evidence, figures);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n') + instance.log()));
        QCOMPARE(figures.patchesTwice, 0);
    }
};

QTEST_GUILESS_MAIN(DatabaseRestartTest)

} // namespace tst_databaserestart

#include "tst_databaserestart.moc"
