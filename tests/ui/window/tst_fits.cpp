// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "engine/core/languages.h"
#include "tests/ui/remoteend.h"
#include "tests/ui/window/clipping.h"
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

namespace tst_fits {

using namespace statusbridge;

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

//! What of \p window is not seen whole, for the names of \p place, also once what came in just now has its room.
QStringList outOfSightIn(const QWidget &window, const QString &place)
{
    QStringList found;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            found = scrollingOn(window, place);
            for (const QString &clipped : clippedIn(window)) {
                found += u"%1: %2"_s.arg(place, clipped);
            }
            return found.isEmpty();
        },
        1000));
    return found;
}

struct Typeface
{
    const char *family;
    QStringList files; //!< Regular and bold, or one file of all weights; the packages differ from system to system.
};

//! What the usual desktops and distributions have as their default.
const QList<Typeface> &typefaces()
{
    static const QList<Typeface> list = {
        {"DejaVu Sans", {u"DejaVuSans.ttf"_s, u"DejaVuSans-Bold.ttf"_s}},
        {"Noto Sans", {u"NotoSans-Regular.ttf"_s, u"NotoSans-Bold.ttf"_s, u"NotoSans?wght?.ttf"_s}},
        {"Inter", {u"Inter-Regular.?tf"_s, u"Inter-Bold.?tf"_s, u"InterVariable.ttf"_s}},
        {"Cantarell", {u"Cantarell-Regular.otf"_s, u"Cantarell-Bold.otf"_s, u"Cantarell-VF.otf"_s}},
    };
    return list;
}

//! Loads the files, so that it doesn't matter what the machine makes of its fonts.
bool load(const Typeface &typeface)
{
    QStringList families;
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : folders) {
        QDirIterator each(folder + u"/fonts"_s, typeface.files, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            families += QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(each.next()));
        }
    }
    return families.contains(QLatin1String(typeface.family));
}

//! A row for each language of the window, and for two in each typeface.
void addTypefacesAndLanguages()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    for (const Typeface &typeface : typefaces()) {
        // The first is the widest: what fits in it fits in the others.
        const bool isWidest = &typeface == &typefaces().constFirst();
        for (const Language &language : languages()) {
            if (isWidest || language.code == u"en" || language.code == u"de") {
                QTest::addRow("%s, %s", typeface.family, qPrintable(language.code))
                    << QString::fromLatin1(typeface.family) << language.code;
            }
        }
    }
}

//! The window is written in the typeface of the row, in the size of before, and speaks its language.
void takeOverRow()
{
    QFETCH(const QString, family);
    QFont font = QApplication::font();
    font.setFamilies({family});
    QApplication::setFont(font);
    speakLanguageOfRow();
}

//! At 1280×720 nothing but the rows of a list is out of sight, in whichever typeface the desktop prefers.
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

    const QFont m_usual = QApplication::font();

private Q_SLOTS:
    void initTestCase()
    {
        for (const Typeface &typeface : typefaces()) {
            QVERIFY2(load(typeface),
                     qPrintable(u"%1 is not installed; installer/dependencies.sh tests installs it."_s.arg(
                         QLatin1String(typeface.family))));
        }
    }

    void cleanup()
    {
        forgetLanguages();
        QApplication::setFont(m_usual);
    }

    void everyPage_data() { addTypefacesAndLanguages(); }
    void everyPage()
    {
        takeOverRow();
        WindowFixture fixture(prepare);
        fixture.window().resize(smallest);
        QStringList scrolling;
        for (const CommandId page :
             {CommandId::ShowOverview, CommandId::ShowDelivery, CommandId::ShowRuns, CommandId::ShowLookup,
              CommandId::ShowParked, CommandId::ShowLog, CommandId::ShowAudit}) {
            fixture.window().showPage(page);
            QTest::qWait(100); // what it asks for comes in
            scrolling += outOfSightIn(fixture.window(), nameOf(*fixture.window().currentPage()));
        }
        fixture.window().showPage(CommandId::ShowRuns);
        auto *runs = qobject_cast<RunsPage *>(fixture.window().currentPage());
        runs->showRun(1);
        auto *records = runs->findChild<DataTable *>(u"records"_s);
        QTRY_VERIFY(records->model() && records->model()->rowCount() > 0);
        records->selectRow(0);
        QTest::qWait(100); // its details come in
        scrolling += outOfSightIn(fixture.window(), u"a record of a cycle"_s);
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
        QCOMPARE(fixture.window().size(), smallest);
    }

    void everyChapterOfTheSettings_data() { addTypefacesAndLanguages(); }
    void everyChapterOfTheSettings()
    {
        takeOverRow();
        WindowFixture fixture([](CycleFixture &cycle) {
            prepare(cycle);
            cycle.settings.zoho.report = u"Another_Report"_s; // so that carrying over again is offered
        });
        fixture.window().resize(smallest);
        fixture.window().showPage(CommandId::ShowSettings);
        auto *chapters = fixture.window().currentPage()->findChild<QListWidget *>();
        QVERIFY(chapters->count() > 0);
        QStringList scrolling;
        for (int chapter = 0; chapter < chapters->count(); ++chapter) {
            chapters->setCurrentRow(chapter);
            QTest::qWait(100);
            for (const auto *offer : fixture.window().findChildren<QPushButton *>(u"retarget"_s)) {
                // What rows are marked for is the business of the engine's own machine.
                QTRY_VERIFY(offer->isVisible() == (!isEngineRemote() && offer->parentWidget()->isVisible()));
            }
            scrolling += outOfSightIn(fixture.window(), chapters->item(chapter)->text());
        }
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
        QCOMPARE(fixture.window().size(), smallest);
    }

    void everyStepOfTheAssistant_data() { addTypefacesAndLanguages(); }
    void everyStepOfTheAssistant()
    {
        takeOverRow();
        WindowFixture fixture(prepare);
        fixture.window().resize(smallest);
        fixture.trigger(CommandId::RunAssistant);
        auto *assistant = fixture.window().findChild<Assistant *>();
        QVERIFY(assistant->width() <= smallest.width() && assistant->height() <= smallest.height());
        QStringList scrolling;
        for (int step = 0; step < assistant->stepCount(); ++step) {
            assistant->showStep(step);
            QTest::qWait(100);
            scrolling += outOfSightIn(*assistant, u"step %1"_s.arg(step + 1));
        }
        assistant->draft().setValue(*findSetting(u"database.driver"_s), u"postgresql"_s); // has more fields
        assistant->showStep(4);
        QTest::qWait(100);
        scrolling += outOfSightIn(*assistant, u"step 5 with a server"_s);
        assistant->reject();
        QVERIFY2(scrolling.isEmpty(), qPrintable(scrolling.join(u'\n')));
    }
};

QTEST_MAIN(FitsTest)

} // namespace tst_fits

#include "tst_fits.moc"
