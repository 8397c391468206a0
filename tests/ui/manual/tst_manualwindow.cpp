// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/nameless.h"
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualwindow.h"
#include "ui/widgets/reasons.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace tst_manualwindow {

using namespace statusbridge;

//! The window with what a person can touch.
class Bench
{
public:
    Bench()
        : browser(window.findChild<ManualBrowser *>())
        , list(window.findChild<QListWidget *>())
        , words(window.findChild<QLineEdit *>())
        , back(window.findChild<QPushButton *>())
    {
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
    }

    [[nodiscard]] QString heading() const { return browser->document()->begin().text(); }
    void click(const QString &link) const { Q_EMIT browser->anchorClicked(QUrl(link)); }

    ManualWindow window;
    ManualBrowser *browser;
    QListWidget *list;
    QLineEdit *words;
    QPushButton *back;
};

class ManualWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsAtTheBeginning()
    {
        const Bench bench;
        QCOMPARE(bench.heading(), manualTitle(manualTopics().constFirst()));
        QCOMPARE(bench.list->count(), manualTopics().size());
        QCOMPARE(bench.list->currentRow(), 0);
        QVERIFY(!bench.back->isEnabled());
        QVERIFY(!disabledReason(bench.back).isEmpty());
    }

    void everyTopicIsShown()
    {
        const Bench bench;
        for (int row = 0; row < bench.list->count(); ++row) {
            bench.list->setCurrentRow(row);
            QCOMPARE(bench.heading(), manualTitle(manualTopics().at(row)));
        }
    }

    void aPlaceIsScrolledTo()
    {
        Bench bench;
        bench.window.showPlace({u"cycles"_s, u"the-page-cycles"_s});
        QVERIFY(bench.browser->verticalScrollBar()->value() > 0);
        const QTextCursor top = bench.browser->cursorForPosition(QPoint(20, 20));
        QCOMPARE(top.block().text(), u"The page Cycles"_s);
        bench.window.showPlace({u"cycles"_s, {}});
        QCOMPARE(bench.browser->verticalScrollBar()->value(), 0);
    }

    void aPlaceThatIsNoneIsTheBeginning()
    {
        Bench bench;
        bench.window.showPlace({u"no-such"_s, u"place"_s});
        QCOMPARE(bench.window.place(), (ManualPlace{manualTopics().constFirst(), {}}));
        bench.window.showPlace({u"zoho"_s, u"no-such-place"_s});
        QCOMPARE(bench.heading(), manualTitle(u"zoho"_s));
    }

    void linksLeadFromTopicToTopicAndBack()
    {
        const Bench bench;
        bench.click(u"zoho.md#disconnecting"_s);
        QCOMPARE(bench.window.place(), (ManualPlace{u"zoho"_s, u"disconnecting"_s}));
        QCOMPARE(bench.list->currentItem()->text(), manualTitle(u"zoho"_s));
        bench.click(u"#step-by-step"_s);
        QCOMPARE(bench.window.place(), (ManualPlace{u"zoho"_s, u"step-by-step"_s}));
        bench.back->click();
        QCOMPARE(bench.window.place(), (ManualPlace{u"zoho"_s, u"disconnecting"_s}));
        bench.back->click();
        QCOMPARE(bench.heading(), manualTitle(manualTopics().constFirst()));
        QVERIFY(!bench.back->isEnabled());
    }

    void noLinkLeadsOutByItself()
    {
        const Bench bench;
        const QSignalSpy asked(bench.browser, &ManualBrowser::addressRequested);
        const QString before = bench.heading();
        for (const QString &link : {u"file:///etc/hostname"_s, u"http://example.com/"_s, u"../../x.md"_s}) {
            bench.click(link);
        }
        QCOMPARE(asked.size(), 0);
        QCOMPARE(bench.heading(), before);
    }

    void wordsAreSearched()
    {
        const Bench bench;
        QTest::keyClicks(bench.words, u"parked records"_s);
        QVERIFY(bench.list->count() > 0);
        QVERIFY(bench.list->count() < 60);
        QTest::keyClick(bench.words, Qt::Key_Return);
        QCOMPARE(bench.window.place(), (ManualPlace{u"cycles"_s, u"parked-records"_s}));
        bench.words->setText(u"xyzzyqq"_s);
        QCOMPARE(bench.list->count(), 1);
        QVERIFY(!(bench.list->item(0)->flags() & Qt::ItemIsEnabled));
        bench.words->clear();
        QCOMPARE(bench.list->count(), manualTopics().size());
        QCOMPARE(bench.list->currentItem()->text(), manualTitle(u"cycles"_s));
    }

    void picturesArePartOfTheProgramAndFit()
    {
        Bench bench;
        bench.window.showPlace({u"first-hour"_s, {}});
        const auto width = [&] {
            const QUrl name(u"../pictures/overview.png"_s);
            return bench.browser->document()->resource(QTextDocument::ImageResource, name).value<QPixmap>().width();
        };
        QVERIFY(width() > 100);
        QVERIFY(width() <= bench.browser->viewport()->width());
        const int before = width();
        bench.window.resize(bench.window.width() - 150, bench.window.height());
        QTRY_VERIFY(width() < before);
        QVERIFY(width() <= bench.browser->viewport()->width());
    }

    void everythingHasAName()
    {
        const Bench bench;
        QCOMPARE(namelessIn(bench.window), QStringList());
    }
};

QTEST_MAIN(ManualWindowTest)

} // namespace tst_manualwindow

#include "tst_manualwindow.moc"
