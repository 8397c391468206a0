// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordfilterbar.h"
#include "ui/runs/runfilterbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_runfilterbar {

using namespace statusbridge;

void choose(const QWidget &bar, int box, const QString &text)
{
    auto *combo = bar.findChildren<QComboBox *>().at(box);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
}

class RunFilterBarTest : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2026, 5, 14);

private Q_SLOTS:
    void nothingIsLeftOutAtFirst()
    {
        RunFilterBar bar;
        QVERIFY(bar.filter(m_today) == RunFilter());
        QVERIFY(!bar.isFiltering());
    }

    void outcomeAndTriggerAreChosen()
    {
        RunFilterBar bar;
        QSignalSpy changed(&bar, &RunFilterBar::changed);
        choose(bar, 0, u"cancelled"_s);
        choose(bar, 1, u"retry"_s);
        QCOMPARE(changed.size(), 2);
        const RunFilter filter = bar.filter(m_today);
        QVERIFY(filter.outcomes == QList<CycleOutcome>{CycleOutcome::Cancelled});
        QVERIFY(filter.triggers == QList<RunTrigger>{RunTrigger::Retry});
    }

    void onlyThoseWithFailures()
    {
        RunFilterBar bar;
        bar.findChild<QCheckBox *>()->setChecked(true);
        const auto outcomes = bar.filter(m_today).outcomes;
        QVERIFY(outcomes.contains(CycleOutcome::Partial));
        QVERIFY(outcomes.contains(CycleOutcome::Failed));
        QVERIFY(!outcomes.contains(CycleOutcome::Succeeded));
    }

    void thePeriodIsOneOfDays()
    {
        RunFilterBar bar;
        choose(bar, 2, u"Last 7 days"_s);
        QCOMPARE(bar.filter(m_today).from, QDate(2026, 5, 8).startOfDay());
        QVERIFY(!bar.filter(m_today).until.isValid());
    }

    void aDayIsShownAndTakenAwayAgain()
    {
        RunFilterBar bar;
        QSignalSpy changed(&bar, &RunFilterBar::changed);
        bar.showDay(QDate(2026, 5, 1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.filter(m_today).from, QDate(2026, 5, 1).startOfDay());
        QCOMPARE(bar.filter(m_today).until, QDate(2026, 5, 2).startOfDay());
        bar.clear();
        QCOMPARE(changed.size(), 2);
        QVERIFY(bar.filter(m_today) == RunFilter());
    }

    void recordsAreFilteredByOutcomeAndText()
    {
        RecordFilterBar bar;
        bar.setCounts({{RecordOutcome::Failed, 2}, {RecordOutcome::Parked, 3}, {RecordOutcome::Updated, 1000}});
        choose(bar, 0, u"failed or parked (5)"_s);
        QSignalSpy changed(&bar, &RecordFilterBar::changed);
        QTest::keyClicks(bar.findChild<QLineEdit *>(), u"q-1"_s);
        QTRY_COMPARE(changed.size(), 1); // once, after the last key
        QCOMPARE(bar.filter().text, u"q-1"_s);
        QCOMPARE(bar.filter().outcomes.size(), 2);
        bar.clear();
        QVERIFY(bar.filter() == JournalFilter());
    }
};

QTEST_MAIN(RunFilterBarTest)

} // namespace tst_runfilterbar

#include "tst_runfilterbar.moc"
