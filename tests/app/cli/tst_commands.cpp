// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/run.h"

#include <QSet>
#include <QTest>

namespace tst_commands {

using namespace statusbridge;

class TestCommands : public QObject
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

void TestCommands::everyCommandIsComplete()
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
         {u"sync"_s,           u"status"_s,       u"lookup"_s,         u"runs list"_s,        u"runs show"_s,
          u"runs retry"_s,     u"parked list"_s,  u"parked release"_s, u"scheduler status"_s, u"scheduler start"_s,
          u"scheduler stop"_s, u"user add"_s,     u"user remove"_s,    u"user list"_s,        u"cancel"_s,
          u"connect"_s,        u"disconnect"_s,   u"doctor"_s,         u"migrate"_s,          u"retarget"_s,
          u"batch-script"_s,   u"forget"_s,       u"report"_s,         u"backup"_s,           u"restore"_s,
          u"config export"_s,  u"config import"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

// Whether an option takes a value is decided before the command is known.
void TestCommands::anOptionMeansTheSameEverywhere()
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

void TestCommands::helpListsEveryCommandAndExitStatus()
{
    const auto help = generalHelp(programCommands());
    for (const auto &command : programCommands()) {
        QVERIFY2(help.contains(u"\n  "_s + command.name()), qPrintable(command.name()));
        for (const auto &option : command.options) {
            QVERIFY2(command.arguments.contains(u"--"_s + option.name), qPrintable(option.name));
        }
    }
    for (int number = 0; number <= 7; ++number) {
        QVERIFY(help.contains(u"\n  %1  "_s.arg(number)));
    }
    QVERIFY(help.contains(u"statusbridge --no-gui [OPTIONS] "_s));
    QVERIFY(help.contains(u"\n  --hidden "_s));
}

void TestCommands::helpOnACommandTellsItsOptions()
{
    const auto sync = helpOn({u"sync"_s}, programCommands());
    QVERIFY(sync.contains(u"Usage: statusbridge sync [--dry-run]"_s));
    QVERIFY(sync.contains(u"--config FILE"_s));
    const auto runs = helpOn({u"runs"_s}, programCommands());
    QVERIFY(runs.contains(u"runs list"_s));
    QVERIFY(runs.contains(u"runs retry ID"_s));
    QVERIFY(!helpOn({u"runs"_s, u"show"_s}, programCommands()).contains(u"runs retry"_s));
}

void TestCommands::noCommandTakesASecret()
{
    for (const auto &command : programCommands()) {
        const auto takes = command.arguments.toLower();
        QVERIFY(!takes.contains(u"code"_s) && !takes.contains(u"secret"_s));
        for (const auto &option : command.options) {
            QVERIFY(!option.name.contains(u"secret"_s) && !option.name.contains(u"token"_s) &&
                    !option.name.contains(u"password"_s));
        }
    }
}

void TestCommands::theConsoleIsWhatNothingElseIsAskedFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isConsole");
    const auto row = [](const char *line, bool isConsole) {
        QTest::newRow(line) << QString::fromLatin1(line) << isConsole;
    };
    row("", true);
    row("--hidden", true);
    row("--attach https://server:8085 --attach-user anna --hidden", true);
    row("--config other.toml --log-level debug", true);
    row("status", false);
    row("--no-gui", false);
    row("--help", false);
    row("--version", false);
    row("--version --verbose", false);
    row("--json", false);
    row("--dry-run", false);
    row("--frobnicate", false);
    row("--no-gui --hidden", false);
}

void TestCommands::theConsoleIsWhatNothingElseIsAskedFor()
{
    QFETCH(QString, line);
    QTEST(consoleInvocation(line.split(u' ', Qt::SkipEmptyParts)).has_value(), "isConsole");
}

QTEST_GUILESS_MAIN(TestCommands)

} // namespace tst_commands

#include "tst_commands.moc"
