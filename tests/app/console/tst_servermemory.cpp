// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/servermemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_servermemory {

using namespace statusbridge;

class ServerMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain of a developer
    }

    void atFirstThereIsNone()
    {
        const QTemporaryDir folder;
        const ServerMemory memory(folder.path(), {});
        QVERIFY(!memory.isAttached());
        QVERIFY(memory.last().address.isEmpty());
        const auto whole = memory.withSecret(anna());
        QVERIFY(whole.hasValue());
        QVERIFY(whole->secret.isEmpty());
    }

    void theChoiceAndItsSecretStay()
    {
        const QTemporaryDir folder;
        ServerChoice choice = anna();
        choice.secret = Secret("hunter2");
        choice.certificateFile = u"/etc/server.pem"_s;
        QVERIFY(ServerMemory(folder.path(), {}).enter(choice).hasValue());
        const ServerMemory later(folder.path(), {});
        QVERIFY(later.isAttached());
        QCOMPARE(later.last().address, choice.address);
        QCOMPARE(later.last().user, choice.user);
        QCOMPARE(later.last().certificateFile, choice.certificateFile);
        QVERIFY(later.last().secret.isEmpty());
        QVERIFY(later.withSecret(later.last())->secret.equals(Secret("hunter2")));
    }

    void theSecretIsNotAmongThePreferences()
    {
        const QTemporaryDir folder;
        ServerChoice choice = anna();
        choice.secret = Secret("hunter2");
        QVERIFY(ServerMemory(folder.path(), {}).enter(choice).hasValue());
        QFile file(folder.filePath(u"console.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("server:8085"));
        QVERIFY(!content.contains("hunter2"));
    }

    void leavingKeepsTheAddressForAnotherTime()
    {
        const QTemporaryDir folder;
        ServerMemory memory(folder.path(), {});
        QVERIFY(memory.enter(anna()).hasValue());
        memory.leave();
        QVERIFY(!memory.isAttached());
        QCOMPARE(memory.last().address, anna().address);
    }

    void theEnvironmentGivesOneForAScript()
    {
        const QTemporaryDir folder;
        QProcessEnvironment environment;
        environment.insert(u"STATUSBRIDGE_SECRET_SERVER_TOKEN"_s, u"sbt_x"_s);
        const ServerMemory memory(folder.path(), environment);
        QVERIFY(memory.withSecret({.address = anna().address})->secret.equals(Secret("sbt_x")));
        QVERIFY(memory.withSecret(anna())->secret.isEmpty()); // a token is no user's password
    }

    void everyUserHasASecretOfTheirOwn()
    {
        ServerChoice ben = anna();
        ben.user = u"ben"_s;
        QVERIFY(serverSecretName(ben) != serverSecretName(anna()));
        QVERIFY(serverSecretName({.address = u"https://other:8085"_s, .user = u"anna"_s}) != serverSecretName(anna()));
    }

private:
    [[nodiscard]] static ServerChoice anna() { return {.address = u"https://server:8085"_s, .user = u"anna"_s}; }
};

QTEST_GUILESS_MAIN(ServerMemoryTest)

} // namespace tst_servermemory

#include "tst_servermemory.moc"
