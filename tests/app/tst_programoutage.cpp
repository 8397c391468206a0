// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/support/databaseoutage.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_programoutage {

using namespace statusbridge;

//! A database that gives no answer, seen from the command line.
class ProgramOutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandEndsInTimeAndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("runs") << QStringList{u"runs"_s};
        QTest::newRow("sync") << QStringList{u"sync"_s};
    }

    void aCommandEndsInTimeAndSaysWhy()
    {
        QFETCH(const QStringList, arguments);
        ProgramFixture fixture;
        QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
        DatabaseOutage outage(fixture.place());
        fixture.setVariable(u"STATUSBRIDGE_DATABASE_TIMEOUT_SECONDS"_s, u"2"_s);
        if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
            fixture.setVariable(u"STATUSBRIDGE_DATABASE_HOST"_s, outage.settings().host);
            fixture.setVariable(u"STATUSBRIDGE_DATABASE_PORT"_s, QString::number(outage.settings().port));
        }
        outage.begin();
        QElapsedTimer timer;
        timer.start();
        const auto finished = fixture.run(arguments);
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(finished.exitStatus, 2);
        QVERIFY2(finished.err.contains(u"database"_s), qPrintable(finished.err));
        outage.end();
        QCOMPARE(fixture.run({u"status"_s}).exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(ProgramOutageTest)

} // namespace tst_programoutage

#include "tst_programoutage.moc"
