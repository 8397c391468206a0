// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/texteditors.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace statusbridge;

class SettingEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongValueIsShownFromItsBeginning()
    {
        const QList<std::pair<QString, SettingValue>> values = {
            {QStringLiteral("zoho.criteria"), QStringLiteral("Status != \"delivered\"")},
            {QStringLiteral("fields.status"), QStringLiteral("Status_of_the_message")},
            {QStringLiteral("fields.time_zone"), QStringLiteral("America/Argentina/ComodRivadavia")},
            {QStringLiteral("status.ranking"), QStringList{QStringLiteral("delivered"), QStringLiteral("sent")}}};
        for (const auto &[name, value] : values) {
            const std::unique_ptr<SettingEditor> editor(SettingEditor::create(*findSetting(name)));
            editor->setValue(value);
            const auto *line = editor->findChild<QLineEdit *>();
            QVERIFY2(line && !line->text().isEmpty(), qPrintable(name));
            QCOMPARE(line->cursorPosition(), 0);
        }
    }

    void everySettingHasAnEditorThatKeepsItsValue()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            const std::unique_ptr<SettingEditor> editor(SettingEditor::create(definition));
            QSignalSpy edits(editor.get(), &SettingEditor::edited);
            editor->setValue(definition.defaultValue());
            QVERIFY2(editor->value() == definition.defaultValue(), qPrintable(definition.fullName()));
            QCOMPARE(edits.size(), 0); // nobody has edited anything
            QVERIFY(editor->focusTarget() != nullptr);
            editor->setReadOnly(true);
            QVERIFY2(editor->value() == definition.defaultValue(), qPrintable(definition.fullName()));
        }
    }

    void everyChoiceCanBeShown()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            if (!std::holds_alternative<QString>(definition.defaultValue())) {
                continue;
            }
            const std::unique_ptr<SettingEditor> editor(SettingEditor::create(definition));
            for (const QString &choice : definition.choices) {
                editor->setValue(choice);
                QVERIFY(editor->value() == SettingValue(choice));
            }
        }
    }

    void whatIsTypedReachesTheDraftAndIsJudged()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingField field(*findSetting(QStringLiteral("zoho.accounts_url")), draft);
        auto *line = field.findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("http://x.example"));
        QVERIFY(!field.shownProblem().isEmpty());
        QCOMPARE(line->accessibleDescription(), field.shownProblem());
        QVERIFY(draft.settings().zoho.accountsUrl.isEmpty());
        line->clear();
        QTest::keyClicks(line, QStringLiteral("https://x.example/ "));
        QVERIFY(field.shownProblem().isEmpty());
        QCOMPARE(draft.settings().zoho.accountsUrl, QStringLiteral("https://x.example"));
        QCOMPARE(line->text(), QStringLiteral("https://x.example/ ")); // nothing moves below somebody's hands
    }

    void aNumberKeepsToItsLimits()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {});
        SettingField field(*findSetting(QStringLiteral("sync.interval_minutes")), draft);
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
        const SettingDefinition &definition = *findSetting(QStringLiteral("zoho.data_center"));
        SettingField field(definition, draft);
        draft.setValue(definition, QStringLiteral("in"));
        QCOMPARE(field.findChild<QComboBox *>()->currentData().toString(), QStringLiteral("in"));
    }

    void whatAVariableDecidesCannotBeEdited()
    {
        SettingsDraft draft;
        draft.reset(Settings(), {{QStringLiteral("zoho.client_id"), QStringLiteral("STATUSBRIDGE_ZOHO_CLIENT_ID")}});
        SettingField field(*findSetting(QStringLiteral("zoho.client_id")), draft);
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
            QCOMPARE(field.editor().focusTarget()->accessibleDescription(), definition.help);
        }
    }

    void wordsAndPairsAreReadAsPeopleWriteThem()
    {
        QCOMPARE(wordsOf(QStringLiteral(" a,b ,, c d ")),
                 QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c d")}));
        const QMap<QString, QString> pairs = {{QStringLiteral("read"), QStringLiteral("delivered")},
                                              {QStringLiteral("played"), QStringLiteral("delivered")}};
        QCOMPARE(wordPairsOf(QStringLiteral("read=delivered,  played = delivered,")), pairs);
        QCOMPARE(wordPairsOf(textOfPairs(pairs)), pairs);
        QCOMPARE(wordPairsOf(QStringLiteral("read")).value(QStringLiteral("read")), QString());
    }
};

QTEST_MAIN(SettingEditorsTest)
#include "tst_settingeditors.moc"
