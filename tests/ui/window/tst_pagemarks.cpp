// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/model/views.h"
#include "ui/window/pagelist.h"

#include <QTest>

namespace tst_pagemarks {

using namespace statusbridge;

class PageMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWellHasNoMark()
    {
        QVERIFY(pageMarks(nullptr, false, {}).isEmpty());
        const StatusView view = {};
        QVERIFY(pageMarks(&view, false, {}).isEmpty());
    }

    void parkedRecordsAreCounted()
    {
        StatusView view;
        view.parked = 12;
        const PageMark mark = pageMarks(&view, false, {}).value(CommandId::ShowParked);
        QCOMPARE(mark.text, u"12"_s);
        QVERIFY(mark.words.startsWith(u"12 "_s));
        QCOMPARE(mark.severity, Severity::Warning);
        view.parked = 70000;
        QCOMPARE(pageMarks(&view, false, {}).value(CommandId::ShowParked).text, u"999+"_s);
    }

    void wordsWithoutMeaningAreCountedWhereTheyGetOne()
    {
        StatusView view;
        view.unknownWords = {{u"deleted"_s, 4}, {u"queued"_s, 1}};
        const PageMark mark = pageMarks(&view, false, {}).value(CommandId::ShowSettings);
        QCOMPARE(mark.text, u"2"_s);
        QVERIFY(mark.words.contains(u"deleted"_s));
    }

    void aRunningCycleIsMarked()
    {
        const PageMark mark = pageMarks(nullptr, true, {}).value(CommandId::ShowRuns);
        QCOMPARE(mark.words, u"A cycle is running."_s);
        QCOMPARE(mark.severity, Severity::Busy);
    }

    void whatIsUnsavedComesBeforeWhatWaits()
    {
        StatusView view;
        view.unknownWords = {{u"deleted"_s, 4}};
        const PageMark mark = pageMarks(&view, false, {CommandId::ShowSettings}).value(CommandId::ShowSettings);
        QCOMPARE(mark.words, u"Something here is not saved yet."_s);
        QVERIFY(mark.text != u"1"_s);
    }

    void theListSaysItToAll()
    {
        PageList list;
        list.addPage({}, u"Parked records"_s, u"Records that Zoho refused too often."_s);
        const PageMark mark = {.text = u"3"_s, .words = u"3 records are parked."_s, .severity = Severity::Warning};
        const QImage before = list.grab().toImage();
        list.setMark(0, mark);
        QCOMPARE(list.mark(0), mark);
        QVERIFY(list.grab().toImage() != before);
        QCOMPARE(list.item(0)->data(Qt::AccessibleDescriptionRole).toString(), mark.words);
        QVERIFY(list.item(0)->toolTip().contains(mark.words));
        QVERIFY(list.item(0)->toolTip().contains(u"refused"_s));
        list.setMark(0, {});
        QVERIFY(list.item(0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(list.item(0)->toolTip(), u"Records that Zoho refused too often."_s);
    }

    void noMarkIsWrittenOverAName()
    {
        PageList list;
        list.addPage({}, u"Parked records"_s, {});
        list.setMark(0, {.text = u"999+"_s, .words = u"Many."_s, .severity = Severity::Warning});
        const QFontMetrics metrics(list.font());
        QVERIFY(list.item(0)->sizeHint().width() >= metrics.horizontalAdvance(u"Parked records"_s) +
                                                        list.iconSize().width() + metrics.horizontalAdvance(u"999+"_s) +
                                                        metrics.averageCharWidth());
    }
};

QTEST_MAIN(PageMarksTest)

} // namespace tst_pagemarks

#include "tst_pagemarks.moc"
