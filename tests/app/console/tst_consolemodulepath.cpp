// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolemodulepath.h"
#include "engine/core/literals.h"

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
    QTest::newRow("X") << u"DISPLAY"_s << u":0"_s << true;
    QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-0"_s << true;
    QTest::newRow("chosen platform") << u"QT_QPA_PLATFORM"_s << u"offscreen"_s << true;
    QTest::newRow("empty") << u"DISPLAY"_s << QString() << false;
    QTest::newRow("another variable") << u"TERM"_s << u"xterm"_s << false;
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
    const auto files = consoleModuleFiles(u"/opt/x/bin"_s, {});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first(), u"/opt/x/bin/statusbridge_console.so"_s);
    QVERIFY2(files.last().startsWith(u"/opt/x/lib"_s), qPrintable(files.last()));
    QVERIFY2(files.last().endsWith(u"/statusbridge/statusbridge_console.so"_s), qPrintable(files.last()));
}

void TestConsolePlace::aNamedModuleIsTheOnlyOne()
{
    QProcessEnvironment environment;
    environment.insert(u"STATUSBRIDGE_CONSOLE_MODULE"_s, u"/elsewhere/m.so"_s);
    QCOMPARE(consoleModuleFiles(u"/opt/x/bin"_s, environment), QStringList(u"/elsewhere/m.so"_s));
}

void TestConsolePlace::knowsWhereItRuns()
{
    QCOMPARE(programFolder(), QFileInfo(QCoreApplication::applicationFilePath()).canonicalPath());
}

QTEST_GUILESS_MAIN(TestConsolePlace)
#include "tst_consolemodulepath.moc"
