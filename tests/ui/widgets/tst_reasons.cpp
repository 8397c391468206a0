// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/commands/commandset.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/reasons.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace tst_reasons {

using namespace statusbridge;

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDisabledSaysWhy()
    {
        QPushButton button(u"Save"_s);
        enableUnless(&button, u"Nothing is changed."_s);
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip().contains(u"Nothing is changed."_s));
        QCOMPARE(button.accessibleDescription(), u"Nothing is changed."_s);
        QCOMPARE(disabledReason(&button), u"Nothing is changed."_s);
    }

    void itsOwnHelpComesBackWithIt()
    {
        QPushButton button(u"Save"_s);
        button.setToolTip(u"Saves everything."_s);
        enableUnless(&button, u"One reason."_s);
        enableUnless(&button, u"Another one."_s);
        QVERIFY(button.toolTip().contains(u"Another one."_s));
        enableUnless(&button, {});
        QVERIFY(button.isEnabled());
        QCOMPARE(button.toolTip(), u"Saves everything."_s);
        QVERIFY(button.accessibleDescription().isEmpty());
        QVERIFY(disabledReason(&button).isEmpty());
    }

    void aCommandSaysItOnAllItsButtons()
    {
        CommandSet commands;
        const std::unique_ptr<QToolButton> button(actionButton(commands.action(CommandId::SyncNow)));
        commands.setEnabled(CommandId::SyncNow, false, u"A cycle is about to begin."_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(disabledReason(button.get()), u"A cycle is about to begin."_s);
        QVERIFY(button->toolTip().contains(u"A cycle is about to begin."_s));
        QVERIFY(button->toolTip().contains(commandHint(definitionOf(CommandId::SyncNow))));
        commands.setEnabled(CommandId::SyncNow, true);
        QVERIFY(!button->toolTip().contains(u"A cycle is about to begin."_s));
    }

    void everyCommandHasAReasonWithoutBeingTold()
    {
        CommandSet commands;
        for (const CommandDefinition &command : commandTable()) {
            commands.setEnabled(command.id, false);
            QVERIFY(!commands.action(command.id)->property(disabledReasonProperty).toString().isEmpty());
        }
    }

    void anActionOfAPageSaysItToo()
    {
        QAction action(u"Release it"_s);
        const std::unique_ptr<QToolButton> button(actionButton(&action));
        enableUnless(&action, u"It is being released."_s);
        QCOMPARE(disabledReason(button.get()), u"It is being released."_s);
        enableUnless(&action, {});
        QVERIFY(disabledReason(button.get()).isEmpty());
        QVERIFY(button->isEnabled());
    }

    void whatStandsInAControlHasItsReason()
    {
        QWidget editor;
        auto *line = new QLineEdit(&editor);
        line->setEnabled(false);
        QVERIFY(disabledReason(line).isEmpty());
        explainDisabled(&editor, u"Given on the command line."_s);
        QVERIFY(editor.isEnabled());
        QCOMPARE(disabledReason(line), u"Given on the command line."_s);
    }
};

QTEST_MAIN(ReasonsTest)

} // namespace tst_reasons

#include "tst_reasons.moc"
