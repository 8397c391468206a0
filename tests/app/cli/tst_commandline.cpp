// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QTest>

namespace tst_commandline {

using namespace statusbridge;

Expected<ExitStatus> nothing(CommandContext &)
{
    return ExitStatus::Ok;
}

QList<Command> table()
{
    const auto runs = u"runs"_s;
    const auto parked = u"parked"_s;
    const auto user = u"user"_s;
    return {{.words = {u"sync"_s},
             .options = {{.name = u"dry-run"_s, .help = u"Plans."_s}},
             .help = u"Syncs."_s,
             .handler = nothing},
            {.words = {u"lookup"_s}, .argumentCount = 1, .handler = nothing},
            {.words = {runs, u"list"_s},
             .isDefault = true,
             .options = {{.name = u"limit"_s, .value = u"N"_s}},
             .handler = nothing},
            {.words = {runs, u"show"_s}, .argumentCount = 1, .handler = nothing},
            {.words = {parked, u"release"_s}, .argumentCount = -1, .handler = nothing},
            {.words = {user, u"list"_s}, .isDefault = true, .handler = nothing},
            {.words = {user, u"token"_s, u"add"_s}, .argumentCount = 1, .handler = nothing},
            {.words = {user, u"token"_s, u"list"_s}, .isDefault = true, .handler = nothing}};
}

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void optionsMayStandAnywhere();
    void anOptionIsWhatItsCommandMakesOfIt();
    void refused_data();
    void refused();
    void helpKnowsItsTopic();
    void nothingIsNoCommand();
    void jsonIsSeenInABrokenLine();
};

void TestCommandLine::accepted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one word") << u"sync"_s << u"sync"_s << QStringList();
    QTest::newRow("flag") << u"sync --dry-run"_s << u"sync"_s << QStringList();
    QTest::newRow("default of a family") << u"runs"_s << u"runs list"_s << QStringList();
    QTest::newRow("default with option") << u"runs --limit 5"_s << u"runs list"_s << QStringList();
    QTest::newRow("default of a family in a family") << u"user token"_s << u"user token list"_s << QStringList();
    QTest::newRow("three words") << u"user token add x"_s << u"user token add"_s << QStringList(u"x"_s);
    QTest::newRow("two words") << u"runs show 7"_s << u"runs show"_s << QStringList(u"7"_s);
    QTest::newRow("many arguments") << u"parked release 1 2 3"_s << u"parked release"_s
                                    << QStringList({u"1"_s, u"2"_s, u"3"_s});
    QTest::newRow("after two dashes") << u"lookup -- --q"_s << u"lookup"_s << QStringList(u"--q"_s);
    QTest::newRow("a dash is an argument") << u"lookup -"_s << u"lookup"_s << QStringList(u"-"_s);
}

void TestCommandLine::accepted()
{
    QFETCH(QString, line);
    const auto commands = table();
    const auto invocation = parseCommandLine(line.split(u' '), commands);
    QVERIFY(invocation);
    QVERIFY(invocation->command);
    QTEST(invocation->command->name(), "command");
    QTEST(invocation->arguments, "arguments");
}

void TestCommandLine::optionsMayStandAnywhere()
{
    const auto commands = table();
    for (const auto &line : {u"--config a.toml --json runs show 7"_s, u"runs --config=a.toml show --json 7"_s,
                             u"runs show 7 --json --config a.toml"_s}) {
        const auto invocation = parseCommandLine(line.split(u' '), commands);
        QVERIFY2(invocation, qPrintable(line));
        QCOMPARE(invocation->command->name(), u"runs show"_s);
        QCOMPARE(invocation->arguments, QStringList(u"7"_s));
        QCOMPARE(invocation->value(u"config"_s), u"a.toml"_s);
        QVERIFY(invocation->has(u"json"_s));
    }
}

void TestCommandLine::anOptionIsWhatItsCommandMakesOfIt()
{
    auto commands = table();
    commands += Command{.words = {u"report"_s}, .options = {{u"by"_s, u"WHAT"_s, {}, {u"provider"_s, u"number"_s}}}};
    commands += Command{.words = {u"audit"_s}, .options = {{u"by"_s, u"NAME"_s, {}, {}}}};
    const auto parsed = [&](const QString &line) { return parseCommandLine(line.split(u' '), commands); };
    QCOMPARE(parsed(u"audit --by anna"_s)->value(u"by"_s), u"anna"_s);
    QCOMPARE(parsed(u"report --by number"_s)->value(u"by"_s), u"number"_s);
    QVERIFY(parsed(u"report --by anna"_s).error().message.english().contains(u"provider, number"));
}

