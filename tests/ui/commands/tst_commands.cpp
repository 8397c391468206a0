// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/commands/commandset.h"

#include <QAction>
#include <QMap>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_commands {

using namespace statusbridge;

QList<CommandGroup> groups()
{
    return {CommandGroup::Cycle, CommandGroup::View, CommandGroup::Records, CommandGroup::Help, CommandGroup::Program};
}

//! The letter after the ampersand; null if there is none.
QChar mnemonic(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThereOnce()
    {
        QSet<CommandId> seen;
        for (const CommandDefinition &command : commandTable()) {
            QVERIFY(!seen.contains(command.id));
            seen += command.id;
            QCOMPARE(&definitionOf(command.id), &command);
        }
        QCOMPARE(seen.size(), commandTable().size());
    }

    void aCommandCanSayForHowManyItIs()
    {
        CommandSet commands;
        const QAction *retry = commands.action(CommandId::RetrySelected);
        const QString plain = retry->text();
        commands.setCount(CommandId::RetrySelected, 12);
        QCOMPARE(retry->text(), plain + u" (12)"_s);
        commands.retranslate();
        QCOMPARE(retry->text(), plain + u" (12)"_s);
        commands.setCount(CommandId::RetrySelected, {});
        QCOMPARE(retry->text(), plain);
    }

    void everyCommandSaysWhatItDoes()
    {
        for (const CommandDefinition &command : commandTable()) {
            QVERIFY2(!mnemonic(commandText(command)).isNull(), command.text);
            QVERIFY2(commandHint(command).endsWith(u'.') || commandHint(command).endsWith(u'?'), command.hint);
        }
    }

    void noMenuHasAMnemonicTwice()
    {
        for (const CommandGroup group : groups()) {
            QSet<QChar> seen;
            for (const CommandDefinition &command : commandTable()) {
                if (command.group == group) {
                    const QChar letter = mnemonic(commandText(command));
                    QVERIFY2(!seen.contains(letter), command.text);
                    seen += letter;
                }
            }
        }
        QSet<QChar> menus;
        for (const CommandGroup group : groups()) {
            QVERIFY(!menus.contains(mnemonic(groupTitle(group))));
            menus += mnemonic(groupTitle(group));
        }
    }

    void anActionIsSharedByAllPlaces()
    {
        CommandSet set;
        QAction *sync = set.action(CommandId::SyncNow);
        QCOMPARE(sync->shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(set.actions(CommandGroup::Cycle).contains(sync));
        QVERIFY(!set.actions(CommandGroup::View).contains(sync));
        QSignalSpy changed(sync, &QAction::enabledChanged);
        set.setEnabled(CommandId::SyncNow, false);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!set.action(CommandId::SyncNow)->isEnabled());
    }

    void whatIsForbiddenStaysSoWhateverTheStateAllows()
    {
        CommandSet set;
        const QAction *sync = set.action(CommandId::SyncNow);
        set.forbid(CommandId::SyncNow, u"Your role is viewer."_s);
        set.setEnabled(CommandId::SyncNow, true);
        QVERIFY(!sync->isEnabled());
        QVERIFY(sync->toolTip().endsWith(u"Your role is viewer."_s));
        set.setEnabled(CommandId::SyncNow, false, u"The database does not answer."_s);
        QVERIFY(sync->toolTip().endsWith(u"Your role is viewer."_s));
        set.forbid(CommandId::SyncNow, {});
        QVERIFY(!sync->isEnabled());
        QVERIFY(sync->toolTip().endsWith(u"The database does not answer."_s));
        set.setEnabled(CommandId::SyncNow, true);
        QVERIFY(sync->isEnabled());
    }

    void actionsComeInTheOrderOfTheTable()
    {
        const CommandSet set;
        for (const CommandGroup group : groups()) {
            QList<QAction *> expected;
            for (const CommandDefinition &command : commandTable()) {
                if (command.group == group) {
                    expected += set.action(command.id);
                }
            }
            QCOMPARE(set.actions(group), expected);
        }
    }

    void theTooltipNamesTheShortcut()
    {
        const CommandSet set;
        QVERIFY(set.action(CommandId::SyncNow)->toolTip().endsWith(u"(F9)"_s));
        QVERIFY(!set.action(CommandId::ReleaseAll)->toolTip().endsWith(u')')); // has none
    }
};

QTEST_MAIN(CommandsTest)

} // namespace tst_commands

#include "tst_commands.moc"
