// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/help.h"
#include "app/cli/run.h"

#include <QSet>
#include <QTest>

using namespace statusbridge;

class TestCommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsComplete();
    void anOptionMeansTheSameEverywhere();
    void helpListsEveryCommandAndExitStatus();
    void helpOnACommandTellsItsOptions();
    void noCommandTakesASecret();
    void theConsoleIsWhatNothingElseIsAskedFor_data();
    void theConsoleIsWhatNothingElseIsAskedFor();
};

void TestCommandTable::everyCommandIsComplete()
{
    QSet<QString> names;
    for (const auto &command : programCommands()) {
        QVERIFY2(command.handler, qPrintable(command.name()));
        QVERIFY2(command.help.endsWith(u'.'), qPrintable(command.name()));
        QVERIFY2(!names.contains(command.name()), qPrintable(command.name()));
        names += command.name();
        for (const auto &option : command.options) {
            QVERIFY2(option.help.endsWith(u'.'), qPrintable(option.name));
        }
    }
    for (const auto &name :
         {QStringLiteral("sync"), QStringLiteral("status"), QStringLiteral("lookup"), QStringLiteral("runs list"),
          QStringLiteral("runs show"), QStringLiteral("runs retry"), QStringLiteral("parked list"),
          QStringLiteral("parked release"), QStringLiteral("scheduler status"), QStringLiteral("scheduler start"),
          QStringLiteral("scheduler stop"), QStringLiteral("user add"), QStringLiteral("user remove"),
          QStringLiteral("user list"), QStringLiteral("cancel"), QStringLiteral("connect"),
          QStringLiteral("disconnect"), QStringLiteral("doctor"), QStringLiteral("migrate")}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

// Whether an option takes a value is decided before the command is known.
void TestCommandTable::anOptionMeansTheSameEverywhere()
{
    QMap<QString, bool> takesValue;
    for (const auto &option : commonOptions()) {
        takesValue.insert(option.name, !option.value.isEmpty());
    }
    for (const auto &command : programCommands()) {
        for (const auto &option : command.options) {
            QCOMPARE(takesValue.value(option.name, !option.value.isEmpty()), !option.value.isEmpty());
            takesValue.insert(option.name, !option.value.isEmpty());
        }
    }
}

void TestCommandTable::helpListsEveryCommandAndExitStatus()
{
    const auto help = generalHelp(programCommands());
    for (const auto &command : programCommands()) {
        QVERIFY2(help.contains(QStringLiteral("\n  ") + command.name()), qPrintable(command.name()));
        for (const auto &option : command.options) {
            QVERIFY2(command.arguments.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
        }
    }
    for (int number = 0; number <= 7; ++number) {
        QVERIFY(help.contains(QStringLiteral("\n  %1  ").arg(number)));
    }
    QVERIFY(help.contains(QStringLiteral("statusbridge --no-gui [OPTIONS] ")));
    QVERIFY(help.contains(QStringLiteral("\n  --hidden ")));
}

void TestCommandTable::helpOnACommandTellsItsOptions()
{
    const auto sync = helpOn({QStringLiteral("sync")}, programCommands());
    QVERIFY(sync.contains(QStringLiteral("Usage: statusbridge sync [--dry-run]")));
    QVERIFY(sync.contains(QStringLiteral("--config FILE")));
    const auto runs = helpOn({QStringLiteral("runs")}, programCommands());
    QVERIFY(runs.contains(QStringLiteral("runs list")));
    QVERIFY(runs.contains(QStringLiteral("runs retry ID")));
    QVERIFY(!helpOn({QStringLiteral("runs"), QStringLiteral("show")}, programCommands())
                 .contains(QStringLiteral("runs retry")));
}

void TestCommandTable::noCommandTakesASecret()
{
    for (const auto &command : programCommands()) {
        const auto takes = command.arguments.toLower();
        QVERIFY(!takes.contains(QStringLiteral("code")) && !takes.contains(QStringLiteral("secret")));
        for (const auto &option : command.options) {
            QVERIFY(!option.name.contains(QStringLiteral("secret")) && !option.name.contains(QStringLiteral("token")) &&
                    !option.name.contains(QStringLiteral("password")));
        }
    }
}

void TestCommandTable::theConsoleIsWhatNothingElseIsAskedFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isConsole");
    const auto row = [](const char *line, bool isConsole) {
        QTest::newRow(line) << QString::fromLatin1(line) << isConsole;
    };
    row("", true);
    row("--hidden", true);
    row("--config other.toml --log-level debug", true);
    row("status", false);
    row("--no-gui", false);
    row("--help", false);
    row("--version", false);
    row("--json", false);
    row("--dry-run", false);
    row("--frobnicate", false);
    row("--no-gui --hidden", false);
}

void TestCommandTable::theConsoleIsWhatNothingElseIsAskedFor()
{
    QFETCH(QString, line);
    QTEST(consoleInvocation(line.split(u' ', Qt::SkipEmptyParts)).has_value(), "isConsole");
}

QTEST_GUILESS_MAIN(TestCommandTable)
#include "tst_commandtable.moc"
