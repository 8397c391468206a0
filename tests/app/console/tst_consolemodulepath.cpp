// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoleplace.h"

#include <QFileInfo>
#include <QTest>

using namespace statusbridge;

class TestConsolePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayIsKnownByItsVariable_data();
    void aDisplayIsKnownByItsVariable();
    void looksBesideTheProgramAndWhereThingsAreInstalled();
    void aNamedModuleIsTheOnlyOne();
    void knowsWhereItRuns();
};

void TestConsolePlace::aDisplayIsKnownByItsVariable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("X") << QStringLiteral("DISPLAY") << QStringLiteral(":0") << true;
    QTest::newRow("Wayland") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("wayland-0") << true;
    QTest::newRow("chosen platform") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("offscreen") << true;
    QTest::newRow("empty") << QStringLiteral("DISPLAY") << QString() << false;
    QTest::newRow("another variable") << QStringLiteral("TERM") << QStringLiteral("xterm") << false;
}

void TestConsolePlace::aDisplayIsKnownByItsVariable()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QTEST(hasDisplay(environment), "isThere");
}

void TestConsolePlace::looksBesideTheProgramAndWhereThingsAreInstalled()
{
    const auto files = consoleModuleFiles(QStringLiteral("/opt/x/bin"), {});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first(), QStringLiteral("/opt/x/bin/statusbridge_console.so"));
    QVERIFY2(files.last().startsWith(QStringLiteral("/opt/x/lib")), qPrintable(files.last()));
    QVERIFY2(files.last().endsWith(QStringLiteral("/statusbridge/statusbridge_console.so")), qPrintable(files.last()));
}

void TestConsolePlace::aNamedModuleIsTheOnlyOne()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("STATUSBRIDGE_CONSOLE_MODULE"), QStringLiteral("/elsewhere/m.so"));
    QCOMPARE(consoleModuleFiles(QStringLiteral("/opt/x/bin"), environment),
             QStringList(QStringLiteral("/elsewhere/m.so")));
}

void TestConsolePlace::knowsWhereItRuns()
{
    QCOMPARE(programFolder(), QFileInfo(QCoreApplication::applicationFilePath()).canonicalPath());
}

QTEST_GUILESS_MAIN(TestConsolePlace)
#include "tst_consoleplace.moc"
