// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace statusbridge;

namespace {

constexpr QSize smallest(1280, 720);

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.accessibleName();
}

//! Forms that scroll at all, and views that scroll sideways: what is in a list may be longer than any screen.
QStringList scrollingOn(const QWidget &window, const QString &place)
{
    QStringList scrolling;
    for (const auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const bool isForm = qobject_cast<const QScrollArea *>(area);
        const bool isView = qobject_cast<const QAbstractItemView *>(area);
        if (!area->isVisible() || !(isForm || isView)) {
            continue;
        }
        if (area->horizontalScrollBar()->maximum() > 0 || (isForm && area->verticalScrollBar()->maximum() > 0)) {
            scrolling += u"%1: %2 by %3 × %4"_s.arg(place, nameOf(*area),
                                                    QString::number(area->horizontalScrollBar()->maximum()),
                                                    QString::number(area->verticalScrollBar()->maximum()));
        }
    }
    return scrolling;
}

} // namespace

//! At 1280×720 nothing but the rows of a list is out of sight.
class FitsTest : public QObject
{
    Q_OBJECT

private:
    //! With one record that is carried over, and one that Zoho refuses.
    static void prepare(CycleFixture &cycle)
    {
        const QStringList ids = cycle.addSentRecords(2);
        cycle.zoho.addFault(zohosim::Fault::code(200, 3070)
                                .on(zohosim::CallKind::Update)
                                .forRecord(ids.first())
                                .repeated(zohosim::Fault::forever));
        static_cast<void>(cycle.sync());
    }

private Q_SLOTS:
    void cleanup() { forgetLanguages(); }

    void everyPage_data() { addLanguages(); }
    void everyPage()
    {
        speakLanguageOfRow();
        WindowFixture fixture(prepare);
        fixture.window().resize(smallest);
        QStringList scrolling;
        for (const CommandId page : {CommandId::ShowOverview, CommandId::ShowRuns, CommandId::ShowLookup,
                                     CommandId::ShowParked, CommandId::ShowLog}) {
            fixture.window().showPage(page);
            QTest::qWait(100); // what it asks for comes in
            scrolling += scrollingOn(fixture.window(), nameOf(*fixture.window().currentPage()));
        }
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
        QCOMPARE(fixture.window().size(), smallest);
    }

    void everyChapterOfTheSettings_data() { addLanguages(); }
    void everyChapterOfTheSettings()
    {
        speakLanguageOfRow();
        WindowFixture fixture(prepare);
        fixture.window().resize(smallest);
        fixture.window().showPage(CommandId::ShowSettings);
        auto *chapters = fixture.window().currentPage()->findChild<QListWidget *>();
        QVERIFY(chapters->count() > 0);
        QStringList scrolling;
        for (int chapter = 0; chapter < chapters->count(); ++chapter) {
            chapters->setCurrentRow(chapter);
            QTest::qWait(100);
            scrolling += scrollingOn(fixture.window(), chapters->item(chapter)->text());
        }
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
        QCOMPARE(fixture.window().size(), smallest);
    }

    void everyStepOfTheAssistant_data() { addLanguages(); }
    void everyStepOfTheAssistant()
    {
        speakLanguageOfRow();
        WindowFixture fixture(prepare);
        fixture.window().resize(smallest);
        fixture.trigger(CommandId::RunAssistant);
        auto *assistant = fixture.window().findChild<Assistant *>();
        QVERIFY(assistant->width() <= smallest.width() && assistant->height() <= smallest.height());
        QStringList scrolling;
        for (int step = 0; step < assistant->stepCount(); ++step) {
            assistant->showStep(step);
            QTest::qWait(100);
            scrolling += scrollingOn(*assistant, u"step %1"_s.arg(step + 1));
        }
        assistant->reject();
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
    }
};

QTEST_MAIN(FitsTest)
#include "tst_fits.moc"
