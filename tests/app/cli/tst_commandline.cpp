// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QTest>

using namespace statusbridge;

namespace {

Expected<ExitStatus> nothing(CommandContext &)
{
    return ExitStatus::Ok;
}

QList<Command> table()
{
    const auto runs = QStringLiteral("runs");
    const auto parked = QStringLiteral("parked");
    return {{.words = {QStringLiteral("sync")},
             .options = {{.name = QStringLiteral("dry-run"), .help = QStringLiteral("Plans.")}},
             .help = QStringLiteral("Syncs."),
             .handler = nothing},
            {.words = {QStringLiteral("lookup")}, .minimumArguments = 1, .maximumArguments = 1, .handler = nothing},
            {.words = {runs, QStringLiteral("list")},
             .isDefault = true,
             .options = {{.name = QStringLiteral("limit"), .value = QStringLiteral("N")}},
             .handler = nothing},
            {.words = {runs, QStringLiteral("show")}, .minimumArguments = 1, .maximumArguments = 1, .handler = nothing},
            {.words = {parked, QStringLiteral("release")}, .maximumArguments = -1, .handler = nothing}};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void optionsMayStandAnywhere();
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
    QTest::newRow("one word") << QStringLiteral("sync") << QStringLiteral("sync") << QStringList();
    QTest::newRow("flag") << QStringLiteral("sync --dry-run") << QStringLiteral("sync") << QStringList();
    QTest::newRow("default of a family") << QStringLiteral("runs") << QStringLiteral("runs list") << QStringList();
    QTest::newRow("default with option") << QStringLiteral("runs --limit 5") << QStringLiteral("runs list")
                                         << QStringList();
    QTest::newRow("two words") << QStringLiteral("runs show 7") << QStringLiteral("runs show")
                               << QStringList(QStringLiteral("7"));
    QTest::newRow("many arguments") << QStringLiteral("parked release 1 2 3") << QStringLiteral("parked release")
                                    << QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    QTest::newRow("after two dashes") << QStringLiteral("lookup -- --q") << QStringLiteral("lookup")
                                      << QStringList(QStringLiteral("--q"));
    QTest::newRow("a dash is an argument")
        << QStringLiteral("lookup -") << QStringLiteral("lookup") << QStringList(QStringLiteral("-"));
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
    for (const auto &line :
         {QStringLiteral("--config a.toml --json runs show 7"), QStringLiteral("runs --config=a.toml show --json 7"),
          QStringLiteral("runs show 7 --json --config a.toml")}) {
        const auto invocation = parseCommandLine(line.split(u' '), commands);
        QVERIFY2(invocation, qPrintable(line));
        QCOMPARE(invocation->command->name(), QStringLiteral("runs show"));
        QCOMPARE(invocation->arguments, QStringList(QStringLiteral("7")));
        QCOMPARE(invocation->value(QStringLiteral("config")), QStringLiteral("a.toml"));
        QVERIFY(invocation->has(QStringLiteral("json")));
    }
}

void TestCommandLine::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const QString &line, const QStringList &says) {
        QTest::newRow(qPrintable(line)) << line << says;
    };
    row(QStringLiteral("snyc"), {QStringLiteral("\"snyc\""), QStringLiteral("Did you mean \"sync\"?")});
    row(QStringLiteral("frobnicate"), {QStringLiteral("\"frobnicate\""), QStringLiteral("--help")});
    row(QStringLiteral("runs shwo 7"), {QStringLiteral("\"shwo\""), QStringLiteral("Did you mean \"runs show\"?")});
    row(QStringLiteral("runs 7"), {QStringLiteral("\"7\"")});
    row(QStringLiteral("parked"), {QStringLiteral("release")});
    row(QStringLiteral("sync --dryrun"), {QStringLiteral("--dryrun"), QStringLiteral("Did you mean \"--dry-run\"?")});
    row(QStringLiteral("sync -x"), {QStringLiteral("-x")});
    row(QStringLiteral("sync --limit 5"), {QStringLiteral("\"sync\" has no option --limit")});
    row(QStringLiteral("sync now"), {QStringLiteral("\"now\""), QStringLiteral("statusbridge sync")});
    row(QStringLiteral("lookup"), {QStringLiteral("\"lookup\" needs more")});
    row(QStringLiteral("--dry-run"), {QStringLiteral("--dry-run belongs to a command")});
    row(QStringLiteral("--no-gui --hidden"), {QStringLiteral("--hidden")});
    row(QStringLiteral("sync --hidden"), {QStringLiteral("no option --hidden")});
    row(QStringLiteral("lookup a b"), {QStringLiteral("\"b\"")});
    row(QStringLiteral("sync --dry-run=yes"), {QStringLiteral("takes no value")});
    row(QStringLiteral("sync --config"), {QStringLiteral("--config FILE")});
    row(QStringLiteral("sync --config --json"), {QStringLiteral("--config FILE")});
    row(QStringLiteral("sync --config="), {QStringLiteral("--config FILE")});
    row(QStringLiteral("sync --log-level inof"),
        {QStringLiteral("\"inof\""), QStringLiteral("Did you mean \"info\"?")});
}

void TestCommandLine::refused()
{
    QFETCH(QString, line);
    QFETCH(QStringList, says);
    const auto invocation = parseCommandLine(line.split(u' '), table());
    QVERIFY(!invocation);
    QVERIFY(invocation.error().kind == ErrorKind::Usage);
    for (const auto &part : says) {
        QVERIFY2(invocation.error().message.contains(part), qPrintable(invocation.error().message));
    }
}

void TestCommandLine::helpKnowsItsTopic()
{
    const auto commands = table();
    const auto topic = [&](const QString &line) {
        const auto invocation = parseCommandLine(line.split(u' '), commands);
        return invocation && invocation->has(QStringLiteral("help")) ? invocation->topic.join(u' ')
                                                                     : QStringLiteral("?");
    };
    QCOMPARE(topic(QStringLiteral("--help")), QString());
    QCOMPARE(topic(QStringLiteral("-h")), QString());
    QCOMPARE(topic(QStringLiteral("sync --help")), QStringLiteral("sync"));
    QCOMPARE(topic(QStringLiteral("runs --help")), QStringLiteral("runs"));
    QCOMPARE(topic(QStringLiteral("--help runs show")), QStringLiteral("runs show"));
    QCOMPARE(topic(QStringLiteral("parked -h")), QStringLiteral("parked"));
    QCOMPARE(topic(QStringLiteral("frobnicate --help")), QStringLiteral("?"));
}

void TestCommandLine::nothingIsNoCommand()
{
    const auto invocation = parseCommandLine({}, table());
    QVERIFY(invocation);
    QVERIFY(!invocation->command);
}

void TestCommandLine::jsonIsSeenInABrokenLine()
{
    const auto json = QStringLiteral("--json");
    QVERIFY(asksForJson({QStringLiteral("snyc"), json}));
    QVERIFY(!asksForJson({QStringLiteral("lookup"), QStringLiteral("--"), json}));
    QVERIFY(!asksForJson({}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
