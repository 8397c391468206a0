// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/batchscript.h"
#include "tests/ui/consolefixture.h"
#include "tests/ui/nameless.h"
#include "ui/settings/actionpanel.h"
#include "ui/settings/batchscriptdialog.h"
#include "ui/settings/settingsdraft.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tst_batchscriptdialog {

using namespace statusbridge;

Settings settings()
{
    Settings made;
    made.zoho.app = u"messaging"_s;
    made.zoho.form = u"Message"_s;
    made.zoho.batchApi = u"push_statuses"_s;
    return made;
}

QPushButton *copyButton(const QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [](const auto *each) { return each->text().contains(u"Copy"); });
    return found == buttons.end() ? nullptr : *found;
}

class BatchScriptDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFunctionCanBeCopied()
    {
        BatchScriptDialog dialog(settings());
        dialog.show();
        QCOMPARE(dialog.script(), *batchScript(settings()));
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), dialog.script());
        QTest::mouseClick(copyButton(dialog), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog.script());
    }

    void theStepsNameWhatTheSettingsName()
    {
        const BatchScriptDialog dialog(settings());
        QString text;
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            text += label->text() + u'\n';
        }
        for (const auto &word : {u"push_statuses"_s, u"messaging"_s, u"POST"_s, u"OAuth2"_s, u"updates"_s,
                                 u"ZohoCreator.customapi.EXECUTE"_s, u"200 record"_s, u"Workflows"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
    }

    void withoutAFormItSaysWhatIsMissing()
    {
        Settings incomplete = settings();
        incomplete.zoho.form.clear();
        const BatchScriptDialog dialog(incomplete);
        QVERIFY(dialog.script().isEmpty());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
        QVERIFY(!copyButton(dialog)->isEnabled());
    }

    void aButtonShowsItForValuesThatAreNotSaved()
    {
        ConsoleFixture fixture;
        SettingsDraft draft;
        draft.reset(settings(), {});
        const std::unique_ptr<ActionPanel> panel(batchScriptPanel(fixture.context().gateway, draft));
        panel->show();
        panel->button()->show();
        panel->button()->click();
        const auto *dialog = panel->findChild<BatchScriptDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->script(), *batchScript(settings()));
    }

    void everythingHasAName()
    {
        BatchScriptDialog dialog(settings());
        dialog.show();
        const QStringList nameless = namelessIn(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(BatchScriptDialogTest)

} // namespace tst_batchscriptdialog

#include "tst_batchscriptdialog.moc"
