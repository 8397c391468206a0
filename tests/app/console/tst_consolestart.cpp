// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolestart.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_consolestart {

using namespace statusbridge;

class ConsoleStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksBesideTheProgramAndWhereThingsAreInstalled();
    void aNamedModuleIsTheOnlyOne();
};

void ConsoleStartTest::looksBesideTheProgramAndWhereThingsAreInstalled()
{
    const auto files = consoleModuleFiles(u"/opt/x/bin"_s, {});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first(), u"/opt/x/bin/statusbridge_console.so"_s);
    QVERIFY2(files.last().startsWith(u"/opt/x/lib"_s), qPrintable(files.last()));
    QVERIFY2(files.last().endsWith(u"/statusbridge/statusbridge_console.so"_s), qPrintable(files.last()));
}

void ConsoleStartTest::aNamedModuleIsTheOnlyOne()
{
    QProcessEnvironment environment;
    environment.insert(u"STATUSBRIDGE_CONSOLE_MODULE"_s, u"/elsewhere/m.so"_s);
    QCOMPARE(consoleModuleFiles(u"/opt/x/bin"_s, environment), QStringList(u"/elsewhere/m.so"_s));
}

QTEST_GUILESS_MAIN(ConsoleStartTest)

} // namespace tst_consolestart

#include "tst_consolestart.moc"
