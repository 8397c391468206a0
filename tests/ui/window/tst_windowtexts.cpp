// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/terminalwords.h"
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

namespace tst_windowtexts {

using namespace statusbridge;

//! Everything that a person can read on \p root: labels, buttons, titles, tool tips, cells.
QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        texts += {widget->toolTip(), widget->whatsThis(), widget->windowTitle(), widget->accessibleName()};
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts += label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts += button->text();
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < std::min(view->model()->rowCount(), 100); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts += {index.data().toString(), index.data(Qt::ToolTipRole).toString()};
                }
            }
        }
    }
    for (const auto *action : root.findChildren<QAction *>()) {
        texts += {action->text(), action->toolTip(), action->statusTip()};
    }
    return texts;
}

void check(const QWidget &root, const QString &place, QStringList &found)
{
    for (const QString &text : textsOf(root)) {
        if (const QString words = terminalWordsIn(text); !words.isEmpty()) {
            found += u"%1: \"%2\" in: %3"_s.arg(place, words, text.simplified());
        }
    }
}

//! People who have buttons are told of buttons: no command lines, keys of settings, names of sections or SQL.
class WindowTextsTest : public QObject
{
    Q_OBJECT

private:
    //! Every page, and every chapter of the settings with its test pressed.
    static void checkWindow(WindowFixture &fixture, const QString &state)
    {
        QStringList found;
        MainWindow &window = fixture.window();
        for (const CommandId page :
             {CommandId::ShowOverview, CommandId::ShowDelivery, CommandId::ShowRuns, CommandId::ShowLookup,
              CommandId::ShowParked, CommandId::ShowSettings, CommandId::ShowAudit}) {
            window.showPage(page);
            QTest::qWait(100); // what it asks for comes in
            check(window, state, found);
        }
        auto *chapters = window.page(CommandId::ShowSettings)->findChild<QListWidget *>();
        QVERIFY(chapters);
        for (int chapter = 0; chapter < chapters->count(); ++chapter) {
            chapters->setCurrentRow(chapter);
            for (auto *test : window.page(CommandId::ShowSettings)->findChildren<QPushButton *>(u"test"_s)) {
                if (test->isVisible() && test->isEnabled()) {
                    test->click();
                    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 30000);
                }
            }
            check(window, state + u", settings "_s + chapters->item(chapter)->text(), found);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private Q_SLOTS:
    void cleanup() { forgetLanguages(); }

    void whenAllIsWell_data() { addLanguages(); }
    void whenAllIsWell()
    {
        speakLanguageOfRow();
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(3);
            static_cast<void>(cycle.sync());
        });
        checkWindow(fixture, u"well"_s);
    }

    void whenZohoRefusesTheToken()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(3);
            cycle.zoho.revokeRefreshToken();
            static_cast<void>(cycle.sync());
        });
        checkWindow(fixture, u"revoked"_s);
    }

    void whenZohoRefusesTheReport()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(3);
            cycle.zoho.addFault(
                zohosim::Fault::code(404, 2893).on(zohosim::CallKind::List).repeated(zohosim::Fault::forever));
            static_cast<void>(cycle.sync());
        });
        checkWindow(fixture, u"refused"_s);
    }

    void whenRecordsAreRefused()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            const QStringList ids = cycle.addSentRecords(3);
            cycle.zoho.addFault(zohosim::Fault::code(200, 3001)
                                    .on(zohosim::CallKind::Update)
                                    .forRecord(ids.first())
                                    .repeated(zohosim::Fault::forever));
            for (int i = 0; i < 3; ++i) {
                static_cast<void>(cycle.sync());
            }
        });
        checkWindow(fixture, u"parked"_s);
    }

    void whenTheDatabaseLacksItsTables()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.execute(u"DROP TABLE statusbridge_schema"_s); });
        checkWindow(fixture, u"without tables"_s);
    }
};

QTEST_MAIN(WindowTextsTest)

} // namespace tst_windowtexts

#include "tst_windowtexts.moc"
