// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/documents/completions.h"
#include "app/documents/manualpages.h"
#include "engine/config/settingstable.h"

#include <QTest>

namespace tst_documents {

using namespace statusbridge;

const PageOrigin origin{.day = u"2026-03-01"_s, .version = u"0.1.0"_s};

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInATextIsACommandOfRoff();
    void thePageHasEveryCommandAndOption();
    void thePageHasEverySetting();
    void everyShellIsOfferedEveryCommandAndOption();
};

void DocumentsTest::nothingInATextIsACommandOfRoff()
{
    QCOMPARE(roff(u".TH x"_s), u"\\&.TH x"_s);
    QCOMPARE(roff(u"a\n'b"_s), u"a\n\\&'b"_s);
    QCOMPARE(roff(u"C:\\x --yes"_s), u"C:\\ex \\-\\-yes"_s);
    QCOMPARE(roff(u"a = \"b\""_s), u"a = \\(dqb\\(dq"_s);
}

void DocumentsTest::thePageHasEveryCommandAndOption()
{
    const QString page = programPage(programCommands(), origin);
    for (const Command &command : programCommands()) {
        QVERIFY2(page.contains(u"\n.SS "_s + roff(command.name())), qPrintable(command.name()));
        QVERIFY2(page.contains(roff(command.help)), qPrintable(command.name()));
        for (const CommandOption &option : command.options) {
            QVERIFY2(page.contains(u"\n.B "_s + roff(u"--"_s + option.name)), qPrintable(option.name));
        }
    }
    QVERIFY(page.startsWith(u".TH STATUSBRIDGE 1 2026-03-01 "));
}

void DocumentsTest::thePageHasEverySetting()
{
    const QString page = configurationPage(origin);
    for (const SettingDefinition &setting : settingsTable()) {
        QVERIFY2(page.contains(u"\n.B "_s + roff(setting.key) + u" = "_s), qPrintable(setting.fullName()));
        QVERIFY2(page.contains(roff(setting.environmentName())), qPrintable(setting.fullName()));
    }
}

void DocumentsTest::everyShellIsOfferedEveryCommandAndOption()
{
    const auto &commands = programCommands();
    const QString fish = fishCompletion(commands);
    for (const QString &text : {bashCompletion(commands), zshCompletion(commands)}) {
        for (const Command &command : commands) {
            QVERIFY2(text.contains(u"        '%1') offered="_s.arg(command.name())), qPrintable(command.name()));
            for (const CommandOption &option : command.options) {
                QVERIFY2(text.contains(u"--"_s + option.name), qPrintable(option.name));
            }
        }
        QVERIFY(text.contains(u"'help') offered='first-hour "_s));
    }
    for (const Command &command : commands) {
        QVERIFY2(fish.contains(u" -a "_s + command.words.constLast() + u' '), qPrintable(command.name()));
        for (const CommandOption &option : command.options) {
            QVERIFY2(fish.contains(u"_at %1' -l %2"_s.arg(command.name(), option.name)), qPrintable(option.name));
        }
    }
}

QTEST_GUILESS_MAIN(DocumentsTest)

} // namespace tst_documents

#include "tst_documents.moc"