void TestCommandLine::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const QString &line, const QStringList &says) {
        QTest::newRow(qPrintable(line)) << line << says;
    };
    row(u"snyc"_s, {u"\"snyc\""_s, u"Did you mean \"sync\"?"_s});
    row(u"frobnicate"_s, {u"\"frobnicate\""_s, u"--help"_s});
    row(u"runs shwo 7"_s, {u"\"shwo\""_s, u"Did you mean \"runs show\"?"_s});
    row(u"runs 7"_s, {u"\"7\""_s});
    row(u"parked"_s, {u"release"_s});
    row(u"user token lsit"_s, {u"\"user token\" has no \"lsit\""_s, u"Did you mean \"user token list\"?"_s});
    row(u"user tokn"_s, {u"\"tokn\""_s, u"Did you mean \"user token\"?"_s});
    row(u"user token list x"_s, {u"\"x\" is too much"_s});
    row(u"sync --dryrun"_s, {u"--dryrun"_s, u"Did you mean \"--dry-run\"?"_s});
    row(u"sync -x"_s, {u"-x"_s});
    row(u"sync --limit 5"_s, {u"\"sync\" has no option --limit"_s});
    row(u"sync now"_s, {u"\"now\""_s, u"statusbridge sync"_s});
    row(u"lookup"_s, {u"\"lookup\" needs more"_s});
    row(u"--dry-run"_s, {u"--dry-run belongs to a command"_s});
    row(u"--no-gui --hidden"_s, {u"--hidden"_s});
    row(u"--verbose"_s, {u"--verbose is for --version"_s});
    row(u"sync --verbose"_s, {u"no option --verbose"_s});
    row(u"--attach https://server:8085 --no-gui"_s, {u"--no-gui"_s, u"--attach"_s});
    row(u"--attach https://server:8085 --config x.toml"_s, {u"--config"_s});
    row(u"--attach-user anna"_s, {u"--attach URL"_s});
    row(u"--attach"_s, {u"--attach URL"_s});
    row(u"sync --hidden"_s, {u"no option --hidden"_s});
    row(u"lookup a b"_s, {u"\"b\""_s});
    row(u"sync --dry-run=yes"_s, {u"takes no value"_s});
    row(u"sync --config"_s, {u"--config FILE"_s});
    row(u"sync --config --json"_s, {u"--config FILE"_s});
    row(u"sync --config="_s, {u"--config FILE"_s});
    row(u"lookup "_s + QChar(0xd800), {u"not valid Unicode"_s});
    row(u"sync --log-level inof"_s, {u"\"inof\""_s, u"Did you mean \"info\"?"_s});
}

void TestCommandLine::refused()
{
    QFETCH(QString, line);
    QFETCH(QStringList, says);
    const auto invocation = parseCommandLine(line.split(u' '), table());
    QVERIFY(!invocation);
    QVERIFY(invocation.error().kind == ErrorKind::Usage);
    for (const auto &part : says) {
        QVERIFY2(invocation.error().message.english().contains(part), qPrintable(invocation.error().message.english()));
    }
}

void TestCommandLine::helpKnowsItsTopic()
{
    const auto commands = table();
    const auto topic = [&](const QString &line) {
        const auto invocation = parseCommandLine(line.split(u' '), commands);
        return invocation && invocation->has(u"help"_s) ? invocation->topic.join(u' ') : u"?"_s;
    };
    QCOMPARE(topic(u"--help"_s), QString());
    QCOMPARE(topic(u"-h"_s), QString());
    QCOMPARE(topic(u"sync --help"_s), u"sync"_s);
    QCOMPARE(topic(u"runs --help"_s), u"runs"_s);
    QCOMPARE(topic(u"--help runs show"_s), u"runs show"_s);
    QCOMPARE(topic(u"parked -h"_s), u"parked"_s);
    QCOMPARE(topic(u"user token --help"_s), u"user token"_s);
    QCOMPARE(topic(u"user token add --help"_s), u"user token add"_s);
    QCOMPARE(topic(u"frobnicate --help"_s), u"?"_s);
}

void TestCommandLine::nothingIsNoCommand()
{
    const auto invocation = parseCommandLine({}, table());
    QVERIFY(invocation);
    QVERIFY(!invocation->command);
}

void TestCommandLine::jsonIsSeenInABrokenLine()
{
    const auto json = u"--json"_s;
    QVERIFY(asksForJson({u"snyc"_s, json}));
    QVERIFY(!asksForJson({u"lookup"_s, u"--"_s, json}));
    QVERIFY(!asksForJson({}));
}

QTEST_GUILESS_MAIN(TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
