// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace statusbridge;

class DataDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVariableComesFirstThenSystemdThenTheUsers()
    {
        const auto user = QStringLiteral("/home/someone/.local/share/statusbridge");
        QProcessEnvironment environment;
        QCOMPARE(*dataDirectory(environment, user), user);
        environment.insert(QStringLiteral("STATE_DIRECTORY"), QStringLiteral("/var/lib/statusbridge:/var/lib/other"));
        QCOMPARE(*dataDirectory(environment, user), QStringLiteral("/var/lib/statusbridge"));
        environment.insert(QStringLiteral("STATUSBRIDGE_DATA_DIR"), QStringLiteral("/srv/bridge/"));
        QCOMPARE(*dataDirectory(environment, user), QStringLiteral("/srv/bridge"));
    }

    void aRelativePathIsRefused()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("STATUSBRIDGE_DATA_DIR"), QStringLiteral("data"));
        const auto directory = dataDirectory(environment, QStringLiteral("/x"));
        QVERIFY(!directory);
        QCOMPARE(directory.error().message, QStringLiteral("The environment variable STATUSBRIDGE_DATA_DIR must be an "
                                                           "absolute path, not \"data\"."));
    }

    void itIsCreatedForItsOwnerOnlyAndLeftAloneAfterwards()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("a/b"));
        QVERIFY(prepareOwnerDirectory(path).hasValue());
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0700U);
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0750), 0);
        QVERIFY(prepareOwnerDirectory(path).hasValue());
        QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0750U);
    }

    void whatIsInTheWayIsNamed()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(prepareOwnerDirectory(file.fileName()).error().message,
                 QStringLiteral("%1 is in the way: a directory is needed there.").arg(file.fileName()));
        QVERIFY(prepareOwnerDirectory(file.fileName() + QStringLiteral("/sub"))
                    .error()
                    .message.endsWith(
                        QStringLiteral("cannot be created; check the permissions of %1.").arg(file.fileName())));
    }

    void aRelativeDatabaseFileCountsFromTheDataDirectory()
    {
        DatabaseSettings database;
        const auto data = QStringLiteral("/var/lib/statusbridge");
        QCOMPARE(sqliteFile(database, data), QStringLiteral("/var/lib/statusbridge/statusbridge.db"));
        database.name = QStringLiteral("collector/logs.db");
        QCOMPARE(sqliteFile(database, data), QStringLiteral("/var/lib/statusbridge/collector/logs.db"));
        database.name = QStringLiteral("/srv/collector/logs.db");
        QCOMPARE(sqliteFile(database, data), QStringLiteral("/srv/collector/logs.db"));
    }
};

QTEST_GUILESS_MAIN(DataDirectoryTest)
#include "tst_datadirectory.moc"
