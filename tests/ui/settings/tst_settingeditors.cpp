// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/text/settinglabels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace tst_settingeditors {

using namespace statusbridge;

class SettingEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongValueIsShownFromItsBeginning()
    {
        const QList<std::pair<QString, SettingValue>> values = {
            {u"zoho.criteria"_s, u"Status != \"delivered\""_s},
            {u"fields.status"_s, u"Status_of_the_message"_s},
            {u"fields.time_zone"_s, u"America/Argentina/ComodRivadavia"_s},
            {u"status.ranking"_s, QStringList{u"delivered"_s, u"sent"_s}}};
        for (const auto &[name, value] : values) {
            SettingEditor editor(*findSetting(name));
            editor.setValue(value);
            const auto *line = editor.findChild<QLineEdit *>();
            QVERIFY2(line && !line->text().isEmpty(), qPrintable(name));
            QCOMPARE(line->cursorPosition(), 0);
        }
    }

    void aDatabaseFileIsChosenWithoutBlocking()
    {
        SettingsDraft draft;
        draft.reset({}, {});
        SettingField field(*findSetting(u"database.name"_s), draft);
        field.show();
        auto *choose = field.findChild<QToolButton *>();
        QVERIFY(choose->isVisible());
        QVERIFY(choose->focusPolicy() & Qt::TabFocus);
        choose->click();
        auto *dialog = field.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::AnyFile); // a new one may be named
        Q_EMIT dialog->fileSelected(u"/srv/collector.sqlite"_s);
        dialog->close();
        QCOMPARE(draft.settings().database.name, u"/srv/collector.sqlite"_s);
        draft.setValue(*findSetting(u"database.driver"_s), u"mysql"_s);
        QVERIFY(!choose->isVisible());
    }

    void everySettingHasAnEditorThatKeepsItsValue()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            SettingEditor editor(definition);
            QSignalSpy edits(&editor, &SettingEditor::edited);
            editor.setValue(definition.defaultValue());
            QVERIFY2(editor.value() == definition.defaultValue(), qPrintable(definition.fullName()));
            QCOMPARE(edits.size(), 0); // nothing was edited
            QVERIFY(editor.focusTarget() != nullptr);
            editor.setReadOnly(true);
            QVERIFY2(editor.value() == definition.defaultValue(), qPrintable(definition.fullName()));
        }
    }

    void everyChoiceCanBeShown()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            if (!std::holds_alternative<QString>(definition.defaultValue())) {
                continue;
            }
            SettingEditor editor(definition);
            for (const QString &choice : definition.choices) {
                editor.setValue(choice);
                QVERIFY(editor.value() == SettingValue(choice));
            }
        }
    }

    void whatIsTypedReachesTheDraftAndIsJudged()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingField field(*findSetting(u"zoho.accounts_url"_s), draft);
        auto *line = field.findChild<QLineEdit *>();
        QTest::keyClicks(line, u"http://x.example"_s);
        QVERIFY(!field.shownProblem().isEmpty());
        QCOMPARE(line->accessibleDescription(), field.shownProblem());
        QVERIFY(draft.settings().zoho.accountsUrl.isEmpty());
        line->clear();
        QTest::keyClicks(line, u"https://x.example/ "_s);
        QVERIFY(field.shownProblem().isEmpty());
        QCOMPARE(draft.settings().zoho.accountsUrl, u"https://x.example"_s);
        QCOMPARE(line->text(), u"https://x.example/ "_s); // nothing moves while it is typed
    }

    void aNumberKeepsToItsLimits()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingField field(*findSetting(u"sync.interval_minutes"_s), draft);
        auto *box = field.findChild<QSpinBox *>();
        QCOMPARE(box->minimum(), 1);
        QCOMPARE(box->maximum(), 1440);
        box->setValue(15);
        QCOMPARE(draft.settings().sync.intervalMinutes, 15);
    }

    void aValueChosenElsewhereIsShown()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        const SettingDefinition &definition = *findSetting(u"zoho.data_center"_s);
        SettingField field(definition, draft);
        draft.setValue(definition, u"in"_s);
        QCOMPARE(field.findChild<QComboBox *>()->currentData().toString(), u"in"_s);
    }

    void whatAVariableDecidesCannotBeEdited()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {{u"zoho.client_id"_s, u"STATUSBRIDGE_ZOHO_CLIENT_ID"_s}});
        SettingField field(*findSetting(u"zoho.client_id"_s), draft);
        QVERIFY(field.findChild<QLineEdit *>()->isReadOnly());
        const auto labels = field.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"STATUSBRIDGE_ZOHO_CLIENT_ID"); }));
    }

    void aFieldIsNamedForTheKeyboardAndForScreenReaders()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        for (const SettingDefinition &definition : settingsTable()) {
            const SettingField field(definition, draft);
            const std::unique_ptr<QLabel> label(field.label());
            QCOMPARE(label->buddy(), field.editor().focusTarget());
            QVERIFY(!field.editor().focusTarget()->accessibleName().isEmpty());
            QCOMPARE(field.editor().focusTarget()->accessibleDescription(), settingHelp(definition));
        }
    }

    void wordsAndPairsAreReadAsPeopleWriteThem()
    {
        QCOMPARE(wordsOf(u" a,b ,, c d "_s), QStringList({u"a"_s, u"b"_s, u"c d"_s}));
        const QMap<QString, QString> pairs = {{u"read"_s, u"delivered"_s}, {u"played"_s, u"delivered"_s}};
        QCOMPARE(wordPairsOf(u"read=delivered,  played = delivered,"_s), pairs);
        QCOMPARE(wordPairsOf(textOfPairs(pairs)), pairs);
        QCOMPARE(wordPairsOf(u"read"_s).value(u"read"_s), QString());
    }
};

QTEST_MAIN(SettingEditorsTest)

} // namespace tst_settingeditors

#include "tst_settingeditors.moc"
