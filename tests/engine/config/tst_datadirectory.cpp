// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_datadirectory {

using namespace statusbridge;

class DataDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVariableComesFirstThenSystemdThenTheUsers()
    {
        const auto user = u"/home/someone/.local/share/statusbridge"_s;
        QProcessEnvironment environment;
        QCOMPARE(*dataDirectory(environment, user), user);
        environment.insert(u"STATE_DIRECTORY"_s, u"/var/lib/statusbridge:/var/lib/other"_s);
        QCOMPARE(*dataDirectory(environment, user), u"/var/lib/statusbridge"_s);
        environment.insert(u"STATUSBRIDGE_DATA_DIR"_s, u"/srv/bridge/"_s);
        QCOMPARE(*dataDirectory(environment, user), u"/srv/bridge"_s);
    }

    void aRelativePathIsRefused()
    {
        QProcessEnvironment environment;
        environment.insert(u"STATUSBRIDGE_DATA_DIR"_s, u"data"_s);
        const auto directory = dataDirectory(environment, u"/x"_s);
        QVERIFY(!directory);
        QCOMPARE(directory.error().message.english(), u"The environment variable STATUSBRIDGE_DATA_DIR must be an "
                                                      "absolute path, not \"data\"."_s);
    }

    void aRelativeDatabaseFileCountsFromTheDataDirectory()
    {
        DatabaseSettings database;
        const auto data = u"/var/lib/statusbridge"_s;
        QCOMPARE(sqliteFile(database, data), u"/var/lib/statusbridge/statusbridge.db"_s);
        database.name = u"collector/logs.db"_s;
        QCOMPARE(sqliteFile(database, data), u"/var/lib/statusbridge/collector/logs.db"_s);
        database.name = u"/srv/collector/logs.db"_s;
        QCOMPARE(sqliteFile(database, data), u"/srv/collector/logs.db"_s);
    }

    void aSetUpIsAwaitedUntilItIsAnswered()
    {
        QTemporaryDir directory;
        QVERIFY(!isSetUpAwaited(directory.path()));
        QVERIFY(noteSetUpAnswered(directory.path())); // also what was never begun
        QVERIFY(noteSetUpBegun(directory.path()));
        QVERIFY(noteSetUpBegun(directory.path()));
        QVERIFY(isSetUpAwaited(directory.path()));
        QVERIFY(noteSetUpAnswered(directory.path()));
        QVERIFY(!isSetUpAwaited(directory.path()));
        QVERIFY(!noteSetUpBegun(u"/proc/none"_s));
    }
};

QTEST_GUILESS_MAIN(DataDirectoryTest)

} // namespace tst_datadirectory

#include "tst_datadirectory.moc"
